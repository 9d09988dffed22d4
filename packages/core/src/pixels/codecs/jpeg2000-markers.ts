import type { CodestreamHeader } from '../decode-gate.ts';
import { DecodeError } from './codec.ts';

/** What our own marker walk found in a JPEG 2000 or HTJ2K codestream (ISO 15444-1 Annex A). */
export interface Jpeg2000Header extends CodestreamHeader {
  readonly signed: boolean;
  /** Multiple component transform of COD: the decoder gives RGB. */
  readonly componentTransform: boolean;
  /** Where the codestream lies in the bytes given: behind the boxes of a JP2 file, else 0. */
  readonly start: number;
  /** Offsets of the Ssiz bytes within the codestream. */
  readonly sampleSizeOffsets: readonly number[];
}

const boxSignature = [0x00, 0x00, 0x00, 0x0c, 0x6a, 0x50, 0x20, 0x20];

/**
 * Reads SIZ and COD and walks every tile-part. `truncated` where a tile-part is longer than what remains or tiles are absent;
 * a lone missing EOC behind whole tile-parts is tolerated, for nothing of the picture is lost by it. `accept` sees the size
 * before the walk and may refuse it.
 */
export function readJpeg2000Header(bytes: Uint8Array, accept: (size: CodestreamHeader) => void): Jpeg2000Header {
  const start = codestreamStart(bytes);
  const code = start === 0 ? bytes : bytes.subarray(start);
  if (code.length < 4) throw new DecodeError('truncated');
  if (word(code, 0) !== 0xff4f || word(code, 2) !== 0xff51) throw new DecodeError('undecodable');
  if (code.length < 42) throw new DecodeError('truncated');
  const components = word(code, 40);
  const size = word(code, 4);
  if (components === 0 || size !== 38 + 3 * components) throw new DecodeError('undecodable');
  if (code.length < 4 + size) throw new DecodeError('truncated');
  const image = { right: long(code, 8), bottom: long(code, 12), left: long(code, 16), top: long(code, 20) };
  const tile = { width: long(code, 24), height: long(code, 28), left: long(code, 32), top: long(code, 36) };
  if (tile.width === 0 || tile.height === 0 || image.right <= image.left || image.bottom <= image.top)
    throw new DecodeError('undecodable');
  const first = code[42] ?? 0;
  const header = {
    rows: image.bottom - image.top,
    columns: image.right - image.left,
    components,
    precision: (first & 0x7f) + 1,
  };
  accept(header);
  const sampleSizeOffsets: number[] = [];
  for (let index = 0; index < components; index += 1) {
    const at = 42 + 3 * index;
    // The codecs read all components as the first, at full resolution and from the origin: anything else would come out skewed.
    if (code[at] !== first || code[at + 1] !== 1 || code[at + 2] !== 1) throw new DecodeError('undecodable');
    sampleSizeOffsets.push(at);
  }
  if (image.left !== 0 || image.top !== 0 || tile.left !== 0 || tile.top !== 0) throw new DecodeError('undecodable');
  const tiles = Math.ceil(image.right / tile.width) * Math.ceil(image.bottom / tile.height);
  if (tiles > 65_535) throw new DecodeError('undecodable');
  const componentTransform = walkTileParts(code, 4 + size, tiles);
  return { ...header, signed: (first & 0x80) !== 0, componentTransform, start, sampleSizeOffsets };
}

/** Walks main header and tile-parts to EOC; returns whether COD announces a component transform. */
function walkTileParts(code: Uint8Array, from: number, tiles: number): boolean {
  let componentTransform: boolean | undefined;
  let position = from;
  const seen = new Uint8Array(tiles);
  let absent = tiles;
  for (;;) {
    if (position + 4 > code.length) {
      if (position + 2 <= code.length && word(code, position) === 0xffd9) break;
      if (position >= code.length && absent === 0) break;
      throw new DecodeError('truncated');
    }
    const marker = word(code, position);
    if (marker === 0xffd9) break;
    if (marker >> 8 !== 0xff || marker < 0xff50) throw new DecodeError('undecodable');
    if (marker !== 0xff90) {
      if (absent < tiles) throw new DecodeError('undecodable');
      if (marker === 0xff52) componentTransform = (code[position + 8] ?? 0) !== 0;
      position += 2 + word(code, position + 2);
      continue;
    }
    if (componentTransform === undefined) throw new DecodeError('undecodable');
    if (position + 12 > code.length) throw new DecodeError('truncated');
    const index = word(code, position + 4);
    const length = long(code, position + 6);
    if (index >= tiles || (length !== 0 && length < 14)) throw new DecodeError('undecodable');
    if (seen[index] === 0) {
      seen[index] = 1;
      absent -= 1;
    }
    if (length === 0) {
      // The last tile-part may leave its length open: then only EOC says that it is whole.
      const last = code.length - (code[code.length - 1] === 0 ? 1 : 0);
      if (word(code, last - 2) !== 0xffd9) throw new DecodeError('truncated');
      break;
    }
    if (position + length > code.length) throw new DecodeError('truncated');
    position += length;
  }
  if (componentTransform === undefined) throw new DecodeError('undecodable');
  if (absent > 0) throw new DecodeError('truncated');
  return componentTransform;
}

/** DICOM asks for bare codestreams (PS3.5 A.4.4), yet JP2 files with their boxes are met. */
function codestreamStart(bytes: Uint8Array): number {
  if (!boxSignature.every((value, index) => bytes[index] === value)) return 0;
  let position = 0;
  while (position + 8 <= bytes.length) {
    const length = long(bytes, position);
    if (long(bytes, position + 4) === 0x6a703263) return position + (length === 1 ? 16 : 8);
    if (length < 8) throw new DecodeError('undecodable');
    position += length;
  }
  throw new DecodeError('truncated');
}

function word(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

function long(bytes: Uint8Array, at: number): number {
  return word(bytes, at) * 0x10000 + word(bytes, at + 2);
}
