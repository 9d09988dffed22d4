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

type Values = Pick<EnginePixels, 'data' | 'smallest' | 'largest'>;

interface MeasuredImage {
  /** Where the engine draws from a scale of its own: the frame's values in modality units. */
  readonly measured?: Values;
}

/** The values that a picture shows, in modality units, whatever it is drawn from. */
export function valuesOf(image: Types.IImage): Values {
  const { measured } = image as MeasuredImage;
  const { minPixelValue: smallest, maxPixelValue: largest } = image;
  return measured ?? { data: image.getPixelData() as Values['data'], smallest, largest };
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
    voiLUTFunction: frame.voiLUTFunction ?? 'LINEAR',
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
    ...(scaled ? {} : { measured: values }),
    sizeInBytes: pixels.data.byteLength + (scaled ? 0 : values.data.byteLength),
    dataType: pixels.data.constructor.name,
    imageFrame: {},
  };
  // The engine's own loaders build the same record by hand; its type also names fields that only they fill.
  return image as unknown as Types.IImage;
}
