import type { EnginePixels } from './to-image.ts';

/** A picture's values as whole numbers from 0 to 65,535, and what makes modality units of them again. */
export interface WholeScale {
  readonly pixels: EnginePixels;
  readonly slope: number;
  readonly intercept: number;
}

const steps = 65_535;

/**
 * On the processor the engine looks the grey of each value up in a table, by the value itself: one between two whole numbers finds
 * nothing and is drawn as a hole, and a range of billions (32-bit dose) makes no table at all. Such values are put on a scale of
 * 65,536 steps, far finer than what a screen shows; the window stays in modality units. For drawing alone:
 * what is measured are the values themselves.
 */
export function onWholeScale(pixels: EnginePixels): WholeScale {
  const { data, smallest, largest } = pixels;
  if (!(data instanceof Float32Array)) return { pixels, slope: 1, intercept: 0 };
  const slope = largest > smallest ? (largest - smallest) / steps : 1;
  const whole = new Uint16Array(data.length);
  for (let at = 0; at < data.length; at++) {
    const value = (data[at]! - smallest) / slope;
    // NaN, where there is nothing, is as dark as the darkest.
    whole[at] = value > 0 ? Math.min(steps, Math.round(value)) : 0;
  }
  const most = largest > smallest ? steps : 0;
  return { pixels: { ...pixels, data: whole, smallest: 0, largest: most }, slope, intercept: smallest };
}
