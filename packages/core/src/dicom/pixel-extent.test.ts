import { describe, expect, it } from 'vitest';
import type { ImageFacts } from './instance-header.ts';
import { checkNativePixels, impossibleImage, nativeFrameBits } from './pixel-extent.ts';

const image = (over: Partial<ImageFacts> = {}): ImageFacts => ({
  rows: 10,
  columns: 11,
  samplesPerPixel: 1,
  bitsAllocated: 16,
  bitsStored: 12,
  pixelRepresentation: 0,
  photometricInterpretation: 'MONOCHROME2',
  ...over,
});

const shapes: readonly (readonly [string, ImageFacts, number, number])[] = [
  ['16 bit', image(), 1, 220],
  ['8 bit, an odd number of bytes', image({ rows: 3, columns: 3, bitsAllocated: 8, bitsStored: 8 }), 1, 9],
  ['32 bit', image({ bitsAllocated: 32, bitsStored: 32 }), 3, 1320],
  ['float', image({ bitsAllocated: 32, bitsStored: 32 }), 1, 440],
  ['double', image({ bitsAllocated: 64, bitsStored: 64 }), 1, 880],
  ['1 bit: frames are not aligned to bytes', image({ rows: 3, columns: 3, bitsAllocated: 1, bitsStored: 1 }), 3, 4],
  ['12 bit packed', image({ rows: 3, columns: 3, bitsAllocated: 12, bitsStored: 12 }), 1, 14],
  ['RGB', image({ samplesPerPixel: 3, bitsAllocated: 8, bitsStored: 8 }), 2, 660],
  [
    '4:2:2',
    image({
      rows: 4,
      columns: 4,
      samplesPerPixel: 3,
      bitsAllocated: 8,
      bitsStored: 8,
      photometricInterpretation: 'YBR_FULL_422',
    }),
    1,
    32,
  ],
];

describe('native pixel data against what the header declares', () => {
  it.each(shapes)('%s', (_, facts, frames, expected) => {
    expect(Math.ceil((nativeFrameBits(facts) * frames) / 8)).toBe(expected);
    const check = (length: number, size = 1000 + length) => checkNativePixels(facts, frames, 1000, length, size);
    expect(check(expected)).toEqual({ state: 'whole' });
    expect(check(expected + (expected % 2))).toEqual({ state: 'whole' });
    const short = check(expected - 1);
    expect(short).toMatchObject({ state: 'truncated', missingBytes: 1, at: 1000 + expected - 1 });
    expect(short.missingFrames).toBeGreaterThanOrEqual(1);
    expect(check(expected, 1000 + expected - 5)).toMatchObject({ state: 'truncated', missingBytes: 5 });
    expect(check(expected, 1000)).toMatchObject({ state: 'truncated', missingBytes: expected, missingFrames: frames });
  });

  it('forgives a pad byte that is declared nowhere, not one that is declared and absent', () => {
    const odd = image({ rows: 3, columns: 3, bitsAllocated: 8, bitsStored: 8 });
    expect(checkNativePixels(odd, 1, 0, 9, 9)).toEqual({ state: 'whole' });
    expect(checkNativePixels(odd, 1, 0, 10, 9)).toMatchObject({ state: 'truncated', missingBytes: 1 });
  });

  it('says where there is more than asked for', () => {
    expect(checkNativePixels(image(), 1, 0, 440, 440)).toEqual({ state: 'whole', longer: true });
    // 4:2:2 by its label, stored in full: as long as no chroma were halved.
    const full = image({
      rows: 4,
      columns: 4,
      samplesPerPixel: 3,
      bitsAllocated: 8,
      bitsStored: 8,
      photometricInterpretation: 'YBR_FULL_422',
    });
    expect(checkNativePixels(full, 1, 0, 48, 48)).toEqual({ state: 'whole' });
  });

  it('counts the frames that are there', () => {
    expect(checkNativePixels(image(), 10, 0, 2200, 900)).toMatchObject({ missingFrames: 6, missingBytes: 1300 });
  });
});

it.each([
  ['none', undefined],
  ['no rows', image({ rows: 0 })],
  ['no columns', image({ columns: 0 })],
  ['no samples', image({ samplesPerPixel: 0 })],
  ['too many samples', image({ samplesPerPixel: 17 })],
  ['no bits', image({ bitsAllocated: 0, bitsStored: 0 })],
  ['more bits stored than allocated', image({ bitsStored: 17 })],
  ['65 bits', image({ bitsAllocated: 65, bitsStored: 65 })],
])('an image is impossible with %s', (_, facts) => {
  expect(impossibleImage(facts)).toBe(true);
  expect(impossibleImage(image())).toBe(false);
});
