import type { LookupTable, PixelFrame } from '@medpass/dicom-core';

/** Samples as the engine takes them, in modality units (Hounsfield for CT), with the window to start from. */
export interface EnginePixels {
  readonly data: Uint8Array | Int16Array | Uint16Array | Float32Array;
  readonly color: boolean;
  readonly smallest: number;
  readonly largest: number;
  readonly windowCenter: number;
  readonly windowWidth: number;
  readonly invert: boolean;
}

/**
 * Modality LUT or rescale applied (PS3.3 C.11.1), then a VOI LUT where the file has one and no window (C.11.2): the engine knows
 * linear and sigmoid windows only. Values stay whole numbers where they fit 16 bits, so that probes are exact.
 */
export function toEnginePixels(frame: PixelFrame): EnginePixels {
  if (frame.samplesPerPixel === 3) return colourPixels(frame);
  const values = modalityValues(frame);
  const useVoiLUT = frame.voiLUT !== undefined && frame.windowWidth === undefined;
  const data = useVoiLUT && frame.voiLUT ? mapped(values, frame.voiLUT) : values;
  const { smallest, largest } = extent(data);
  const hasWindow =
    !useVoiLUT && frame.windowWidth !== undefined && frame.windowWidth >= 1 && frame.windowCenter !== undefined;
  return {
    data,
    color: false,
    smallest,
    largest,
    windowCenter: hasWindow && frame.windowCenter !== undefined ? frame.windowCenter : (smallest + largest + 1) / 2,
    windowWidth: hasWindow && frame.windowWidth !== undefined ? frame.windowWidth : Math.max(1, largest - smallest + 1),
    invert: frame.photometricInterpretation === 'MONOCHROME1',
  };
}

function colourPixels(frame: PixelFrame): EnginePixels {
  const data = frame.data instanceof Uint8Array ? frame.data : Uint8Array.from(frame.data);
  return { data, color: true, smallest: 0, largest: 255, windowCenter: 128, windowWidth: 256, invert: false };
}

/** Values of a grey frame in modality units, PS3.3 C.11.1. */
export function modalityValues(frame: PixelFrame): Int16Array | Uint16Array | Float32Array | Uint8Array {
  if (frame.modalityLUT) return mapped(frame.data, frame.modalityLUT);
  const { rescaleSlope: slope, rescaleIntercept: intercept, data } = frame;
  if (slope === 1 && intercept === 0) return narrow(data);
  const whole =
    Number.isInteger(slope) &&
    Number.isInteger(intercept) &&
    !(data instanceof Float32Array) &&
    !(data instanceof Float64Array);
  const scaled =
    whole && fits16Bits(data, slope, intercept) ? new Int16Array(data.length) : new Float32Array(data.length);
  // A loop, not `from`: a picture of half a megabyte takes a millisecond instead of ten, on the page's own thread.
  for (let at = 0; at < data.length; at++) scaled[at] = (data[at] as number) * slope + intercept;
  return scaled;
}

function fits16Bits(data: PixelFrame['data'], slope: number, intercept: number): boolean {
  const { smallest, largest } = extent(data);
  const bounds = [smallest * slope + intercept, largest * slope + intercept];
  return Math.min(...bounds) >= -32768 && Math.max(...bounds) <= 32767;
}

function narrow(data: PixelFrame['data']): Int16Array | Uint16Array | Float32Array | Uint8Array {
  if (
    data instanceof Uint8Array ||
    data instanceof Int16Array ||
    data instanceof Uint16Array ||
    data instanceof Float32Array
  )
    return data;
  return data instanceof Int8Array ? Int16Array.from(data) : Float32Array.from(data);
}

function mapped(data: PixelFrame['data'], { data: table, firstValueMapped: first }: LookupTable): Uint16Array {
  const last = table.length - 1;
  const out = new Uint16Array(data.length);
  for (let at = 0; at < data.length; at++)
    out[at] = table[Math.max(0, Math.min(last, Math.round(data[at] as number) - first))] ?? 0;
  return out;
}

function extent(data: PixelFrame['data']): { readonly smallest: number; readonly largest: number } {
  if (data.length === 0) return { smallest: 0, largest: 0 };
  let smallest = data[0] as number;
  let largest = smallest;
  for (let at = 1; at < data.length; at++) {
    const value = data[at] as number;
    if (value < smallest) smallest = value;
    else if (value > largest) largest = value;
  }
  return Number.isFinite(smallest) && Number.isFinite(largest) ? { smallest, largest } : finiteExtent(data);
}

/** Float pictures may hold NaN where there is nothing. */
function finiteExtent(data: PixelFrame['data']): { readonly smallest: number; readonly largest: number } {
  let smallest = Infinity;
  let largest = -Infinity;
  for (const value of data) {
    if (!Number.isFinite(value)) continue;
    if (value < smallest) smallest = value;
    if (value > largest) largest = value;
  }
  return smallest <= largest ? { smallest, largest } : { smallest: 0, largest: 0 };
}
