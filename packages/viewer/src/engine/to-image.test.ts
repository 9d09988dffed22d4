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

  it('leave padding out of their range and give it a value beyond the dark end', () => {
    const data = Uint16Array.of(10, 3000, 20);
    const bright = toEnginePixels(frame({ data, pixelPaddingValue: 3000 }));
    expect(bright).toMatchObject({ smallest: 10, largest: 20, windowCenter: 15.5, windowWidth: 11 });
    expect(bright.data).toEqual(Int16Array.of(10, -1, 20));
    expect(bright.padding).toBe(3000);
    // What was decoded stays: somebody else may look at it.
    expect(data).toEqual(Uint16Array.of(10, 3000, 20));
    const inverted = frame({ data, photometricInterpretation: 'MONOCHROME1', pixelPaddingValue: 0 });
    const range = toEnginePixels({ ...inverted, pixelPaddingRangeLimit: 10 });
    expect(range.data).toEqual(Uint16Array.of(5981, 3000, 20));
    expect(range.padding).toEqual(data);
    expect(toEnginePixels(frame({ data, pixelPaddingValue: 7 })).data).toBe(data);
  });

  it('keep a window narrower than 1 where the rule allows it', () => {
    const exact = frame({ windowCenter: 4, windowWidth: 0.5, voiLUTFunction: 'LINEAR_EXACT' });
    expect(toEnginePixels(exact)).toMatchObject({ windowCenter: 4, windowWidth: 0.5 });
    expect(toEnginePixels(frame({ windowCenter: 4, windowWidth: 0.5 })).windowWidth).toBe(4096);
  });

  it('go through a VOI LUT where there is no window', () => {
    const voiLUT = { firstValueMapped: 1000, bits: 8, data: Uint16Array.of(0, 100, 255) };
    expect(toEnginePixels(frame({ data: Uint16Array.of(999, 1001, 5000), voiLUT })).data).toEqual(
      Uint16Array.of(0, 100, 255),
    );
    // 100 of 255 is 100 of 255, though nothing here is brighter.
    const dim = toEnginePixels(frame({ data: Uint16Array.of(999, 1001, 1001), voiLUT, voiLUTFunction: 'SIGMOID' }));
    expect(dim).toMatchObject({ largest: 100, windowCenter: 128, windowWidth: 256, windowFunction: 'LINEAR' });
  });

  it('pass colour through', () => {
    const data = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9);
    expect(toEnginePixels(frame({ samplesPerPixel: 3, data, photometricInterpretation: 'RGB' }))).toMatchObject({
      color: true,
      data,
    });
  });
});
