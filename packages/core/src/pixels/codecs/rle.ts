import type { FrameShape, RawFrame, Samples } from './codec.ts';
import { DecodeError, sampleCount } from './codec.ts';

/** RLE Lossless, PS3.5 Annex G: one PackBits segment for each byte of each sample, most significant byte first. */
export async function decodeRle(bytes: Uint8Array, shape: FrameShape): Promise<RawFrame> {
  const bytesPerSample = Math.ceil(shape.bitsAllocated / 8);
  const bounds = segmentBounds(bytes, shape.samplesPerPixel * bytesPerSample);
  const pixels = shape.rows * shape.columns;
  // One bit a pixel is packed eight to a byte, as natively (PS3.5 G.2 leaves it open; encoders pack).
  const planeLength = shape.bitsAllocated === 1 ? Math.ceil(pixels / 8) : pixels;
  const samples = emptySamples(shape.bitsAllocated, sampleCount(shape));
  const plane = new Uint8Array(planeLength);
  for (let sample = 0; sample < shape.samplesPerPixel; sample += 1) {
    for (let byte = 0; byte < bytesPerSample; byte += 1) {
      const index = sample * bytesPerSample + byte;
      unpackSegment(bytes, bounds[index] ?? 0, bounds[index + 1] ?? 0, plane);
      if (shape.bitsAllocated === 1) spreadBits(plane, samples);
      else merge(plane, samples, sample, shape.samplesPerPixel);
    }
  }
  return { samples, colour: 'declared' };
}

/** Start of each segment and, last, the end of the final one. PS3.5 G.5. */
function segmentBounds(bytes: Uint8Array, expected: number): number[] {
  if (bytes.length < 64) throw new DecodeError('truncated');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  if (count === 0 || count > 15) throw new DecodeError('undecodable');
  if (count !== expected) throw new DecodeError('mismatch');
  const bounds: number[] = [];
  let previous = 64;
  for (let index = 0; index < count; index += 1) {
    const offset = view.getUint32(4 + 4 * index, true);
    if (offset < previous || (index === 0 && offset !== 64)) throw new DecodeError('undecodable');
    if (offset > bytes.length) throw new DecodeError('truncated');
    bounds.push(offset);
    previous = offset;
  }
  bounds.push(bytes.length);
  return bounds;
}

/** PS3.5 G.3.2. A segment that ends early is a cut; one that gives more than the plane holds is another picture. */
function unpackSegment(bytes: Uint8Array, start: number, end: number, plane: Uint8Array): void {
  let from = start;
  let to = 0;
  while (to < plane.length) {
    const control = bytes[from];
    if (control === undefined || from >= end) throw new DecodeError('truncated');
    from += 1;
    if (control === 128) continue;
    const run = control > 128 ? 257 - control : control + 1;
    if (to + run > plane.length) throw new DecodeError('undecodable');
    if (control > 128) {
      const value = bytes[from];
      if (value === undefined || from >= end) throw new DecodeError('truncated');
      plane.fill(value, to, to + run);
      from += 1;
    } else {
      if (from + run > end) throw new DecodeError('truncated');
      for (let index = 0; index < run; index += 1) plane[to + index] = bytes[from + index] ?? 0;
      from += run;
    }
    to += run;
  }
}

function emptySamples(bitsAllocated: number, length: number): Samples {
  if (bitsAllocated <= 8) return new Uint8Array(length);
  return bitsAllocated <= 16 ? new Uint16Array(length) : new Uint32Array(length);
}

function merge(plane: Uint8Array, samples: Samples, sample: number, samplesPerPixel: number): void {
  for (let pixel = 0, at = sample; pixel < plane.length; pixel += 1, at += samplesPerPixel) {
    samples[at] = ((samples[at] ?? 0) * 256 + (plane[pixel] ?? 0)) >>> 0;
  }
}

function spreadBits(plane: Uint8Array, samples: Samples): void {
  for (let pixel = 0; pixel < samples.length; pixel += 1)
    samples[pixel] = ((plane[pixel >> 3] ?? 0) >> (pixel & 7)) & 1;
}
