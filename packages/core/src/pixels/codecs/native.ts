import type { FrameShape, RawFrame, Samples } from './codec.ts';
import { DecodeError, sampleCount } from './codec.ts';

/** How native pixel data lie in the file (PS3.5 8.1.1, A.1 to A.3). */
export interface NativeEncoding {
  readonly littleEndian: boolean;
  /** True for VR OW: in big endian the bytes of 8-bit and 1-bit samples are then swapped in pairs. */
  readonly words: boolean;
  readonly float: boolean;
}

/** Where a frame's bits lie within the value of Pixel Data. One-bit frames need not start at a byte. */
export interface NativeExtent {
  readonly offset: number;
  readonly length: number;
  /** Bits to skip at the start of the first byte (1-bit) or nibble count × 4 (12-bit packed). */
  readonly skipBits: number;
}

/** YBR_FULL_422 holds two luminances and one pair of chrominances for every two pixels (PS3.3 C.7.6.3.1.2). */
function samplesStored(shape: FrameShape): number {
  const pixels = shape.rows * shape.columns;
  return isHalfChroma(shape) ? pixels * 2 : pixels * shape.samplesPerPixel;
}

function isHalfChroma(shape: FrameShape): boolean {
  return shape.samplesPerPixel === 3 && shape.photometricInterpretation.endsWith('_422');
}

/** Byte range of a frame, 1-based, relative to the start of the value. */
export function nativeExtent(shape: FrameShape, frame: number): NativeExtent {
  const bits = samplesStored(shape) * shape.bitsAllocated;
  const firstBit = bits * (frame - 1);
  const offset = Math.floor(firstBit / 8);
  const skipBits = firstBit - offset * 8;
  return { offset, length: Math.ceil((skipBits + bits) / 8), skipBits };
}

/** Samples of a native frame. `bytes` start at the extent's offset (an even one where `words` swaps pairs). */
export function decodeNative(
  bytes: Uint8Array,
  shape: FrameShape,
  encoding: NativeEncoding,
  skipBits: number,
): RawFrame {
  const stored = samplesStored(shape);
  if (bytes.length * 8 < skipBits + stored * shape.bitsAllocated) throw new DecodeError('truncated');
  const read = readSamples(bytes, stored, shape, encoding, skipBits);
  if (isHalfChroma(shape)) return { samples: spreadChroma(read, shape), colour: 'declared' };
  if (shape.samplesPerPixel === 3 && shape.planarConfiguration === 1)
    return { samples: interleave(read, shape), colour: 'declared' };
  return { samples: read, colour: 'declared' };
}

function readSamples(
  bytes: Uint8Array,
  count: number,
  shape: FrameShape,
  encoding: NativeEncoding,
  skipBits: number,
): Samples {
  const { littleEndian } = encoding;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (shape.bitsAllocated) {
    case 1:
      return Uint8Array.from(
        { length: count },
        (_, pixel) => ((bytes[(pixel + skipBits) >> 3] ?? 0) >> ((pixel + skipBits) & 7)) & 1,
      );
    case 8:
      return bytes.slice(0, count);
    case 12:
      return Uint16Array.from({ length: count }, (_, pixel) => twelveBits(bytes, skipBits + 12 * pixel));
    case 16: {
      const samples = new Uint16Array(count);
      if (littleEndian) new Uint8Array(samples.buffer).set(bytes.subarray(0, 2 * count));
      else for (let index = 0; index < count; index += 1) samples[index] = view.getUint16(2 * index, false);
      return samples;
    }
    case 32: {
      const samples = encoding.float ? new Float32Array(count) : new Uint32Array(count);
      for (let index = 0; index < count; index += 1) {
        samples[index] = encoding.float
          ? view.getFloat32(4 * index, littleEndian)
          : view.getUint32(4 * index, littleEndian);
      }
      return samples;
    }
    case 64: {
      if (!encoding.float) throw new DecodeError('undecodable');
      const samples = new Float64Array(count);
      for (let index = 0; index < count; index += 1) samples[index] = view.getFloat64(8 * index, littleEndian);
      return samples;
    }
    default:
      throw new DecodeError('undecodable');
  }
}

/** Bits run from the least significant bit of each byte upwards (PS3.5 8.1.1 and Annex D). */
function twelveBits(bytes: Uint8Array, bit: number): number {
  const at = bit >> 3;
  const pair = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
  return (pair >> (bit & 7)) & 0xfff;
}

/** Big-endian words hold 8-bit and 1-bit samples with the bytes of each pair exchanged. */
export function swapPairs(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes.length);
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    swapped[index] = bytes[index + 1] ?? 0;
    swapped[index + 1] = bytes[index] ?? 0;
  }
  return swapped;
}

function interleave(planar: Samples, shape: FrameShape): Samples {
  const pixels = shape.rows * shape.columns;
  const samples = planar.slice();
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    for (let sample = 0; sample < 3; sample += 1) samples[3 * pixel + sample] = planar[sample * pixels + pixel] ?? 0;
  }
  return samples;
}

function spreadChroma(pairs: Samples, shape: FrameShape): Samples {
  const samples =
    pairs instanceof Uint8Array ? new Uint8Array(sampleCount(shape)) : new Uint16Array(sampleCount(shape));
  for (let pair = 0; pair * 4 < pairs.length; pair += 1) {
    for (let half = 0; half < 2; half += 1) {
      samples[6 * pair + 3 * half] = pairs[4 * pair + half] ?? 0;
      samples[6 * pair + 3 * half + 1] = pairs[4 * pair + 2] ?? 0;
      samples[6 * pair + 3 * half + 2] = pairs[4 * pair + 3] ?? 0;
    }
  }
  return samples;
}
