import type { ByteSource, SourceDescriptor } from './byte-source.ts';
import { throwIfAborted } from './byte-source-error.ts';
import { streamOf } from './stream-of.ts';
import { copyWindow } from './whole-cache.ts';

/** Bytes that are in memory already. Reads are copies, which a worker may transfer. */
export class MemorySource implements ByteSource {
  readonly size: number;

  constructor(readonly bytes: Uint8Array) {
    this.size = bytes.length;
  }

  get descriptor(): SourceDescriptor {
    return { kind: 'memory', bytes: this.bytes };
  }

  async read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array> {
    throwIfAborted(signal);
    return copyWindow(this.bytes, offset, length);
  }

  stream(signal?: AbortSignal): ReadableStream<Uint8Array> {
    return streamOf(this, signal);
  }
}
