import { concat } from './dicom-writer.ts';

/** One frame in RLE (PS3.5 G): a segment for each byte of a sample, highest first, all of literal runs. */
export function rleFrame(pixels: Uint8Array, bytesAllocated: number, samples: number): Uint8Array {
  const segments: Uint8Array[] = [];
  for (let sample = 0; sample < samples; sample++)
    for (let byte = bytesAllocated - 1; byte >= 0; byte--) {
      const stride = bytesAllocated * samples;
      const plane = Uint8Array.from(
        { length: pixels.length / stride },
        (_, at) => pixels[at * stride + sample * bytesAllocated + byte]!,
      );
      segments.push(literal(plane));
    }
  const header = new DataView(new ArrayBuffer(64));
  header.setUint32(0, segments.length, true);
  let at = 64;
  for (const [index, segment] of segments.entries()) {
    header.setUint32(4 * (index + 1), at, true);
    at += segment.length;
  }
  return concat([new Uint8Array(header.buffer), ...segments]);
}

function literal(plane: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < plane.length; at += 128) {
    const run = plane.subarray(at, at + 128);
    parts.push(Uint8Array.of(run.length - 1), run);
  }
  const whole = concat(parts);
  return whole.length % 2 === 0 ? whole : concat([whole, Uint8Array.of(0x80)]);
}
