import type { LookupTable, PixelFrame } from '@medpass/dicom-core';
import type { WindowFunction } from '../state/window-presets.ts';
import { extentOf } from './extent.ts';
import { paddingOf, withDarkPadding, type PaddedSamples } from './padding.ts';

/** Samples as the engine takes them, in modality units (Hounsfield for CT), with the window to start from. */
export interface EnginePixels {
  readonly data: Uint8Array | Int16Array | Uint16Array | Float32Array;
  readonly color: boolean;
  /** Of the picture: padding lies beyond. */
  readonly smallest: number;
  readonly largest: number;
  readonly windowCenter: number;
  readonly windowWidth: number;
  /** How a window turns values into greys; a table has been gone through already. */
  readonly windowFunction: WindowFunction;
  readonly invert: boolean;
  /** What the file has where padding lies: see {@link PaddedSamples.before}. */
  readonly padding?: PaddedSamples['before'];
}

/**
 * Modality LUT or rescale applied (PS3.3 C.11.1), then a VOI LUT where the file has one and no window (C.11.2): the engine knows
 * linear and sigmoid windows only. Values stay whole numbers where they fit 16 bits, so that probes are exact.
 */
export function toEnginePixels(frame: PixelFrame): EnginePixels {
  if (frame.samplesPerPixel === 3) return colourPixels(frame);
  const values = modalityValues(frame);
  const { voiLUT, windowCenter, windowWidth } = frame;
  const table = windowWidth === undefined ? voiLUT : undefined;
  const shown = table ? mapped(values, table) : values;
  const padding = paddingOf(frame);
  const extent = extentOf(shown, padding);
  const invert = frame.photometricInterpretation === 'MONOCHROME1';
  const padded = padding && withDarkPadding(shown, padding, extent, invert);
  const { smallest, largest } = extent;
  const windowFunction = table ? 'LINEAR' : (frame.voiLUTFunction ?? 'LINEAR');
  const pixels = {
    data: padded?.data ?? shown,
    ...(padded && { padding: padded.before }),
    color: false,
    smallest,
    largest,
    windowFunction,
    invert,
  };
  // A table's entries span its bits, whether or not the picture uses them all.
  if (table) return { ...pixels, windowCenter: 2 ** (table.bits - 1), windowWidth: 2 ** table.bits };
  if (windowWidth !== undefined && windowWidth >= narrowestOf(frame) && windowCenter !== undefined)
    return { ...pixels, windowCenter, windowWidth };
  return { ...pixels, windowCenter: (smallest + largest + 1) / 2, windowWidth: Math.max(1, largest - smallest + 1) };
}

/** A LINEAR window is 1 wide or more, the others more than 0 (PS3.3 C.11.2.1.2 and C.11.2.1.3). */
function narrowestOf({ voiLUTFunction = 'LINEAR' }: PixelFrame): number {
  return voiLUTFunction === 'LINEAR' ? 1 : Number.MIN_VALUE;
}

function colourPixels(frame: PixelFrame): EnginePixels {
  const data = frame.data instanceof Uint8Array ? frame.data : Uint8Array.from(frame.data);
  return {
    data,
    color: true,
    smallest: 0,
    largest: 255,
    windowCenter: 128,
    windowWidth: 256,
    windowFunction: 'LINEAR',
    invert: false,
  };
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
  const { smallest, largest } = extentOf(data);
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
