import { concat } from '../build/dicom.ts';
import { seeded } from './codec-mutator.ts';
import type { Seed } from './seeds.ts';

export const mutations = [
  'flip',
  'cut',
  'length',
  'tag-or-vr',
  'insert',
  'delete',
  'dimensions',
  'zero-tail',
  'splice',
  'syntax',
  'none',
] as const;
export type Mutation = (typeof mutations)[number];

export interface Mutant {
  readonly seed: string;
  readonly kind: Mutation;
  readonly bytes: Uint8Array;
}

type Random = () => number;

const lengths = [0, 1, 2, 3, 7, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];
const syntaxes = [
  '1.2.840.10008.1.2',
  '1.2.840.10008.1.2.1',
  '1.2.840.10008.1.2.2',
  '1.2.840.10008.1.2.1.99',
  '1.2.840.10008.1.2.4.50',
  '1.2.840.10008.1.2.5',
  '1.2.3.4',
];
const codes = ['SQ', 'UN', 'OB', 'OW', 'UT', 'DS', 'US', 'FD', 'PN', 'ZZ', '\0\0', 'OV', 'AT'];
/** (0028,0002) samples, (0028,0008) frames, (0028,0010) rows, (0028,0011) columns, (0028,0100) and (0028,0101) bits. */
const dimensions = [0x02, 0x08, 0x10, 0x11, 0x00, 0x01];
const nonsense = [0, 1, 3, 7, 12, 32, 64, 255, 32_768, 65_535];

const below = (random: Random, limit: number): number => Math.floor(random() * limit);
const pick = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)] as T;

/**
 * Mutant number `index` of a run: the same for the same seed and files, whichever thread makes it. The kinds are weighted as in the
 * measurement of the other parsers (robustness.md 4), with flips and cuts most common.
 */
export function mutantAt(index: number, seed: number, seeds: readonly Seed[]): Mutant {
  const random = seeded(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const victim = seeds[index % seeds.length] as Seed;
  const donor = pick(random, seeds);
  const kind = weighted(random());
  return { seed: victim.name, kind, bytes: mutate(kind, victim.bytes, donor.bytes, random) };
}

const weights: readonly (readonly [Mutation, number])[] = [
  ['flip', 0.27],
  ['cut', 0.15],
  ['length', 0.2],
  ['tag-or-vr', 0.1],
  ['insert', 0.05],
  ['delete', 0.05],
  ['dimensions', 0.06],
  ['zero-tail', 0.04],
  ['splice', 0.04],
  ['syntax', 0.03],
  ['none', 0.01],
];

function weighted(at: number): Mutation {
  let sum = 0;
  for (const [kind, weight] of weights) if (at < (sum += weight)) return kind;
  return 'none';
}

function mutate(kind: Mutation, bytes: Uint8Array, donor: Uint8Array, random: Random): Uint8Array {
  const at = below(random, bytes.length);
  const span = 1 + below(random, 40);
  switch (kind) {
    case 'none':
      return bytes.slice();
    case 'cut':
      return bytes.slice(0, at);
    case 'insert':
      return concat([
        bytes.subarray(0, at),
        Uint8Array.from({ length: span }, () => below(random, 256)),
        bytes.subarray(at),
      ]);
    case 'delete':
      return concat([bytes.subarray(0, at), bytes.subarray(at + span)]);
    case 'zero-tail':
      return bytes.map((value, index) => (index >= at ? 0 : value));
    case 'splice':
      return concat([bytes.subarray(0, at), donor.subarray(below(random, donor.length))]);
    case 'flip':
      return flip(bytes.slice(), random);
    case 'length':
      return spoilLength(bytes.slice(), random);
    case 'tag-or-vr':
      return spoilHeader(bytes.slice(), random);
    case 'dimensions':
      return spoilDimension(bytes.slice(), random);
    case 'syntax':
      return swapSyntax(bytes.slice(), random);
  }
}

function flip(bytes: Uint8Array, random: Random): Uint8Array {
  // Two thirds of the flips go into the header, where they matter.
  const within = random() < 0.66 ? Math.min(bytes.length, 1_200) : bytes.length;
  for (let count = 1 + below(random, 6); count > 0; count--) bytes[below(random, within)] = below(random, 256);
  return bytes;
}

/** Offsets where an element with a VR seems to begin. A guess is enough: whatever is hit is a mutant. */
function headers(bytes: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = 132; at + 12 < bytes.length && found.length < 400; at++) {
    const [first, second] = [bytes[at + 4] as number, bytes[at + 5] as number];
    if (first >= 65 && first <= 90 && second >= 65 && second <= 90 && (bytes[at + 1] === 0 || bytes[at] === 0))
      found.push(at);
  }
  return found;
}

