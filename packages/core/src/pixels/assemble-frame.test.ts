import { expect, test } from 'vitest';
import { assembleFrame } from './assemble-frame.ts';
import type { FrameShape } from './codecs/codec.ts';

const shape: FrameShape = {
  rows: 1,
  columns: 2,
  samplesPerPixel: 1,
  bitsAllocated: 16,
  bitsStored: 12,
  pixelRepresentation: 1,
  photometricInterpretation: 'MONOCHROME2',
  planarConfiguration: 0,
};

test('grey keeps stored values with sign; rescale is 1 and 0 where the file says nothing', () => {
  const frame = assembleFrame({ samples: Uint16Array.of(0x0fff, 5), colour: 'declared' }, shape, {
    windowCenter: 40,
    windowWidth: 80,
  });
  expect(frame).toMatchObject({
    rescaleSlope: 1,
    rescaleIntercept: 0,
    windowCenter: 40,
    samplesPerPixel: 1,
    photometricInterpretation: 'MONOCHROME2',
  });
  expect([...frame.data]).toEqual([-1, 5]);
});

test('palette colour becomes RGB, and without its palette is no picture', () => {
  const palette = {
    ...shape,
    bitsAllocated: 8,
    bitsStored: 8,
    pixelRepresentation: 0,
    photometricInterpretation: 'PALETTE COLOR',
  } as const;
  const table = (...data: number[]): { firstValueMapped: number; bits: number; data: Uint16Array } => ({
    firstValueMapped: 0,
    bits: 8,
    data: Uint16Array.from(data),
  });
  const raw = { samples: Uint8Array.of(1, 0), colour: 'declared' } as const;
  const frame = assembleFrame(raw, palette, { palette: { red: table(1, 2), green: table(3, 4), blue: table(5, 6) } });
  expect([...frame.data]).toEqual([2, 4, 6, 1, 3, 5]);
  expect(() => assembleFrame(raw, palette, {})).toThrow('undecodable');
});

test('colour of 16 bits gives its upper byte', () => {
  const rgb = {
    ...shape,
    columns: 1,
    samplesPerPixel: 3,
    bitsStored: 16,
    pixelRepresentation: 0,
    photometricInterpretation: 'RGB',
  } as const;
  expect([
    ...assembleFrame({ samples: Uint16Array.of(0xff00, 0x1234, 0x00ff), colour: 'declared' }, rgb, {}).data,
  ]).toEqual([0xff, 0x12, 0]);
});
