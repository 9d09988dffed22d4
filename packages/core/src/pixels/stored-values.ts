import type { FrameShape, RawFrame, Samples } from './codecs/codec.ts';

/**
 * Samples as the data set means them: bits above Bits Stored dropped (old files keep overlays there), two's complement
 * read where Pixel Representation is 1 (PS3.5 8.1.1). Where a codestream is narrower than Bits Stored its own precision
 * rules, for that is where its encoder found the sign.
 */
export function storedValues(raw: RawFrame, shape: FrameShape): Samples {
  const { samples } = raw;
  if (samples instanceof Float32Array || samples instanceof Float64Array) return samples;
  const bits = raw.precision === undefined ? shape.bitsStored : Math.min(shape.bitsStored, raw.precision);
  const width = samples.BYTES_PER_ELEMENT * 8;
  const signed = shape.pixelRepresentation === 1;
  const view = reinterpret(samples, signed);
  if (bits >= width) return view;
  if (signed) {
    const shift = 32 - bits;
    for (let index = 0; index < view.length; index += 1) view[index] = ((view[index] as number) << shift) >> shift;
  } else {
    const mask = (1 << bits) - 1;
    for (let index = 0; index < view.length; index += 1) view[index] = ((view[index] as number) & mask) >>> 0;
  }
  return view;
}

type IntegerSamples = Exclude<Samples, Float32Array | Float64Array>;

/** The same bytes under the type that Pixel Representation asks for. */
function reinterpret(samples: IntegerSamples, signed: boolean): IntegerSamples {
  const { buffer, byteOffset, length } = samples;
  switch (samples.BYTES_PER_ELEMENT) {
    case 1:
      return signed ? new Int8Array(buffer, byteOffset, length) : new Uint8Array(buffer, byteOffset, length);
    case 2:
      return signed ? new Int16Array(buffer, byteOffset, length) : new Uint16Array(buffer, byteOffset, length);
    default:
      return signed ? new Int32Array(buffer, byteOffset, length) : new Uint32Array(buffer, byteOffset, length);
  }
}
