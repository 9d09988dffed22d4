import { describe, expect, it } from 'vitest';
import { BlobWriter, TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/index-native.js';
import { deflateRawSync } from 'node:zlib';
import { ascii, join, noise } from '../../../../../test/build/bytes.ts';
import { buildOverlappingZip, buildZip, buildZipBomb } from '../../../../../test/build/zip.ts';
import type { ZipMember, ZipOptions } from '../../../../../test/build/zip.ts';
import { openAll } from '../../../../../test/contract/container.contract.ts';
import { faultOf } from '../../../../../test/contract/byte-source.contract.ts';
import { BlobSource } from '../../bytes/blob-source.ts';
import type { MemorySource } from '../../bytes/memory-source.ts';
import { openByteSource } from '../../bytes/open-byte-source.ts';
import { defaultLimits } from '../limits.ts';

const a = noise(3_000, 1);
const b = noise(5_000, 2);
const two: readonly ZipMember[] = [
  { name: 'A/a.dcm', bytes: a },
  { name: 'B/b.dcm', bytes: b, method: 'store' },
];

async function expectBoth(bytes: Uint8Array): Promise<Awaited<ReturnType<typeof openAll>>> {
  const opened = await openAll('zip', bytes);
  expect(opened.members.map(({ path }) => path)).toEqual(['A/a.dcm', 'B/b.dcm']);
  expect(Buffer.from(await opened.read('A/a.dcm')).equals(a)).toBe(true);
  expect(Buffer.from(await opened.read('B/b.dcm')).equals(b)).toBe(true);
  return opened;
}

async function writeLocked(
  password: string,
  options: { zipCrypto?: boolean; encryptionStrength?: 1 | 2 | 3 } = {},
): Promise<Uint8Array> {
  const writer = new ZipWriter(new BlobWriter());
  await writer.add('open.txt', new TextReader('not secret'), { useWebWorkers: false });
  await writer.add('IM1.dcm', new Uint8ArrayReader(a), { password, useWebWorkers: false, ...options });
  await writer.add('IM2.dcm', new Uint8ArrayReader(b), { password, useWebWorkers: false, level: 0, ...options });
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}

describe('odd but honest', () => {
  const shapes: readonly [string, readonly ZipMember[], ZipOptions][] = [
    ['data descriptors', two.map((member) => ({ ...member, dataDescriptor: true })), {}],
    ['ZIP64 sizes and end record', two.map((member) => ({ ...member, zip64: true })), { zip64End: true }],
    ['a comment', two, { comment: 'made by a disc writer' }],
    ['zeros behind it', two, { trailing: new Uint8Array(3_000) }],
  ];
  for (const [what, members, options] of shapes) {
    it(what, async () => {
      expect((await expectBoth(buildZip(members, options))).summary).toEqual({ members: 2, warnings: [] });
    });
  }

  it('junk before it, with offsets that count it and offsets that do not', async () => {
    for (const offsetsIgnorePrefix of [true, false]) {
      const opened = await expectBoth(buildZip(two, { prefix: noise(4_321), offsetsIgnorePrefix }));
      expect(opened.summary).toEqual({ members: 2, warnings: ['junk-before'] });
    }
  });

  it('more than 65,535 members', async () => {
    const members = Array.from({ length: 70_000 }, (_, index): ZipMember => ({
      name: `IM${String(index)}`,
      bytes: ascii(String(index)),
      method: 'store',
    }));
    const opened = await openAll('zip', buildZip(members));
    expect(opened.summary).toEqual({ members: 70_000, warnings: [] });
    expect(Buffer.from(await opened.read('IM69999')).toString()).toBe('69999');
  });

  it('folders are not members, times are kept', async () => {
    const opened = await openAll('zip', buildZip([{ name: 'A/', bytes: new Uint8Array(0), directory: true }, ...two]));
    expect(opened.members.length).toBe(2);
    expect(new Date(opened.members[0]?.modified ?? 0).getFullYear()).toBe(2024);
  });

  it('duplicate names are both kept, with a warning', async () => {
    const opened = await openAll('zip', buildZip([...two, { name: 'A/a.dcm', bytes: b }]));
    expect(opened.summary).toEqual({ members: 3, warnings: ['duplicate-names'] });
  });

  it('an empty archive has no members and no fault', async () => {
    expect((await openAll('zip', buildZip([]))).summary).toEqual({ members: 0, warnings: [] });
  });

  it('an archive in an archive is read through both, stored or deflated, small or big', async () => {
    for (const size of [3_000, 9 * 2 ** 20]) {
      const big = noise(size);
      for (const method of ['store', 'deflate'] as const) {
        const inner = buildZip([{ name: 'x.dcm', bytes: big }, ...two]);
        const outer = await openAll('zip', buildZip([{ name: 'inner.zip', bytes: inner, method }]));
        const source = outer.members[0]?.source;
        if (source === undefined) throw new Error('no inner archive');
        const opened = await openAll('zip', openByteSource(source));
        expect(Buffer.from(await opened.read('x.dcm')).equals(big)).toBe(true);
        expect(Buffer.from(await opened.read('A/a.dcm')).equals(a)).toBe(true);
      }
    }
  });
});

describe('names', () => {
  it('in CP866, GBK, Shift-JIS and Western charsets without the UTF-8 flag', async () => {
    const names: readonly [string, number[]][] = [
      [
        'Снимки/Иванов.dcm',
        [0x91, 0xad, 0xa8, 0xac, 0xaa, 0xa8, 0x2f, 0x88, 0xa2, 0xa0, 0xad, 0xae, 0xa2, 0x2e, 0x64, 0x63, 0x6d],
      ],
      ['影像/报告.pdf', [0xd3, 0xb0, 0xcf, 0xf1, 0x2f, 0xb1, 0xa8, 0xb8, 0xe6, 0x2e, 0x70, 0x64, 0x66]],
      ['画像データ.dcm', [0x89, 0xe6, 0x91, 0x9c, 0x83, 0x66, 0x81, 0x5b, 0x83, 0x5e, 0x2e, 0x64, 0x63, 0x6d]],
      [
        'Röntgen/Müller.dcm',
        [0x52, 0x94, 0x6e, 0x74, 0x67, 0x65, 0x6e, 0x2f, 0x4d, 0x81, 0x6c, 0x6c, 0x65, 0x72, 0x2e, 0x64, 0x63, 0x6d],
      ],
    ];
    for (const [label, raw] of names) {
      const opened = await openAll('zip', buildZip([{ name: Uint8Array.from(raw), bytes: a }]));
      expect(opened.members[0]?.path).toBe(label);
      expect(opened.summary.warnings).toEqual(['name-encoding-guessed']);
    }
  });

  it('UTF-8 without the flag is no guess', async () => {
    const opened = await openAll('zip', buildZip([{ name: new TextEncoder().encode('Снимки.dcm'), bytes: a }]));
    expect(opened.members[0]?.path).toBe('Снимки.dcm');
    expect(opened.summary.warnings).toEqual([]);
  });

  it('that climb, point at drives, deceive or are empty become labels', async () => {
    const opened = await openAll(
      'zip',
      buildZip(
        [
          '../../etc/passwd',
          'C:\\scans\\IM1',
          '/abs/IM2',
          'a/./b/../c',
          'exe.\u202Efdp',
          'tab\tname',
          '..',
          'e\u0301',
        ].map((name) => ({ name, bytes: a })),
      ),
    );
    expect(opened.members.map(({ path }) => path)).toEqual([
      'etc/passwd',
      'scans/IM1',
      'abs/IM2',
      'a/b/c',
      'exe.\\u{202E}fdp',
      'tab\\u{0009}name',
      '(unnamed)',
      '\u00e9',
    ]);
  });
});

describe('locked', () => {
  for (const [what, options] of [
    ['AES-256', { encryptionStrength: 3 }],
    ['AES-128', { encryptionStrength: 1 }],
    ['ZipCrypto', { zipCrypto: true }],
  ] as const) {
    it(`${what}: locked without the password and with a wrong one, open with the right one`, async () => {
      const bytes = await writeLocked('1961-03-04', options);
      for (const password of [undefined, 'guess', '']) {
        const closed = await openAll('zip', bytes, password === undefined ? {} : { password });
        expect(closed.summary.fault).toBe('locked');
        expect(closed.members.map(({ fault }) => fault)).toEqual([undefined, 'locked', 'locked']);
        expect(Buffer.from(await closed.read('open.txt')).toString()).toBe('not secret');
      }
      const opened = await openAll('zip', bytes, { password: '1961-03-04' });
      expect(opened.summary).toEqual({ members: 3, warnings: [] });
      expect(Buffer.from(await opened.read('IM1.dcm')).equals(a)).toBe(true);
      expect(Buffer.from(await opened.read('IM2.dcm')).equals(b)).toBe(true);
    });
  }

  it('no wrong password of the old encryption is taken for damage, though one in 256 passes its test', async () => {
    const bytes = await writeLocked('1961-03-04', { zipCrypto: true });
    const faults = new Set<string | undefined>();
    for (let guess = 0; guess < 1_500; guess += 1)
      faults.add((await openAll('zip', bytes, { password: `guess ${guess}` })).summary.fault);
    expect([...faults]).toEqual(['locked']);
  });

  it('a damaged member of the old encryption is corrupt where another opens with the password', async () => {
    const bytes = await writeLocked('pass', { zipCrypto: true });
    const at = Buffer.from(bytes).indexOf('IM1.dcm') + 200;
    bytes[at] = (bytes[at] as number) ^ 1;
    const opened = await openAll('zip', bytes, { password: 'pass' });
    expect(opened.members.map(({ path, fault }) => [path, fault])).toEqual([
      ['open.txt', undefined],
      ['IM2.dcm', undefined],
      ['IM1.dcm', 'corrupt'],
    ]);
    expect(opened.summary.fault).toBeUndefined();
  });

  it('a damaged locked member is corrupt, not locked', async () => {
    const bytes = await writeLocked('pass');
    const at = Buffer.from(bytes).indexOf('IM1.dcm') + 200;
    bytes[at] = (bytes[at] as number) ^ 1;
    const opened = await openAll('zip', bytes, { password: 'pass' });
    expect(opened.members.map(({ fault }) => fault)).toEqual([undefined, 'corrupt', undefined]);
  });
});

describe('broken and hostile', () => {
  it('a wrong checksum is corrupt when read, stored and deflated', async () => {
    for (const method of ['store', 'deflate'] as const) {
      const opened = await openAll('zip', buildZip([{ name: 'x', bytes: a, method, says: { crc32: 1 } }]));
      expect((await faultOf(opened.read('x'))).reason).toBe('corrupt');
    }
  });

  it('lying sizes are found', async () => {
    const reasons: string[] = [];
    for (const size of [a.length - 1, a.length + 1, 3]) {
      const opened = await openAll('zip', buildZip([{ name: 'x', bytes: a, says: { size } }]));
      reasons.push((await faultOf(opened.read('x'))).reason);
    }
    expect(reasons).toEqual(['limit', 'corrupt', 'limit']);
    const stored = await openAll(
      'zip',
      buildZip([{ name: 'x', bytes: a, method: 'store', says: { size: a.length + 1 } }]),
    );
    expect(stored.members[0]?.fault).toBe('corrupt');
    const beyond = await openAll('zip', buildZip([{ name: 'x', bytes: a, says: { compressedSize: 10 ** 6 } }]));
    expect(beyond.members[0]?.fault).toBe('truncated');
  });

  it('a member without its local header is corrupt, the others stay', async () => {
    const opened = await openAll(
      'zip',
      buildZip([{ ...two[0], says: { localSignature: 7 } } as ZipMember, two[1] as ZipMember]),
    );
    expect(opened.members.map(({ fault }) => fault)).toEqual(['corrupt', undefined]);
  });

  it('overlapping members: the first stays, the rest are corrupt', async () => {
    const opened = await openAll('zip', buildOverlappingZip(500, noise(2_000)));
    expect(opened.members.filter(({ fault }) => fault === undefined).length).toBe(1);
    expect(opened.members.filter(({ fault }) => fault === 'corrupt').length).toBe(499);
  });

  it('methods nothing reads are unsupported', async () => {
    for (const method of [1, 6, 12, 14, 93, 95, 98]) {
      const opened = await openAll('zip', buildZip([{ name: 'x', bytes: a, raw: { method, compressed: noise(50) } }]));
      expect(opened.members[0]?.fault, String(method)).toBe('unsupported');
    }
  });

  it('parts of a split archive are unsupported', async () => {
    expect((await openAll('zip', buildZip(two, { disk: 2 }))).summary).toEqual({
      members: 0,
      fault: 'unsupported',
      warnings: [],
    });
    const firstPart = join([Uint8Array.of(0x50, 0x4b, 7, 8), buildZip(two, { centralDirectory: false })]);
    expect((await openAll('zip', firstPart)).summary.fault).toBe('unsupported');
  });

  it('caps the entries of one archive', async () => {
    const opened = await openAll('zip', buildZip(two.concat(two)), {
      limits: { ...defaultLimits, containerEntries: 3 },
    });
    expect(opened.summary).toMatchObject({ members: 0, fault: 'limit' });
  });

  it('caps what one member inflates to, and not what lies there as it is', async () => {
    const zip = buildZip([
      { name: 'film.mp4', bytes: b, method: 'store' },
      { name: 'blown-up.dcm', bytes: ascii('scan '.repeat(1_000)) },
    ]);
    const opened = await openAll('zip', zip, { limits: { ...defaultLimits, entryBytes: 4_000 } });
    expect(opened.members.map(({ fault }) => fault)).toEqual([undefined, 'limit']);
    expect(Buffer.from(await opened.read('film.mp4')).equals(b)).toBe(true);
  });

  it('caps what all members inflate to', async () => {
    const opened = await openAll('zip', buildZip(two), { limits: { ...defaultLimits, containerBytes: 4_000 } });
    expect(opened.members.map(({ fault }) => fault)).toEqual([undefined, 'limit']);
    expect(opened.summary.fault).toBe('limit');
  });
});

describe('without a central directory', () => {
  const tail = [{ centralDirectory: false }] as const;
  for (const [what, members] of [
    ['plain', two],
    ['ZIP64', two.map((member) => ({ ...member, zip64: true }))],
    ['data descriptors', two.map((member) => ({ ...member, dataDescriptor: true }))],
  ] as const) {
    it(`${what}: members are salvaged, and the archive is called cut off`, async () => {
      const opened = await expectBoth(buildZip(members, tail[0]));
      expect(opened.summary).toEqual({ members: 2, fault: 'truncated', warnings: ['no-central-directory'] });
    });
  }

  it('lost only its end: all members are there, nothing is called missing', async () => {
    const whole = buildZip(two);
    const opened = await expectBoth(whole.subarray(0, whole.length - 22));
    expect(opened.summary).toEqual({ members: 2, warnings: ['no-central-directory'] });
  });

  it('cut inside the last member: it is named truncated', async () => {
    const whole = buildZip(two, tail[0]);
    const opened = await openAll('zip', whole.subarray(0, whole.length - 500));
    expect(opened.members.map(({ path, fault }) => [path, fault])).toEqual([
      ['A/a.dcm', undefined],
      ['B/b.dcm', 'truncated'],
    ]);
    expect(opened.summary.fault).toBe('truncated');
  });
});

// What they cost in memory is measured where nothing else runs: test/robust/attacks.test.ts.
describe('bombs are refused soon', () => {
  const zeros = 600 * 2 ** 20;
  const shapes: readonly [string, () => Uint8Array][] = [
    ['one member of 600 MB zeros', () => buildZipBomb(zeros)],
    ['the same, said to be 1,000 bytes', () => buildZipBomb(zeros, 1_000)],
    ['the same, said to be 20 MB', () => buildZipBomb(zeros, 20_000_000)],
    [
      'the same, stored in an archive in an archive',
      () =>
        buildZip([
          {
            name: 'b.zip',
            bytes: buildZip([{ name: 'a.zip', bytes: buildZipBomb(zeros), method: 'store' }]),
            method: 'store',
          },
        ]),
    ],
    ['20,000 members on one kernel', () => buildOverlappingZip(20_000, new Uint8Array(15 * 2 ** 20))],
    [
      'a million empty members',
      () => {
        const one = buildZip([{ name: 'x', bytes: new Uint8Array(0), method: 'store' }]);
        const local = one.subarray(0, 31);
        const central = one.subarray(31, one.length - 22);
        const count = 1_000_000;
        const out = new Uint8Array(31 + central.length * count + 98);
        out.set(local);
        for (let index = 0; index < count; index++) out.set(central, 31 + index * central.length);
        const end = buildZip([], { zip64End: true });
        const view = new DataView(end.buffer);
        view.setBigUint64(24, BigInt(count), true);
        view.setBigUint64(32, BigInt(count), true);
        view.setBigUint64(40, BigInt(central.length * count), true);
        view.setBigUint64(48, 31n, true);
        view.setBigUint64(56 + 8, BigInt(31 + central.length * count), true);
        out.set(end, 31 + central.length * count);
        return out;
      },
    ],
  ];
  for (const [what, build] of shapes) {
    it(what, async () => {
      const bomb = build();
      const started = performance.now();
      const refused = await refusal(new BlobSource(new Blob([bomb as BlobPart])));
      const milliseconds = performance.now() - started;
      process.stdout.write(`bomb: ${what}: ${refused}, ${String(Math.round(milliseconds))} ms\n`);
      expect(['limit', 'corrupt']).toContain(refused);
      // A quiet machine needs less than a second for each.
      expect(milliseconds).toBeLessThan(10_000);
    });
  }
});

/** Opens and reads everything, as an intake would, and returns the first refusal. */
async function refusal(source: BlobSource | MemorySource | ReturnType<typeof openByteSource>): Promise<string> {
  const opened = await openAll('zip', source);
  if (opened.summary.fault !== undefined) return opened.summary.fault;
  const failed = opened.members.find(({ fault }) => fault !== undefined);
  if (failed?.fault !== undefined) return failed.fault;
  for (const member of opened.members) {
    if (member.source === undefined) continue;
    const inner = openByteSource(member.source);
    if (member.path.endsWith('.zip')) return refusal(inner);
    try {
      await inner.read(0, 132);
      await inner.read(inner.size - 1, 1);
    } catch (thrown) {
      return (thrown as { reason: string }).reason;
    }
  }
  return 'accepted';
}

it('reads deflate64 with the library, checked and capped', async () => {
  // Below 32 KB of window and 258 bytes of match, a deflate stream without long matches is a deflate64 stream too.
  const bytes = noise(4_000);
  const compressed = new Uint8Array(deflateRawSync(bytes, { strategy: 2 }));
  const good = await openAll('zip', buildZip([{ name: 'x', bytes, raw: { method: 9, compressed } }]));
  expect(Buffer.from(await good.read('x')).equals(bytes)).toBe(true);
  const bad = await openAll(
    'zip',
    buildZip([{ name: 'x', bytes, raw: { method: 9, compressed }, says: { crc32: 5 } }]),
  );
  expect(bad.members[0]?.fault).toBe('corrupt');
});
