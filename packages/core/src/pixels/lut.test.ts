import { expect, test } from 'vitest';
import { defaultWindow } from './default-window.ts';
import { modalityTransform, voiTableTransform, windowTransform } from './lut.ts';
import type { PixelFrame } from './pixel-frame.ts';
import { expandSegmentedPalette } from './segmented-palette.ts';
import { applyPalette, toRgb } from './colour.ts';
import { storedValues } from './stored-values.ts';
import { frameToRgba } from './to-rgba.ts';

function grey(data: PixelFrame['data'], rows: number, columns: number, more: Partial<PixelFrame> = {}): PixelFrame {
  return {
    rows,
    columns,
    samplesPerPixel: 1,
    data,
    photometricInterpretation: 'MONOCHROME2',
    bitsStored: 16,
    rescaleSlope: 1,
    rescaleIntercept: 0,
    ...more,
  };
}
const reds = (rgba: Uint8ClampedArray): number[] => [...rgba].filter((_, index) => index % 4 === 0);

test('LINEAR: the examples of PS3.3 C.11.2.1.2.1', () => {
  // c=2048, w=4096: y = ((x - 2047.5) / 4095 + 0.5) * 255
  const wide = windowTransform({ center: 2048, width: 4096 }, 'LINEAR');
  expect(wide(0)).toBe(0);
  expect(wide(4095)).toBe(255);
  expect(wide(1024)).toBeCloseTo(((1024 - 2047.5) / 4095 + 0.5) * 255, 10);
  // c=0, w=100: below -50 is 0, above 49 is 255
  const narrow = windowTransform({ center: 0, width: 100 }, 'LINEAR');
  expect([narrow(-50), narrow(49)]).toEqual([0, 255]);
  expect(narrow(-49)).toBeGreaterThan(0);
  // c=0, w=1: x <= -0.5 is 0, else 255
  const step = windowTransform({ center: 0, width: 1 }, 'LINEAR');
  expect([step(-1), step(-0.5), step(0)]).toEqual([0, 0, 255]);
});

test('LINEAR_EXACT and SIGMOID', () => {
  const exact = windowTransform({ center: 2048, width: 4096 }, 'LINEAR_EXACT');
  expect([exact(0), exact(2048), exact(4096)]).toEqual([0, 127.5, 255]);
  const sigmoid = windowTransform({ center: 100, width: 50 }, 'SIGMOID');
  expect(sigmoid(100)).toBe(127.5);
  expect(sigmoid(150)).toBeCloseTo(255 / (1 + Math.exp(-4)), 10);
});

test('modality LUT and VOI LUT take their ends for what lies outside', () => {
  const table = { firstValueMapped: 10, bits: 8, data: Uint16Array.of(0, 100, 255) };
  const modality = modalityTransform(grey(new Uint16Array(1), 1, 1, { modalityLUT: table }));
  expect([modality(-5), modality(10), modality(11), modality(99)]).toEqual([0, 0, 100, 255]);
  expect(voiTableTransform({ ...table, bits: 10, data: Uint16Array.of(0, 1023) })(11)).toBe(255);
});

test('stored values: overlay bits dropped, sign found at Bits Stored', () => {
  const shape = {
    rows: 1,
    columns: 3,
    samplesPerPixel: 1,
    bitsAllocated: 16,
    bitsStored: 12,
    pixelRepresentation: 1,
    photometricInterpretation: '',
    planarConfiguration: 0,
  } as const;
  const samples = (): Uint16Array => Uint16Array.of(0xf001, 0x0fff, 0x07ff);
  expect([...storedValues({ samples: samples(), colour: 'declared' }, shape)]).toEqual([1, -1, 2047]);
  expect([...storedValues({ samples: samples(), colour: 'declared' }, { ...shape, pixelRepresentation: 0 })]).toEqual([
    1, 4095, 2047,
  ]);
});

