import type { CodestreamHeader } from '../decode-gate.ts';
import { DecodeError } from './codec.ts';

/** What our own marker walk found in a JPEG or JPEG-LS codestream (ISO 10918-1 B.1, ISO 14495-1 C). */
export interface JpegHeader extends CodestreamHeader {
  /** Low byte of the frame's SOF marker: 0xC0 baseline, 0xC1 extended, 0xC2 progressive, 0xC3 lossless, 0xF7 JPEG-LS. */
  readonly frameType: number;
  readonly componentIds: readonly number[];
  /** Quantization table of each component. */
  readonly quantizationSelectors: readonly number[];
  /** True where some component has fewer samples than another. */
  readonly subsampled: boolean;
  readonly jfif: boolean;
  /** Colour transform byte of an Adobe APP14 segment. */
  readonly adobeTransform?: number;
  readonly scans: number;
  /** Offset behind EOI; absent where the walk ran off the end. */
  readonly end?: number;
}

const frameTypes = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf, 0xf7]);

/** Walks the markers from SOI to EOI without decoding. Throws `undecodable` for what is no JPEG, `truncated` where the header is cut. */
export function readJpegHeader(bytes: Uint8Array): JpegHeader {
  if (bytes.length < 4) throw new DecodeError('truncated');
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw new DecodeError('undecodable');
  let frame: Omit<JpegHeader, 'jfif' | 'scans'> | undefined;
  let jfif = false;
  let adobeTransform: number | undefined;
  let scans = 0;
  let end: number | undefined;
  let position = 2;
  while (position < bytes.length) {
    if (bytes[position] !== 0xff) throw new DecodeError('undecodable');
    const marker = bytes[position + 1];
    if (marker === 0xff) {
      position += 1; // fill byte, B.1.1.2
      continue;
    }
    if (marker === undefined) break;
    if (marker === 0xd9) {
      end = position + 2;
      break;
    }
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      position += 2;
      continue;
    }
    if (position + 4 > bytes.length) break;
    const length = word(bytes, position + 2);
    if (length < 2) throw new DecodeError('undecodable');
    const body = position + 4;
    const next = position + 2 + length;
    if (next > bytes.length) break;
    if (frameTypes.has(marker)) {
      if (frame !== undefined) throw new DecodeError('undecodable');
      frame = readFrame(bytes, body, next, marker);
    } else if (marker === 0xe0 && ascii(bytes, body, 'JFIF')) jfif = true;
    else if (marker === 0xee && length >= 14 && ascii(bytes, body, 'Adobe')) adobeTransform = bytes[body + 11];
    position = next;
    if (marker === 0xda) {
      if (frame === undefined) throw new DecodeError('undecodable');
      scans += 1;
      position = endOfScan(bytes, next, frame.frameType === 0xf7);
    }
  }
  if (frame === undefined) throw new DecodeError('truncated');
  return {
    ...frame,
    jfif,
    scans,
    ...(adobeTransform === undefined ? {} : { adobeTransform }),
    ...(end === undefined ? {} : { end }),
  };
}

/** {@link readJpegHeader} for a codestream that must be whole: a picture without its end is not shown as if it were. */
export function readWholeJpegHeader(bytes: Uint8Array): JpegHeader {
  const header = readJpegHeader(bytes);
  if (header.end === undefined || header.scans === 0) throw new DecodeError('truncated');
  return header;
}

function readFrame(
  bytes: Uint8Array,
  body: number,
  next: number,
  frameType: number,
): Omit<JpegHeader, 'jfif' | 'scans'> {
  const components = bytes[body + 5] ?? 0;
  if (body + 6 + 3 * components > next || components === 0) throw new DecodeError('undecodable');
  const componentIds: number[] = [];
  const quantizationSelectors: number[] = [];
  const factors = new Set<number>();
  for (let index = 0; index < components; index += 1) {
    componentIds.push(bytes[body + 6 + 3 * index] ?? 0);
    factors.add(bytes[body + 7 + 3 * index] ?? 0);
    quantizationSelectors.push(bytes[body + 8 + 3 * index] ?? 0);
  }
  return {
    frameType,
    precision: bytes[body] ?? 0,
    rows: word(bytes, body + 1),
    columns: word(bytes, body + 3),
    components,
    componentIds,
    quantizationSelectors,
    subsampled: factors.size > 1,
  };
}

/** First marker behind entropy-coded data; JPEG-LS stuffs a bit after 0xFF, so there a marker's second byte is at least 0x80. */
export function endOfScan(bytes: Uint8Array, from: number, jpegLS: boolean): number {
  let position = from;
  for (;;) {
    position = bytes.indexOf(0xff, position);
    if (position < 0 || position + 1 >= bytes.length) return bytes.length;
    const second = bytes[position + 1] ?? 0;
    const data = jpegLS ? second < 0x80 : second === 0;
    const restart = second >= 0xd0 && second <= 0xd7;
    if (second === 0xff) position += 1;
    else if (data || restart) position += 2;
    else return position;
  }
}

function word(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

function ascii(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}
