import { DecodeError } from './codec.ts';

/** Huffman codes by their next 16 bits: length in the upper byte, symbol in the lower; 0 where no code begins so. */
export type HuffmanTable = Uint16Array;

/** Builds a table from a DHT segment's counts and symbols (ISO 10918-1 C.2). Throws `undecodable` for codes that overlap. */
export function buildHuffmanTable(counts: Uint8Array, symbols: Uint8Array): HuffmanTable {
  const table = new Uint16Array(65_536);
  let at = 0;
  let used = 0;
  for (let length = 1; length <= 16; length += 1) {
    const span = 1 << (16 - length);
    for (let index = counts[length - 1] ?? 0; index > 0; index -= 1) {
      if (at + span > table.length) throw new DecodeError('undecodable');
      table.fill((length << 8) | (symbols[used] ?? 0), at, at + span);
      at += span;
      used += 1;
    }
  }
  return table;
}

/** Zeros behind the data, so that looking ahead needs no test. */
const lookAhead = 8;

/**
 * Bits of one scan's entropy-coded data. Strict: to read behind the data's end is an error, never a row of zeros that would
 * pass for picture. Works on a copy of the data without its stuffed zeros, where any bit is three loads away.
 */
export class BitReader {
  private data: Uint8Array = new Uint8Array(lookAhead);
  /** In bits. */
  private position = 0;
  private end = 0;
  /** Where the marker stands that ends the data at hand. */
  private marker: number;

  constructor(
    private readonly bytes: Uint8Array,
    start: number,
  ) {
    this.marker = start;
    this.load(start);
  }

  /** Next Huffman symbol. */
  decode(table: HuffmanTable): number {
    const entry = table[this.peek(16)] as number;
    this.position += entry >> 8;
    if (this.position > this.end) throw new DecodeError('truncated');
    if (entry === 0) throw new DecodeError('undecodable');
    return entry & 0xff;
  }

  /** Next `length` bits (0 to 16) as an unsigned number. */
  receive(length: number): number {
    const value = this.peek(length);
    this.position += length;
    if (this.position > this.end) throw new DecodeError('truncated');
    return value;
  }

  /** RECEIVE and EXTEND, ISO 10918-1 F.2.2.1: a signed difference of `length` bits, 0 to 15. No branch: signs are a coin's toss. */
  receiveExtended(length: number): number {
    const value = this.receive(length);
    return value - (((value - (1 << (length - 1))) >> 31) & ((1 << length) - 1));
  }

  /** A Huffman symbol and the difference of as many bits that follows it (ISO 10918-1 H.1.2.2). */
  difference(table: HuffmanTable): number {
    const length = this.decode(table);
    if (length > 16) throw new DecodeError('undecodable');
    return length === 16 ? 32_768 : this.receiveExtended(length);
  }

  /** Steps over the restart marker that must stand here. */
  restart(): void {
    const second = this.bytes[this.marker + 1];
    if (second === undefined || second === 0xd9) throw new DecodeError('truncated');
    if (second < 0xd0 || second > 0xd7) throw new DecodeError('undecodable');
    this.load(this.marker + 2);
  }

  private peek(length: number): number {
    const { data, position } = this;
    const at = position >> 3;
    const bits = ((data[at] as number) << 16) | ((data[at + 1] as number) << 8) | (data[at + 2] as number);
    return (bits >> (24 - length - (position & 7))) & ((1 << length) - 1);
  }

  /** Copies the data from `start` to the next marker, leaving out the zero that follows each 0xFF. */
  private load(start: number): void {
    const { bytes } = this;
    let marker = nextFF(bytes, start);
    while (bytes[marker + 1] === 0) marker = nextFF(bytes, marker + 2);
    const data = new Uint8Array(marker - start + lookAhead);
    let from = start;
    let to = 0;
    while (from < marker) {
      const next = Math.min(marker, nextFF(bytes, from) + 1);
      data.set(bytes.subarray(from, next), to);
      to += next - from;
      from = next === marker ? marker : next + 1;
    }
    // Fill bytes may stand before a marker (B.1.1.2).
    while (bytes[marker] === 0xff && bytes[marker + 1] === 0xff) marker += 1;
    this.marker = marker;
    this.data = data;
    this.position = 0;
    this.end = 8 * to;
  }
}

function nextFF(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(0xff, from);
  return at < 0 ? bytes.length : at;
}