test('a window from percentiles ignores padding and a lone outlier', () => {
  const data = Int16Array.from({ length: 10_000 }, (_, index) =>
    index === 0 ? 30_000 : index < 3_000 ? -2_000 : index % 100,
  );
  const window = defaultWindow(grey(data, 100, 100, { pixelPaddingValue: -2_000 }));
  expect(window.center).toBeCloseTo(49.5, 0);
  expect(window.width).toBeCloseTo(99, 0);
});

test('a mask of few bright pixels is shown over its whole range', () => {
  const data = new Uint8Array(10_000);
  data.fill(1, 0, 3);
  expect(reds(frameToRgba(grey(data, 100, 100)).rgba).slice(0, 4)).toEqual([255, 255, 255, 0]);
});

test('MONOCHROME1 is turned over; padding is black all the same', () => {
  const frame = grey(Uint16Array.of(0, 100, 200, 7), 2, 2, {
    photometricInterpretation: 'MONOCHROME1',
    windowCenter: 100.5,
    windowWidth: 201,
    pixelPaddingValue: 7,
  });
  expect(reds(frameToRgba(frame).rgba)).toEqual([255, 128, 0, 0]);
});

test('shrinking averages areas, keeps proportions, never enlarges', () => {
  const data = Uint8Array.from({ length: 8 * 4 }, (_, index) => (index % 2 === 0 ? 0 : 200));
  const frame = grey(data, 4, 8, { windowCenter: 128, windowWidth: 256 });
  const small = frameToRgba(frame, { longestSide: 4 });
  expect([small.width, small.height]).toEqual([4, 2]);
  expect(new Set(reds(small.rgba))).toEqual(new Set([100]));
  expect(frameToRgba(frame, { longestSide: 999 }).width).toBe(8);
});

test('the table for 16-bit frames gives what the formula gives', () => {
  const data = Int16Array.from({ length: 65_536 }, (_, index) => index - 32_768);
  const more = { windowCenter: 40, windowWidth: 400, rescaleSlope: 0.5, rescaleIntercept: -10 };
  const shown = reds(frameToRgba(grey(data, 256, 256, more)).rgba);
  const transform = windowTransform({ center: 40, width: 400 }, 'LINEAR');
  const expected = Uint8ClampedArray.from(data, (stored) => transform(stored * 0.5 - 10));
  expect(shown).toEqual([...expected]);
});

test('YBR to RGB: primaries within a grey level', () => {
  const shape = {
    rows: 1,
    columns: 3,
    samplesPerPixel: 3,
    bitsAllocated: 8,
    bitsStored: 8,
    pixelRepresentation: 0,
    photometricInterpretation: 'YBR_FULL',
    planarConfiguration: 0,
  } as const;
  const rgb = toRgb(Uint8Array.of(76, 85, 255, 150, 44, 21, 29, 255, 107), shape, 'declared');
  const expected = [255, 0, 0, 0, 255, 0, 0, 0, 255];
  expected.forEach((value, index) => expect(Math.abs((rgb[index] ?? 0) - value)).toBeLessThanOrEqual(1));
  expect(() => toRgb(new Uint8Array(9), { ...shape, photometricInterpretation: 'HSV' }, 'declared')).toThrow(
    'unsupported-syntax',
  );
});

test('palettes of 16 bits give their upper byte, indices outside take the ends', () => {
  const table = { firstValueMapped: 5, bits: 16, data: Uint16Array.of(0x0100, 0xff00) };
  expect(
    [...applyPalette(Uint8Array.of(0, 5, 6, 200), { red: table, green: table, blue: table })].filter(
      (_, index) => index % 3 === 0,
    ),
  ).toEqual([1, 1, 255, 255]);
});

test('segmented palettes: discrete, linear and indirect segments', () => {
  const words = Uint16Array.of(0, 2, 10, 20, 1, 2, 40, 2, 1, 0, 0);
  expect([...expandSegmentedPalette(words, 6)]).toEqual([10, 20, 30, 40, 10, 20]);
  expect(() => expandSegmentedPalette(words, 7)).toThrow('undecodable');
  expect(() => expandSegmentedPalette(Uint16Array.of(2, 1, 0, 0), 2)).toThrow('undecodable');
});
