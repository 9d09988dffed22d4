import type { FrameShape, RawFrame } from './codecs/codec.ts';
import { DecodeError, sampleCount } from './codecs/codec.ts';

/** Largest decoded frame in bytes. A whole-slide tile or a mammogram stays below 64 MB. */
export const maximumFrameBytes = 256 * 1024 * 1024;

/** Largest encoded frame in bytes: no lossless codec makes a frame grow beyond a few times its size. */
export const maximumCodestreamBytes = 512 * 1024 * 1024;

const allocatedWidths = new Set([1, 8, 12, 16, 32, 64]);

/** What a codestream says of itself in its own header. */
export interface CodestreamHeader {
  readonly rows: number;
  readonly columns: number;
  readonly components: number;
  /** Bits of one sample. */
  readonly precision: number;
}

/** Before a byte of pixels is read: are the attributes themselves possible, and small enough? */
export function checkShape(shape: FrameShape): void {
  const { rows, columns, samplesPerPixel, bitsAllocated, bitsStored } = shape;
  const sides = isSide(rows) && isSide(columns);
  const bits =
    allocatedWidths.has(bitsAllocated) &&
    Number.isInteger(bitsStored) &&
    bitsStored >= 1 &&
    bitsStored <= bitsAllocated;
  if (!sides || !bits) throw new DecodeError('undecodable');
  if (samplesPerPixel !== 1 && samplesPerPixel !== 3) throw new DecodeError('unsupported-syntax');
  if (sampleCount(shape) * Math.max(1, bitsAllocated / 8) > maximumFrameBytes) throw new DecodeError('limit');
}

/**
 * Before the codec runs: the codestream and the data set must speak of the same picture. A codestream of fewer bits than
 * Bits Stored is legal (its values fit); one of more bits than are allocated is another picture.
 */
export function checkCodestream(header: CodestreamHeader, shape: FrameShape): void {
  const same =
    header.rows === shape.rows &&
    header.columns === shape.columns &&
    header.components === shape.samplesPerPixel &&
    header.precision >= 1 &&
    header.precision <= Math.max(8, shape.bitsAllocated) &&
    // Nine or more stored bits squeezed into an 8-bit codestream are not the pixels that the data set describes.
    (header.precision > 8 || shape.bitsStored <= 8);
  if (!same) throw new DecodeError('mismatch');
}

/** After the codec ran: exactly as many samples as the frame has. */
export function checkResult(raw: RawFrame, shape: FrameShape): void {
  if (raw.samples.length !== sampleCount(shape)) throw new DecodeError('undecodable');
}

function isSide(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 65_535;
}
