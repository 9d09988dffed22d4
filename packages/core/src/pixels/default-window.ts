import { modalityTransform } from './lut.ts';
import type { Window } from './lut.ts';
import type { PixelFrame } from './pixel-frame.ts';

const tail = 0.005;
const sampleLimit = 65_536;

/**
 * A window where the file gives none: from the 0.5th to the 99.5th percentile of the modality values, padding left out, so that
 * a bright label or a dead detector line does not decide how the picture looks.
 */
export function defaultWindow(frame: PixelFrame): Window {
  const step = Math.max(1, Math.floor(frame.data.length / sampleLimit));
  const transform = modalityTransform(frame);
  const values: number[] = [];
  for (let index = 0; index < frame.data.length; index += step) {
    const stored = frame.data[index] as number;
    if (Number.isFinite(stored) && !isPadding(frame, stored)) values.push(transform(stored));
  }
  if (values.length === 0) return { center: 0.5, width: 1 };
  const sorted = Float64Array.from(values).sort();
  const low = sorted[Math.floor(tail * (sorted.length - 1))] ?? 0;
  const high = sorted[Math.ceil((1 - tail) * (sorted.length - 1))] ?? 0;
  const lowest = sorted[0] ?? 0;
  const highest = sorted[sorted.length - 1] ?? 0;
  // Masks and label maps hold few bright pixels: where the percentiles meet, the whole range is shown.
  const [from, to] = high > low ? [low, high] : [lowest, highest];
  return { center: (from + to) / 2, width: Math.max(to - from, Number.MIN_VALUE) };
}

/** PS3.3 C.7.5.1.1.2: Pixel Padding Value and, with it, Range Limit name values that are no picture. */
export function isPadding(frame: PixelFrame, stored: number): boolean {
  const { pixelPaddingValue: value, pixelPaddingRangeLimit: limit } = frame;
  if (value === undefined) return false;
  if (limit === undefined) return stored === value;
  return stored >= Math.min(value, limit) && stored <= Math.max(value, limit);
}
