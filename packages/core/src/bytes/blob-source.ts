import { ByteSourceError } from './byte-source.ts';
import type { ByteSource, SourceDescriptor } from './byte-source.ts';
import { asByteSourceError, throwIfAborted, untilAborted } from './byte-source-error.ts';
import { streamOf } from './stream-of.ts';

/**
 * A Blob or File of the browser, or Node's Blob.
 *
 * `NotReadableError` and its kin become `io`; bytes that are fewer than the file had when it was chosen become `changed`.
 */
export class BlobSource implements ByteSource {
  #size: number | undefined;

  constructor(
    readonly blob: Blob,
    size?: number,
  ) {
    this.#size = size;
  }

  /** Asked of the Blob only when first needed: for a File that is a synchronous round trip of 150–290 µs in Chromium. */
  get size(): number {
    return (this.#size ??= this.blob.size);
  }

  get descriptor(): SourceDescriptor {
    return { kind: 'blob', blob: this.blob };
  }

  async read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array> {
    throwIfAborted(signal);
    if (length <= 0 || offset < 0) return new Uint8Array(0);
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await untilAborted(this.blob.slice(offset, offset + length).arrayBuffer(), signal));
    } catch (thrown) {
      throw asByteSourceError(thrown, 'io', offset);
    }
    // The size is asked for only after a short read, so that a walk over thousands of files never pays for it.
    if (bytes.length < length && bytes.length < Math.min(length, Math.max(this.size - offset, 0))) {
      throw new ByteSourceError('changed', offset + bytes.length);
    }
    return bytes;
  }

  stream(signal?: AbortSignal): ReadableStream<Uint8Array> {
    return streamOf(this, signal);
  }
}
