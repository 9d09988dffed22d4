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

/**
 * Bits of one scan's entropy-coded data. Strict: the data's end is an error at the first bit read behind it, never a row of
 * zeros that would pass for picture.
 */
export class BitReader {
  private bits = 0;
  private count = 0;
  /** How many of the lowest bits in `bits` are filling behind the end of the data. */
  private padding = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private position: number,
  ) {}

  /** Next Huffman symbol. */
  decode(table: HuffmanTable): number {
    if (this.count < 16) this.fill();
    const entry = table[(this.bits >>> (this.count - 16)) & 0xffff] ?? 0;
    if (entry === 0) throw new DecodeError(this.padding > 0 ? 'truncated' : 'undecodable');
    this.count -= entry >> 8;
    if (this.count < this.padding) throw new DecodeError('truncated');
    return entry & 0xff;
  }

  /** Next `length` bits (0 to 16) as an unsigned number. */
  receive(length: number): number {
    if (length === 0) return 0;
    if (this.count < length) this.fill();
    this.count -= length;
    if (this.count < this.padding) throw new DecodeError('truncated');
    return (this.bits >>> this.count) & ((1 << length) - 1);
  }

  /** RECEIVE and EXTEND, ISO 10918-1 F.2.2.1: a signed difference of `length` bits. */
  receiveExtended(length: number): number {
    if (length === 0) return 0;
    const value = this.receive(length);
    return value < 1 << (length - 1) ? value - (1 << length) + 1 : value;
  }

  /** Steps over the restart marker that must stand here. */
  restart(): void {
    this.bits = this.count = this.padding = 0;
    while (this.bytes[this.position] === 0xff && this.bytes[this.position + 1] === 0xff) this.position += 1;
    const marker = this.bytes[this.position + 1];
    if (this.bytes[this.position] !== 0xff || marker === undefined || marker < 0xd0 || marker > 0xd7) {
      throw new DecodeError(marker === undefined || marker === 0xd9 ? 'truncated' : 'undecodable');
    }
    this.position += 2;
  }

  private fill(): void {
    while (this.count <= 24) {
      const byte = this.bytes[this.position];
      if (byte === undefined || (byte === 0xff && this.bytes[this.position + 1] !== 0)) {
        this.bits <<= 8;
        this.padding += 8;
      } else {
        this.bits = (this.bits << 8) | byte;
        this.position += byte === 0xff ? 2 : 1;
      }
      this.count += 8;
    }
    // More filling than the register holds is the same as all of it.
    if (this.padding > 64) this.padding = 64;
  }
}
