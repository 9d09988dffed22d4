import { DecodeError } from './codec.ts';
import type { HuffmanTable } from './jpeg-entropy.ts';
import { buildHuffmanTable } from './jpeg-entropy.ts';
import { endOfScan } from './jpeg-markers.ts';

export interface ScanComponent {
  readonly id: number;
  readonly dc: HuffmanTable | undefined;
  readonly ac: HuffmanTable | undefined;
}

/** One scan with the tables in force at its start (ISO 10918-1 B.2.3). */
export interface Scan {
  readonly components: readonly ScanComponent[];
  /** Start of spectral selection; in lossless JPEG the predictor. */
  readonly ss: number;
  readonly se: number;
  readonly ah: number;
  /** Successive approximation bit; in lossless JPEG the point transform. */
  readonly al: number;
  readonly restartInterval: number;
  readonly quantization: readonly (Uint16Array | undefined)[];
  /** Where the entropy-coded data begin. */
  readonly dataStart: number;
}

/** The scans of a codestream whose markers {@link readWholeJpegHeader} has already walked. */
export function* readScans(bytes: Uint8Array): Generator<Scan> {
  const dc: (HuffmanTable | undefined)[] = [];
  const ac: (HuffmanTable | undefined)[] = [];
  const quantization: (Uint16Array | undefined)[] = [];
  let restartInterval = 0;
  let position = 2;
  while (position + 4 <= bytes.length) {
    const marker = bytes[position + 1] ?? 0;
    if (marker === 0xd9) return;
    if (marker === 0xff) {
      position += 1;
      continue;
    }
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      position += 2;
      continue;
    }
    const body = position + 4;
    const next = position + 2 + word(bytes, position + 2);
    const segment = bytes.subarray(body, next);
    if (marker === 0xc4) readHuffmanTables(segment, dc, ac);
    else if (marker === 0xdb) readQuantization(segment, quantization);
    else if (marker === 0xdd) restartInterval = word(bytes, body);
    position = next;
    if (marker !== 0xda) continue;
    const count = segment[0] ?? 0;
    if (segment.length !== 4 + 2 * count) throw new DecodeError('undecodable');
    const components: ScanComponent[] = [];
    for (let index = 0; index < count; index += 1) {
      const tables = segment[2 + 2 * index] ?? 0;
      components.push({ id: segment[1 + 2 * index] ?? 0, dc: dc[tables >> 4], ac: ac[tables & 15] });
    }
    const [ss = 0, se = 0, approximation = 0] = segment.subarray(1 + 2 * count);
    yield {
      components,
      ss,
      se,
      ah: approximation >> 4,
      al: approximation & 15,
      restartInterval,
      quantization,
      dataStart: next,
    };
    position = endOfScan(bytes, next, false);
  }
}

function readHuffmanTables(
  segment: Uint8Array,
  dc: (HuffmanTable | undefined)[],
  ac: (HuffmanTable | undefined)[],
): void {
  let position = 0;
  while (position < segment.length) {
    const selector = segment[position] ?? 0;
    const counts = segment.subarray(position + 1, position + 17);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const symbols = segment.subarray(position + 17, position + 17 + total);
    if (counts.length !== 16 || symbols.length !== total || total > 256 || (selector & 15) > 3)
      throw new DecodeError('undecodable');
    (selector >> 4 === 0 ? dc : ac)[selector & 15] = buildHuffmanTable(counts, symbols);
    position += 17 + total;
  }
}

/** Values in zigzag order, as they stand in the segment (B.2.4.1). */
function readQuantization(segment: Uint8Array, tables: (Uint16Array | undefined)[]): void {
  let position = 0;
  while (position < segment.length) {
    const selector = segment[position] ?? 0;
    const bytesEach = selector >> 4 === 0 ? 1 : 2;
    if (position + 1 + 64 * bytesEach > segment.length || (selector & 15) > 3) throw new DecodeError('undecodable');
    const at = position + 1;
    tables[selector & 15] = Uint16Array.from({ length: 64 }, (_, index) =>
      bytesEach === 1 ? (segment[at + index] ?? 0) : word(segment, at + 2 * index),
    );
    position = at + 64 * bytesEach;
  }
}

function word(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
