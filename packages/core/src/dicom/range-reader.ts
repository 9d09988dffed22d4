import type { RangeRequest } from './read-outcome.ts';

/** A window over bytes that a generator of steps widens where it must. */
export class RangeReader {
  constructor(
    public bytes: Uint8Array,
    public base: number,
    readonly size: number,
  ) {}

  /** Index into `bytes` of `length` bytes at `offset`, read where they are not there; −1 where the source ends before. */
  *at(
    offset: number,
    length: number,
    ahead = length,
  ): Generator<readonly RangeRequest[], number, readonly Uint8Array[]> {
    const index = offset - this.base;
    if (index >= 0 && index + length <= this.bytes.length) return index;
    if (offset < 0 || offset + length > this.size) return -1;
    const [bytes] = yield [{ offset, length: Math.min(Math.max(length, ahead), this.size - offset) }];
    if (!bytes || bytes.length < length) return -1;
    this.bytes = bytes;
    this.base = offset;
    return 0;
  }
}
