import { ByteSourceError } from './byte-source.ts';
import type { ByteSource, SourceDescriptor } from './byte-source.ts';
import { throwIfAborted } from './byte-source-error.ts';
import { crc32 } from './crc32.ts';
import { streamOf } from './stream-of.ts';
import { copyWindow, heldBytes, holdBytes, wholeBytesMax } from './whole-cache.ts';

/**
 * A window onto another source: an ISO 9660 extent, a stored ZIP entry. A window that reaches beyond its source is `corrupt`.
 *
 * Where a CRC-32 is known, a window up to {@link wholeBytesMax} is read and checked whole by its first read; a larger one is
 * checked once reads have passed over it in order from its start to its end.
 */
export class SliceSource implements ByteSource {
  /** How far the running checksum has come, and its value there. */
  #checkedTo = 0;
  #checksum = 0;

  constructor(
    readonly of: ByteSource,
    readonly offset: number,
    readonly size: number,
    readonly crc32?: number,
  ) {}

  /** A window onto a Blob is a Blob, without a copy. Withheld where a checksum must be kept. */
  get blob(): Blob | undefined {
    if (this.crc32 !== undefined) return undefined;
    return this.of.blob?.slice(this.offset, this.offset + this.size);
  }

  get descriptor(): SourceDescriptor {
    const window = { kind: 'slice', of: this.of.descriptor, offset: this.offset, length: this.size } as const;
    return this.crc32 === undefined ? window : { ...window, crc32: this.crc32 };
  }

  async read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array> {
    throwIfAborted(signal);
    const start = Math.min(Math.max(offset, 0), this.size);
    const wanted = Math.min(Math.max(length, 0), this.size - start);
    if (this.crc32 === undefined) return this.#window(start, wanted, signal);
    if (this.size <= wholeBytesMax) {
      let bytes = heldBytes(this);
      if (bytes === undefined) {
        bytes = await this.#window(0, this.size, signal);
        if (crc32(bytes) !== this.crc32) throw new ByteSourceError('corrupt');
        holdBytes(this, bytes);
      }
      return copyWindow(bytes, start, wanted);
    }
    const bytes = await this.#window(start, wanted, signal);
    this.#check(start, bytes, this.crc32);
    return bytes;
  }

  stream(signal?: AbortSignal): ReadableStream<Uint8Array> {
    return streamOf(this, signal);
  }

  async #window(start: number, wanted: number, signal: AbortSignal | undefined): Promise<Uint8Array> {
    const bytes = await this.of.read(this.offset + start, wanted, signal);
    if (bytes.length < wanted) throw new ByteSourceError('corrupt', start + bytes.length);
    return bytes;
  }

  #check(start: number, bytes: Uint8Array, expected: number): void {
    if (start === 0) {
      this.#checkedTo = 0;
      this.#checksum = 0;
    }
    const seen = this.#checkedTo - start;
    if (seen < 0 || seen >= bytes.length) return;
    this.#checksum = crc32(bytes.subarray(seen), this.#checksum);
    this.#checkedTo = start + bytes.length;
    if (this.#checkedTo === this.size && this.#checksum !== expected) throw new ByteSourceError('corrupt');
  }
}
