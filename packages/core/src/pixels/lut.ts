import type { LookupTable, PixelFrame } from './pixel-frame.ts';

/** A window to show a frame with, PS3.3 C.11.2.1.2. Values are those behind the modality transform. */
export interface Window {
  readonly center: number;
  readonly width: number;
}

export type VoiFunction = NonNullable<PixelFrame['voiLUTFunction']>;

/** Entry for `value`; what lies outside takes the first or the last (PS3.3 C.11.1.1.1). */
export function lookUp(table: LookupTable, value: number): number {
  const last = table.data.length - 1;
  const index = Math.floor(value) - table.firstValueMapped;
  return table.data[index < 0 ? 0 : index > last ? last : index] ?? 0;
}

/** Stored value to modality value: the Modality LUT where there is one, else rescale (PS3.3 C.11.1). */
export function modalityTransform(frame: PixelFrame): (stored: number) => number {
  const { modalityLUT, rescaleSlope, rescaleIntercept } = frame;
  if (modalityLUT !== undefined) return (stored) => lookUp(modalityLUT, stored);
  return (stored) => stored * rescaleSlope + rescaleIntercept;
}

/** Modality value to 0…255 (PS3.3 C.11.2.1.2 and C.11.2.1.3). */
export function windowTransform({ center, width }: Window, voiFunction: VoiFunction): (value: number) => number {
  if (voiFunction === 'SIGMOID') {
    const slope = width === 0 ? 1 : width;
    return (value) => 255 / (1 + Math.exp((-4 * (value - center)) / slope));
  }
  if (voiFunction === 'LINEAR_EXACT') {
    if (width <= 0) return (value) => (value <= center ? 0 : 255);
    return (value) => clamp(((value - center) / width + 0.5) * 255);
  }
  // A width below 1 is not allowed; the narrowest allowed one is a threshold.
  if (width <= 1) return (value) => (value <= center - 0.5 ? 0 : 255);
  return (value) => clamp(((value - (center - 0.5)) / (width - 1) + 0.5) * 255);
}

/** Modality value to 0…255 through a VOI LUT, whose entries span `bits` (PS3.3 C.11.2.1.1). */
export function voiTableTransform(table: LookupTable): (value: number) => number {
  const highest = 2 ** table.bits - 1;
  return (value) => clamp((lookUp(table, value) / highest) * 255);
}

function clamp(value: number): number {
  return value < 0 ? 0 : value > 255 ? 255 : value;
}
