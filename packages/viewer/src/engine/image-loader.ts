import { cache, getShouldUseCPURendering, type Types } from '@cornerstonejs/core';
import type { DecodeFailureReason, PixelFrame } from '@medpass/dicom-core';
import { lookUp } from './registry.ts';
import { toEnginePixels, type EnginePixels } from './to-image.ts';
import { onWholeScale } from './whole-scale.ts';

/** Why a frame is not shown; carried by the engine's rejection. */
export class FrameError extends Error {
  override readonly name = 'FrameError';
  constructor(readonly reason: DecodeFailureReason | 'mismatch') {
    super(reason);
  }
}

/** Loads one frame through core's guarded decoders. A frame whose size is not the header's is refused. */
export function loadFrame(name: string): { promise: Promise<Types.IImage>; cancelFn: () => void } {
  const abort = new AbortController();
  return { promise: load(name, abort.signal), cancelFn: () => abort.abort() };
}

async function load(name: string, signal: AbortSignal): Promise<Types.IImage> {
  const found = lookUp(name);
  if (!found) throw new FrameError('no-such-frame');
  const result = await found.service.frame(found.ref, signal);
  if (!result.ok) throw new FrameError(result.reason);
  const image = found.picture.instance.header.image;
  if (!image || image.rows !== result.frame.rows || image.columns !== result.frame.columns)
    throw new FrameError('mismatch');
  const loaded = engineImage(name, result.frame, image.pixelSpacing);
  // The cache refuses a picture that is larger than itself; one mammogram may be.
  if (loaded.sizeInBytes > cache.getMaxCacheSize()) cache.setMaxCacheSize(loaded.sizeInBytes);
  return loaded;
}

/** What each picture was made from, in modality units: on the processor it is drawn from other numbers. */
const valuesOf = new WeakMap<Types.IImage, EnginePixels>();

/** Lowest and highest value of the picture, without padding. */
export function greyRange(image: Types.IImage): { readonly smallest: number; readonly largest: number } {
  return valuesOf.get(image) ?? { smallest: image.minPixelValue, largest: image.maxPixelValue };
}

/** The value of a grey pixel as in the file, in modality units; padding too, which is drawn by another. */
export function greyValue(image: Types.IImage, at: number): number | undefined {
  const { data, padding, smallest, largest } = valuesOf.get(image) ?? {};
  const value = data?.[at];
  if (value === undefined || smallest === undefined || largest === undefined) return value;
  if (padding === undefined || (value >= smallest && value <= largest)) return value;
  return typeof padding === 'number' ? padding : padding[at];
}

/** The engine's record of a decoded frame; `spacing` in mm, rows then columns. */
export function engineImage(
  name: string,
  frame: PixelFrame,
  spacing: readonly [number, number] | undefined,
): Types.IImage {
  const values = toEnginePixels(frame);
  const { pixels, slope, intercept } = getShouldUseCPURendering()
    ? onWholeScale(values)
    : { pixels: values, slope: 1, intercept: 0 };
  const scaled = pixels === values;
  const components = pixels.color ? 3 : 1;
  const image = {
    imageId: name,
    // Values are already in modality units, but for the drawing on the processor of what is no whole number.
    isPreScaled: scaled,
    preScale: { enabled: true, scaled, scalingParameters: { rescaleSlope: slope, rescaleIntercept: intercept } },
    minPixelValue: pixels.smallest,
    maxPixelValue: pixels.largest,
    slope,
    intercept,
    windowCenter: pixels.windowCenter,
    windowWidth: pixels.windowWidth,
    voiLUTFunction: pixels.windowFunction,
    getPixelData: () => pixels.data,
    getCanvas: () => document.createElement('canvas'),
    rows: frame.rows,
    columns: frame.columns,
    height: frame.rows,
    width: frame.columns,
    color: pixels.color,
    rgba: false,
    numberOfComponents: components,
    columnPixelSpacing: spacing?.[1] ?? 1,
    rowPixelSpacing: spacing?.[0] ?? 1,
    invert: pixels.invert,
    photometricInterpretation: pixels.color ? 'RGB' : frame.photometricInterpretation,
    sizeInBytes: bytesOf(pixels, values),
    dataType: pixels.data.constructor.name,
    imageFrame: {},
  };
  // The engine's own loaders build the same record by hand; its type also names fields that only they fill.
  const made = image as unknown as Types.IImage;
  valuesOf.set(made, values);
  return made;
}

function bytesOf(pixels: EnginePixels, { data, padding }: EnginePixels): number {
  const apart = pixels.data === data ? 0 : data.byteLength;
  return pixels.data.byteLength + apart + (typeof padding === 'object' ? padding.byteLength : 0);
}
