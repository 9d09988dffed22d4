import type { ByteSource, SourceDescriptor } from './byte-source.ts';
import { streamOf } from './stream-of.ts';

/** A source whose code is loaded with its first read. Aborts and faults are those of what was loaded. */
export class LazySource implements ByteSource {
  #opened: Promise<ByteSource> | undefined;

  constructor(
    readonly descriptor: SourceDescriptor,
    readonly size: number,
    private readonly open: () => Promise<ByteSource>,
  ) {}

  async read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array> {
    this.#opened ??= this.open();
    return (await this.#opened).read(offset, length, signal);
  }

  stream(signal?: AbortSignal): ReadableStream<Uint8Array> {
    return streamOf(this, signal);
  }
}
