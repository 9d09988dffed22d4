import { defaultWindow, isPadding } from './default-window.ts';
import type { Window } from './lut.ts';
import { modalityTransform, voiTableTransform, windowTransform } from './lut.ts';
import type { PixelFrame, Thumbnail } from './pixel-frame.ts';

export interface RgbaOptions {
  /** Longer side of the result in pixels; the frame is never enlarged. Absent: the frame's own size. */
  readonly longestSide?: number;
  /** Instead of the file's own window, LUT or the default. */
  readonly window?: Window;
}

/** A frame as 8-bit RGBA. Smaller sizes are averages of the areas they cover, so that thin lines fade instead of vanishing. */
export function frameToRgba(frame: PixelFrame, options: RgbaOptions = {}): Thumbnail {
  const { rows, columns } = frame;
  const longest = Math.max(rows, columns);
  const scale = Math.min(1, Math.max(1, Math.floor(options.longestSide ?? longest)) / longest);
  const width = Math.max(1, Math.round(columns * scale));
  const height = Math.max(1, Math.round(rows * scale));
  const shown = frame.samplesPerPixel === 3 ? (frame.data as Uint8Array) : shownGrey(frame, options.window);
  return { width, height, rgba: average(shown, frame, width, height) };
}

/** Each grey pixel as 0…255. */
function shownGrey(frame: PixelFrame, window: Window | undefined): Uint8ClampedArray {
  const { data } = frame;
  const transform = greyTransform(frame, window);
  const shown = new Uint8ClampedArray(data.length);
  const range = integerRange(frame);
  if (range === undefined) {
    for (let index = 0; index < data.length; index += 1) shown[index] = transform(data[index] as number);
    return shown;
  }
  const table = new Uint8ClampedArray(range.highest - range.lowest + 1);
  for (let index = 0; index < table.length; index += 1) table[index] = transform(index + range.lowest);
  for (let index = 0; index < data.length; index += 1)
    shown[index] = table[(data[index] as number) - range.lowest] as number;
  return shown;
}

/** Stored value to 0…255: modality, then VOI, then MONOCHROME1 turned over. Padding is black. */
function greyTransform(frame: PixelFrame, window: Window | undefined): (stored: number) => number {
  const modality = modalityTransform(frame);
  const voi = voiTransform(frame, window);
  const inverted = frame.photometricInterpretation === 'MONOCHROME1';
  return (stored) => {
    if (isPadding(frame, stored)) return 0;
    const grey = voi(modality(stored));
    return inverted ? 255 - grey : grey;
  };
}

function voiTransform(frame: PixelFrame, window: Window | undefined): (value: number) => number {
  const { windowCenter: center, windowWidth: width, voiLUT } = frame;
  if (window !== undefined) return windowTransform(window, frame.voiLUTFunction ?? 'LINEAR');
  if (center !== undefined && width !== undefined && width > 0)
    return windowTransform({ center, width }, frame.voiLUTFunction ?? 'LINEAR');
  if (voiLUT !== undefined) return voiTableTransform(voiLUT);
  return windowTransform(defaultWindow(frame), 'LINEAR_EXACT');
}

/** Lowest and highest possible stored value where a table of them is small enough to be worth building. */
function integerRange(frame: PixelFrame): { readonly lowest: number; readonly highest: number } | undefined {
  const { data } = frame;
  if (data instanceof Float32Array || data instanceof Float64Array || data.BYTES_PER_ELEMENT > 2) return undefined;
  const bits = 8 * data.BYTES_PER_ELEMENT;
  if (data.length < 2 ** bits) return undefined;
  const signed = data instanceof Int8Array || data instanceof Int16Array;
  return signed ? { lowest: -(2 ** (bits - 1)), highest: 2 ** (bits - 1) - 1 } : { lowest: 0, highest: 2 ** bits - 1 };
}

function average(
  shown: Uint8Array | Uint8ClampedArray,
  frame: PixelFrame,
  width: number,
  height: number,
): Uint8ClampedArray {
  const { rows, columns, samplesPerPixel: samples } = frame;
  const rgba = new Uint8ClampedArray(4 * width * height);
  // One flat pass over each band of rows: the code is cold when the first picture is wanted.
  const columnStarts = starts(columns, width);
  const rowStarts = starts(rows, height);
  const sums = new Float64Array(samples * width);
  for (let y = 0; y < height; y += 1) {
    sums.fill(0);
    const [top, bottom] = [rowStarts[y] as number, rowStarts[y + 1] as number];
    for (let row = top; row < bottom; row += 1) addRow(sums, shown, row * columns * samples, columnStarts, samples);
    for (let x = 0; x < width; x += 1) {
      const area = (bottom - top) * ((columnStarts[x + 1] as number) - (columnStarts[x] as number));
      const at = 4 * (y * width + x);
      for (let channel = 0; channel < 3; channel += 1)
        rgba[at + channel] = (sums[x * samples + (samples === 1 ? 0 : channel)] as number) / area;
      rgba[at + 3] = 255;
    }
  }
  return rgba;
}

/** Where each of `parts` equal parts of `whole` pixels begins, and where the last one ends. Never more parts than pixels. */
function starts(whole: number, parts: number): Uint32Array {
  return Uint32Array.from({ length: parts + 1 }, (_, part) => Math.floor((part * whole) / parts));
}

function addRow(
  sums: Float64Array,
  shown: Uint8Array | Uint8ClampedArray,
  from: number,
  columnStarts: Uint32Array,
  samples: number,
): void {
  let at = from;
  for (let x = 0; x + 1 < columnStarts.length; x += 1) {
    const end = from + (columnStarts[x + 1] as number) * samples;
    const sum = x * samples;
    for (; at < end; at += samples) {
      sums[sum] = (sums[sum] as number) + (shown[at] as number);
      if (samples === 1) continue;
      sums[sum + 1] = (sums[sum + 1] as number) + (shown[at + 1] as number);
      sums[sum + 2] = (sums[sum + 2] as number) + (shown[at + 2] as number);
    }
  }
}
