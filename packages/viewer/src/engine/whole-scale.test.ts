import { describe, expect, it } from 'vitest';
import type { EnginePixels } from './to-image.ts';
import { onWholeScale } from './whole-scale.ts';

const pixelsOf = (values: readonly number[]): EnginePixels => {
  const finite = values.filter(Number.isFinite);
  return {
    data: Float32Array.from(values),
    color: false,
    smallest: Math.min(...finite),
    largest: Math.max(...finite),
    windowCenter: 1,
    windowWidth: 2,
    windowFunction: 'LINEAR',
    invert: false,
  };
};

describe('values between whole numbers, for the drawing on the processor', () => {
  it.each([
    ['between whole numbers', [-1000.5, 0.25, 13.37, 999.75]],
    ['of a dose in 32 bits', [0, 1, 1.7e9, 4.2e9]],
    ['within one whole number', [0.1, 0.2, 0.9]],
    ['all the same', [7.5, 7.5]],
  ])('%s become whole numbers that mean the same within half a step', (_, values) => {
    const { pixels, slope, intercept } = onWholeScale(pixelsOf(values));
    for (const [at, value] of values.entries()) {
      const whole = pixels.data[at]!;
      expect(Number.isInteger(whole)).toBe(true);
      expect(whole).toBeGreaterThanOrEqual(pixels.smallest);
      expect(whole).toBeLessThanOrEqual(pixels.largest);
      expect(Math.abs(whole * slope + intercept - Math.fround(value))).toBeLessThanOrEqual(slope / 2 + 1e-3);
    }
    // The window is in modality units still.
    expect(pixels).toMatchObject({ windowCenter: 1, windowWidth: 2 });
  });

  it('is dark where there is nothing, and leaves whole numbers alone', () => {
    const { pixels } = onWholeScale(pixelsOf([-5, Number.NaN, 5]));
    expect([...pixels.data]).toEqual([0, 0, 65_535]);
    const whole = { ...pixelsOf([1, 2]), data: Int16Array.of(-3, 9) };
    expect(onWholeScale(whole)).toEqual({ pixels: whole, slope: 1, intercept: 0 });
  });
});