function somewhere(bytes: Uint8Array, random: Random): number {
  const places = headers(bytes);
  return places.length > 0 && random() < 0.85 ? pick(random, places) : Math.max(0, below(random, bytes.length - 12));
}

function spoilLength(bytes: Uint8Array, random: Random): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = somewhere(bytes, random);
  const choice = random();
  const long = random() < 0.5 && at + 12 <= bytes.length;
  if (at + 8 > bytes.length) return bytes;
  if (long) {
    const now = view.getUint32(at + 8, true);
    view.setUint32(
      at + 8,
      choice < 0.2 ? now - 1 : choice < 0.4 ? now + 1 : choice < 0.5 ? now * 2 : pick(random, lengths),
      true,
    );
  } else {
    const now = view.getUint16(at + 6, true);
    view.setUint16(
      at + 6,
      choice < 0.2 ? now - 1 : choice < 0.4 ? now + 1 : choice < 0.5 ? now * 2 : pick(random, lengths),
      true,
    );
  }
  return bytes;
}

function spoilHeader(bytes: Uint8Array, random: Random): Uint8Array {
  const at = somewhere(bytes, random);
  if (random() < 0.5) {
    const code = pick(random, codes);
    bytes.set([code.charCodeAt(0), code.charCodeAt(1)], Math.min(at + 4, bytes.length - 2));
  } else {
    const tags = [
      [0xfe, 0xff, 0, 0xe0],
      [0xfe, 0xff, 0x0d, 0xe0],
      [0xfe, 0xff, 0xdd, 0xe0],
      [0xe0, 0x7f, 0x10, 0],
      [0, 0, 0, 0],
      [2, 0, 0x10, 0],
      [0x28, 0, 8, 0],
      [4, 0, 0x20, 0x12],
    ];
    bytes.set(
      random() < 0.5 ? pick(random, tags) : Array.from({ length: 4 }, () => below(random, 256)),
      Math.min(at, bytes.length - 4),
    );
  }
  return bytes;
}

function spoilDimension(bytes: Uint8Array, random: Random): Uint8Array {
  const wanted = pick(random, dimensions);
  const page = wanted <= 1 ? 1 : 0;
  for (let at = 132; at + 10 < bytes.length; at++) {
    const little = bytes[at] === 0x28 && bytes[at + 1] === 0 && bytes[at + 2] === wanted && bytes[at + 3] === page;
    const big = bytes[at] === 0 && bytes[at + 1] === 0x28 && bytes[at + 2] === page && bytes[at + 3] === wanted;
    if (!little && !big) continue;
    const value = pick(random, nonsense);
    if (wanted === 8)
      bytes.set(
        Uint8Array.from(pick(random, ['0', '-1', '99', '2147483647', '1e9', 'x']), (letter) =>
          letter.charCodeAt(0),
        ).subarray(0, 2),
        at + 8,
      );
    else bytes.set(little ? [value & 255, value >> 8] : [value >> 8, value & 255], at + 8);
    return bytes;
  }
  return flip(bytes, random);
}

function swapSyntax(bytes: Uint8Array, random: Random): Uint8Array {
  for (let at = 132; at + 8 < Math.min(bytes.length, 1_024); at++) {
    if (bytes[at] !== 2 || bytes[at + 1] !== 0 || bytes[at + 2] !== 0x10 || bytes[at + 3] !== 0) continue;
    const length = (bytes[at + 6] as number) | ((bytes[at + 7] as number) << 8);
    const given = pick(random, syntaxes);
    const text = Uint8Array.from(given.length % 2 === 1 ? `${given}\0` : given, (letter) => letter.charCodeAt(0));
    const head = bytes.slice(0, at + 8);
    head.set([text.length, 0], at + 6);
    return concat([head, text, bytes.subarray(at + 8 + length)]);
  }
  return flip(bytes, random);
}
