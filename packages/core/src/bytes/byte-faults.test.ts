import { deflateRawSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { crc32 as judgeCrc32 } from '../../../../test/build/zip.ts';
import { noise } from '../../../../test/build/bytes.ts';
import { faultOf } from '../../../../test/contract/byte-source.contract.ts';
import { BlobSource } from './blob-source.ts';
import { ByteSourceError } from './byte-source.ts';
import type { ByteSource, SourceDescriptor } from './byte-source.ts';
import { crc32 } from './crc32.ts';
import { InflateSource } from './inflate-source.ts';
import { inflaterFor } from './inflater.ts';
import { MemorySource } from './memory-source.ts';
import { openByteSource, registerFileOpener } from './open-byte-source.ts';
import { SliceSource } from './slice-source.ts';
import { releaseHeldBytes, wholeBytesMax } from './whole-cache.ts';

const deflated = (bytes: Uint8Array): MemorySource => new MemorySource(new Uint8Array(deflateRawSync(bytes)));
const text = new TextEncoder().encode('scan '.repeat(4_000));

/** Counts what is read of it. */
class Counting implements ByteSource {
  bytesRead = 0;
  readonly size: number;
  constructor(readonly inner: ByteSource) {
    this.size = inner.size;
  }
  get descriptor(): SourceDescriptor {
    return this.inner.descriptor;
  }
  async read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array> {
    const bytes = await this.inner.read(offset, length, signal);
    this.bytesRead += bytes.length;
    return bytes;
  }
  stream(signal?: AbortSignal): ReadableStream<Uint8Array> {
    return this.inner.stream(signal);
  }
}

/** A Blob whose medium fails as Chromium reports it. */
function failingBlob(name: string): Blob {
  const blob = new Blob(['x'.repeat(100)]);
  vi.spyOn(blob, 'slice').mockReturnValue({
    arrayBuffer: () => Promise.reject(new DOMException('could not be read', name)),
  } as unknown as Blob);
  return blob;
}

afterEach(() => {
  vi.restoreAllMocks();
  releaseHeldBytes();
});

describe('faults are a closed list', () => {
  it('a medium that refuses is io, with the offset', async () => {
    for (const name of ['NotReadableError', 'NotFoundError', 'SecurityError']) {
      expect(await faultOf(new BlobSource(failingBlob(name)).read(40, 10))).toMatchObject({ reason: 'io', at: 40 });
    }
  });

  it('a file that shrank is changed', async () => {
    expect(await faultOf(new BlobSource(new Blob(['abc']), 10).read(0, 8))).toMatchObject({ reason: 'changed', at: 3 });
  });

  it('a window beyond its source is corrupt', async () => {
    expect(await faultOf(new SliceSource(new MemorySource(text), text.length - 5, 50).read(0, 50))).toMatchObject({
      reason: 'corrupt',
      at: 5,
    });
  });

  it('a wrong checksum of a stored entry is corrupt, at once and piece by piece, every time', async () => {
    const small = new SliceSource(new MemorySource(text), 0, text.length, crc32(text) ^ 1);
    expect((await faultOf(small.read(0, 10))).reason).toBe('corrupt');
    expect((await faultOf(small.read(0, 10))).reason).toBe('corrupt');
    const bytes = noise(wholeBytesMax + 1_000);
    const large = new SliceSource(new MemorySource(bytes), 0, bytes.length, crc32(bytes) ^ 1);
    for (let round = 0; round < 2; round++) {
      await large.read(0, bytes.length - 100);
      expect((await faultOf(large.read(bytes.length - 200, 200))).reason).toBe('corrupt');
    }
  });

  for (const [what, make] of [
    ['garbage', () => new MemorySource(noise(5_000))],
    ['cut-off', () => new MemorySource(new Uint8Array(deflateRawSync(noise(9_000))).subarray(0, 4_000))],
    ['empty', () => new MemorySource(new Uint8Array(0))],
  ] as const) {
    it(`${what} compressed bytes are corrupt, natively and in pako`, async () => {
      expect(
        (await faultOf(new InflateSource(make(), { format: 'deflate-raw', size: 9_000 }).read(0, 10))).reason,
      ).toBe('corrupt');
      const drainWith = async (): Promise<void> => {
        for await (const chunk of inflaterFor('deflate-raw', 'pako')(make(), undefined)) void chunk;
      };
      expect((await faultOf(drainWith())).reason).toBe('corrupt');
      expect((await faultOf(new InflateSource(make(), { format: 'gzip', size: 9_000 }).read(0, 10))).reason).toBe(
        'corrupt',
      );
    });
  }

  it('fewer bytes than declared are corrupt, more are limit, another checksum is corrupt', async () => {
    const reasonOf = async (recipe: { size: number; crc32?: number }): Promise<string> =>
      (await faultOf(new InflateSource(deflated(text), { format: 'deflate-raw', ...recipe }).read(0, 5))).reason;
    expect(await reasonOf({ size: text.length + 1 })).toBe('corrupt');
    expect(await reasonOf({ size: text.length - 1 })).toBe('limit');
    expect(await reasonOf({ size: text.length, crc32: crc32(text) ^ 1 })).toBe('corrupt');
  });

  it('a fault of the compressed source passes through as itself', async () => {
    const broken = new InflateSource(new BlobSource(failingBlob('NotReadableError')), {
      format: 'deflate-raw',
      size: 9_000,
    });
    expect(await faultOf(broken.read(0, 10))).toMatchObject({ reason: 'io' });
  });

  it('a path without a file opener, and an endless recipe, are typed', () => {
    expect(() => openByteSource({ kind: 'file', path: 'x', size: 1 })).toThrow(ByteSourceError);
    let recipe: SourceDescriptor = { kind: 'memory', bytes: text };
    for (let depth = 0; depth < 100; depth++) recipe = { kind: 'slice', of: recipe, offset: 0, length: 1 };
    expect(() => openByteSource(recipe)).toThrow(ByteSourceError);
    registerFileOpener(({ size }) => new MemorySource(new Uint8Array(size)));
    expect(openByteSource({ kind: 'file', path: 'x', size: 7 }).size).toBe(7);
  });
});

describe('reading no more than needed', () => {
  it('inflates a small entry once for its header and its frame', async () => {
    const of = new Counting(deflated(noise(500_000)));
    const source = new InflateSource(of, { format: 'deflate-raw', size: 500_000 });
    await source.read(0, 16_384);
    await source.read(400_000, 100_000);
    expect(of.bytesRead).toBe(of.size);
  });

  it('stops early in a big entry and goes on from there', async () => {
    const bytes = noise(20 * 2 ** 20);
    const of = new Counting(deflated(bytes));
    const source = new InflateSource(of, { format: 'deflate-raw', size: bytes.length, crc32: crc32(bytes) });
    await source.read(0, 65_536);
    expect(of.bytesRead).toBeLessThan(2 ** 20);
    for (let at = 65_536; at < bytes.length; at += 2 ** 20) {
      const read = await source.read(at, 2 ** 20);
      expect(Buffer.from(read).equals(bytes.subarray(at, at + 2 ** 20))).toBe(true);
    }
    expect(of.bytesRead).toBeLessThan(of.size * 1.05);
  });

  it('finds a wrong checksum of a big entry when its end is read', async () => {
    const bytes = noise(wholeBytesMax + 5_000);
    const source = new InflateSource(deflated(bytes), {
      format: 'deflate-raw',
      size: bytes.length,
      crc32: crc32(bytes) ^ 1,
    });
    expect((await source.read(0, 100)).length).toBe(100);
    expect((await faultOf(source.read(bytes.length - 10, 10))).reason).toBe('corrupt');
  });

  it('lets a long skip be aborted, and reads on afterwards', async () => {
    const bytes = noise(40 * 2 ** 20);
    const source = new InflateSource(deflated(bytes), { format: 'deflate-raw', size: bytes.length });
    const controller = new AbortController();
    const reading = source.read(bytes.length - 10, 10, controller.signal);
    setTimeout(() => {
      controller.abort();
    }, 20);
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(Buffer.from(await source.read(5, 5)).equals(bytes.subarray(5, 10))).toBe(true);
  });
});

describe('the fallback inflater', () => {
  it('gives what the platform gives', async () => {
    const bytes = noise(300_000);
    const parts: Uint8Array[] = [];
    for await (const chunk of inflaterFor('deflate-raw', 'pako')(deflated(bytes), undefined)) parts.push(chunk);
    expect(Buffer.concat(parts).equals(bytes)).toBe(true);
  });

  it('reads gzip of several members, wherever their borders fall, and padding behind', async () => {
    for (const first of [1_000, 262_144]) {
      const a = noise(first);
      const b = noise(3_000, 7);
      // Stored blocks: the first member can be made to end exactly where a read ends.
      let packedA = new Uint8Array(gzipSync(a, { level: 0 }));
      while (first > 1_000 && packedA.length !== 262_144)
        packedA = new Uint8Array(gzipSync(a.subarray(0, a.length - (packedA.length - 262_144)), { level: 0 }));
      const expectedA = first > 1_000 ? a.subarray(0, a.length - (gzipSync(a, { level: 0 }).length - 262_144)) : a;
      const file = Buffer.concat([packedA, gzipSync(b), Buffer.alloc(512)]);
      const expected = Buffer.concat([expectedA, b]);
      const source = new InflateSource(new MemorySource(new Uint8Array(file)), {
        format: 'gzip',
        size: expected.length,
      });
      expect(expected.equals(await source.read(0, expected.length))).toBe(true);
    }
  });

  it('finds a broken gzip checksum', async () => {
    const file = new Uint8Array(gzipSync(text));
    file[file.length - 8] = (file[file.length - 8] as number) ^ 1;
    expect(
      (await faultOf(new InflateSource(new MemorySource(file), { format: 'gzip', size: text.length }).read(0, 1)))
        .reason,
    ).toBe('corrupt');
  });
});

describe('bombs', () => {
  it('stop at the ratio, at the declared size and at the cap, quickly and in little memory', async () => {
    const bomb = new Uint8Array(deflateRawSync(new Uint8Array(512 * 2 ** 20), { level: 9 }));
    for (const recipe of [{ size: 512 * 2 ** 20 }, { size: 1_000 }, { size: 20 * 2 ** 20 }]) {
      const before = process.memoryUsage().rss;
      const worked = process.cpuUsage();
      const source = new InflateSource(new MemorySource(bomb), { format: 'deflate-raw', ...recipe });
      expect((await faultOf(source.read(recipe.size - 10, 10))).reason).toBe('limit');
      // Its own work, not the wait for a busy machine.
      expect(process.cpuUsage(worked).user / 1_000).toBeLessThan(1_000);
      expect(process.memoryUsage().rss - before).toBeLessThan(128 * 2 ** 20);
    }
    const small = new InflateSource(
      deflated(noise(100_000)),
      { format: 'deflate-raw', size: 100_000 },
      { entryBytes: 50_000, inflateRatio: 200 },
    );
    expect((await faultOf(small.read(0, 10))).reason).toBe('limit');
  });
});

it('crc32 is the CRC-32 of zlib, in one piece and in many', () => {
  for (const length of [0, 1, 7, 8, 9, 1_000, 100_003]) {
    const bytes = noise(length);
    expect(crc32(bytes)).toBe(judgeCrc32(bytes));
    const cut = Math.floor(length / 3);
    expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(judgeCrc32(bytes));
  }
});
