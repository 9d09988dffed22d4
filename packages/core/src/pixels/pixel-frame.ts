/** One decoded frame. Rows and columns are those of the data set: a codec that answers otherwise is refused. */
export interface PixelFrame {
  readonly rows: number;
  readonly columns: number;
  readonly samplesPerPixel: 1 | 3;
  /** Colour is interleaved RGB, 8 bits a sample, whatever the file held. Palette colour is resolved to RGB. */
  readonly data:
    Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float32Array | Float64Array;
  readonly photometricInterpretation: 'MONOCHROME1' | 'MONOCHROME2' | 'RGB';
  readonly bitsStored: number;
  readonly rescaleSlope: number;
  readonly rescaleIntercept: number;
  readonly windowCenter?: number;
  readonly windowWidth?: number;
  readonly voiLUTFunction?: 'LINEAR' | 'LINEAR_EXACT' | 'SIGMOID';
  readonly modalityLUT?: LookupTable;
  readonly voiLUT?: LookupTable;
  /** Stored values that are no picture, PS3.3 C.7.5.1.1.2; with a limit, all between the two. */
  readonly pixelPaddingValue?: number;
  readonly pixelPaddingRangeLimit?: number;
}

/** PS3.3 C.11.1 and C.11.2: entries from `firstValueMapped`, `bits` wide. */
export interface LookupTable {
  readonly firstValueMapped: number;
  readonly bits: number;
  readonly data: Uint16Array;
}

export type DecodeFailureReason =
  | 'no-pixel-data'
  | 'no-such-frame'
  | 'truncated'
  | 'unsupported-syntax'
  /** The codestream's own width, height, samples or bits contradict the data set. */
  | 'mismatch'
  | 'undecodable'
  | 'limit'
  | 'io'
  | 'deadline'
  | 'worker-lost';

export type DecodeResult =
  { readonly ok: true; readonly frame: PixelFrame } | { readonly ok: false; readonly reason: DecodeFailureReason };

/** 8-bit RGBA ready to show, at most `longestSide` pixels on its longer side. */
export interface Thumbnail {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray;
}

export type ThumbnailResult =
  { readonly ok: true; readonly thumbnail: Thumbnail } | { readonly ok: false; readonly reason: DecodeFailureReason };
