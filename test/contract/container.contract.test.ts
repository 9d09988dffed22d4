import { describe, expect, it } from 'vitest';
import { BlobSource } from '../../packages/core/src/bytes/blob-source.ts';
import { ByteSourceError } from '../../packages/core/src/bytes/byte-source.ts';
import type { ByteSource } from '../../packages/core/src/bytes/byte-source.ts';
import { MemorySource } from '../../packages/core/src/bytes/memory-source.ts';
import type { Container } from '../../packages/core/src/containers/container.ts';
import { defaultLimits } from '../../packages/core/src/containers/limits.ts';
import { openContainer } from '../../packages/core/src/containers/open-container.ts';
import { noise } from '../build/bytes.ts';
import { buildGzip } from '../build/gzip.ts';
import { buildIso } from '../build/iso.ts';
import { buildZip } from '../build/zip.ts';
import { openAll } from './container.contract.ts';

const content = noise(20_000);
const cases: readonly { kind: Container['opens']; bytes: Uint8Array; path: string }[] = [
  { kind: 'zip', bytes: buildZip([{ name: 'IMAGES/IM1', bytes: content }]), path: 'IMAGES/IM1' },
  { kind: 'gzip', bytes: buildGzip(content, { name: 'IM1' }), path: 'IM1' },
  { kind: 'iso9660', bytes: buildIso([{ path: 'IMAGES/IM1', bytes: content }]), path: 'IMAGES/IM1' },
];

for (const { kind, bytes, path } of cases) {
  describe(`container: ${kind}`, () => {
    it('lists its members and gives their bytes', async () => {
      const opened = await openAll(kind, bytes);
      expect(opened.summary).toEqual({ members: 1, warnings: [] });
      expect(Buffer.from(await opened.read(path)).equals(content)).toBe(true);
    });

    it('reads from a Blob as from memory', async () => {
      const opened = await openAll(kind, new BlobSource(new Blob([bytes as BlobPart])));
      expect(Buffer.from(await opened.read(path)).equals(content)).toBe(true);
    });

    it('ends typed at every kind of cut', async () => {
      for (let cut = 0; cut < bytes.length; cut += Math.max(1, Math.floor(bytes.length / 150))) {
        const opened = await openAll(kind, bytes.slice(0, cut));
        const intact =
          opened.members.length === 1 && opened.summary.fault === undefined && opened.summary.warnings.length === 0;
        if (!intact) continue;
        // Only bytes behind the last one that matters may be missing without a word.
        expect(Buffer.from(await opened.read(path)).equals(content)).toBe(true);
      }
    });

    it('ends typed for noise and for nothing', async () => {
      for (const size of [0, 1, 100, 50_000]) {
        const opened = await openAll(kind, noise(size, size + 3));
        expect(opened.members).toEqual([]);
        expect(opened.summary.fault).toBeDefined();
      }
    });

    it('ends typed for flipped bytes, and never gives other bytes as right ones where a checksum guards them', async () => {
      for (let seed = 1; seed <= 300; seed++) {
        const flipped = bytes.slice();
        const at = (seed * 7919) % bytes.length;
        flipped[at] = (flipped[at] as number) ^ (1 << (seed % 8));
        const opened = await openAll(kind, flipped);
        for (const member of opened.members) {
          if (member.source === undefined || kind === 'iso9660') continue;
          const read = await opened.read(member.path).catch((thrown: unknown) => {
            expect(thrown).toBeInstanceOf(ByteSourceError);
            return undefined;
          });
          if (read !== undefined) expect(Buffer.from(read).equals(content), String(at)).toBe(true);
        }
      }
    });

    it('names a failing medium io', async () => {
      const failing: ByteSource = {
        size: bytes.length,
        descriptor: { kind: 'memory', bytes },
        read: () => Promise.reject(new ByteSourceError('io', 0)),
        stream: () => new MemorySource(bytes).stream(),
      };
      expect((await openAll(kind, failing)).summary).toEqual({ members: 0, fault: 'io', warnings: [] });
    });

    it('throws nothing but AbortError when aborted', async () => {
      const controller = new AbortController();
      controller.abort();
      const pages = openContainer(kind, new MemorySource(bytes), 'x', {
        limits: defaultLimits,
        signal: controller.signal,
      });
      await expect(pages.next()).rejects.toMatchObject({ name: 'AbortError' });
    });

    it('lets the reader stop after the first page', async () => {
      const pages = openContainer(kind, new MemorySource(bytes), 'x', { limits: defaultLimits });
      await pages.next();
      await pages.return({ members: 0, warnings: [] });
      expect((await pages.next()).done).toBe(true);
    });
  });
}
