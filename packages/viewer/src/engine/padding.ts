import type { PixelFrame } from '@medpass/dicom-core';
import type { Extent } from './extent.ts';

type Samples = Uint8Array | Int16Array | Uint16Array | Float32Array;

/** Pixels whose stored value lies between two bounds are no picture, PS3.3 C.7.5.1.1.2. */
export interface Padding {
  readonly stored: PixelFrame['data'];
  readonly lowest: number;
  readonly highest: number;
}

/** Undefined where the file names no padding. */
export function paddingOf(frame: PixelFrame): Padding | undefined {
  const { pixelPaddingValue: value, pixelPaddingRangeLimit: limit = value } = frame;
  if (value === undefined || limit === undefined) return undefined;
  return { stored: frame.data, lowest: Math.min(value, limit), highest: Math.max(value, limit) };
}

/** What a picture is drawn from where some of its pixels are padding. */
export interface PaddedSamples {
  readonly data: Samples;
  /** What the file has in those places: one value, or all samples where it names a range. */
  readonly before: number | Samples;
}

/**
 * A copy in which padding has one value of its own, so far beyond the picture's dark end that it is black under every window in which
 * the picture is seen. Undefined where no pixel is padding.
 */
export function withDarkPadding(
  data: Samples,
  { stored, lowest, highest }: Padding,
  { smallest, largest }: Extent,
  inverted: boolean,
): PaddedSamples | undefined {
  const reach = largest - smallest + 1;
  const dark = inverted ? largest + reach : smallest - reach;
  let copy: Samples | undefined;
  let before: number | Samples = data;
  for (let at = 0; at < data.length; at++) {
    const value = stored[at] as number;
    if (value < lowest || value > highest) continue;
    copy ??= copyWithRoom(data, Math.min(dark, smallest), Math.max(dark, largest));
    if (lowest === highest) before = data[at] as number;
    copy[at] = dark;
  }
  return copy && { data: copy, before };
}

/** Whole numbers stay so where all fit 16 bits; the engine draws from no others. */
function copyWithRoom(data: Samples, lowest: number, highest: number): Samples {
  const most = data instanceof Uint8Array ? 255 : data instanceof Uint16Array ? 65_535 : 32_767;
  const least = data instanceof Int16Array ? -32_768 : 0;
  if (data instanceof Float32Array || (lowest >= least && highest <= most)) return data.slice();
  return lowest >= -32_768 && highest <= 32_767 ? Int16Array.from(data) : Float32Array.from(data);
}
