import { buildDicom, pixels16 } from '../build/dicom.ts';
import { concat } from '../build/dicom.ts';
import { buildGzip } from '../build/gzip.ts';
import { buildIso } from '../build/iso.ts';
import { buildOverlappingZip, buildZip, buildZipBomb } from '../build/zip.ts';

export interface ContainerAttack {
  readonly name: string;
  readonly file: string;
  readonly build: () => Uint8Array;
  /** Reasons of which at least one must be named; `unsupported` is the state of what is nested too deep. */
  readonly reasons: readonly string[];
}

const megabyte = 2 ** 20;
const slice = buildDicom({ pixels: pixels16(16, 16, 1) });

/** Each archive holds the one below twice: 2^10 archives in the innermost. */
function nestedTwice(levels: number): Uint8Array {
  let inner = buildZip([{ name: 'IM1', bytes: slice }]);
  for (let level = 0; level < levels; level++) {
    inner = buildZip([
      { name: `a${level}.zip`, bytes: inner },
      { name: `b${level}.zip`, bytes: inner },
    ]);
  }
  return inner;
}

/** A member whose bytes are the archive that holds it, as far as its headers say: what a quine does to a reader that trusts them. */
function selfContaining(): Uint8Array {
  const empty = new Uint8Array(0);
  const honest = buildZip([
    { name: 'me.zip', bytes: empty, method: 'store' },
    { name: 'IM1', bytes: slice },
  ]);
  const size = honest.length;
  return buildZip([
    { name: 'me.zip', bytes: empty, method: 'store', says: { size, compressedSize: size } },
    { name: 'IM1', bytes: slice },
  ]);
}

const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * megabyte);

export const containerAttacks: readonly ContainerAttack[] = [
  { name: 'zip in zip, ten deep, each twice', file: 'a.zip', build: () => nestedTwice(10), reasons: ['unsupported'] },
  { name: 'zip bomb, 120 MB', file: 'a.zip', build: () => buildZipBomb(120 * megabyte), reasons: ['limit'] },
  {
    name: 'zip bomb that says 1,000 bytes',
    file: 'a.zip',
    build: () => buildZipBomb(120 * megabyte, 1_000),
    reasons: ['limit', 'malformed'],
  },
  {
    name: 'overlapping members',
    file: 'a.zip',
    build: () => buildOverlappingZip(900, zeros(1)),
    reasons: ['malformed'],
  },
  { name: 'zip that holds itself', file: 'a.zip', build: selfContaining, reasons: ['malformed', 'truncated'] },
  {
    name: 'zip bomb in a zip in a zip',
    file: 'a.zip',
    build: () =>
      buildZip([{ name: 'b.zip', bytes: buildZip([{ name: 'c.zip', bytes: buildZipBomb(120 * megabyte) }]) }]),
    reasons: ['limit'],
  },
  {
    name: 'six bombs of 30 MB, each within the cap of one',
    file: 'a.zip',
    build: () => buildZip(Array.from({ length: 6 }, (_, index) => ({ name: `IM${index}`, bytes: zeros(30) }))),
    reasons: ['limit'],
  },
  {
    name: '3,000 members in a zip for 1,000',
    file: 'a.zip',
    build: () => buildZip(Array.from({ length: 3_000 }, (_, index) => ({ name: `IM${index}`, bytes: slice }))),
    reasons: ['limit'],
  },
  { name: 'gzip bomb, 120 MB', file: 'a.gz', build: () => buildGzip(zeros(120)), reasons: ['limit'] },
  {
    name: 'gzip in gzip, ten deep',
    file: 'a.gz',
    build: () => Array.from({ length: 10 }).reduce<Uint8Array>((inner) => buildGzip(inner), slice),
    reasons: ['unsupported'],
  },
  {
    name: 'gzip cut off',
    file: 'a.gz',
    build: () => buildGzip(slice).subarray(0, 200),
    reasons: ['malformed', 'truncated', 'io'],
  },
  {
    name: 'ISO with a folder that holds the root',
    file: 'a.iso',
    build: () => buildIso([{ path: 'IM1', bytes: slice }], { cycle: 'AGAIN' }),
    reasons: [],
  },
  {
    name: 'ISO whose root claims 4 GB',
    file: 'a.iso',
    build: () => buildIso([{ path: 'IM1', bytes: slice }], { rootBytes: 0xfffff800 }),
    reasons: ['limit', 'malformed', 'truncated'],
  },
  {
    name: 'ISO cut off',
    file: 'a.iso',
    build: () => {
      const image = buildIso([
        { path: 'IM1', bytes: slice },
        { path: 'IM2', bytes: concat([slice, zeros(1)]) },
      ]);
      return image.subarray(0, image.length - megabyte);
    },
    reasons: ['truncated'],
  },
  {
    name: 'zip bomb on an ISO',
    file: 'a.iso',
    build: () => buildIso([{ path: 'BOMB.ZIP', bytes: buildZipBomb(120 * megabyte) }]),
    reasons: ['limit'],
  },
];
