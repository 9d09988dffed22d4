import { checkCodestream } from '../decode-gate.ts';
import type { FrameShape, RawFrame } from './codec.ts';
import { DecodeError } from './codec.ts';
import type { JpegHeader } from './jpeg-markers.ts';
import { readWholeJpegHeader } from './jpeg-markers.ts';
import { WasmCodec, checkWasmFrame } from './wasm-codec.ts';

const turbo = new WasmCodec(
  'turbo',
  () => import('@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs'),
  (module) => new module.JPEGDecoder(),
  () => undefined,
);

/** JPEG of 8-bit samples, sequential or progressive, grey or colour (PS3.5 A.4.1), by libjpeg-turbo. Colour comes out as RGB. */
export async function decodeJpegBaseline(bytes: Uint8Array, shape: FrameShape): Promise<RawFrame> {
  const header = readWholeJpegHeader(bytes);
  if (header.precision !== 8 || header.frameType > 0xc2) throw new DecodeError('undecodable');
  checkCodestream(header, shape);
  const colour = header.components === 3;
  const codestream = bytes.subarray(0, header.end);
  const frame = await turbo.decode(colour ? withTransform(codestream, isTransformed(header, shape)) : codestream);
  checkWasmFrame(frame, header);
  return { samples: frame.bytes, colour: colour ? 'rgb' : 'declared', precision: 8 };
}

/**
 * Is the codestream YCbCr? What it says of itself comes first — Adobe's transform byte, chrominance of fewer samples —
 * then the data set: encoders that leave RGB untransformed say RGB there (and often write no marker at all), while a
 * JFIF header is put by habit even over RGB.
 */
export function isTransformed(header: JpegHeader, shape: FrameShape): boolean {
  if (header.adobeTransform !== undefined) return header.adobeTransform !== 0;
  if (header.subsampled) return true;
  const [first, second, third] = header.componentIds;
  if (first === 0x52 && second === 0x47 && third === 0x42) return false;
  return shape.photometricInterpretation !== 'RGB';
}

/** Replaces JFIF and Adobe markers, by which libjpeg would guess, with one Adobe marker that states the transform. */
function withTransform(codestream: Uint8Array, transformed: boolean): Uint8Array {
  const adobe = [0xff, 0xee, 0, 14, 0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, transformed ? 1 : 0];
  const parts: Uint8Array[] = [Uint8Array.of(0xff, 0xd8, ...adobe)];
  let position = 2;
  // Markers before the frame header, all of them with a length.
  while (position + 4 <= codestream.length) {
    const marker = codestream[position + 1] ?? 0;
    if (marker === 0xff) {
      position += 1;
      continue;
    }
    const next = position + 2 + (((codestream[position + 2] ?? 0) << 8) | (codestream[position + 3] ?? 0));
    const isFrame = marker >= 0xc0 && marker <= 0xc2;
    if (isFrame || marker === 0xda) break;
    if (marker !== 0xe0 && marker !== 0xee) parts.push(codestream.subarray(position, next));
    position = next;
  }
  parts.push(codestream.subarray(position));
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
