import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join as joinFs } from 'node:path';
import { describe, expect, it } from 'vitest';
import { join, noise } from '../../../../../test/build/bytes.ts';
import { buildIso } from '../../../../../test/build/iso.ts';
import { openAll } from '../../../../../test/contract/container.contract.ts';
import { defaultLimits } from '../limits.ts';

const files = [
  { path: 'DICOMDIR', bytes: noise(5_000, 1) },
  { path: 'Снимки/Серия один/IM0001.dcm', bytes: noise(7_000, 2) },
  { path: 'Снимки/empty', bytes: new Uint8Array(0) },
];
const paths = files.map(({ path }) => path).sort();

async function expectAll(image: Uint8Array): Promise<void> {
  const opened = await openAll('iso9660', image);
  expect(opened.summary).toEqual({ members: 3, warnings: [] });
  expect(opened.members.map(({ path }) => path).sort()).toEqual(paths);
  for (const { path, bytes } of files) expect(Buffer.from(await opened.read(path)).equals(bytes), path).toBe(true);
}

describe('images of our own writer', () => {
  it('Joliet, Rock Ridge, and Rock Ridge in a continuation area', async () => {
    await expectAll(buildIso(files, { joliet: true }));
    await expectAll(buildIso(files, { rockRidge: true }));
    await expectAll(buildIso(files, { rockRidge: true, joliet: true }));
    await expectAll(buildIso(files, { rockRidge: true, continuation: true }));
  });

  it('plain names lose their version', async () => {
    const opened = await openAll('iso9660', buildIso([{ path: 'A/IM1.DCM', bytes: noise(10) }]));
    expect(opened.members.map(({ path }) => path)).toEqual(['A/IM1.DCM']);
  });

  it('several extents: joined where they follow each other, unsupported where they do not', async () => {
    const bytes = noise(9_000);
    const joined = await openAll('iso9660', buildIso([{ path: 'BIG', bytes, extentBytes: 4_096 }]));
    expect(Buffer.from(await joined.read('BIG')).equals(bytes)).toBe(true);
    const gaps = await openAll('iso9660', buildIso([{ path: 'BIG', bytes, extentBytes: 4_096, gapSectors: 2 }]));
    expect(gaps.members.map(({ fault }) => fault)).toEqual(['unsupported']);
  });

  it('the newest session is read', async () => {
    const old = buildIso([{ path: 'OLD', bytes: noise(10) }]);
    const gap = new Uint8Array(300 * 2048);
    const startSector = (old.length + gap.length) / 2048;
    await expectAll(join([old, gap, buildIso(files, { joliet: true, startSector })]));
  });

  it('a cycle ends, and depth is capped', async () => {
    const looped = await openAll('iso9660', buildIso(files, { joliet: true, cycle: 'LOOP' }));
    expect(looped.summary.members).toBe(3);
    const deep = await openAll('iso9660', buildIso([{ path: Array(9).fill('D').join('/'), bytes: noise(9) }]), {
      limits: { ...defaultLimits, pathDepth: 4 },
    });
    expect(deep.summary).toEqual({ members: 0, fault: 'limit', warnings: [] });
  });

  it('a cut image tells whole members from cut ones', async () => {
    const image = buildIso(files, { joliet: true });
    const opened = await openAll('iso9660', image.subarray(0, image.length - 4_096));
    expect(opened.summary.fault).toBe('truncated');
    expect(opened.members.filter(({ fault }) => fault === 'truncated').map(({ path }) => path)).toEqual([
      'Снимки/Серия один/IM0001.dcm',
    ]);
    expect(Buffer.from(await opened.read('DICOMDIR')).equals(noise(5_000, 1))).toBe(true);
  });

  it('UDF alone is unsupported', async () => {
    expect((await openAll('iso9660', buildIso([], { udfOnly: true }))).summary.fault).toBe('unsupported');
  });
});

describe('images of other writers', () => {
  for (const [tool, options] of [
    ['genisoimage', ['-quiet', '-J', '-r', '-o']],
    ['genisoimage', ['-quiet', '-J', '-input-charset', 'utf-8', '-o']],
    ['xorrisofs', ['-quiet', '-J', '-r', '-o']],
  ] as const) {
    it(`${tool} ${options.join(' ')}`, async (context) => {
      const folder = mkdtempSync(joinFs(tmpdir(), 'iso-'));
      try {
        for (const { path, bytes } of files) {
          mkdirSync(dirname(joinFs(folder, 'in', path)), { recursive: true });
          writeFileSync(joinFs(folder, 'in', path), bytes);
        }
        try {
          execFileSync(tool, [...options, joinFs(folder, 'out.iso'), joinFs(folder, 'in')], { stdio: 'pipe' });
        } catch (thrown) {
          if ((thrown as { code?: string }).code !== 'ENOENT') throw thrown;
          process.stdout.write(`skipped: ${tool} is not on this machine\n`);
          context.skip();
        }
        await expectAll(new Uint8Array(readFileSync(joinFs(folder, 'out.iso'))));
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
});
