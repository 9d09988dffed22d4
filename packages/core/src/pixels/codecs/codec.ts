import type { DecodeFailureReason } from '../pixel-frame.ts';

/** Image Pixel attributes (PS3.3 C.7.6.3) that decide how a frame's bytes become samples. */
export interface FrameShape {
  readonly rows: number;
  readonly columns: number;
  readonly samplesPerPixel: number;
  readonly bitsAllocated: number;
  readonly bitsStored: number;
  readonly pixelRepresentation: 0 | 1;
  readonly photometricInterpretation: string;
  readonly planarConfiguration: 0 | 1;
}

export type Samples =
  Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/** What a codec gives: one sample an element, interleaved by pixel, in memory of our own (never a view of a codec's heap). */
export interface RawFrame {
  readonly samples: Samples;
  /** `rgb` where the codec has undone the colour transform; `declared` where the data set's photometric interpretation still holds. */
  readonly colour: 'declared' | 'rgb';
  /** Bits of the codestream's samples where they rule over Bits Stored: sign bits are looked for there. */
  readonly precision?: number;
}

/**
 * One frame's bytes to samples. Throws {@link DecodeError} only for what it recognised; anything else a codec throws
 * means `undecodable` to the caller.
 */
export type FrameDecoder = (bytes: Uint8Array, shape: FrameShape) => Promise<RawFrame>;

export class DecodeError extends Error {
  override readonly name = 'DecodeError';
  constructor(readonly reason: DecodeFailureReason) {
    super(reason);
  }
}

export function sampleCount(shape: FrameShape): number {
  return shape.rows * shape.columns * shape.samplesPerPixel;
}
