import type { PixelFrame } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { toEnginePixels } from './to-image.ts';

const frame = (over: Partial<PixelFrame>): PixelFrame => ({
  rows: 1,
  columns: 3,
  samplesPerPixel: 1,
  data: Uint16Array.of(0, 1000, 4095),
  photometricInterpretation: 'MONOCHROME2',
  bitsStored: 12,
  rescaleSlope: 1,
  rescaleIntercept: 0,
  ...over,
});

describe('pixels for the engine', () => {
  it('are Hounsfield units, as whole numbers', () => {
    const pixels = toEnginePixels(frame({ rescaleIntercept: -1024, windowCenter: 40, windowWidth: 400 }));
    expect(pixels.data).toEqual(Int16Array.of(-1024, -24, 3071));
    expect(pixels).toMatchObject({ windowCenter: 40, windowWidth: 400, smallest: -1024, largest: 3071, invert: false });
  });

  it('keep fractions where the slope has them', () => {
    expect(toEnginePixels(frame({ rescaleSlope: 0.5 })).data).toEqual(Float32Array.of(0, 500, 2047.5));
  });

  it('do not overflow 16 bits', () => {
    expect(toEnginePixels(frame({ data: Uint16Array.of(0, 65535, 1), rescaleSlope: 2 })).data).toEqual(
      Float32Array.of(0, 131070, 2),
    );
  });

  it('open at their full range where the file states no window', () => {
    expect(toEnginePixels(frame({}))).toMatchObject({ windowCenter: 2048, windowWidth: 4096 });
  });

  it('find their range among what is a number', () => {
    expect(toEnginePixels(frame({ data: Float32Array.of(Number.NaN, -2, 7) }))).toMatchObject({
      smallest: -2,
      largest: 7,
    });
    expect(toEnginePixels(frame({ data: Float32Array.of(3, Number.NaN, 7) }))).toMatchObject({
      smallest: 3,
      largest: 7,
    });
    expect(toEnginePixels(frame({ data: Float32Array.of(Number.NaN) }))).toMatchObject({ smallest: 0, largest: 0 });
  });

  it('are inverted for MONOCHROME1', () => {
    expect(toEnginePixels(frame({ photometricInterpretation: 'MONOCHROME1' })).invert).toBe(true);
  });

  it('go through a VOI LUT where there is no window', () => {
    const voiLUT = { firstValueMapped: 1000, bits: 8, data: Uint16Array.of(0, 100, 255) };
    expect(toEnginePixels(frame({ data: Uint16Array.of(999, 1001, 5000), voiLUT })).data).toEqual(
      Uint16Array.of(0, 100, 255),
    );
  });

  it('pass colour through', () => {
    const data = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9);
    expect(toEnginePixels(frame({ samplesPerPixel: 3, data, photometricInterpretation: 'RGB' }))).toMatchObject({
      color: true,
      data,
    });
  });
});
