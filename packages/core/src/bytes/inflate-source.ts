import { ByteSourceError } from './byte-source.ts';
import type { ByteSource, SourceDescriptor } from './byte-source.ts';
import { throwIfAborted, untilAborted } from './byte-source-error.ts';
import { defaultInflateCaps } from './inflate-caps.ts';
import type { InflateCaps } from './inflate-caps.ts';
import { InflateCursor, returnCursor, takeCursor } from './inflate-cursor.ts';
import { inflatedChunks, joinChunks } from './inflated-chunks.ts';
import type { InflateRecipe } from './inflated-chunks.ts';
import { copyWindow, heldBytes, holdBytes, wholeBytesMax } from './whole-cache.ts';

/**
 * The inflated bytes of a deflated ZIP entry or of a gzip file.
 *
 * Up to {@link wholeBytesMax} the first read inflates and checks the whole, and a bounded cache keeps it. Above, a read
 * inflates only as far as it must and the stream stays open for the next one; CRC-32 and size are judged when the end is
 * reached, by a read or by {@link stream}.
 */
export class InflateSource implements ByteSource {
  readonly size: number;
  #whole: Promise<Uint8Array> | undefined;
  /** Reads of one big entry stand in line: they share its one stream. */
  #line: Promise<unknown> = Promise.resolve();

  constructor(
    readonly of: ByteSource,
    readonly recipe: InflateRecipe & { readonly size: number },
    readonly caps: InflateCaps = defaultInflateCaps,
  ) {
    this.size = recipe.size;
  }

  get descriptor(): SourceDescriptor {
    const inflated = { kind: 'inflate', of: this.of.descriptor, format: this.recipe.format, size: this.size } as const;
    return this.recipe.crc32 === undefined ? inflated : { ...inflated, crc32: this.recipe.crc32 };
  }

  async read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array> {
    throwIfAborted(signal);
    const start = Math.min(Math.max(offset, 0), this.size);
    const wanted = Math.min(Math.max(length, 0), this.size - start);
    if (this.size <= wholeBytesMax) {
      const bytes = heldBytes(this) ?? (await untilAborted(this.#inflateWhole(), signal));
      return copyWindow(bytes, start, wanted);
    }
    if (wanted === 0) return new Uint8Array(0);
    const turn = this.#line.then(() => this.#readForward(start, wanted, signal));
    this.#line = turn.catch(() => undefined);
    return untilAborted(turn, signal);
  }

  stream(signal?: AbortSignal): ReadableStream<Uint8Array> {
    const chunks = inflatedChunks(this.of, this.recipe, this.caps, signal);
    return new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          const next = await chunks.next();
          if (next.done === true) controller.close();
          else controller.enqueue(next.value);
        },
        async cancel() {
          await chunks.return();
        },
      },
      { highWaterMark: 0 },
    );
  }

  async #readForward(start: number, wanted: number, signal: AbortSignal | undefined): Promise<Uint8Array> {
    throwIfAborted(signal);
    const cursor = takeCursor(this, start) ?? new InflateCursor(inflatedChunks(this.of, this.recipe, this.caps));
    let bytes: Uint8Array;
    try {
      // Skipping far ahead can take seconds: an abort closes the stream, so the loop below ends.
      signal?.addEventListener('abort', () => cursor.close(), { once: true });
      bytes = await cursor.read(start, wanted, this.size);
    } catch (thrown) {
      cursor.close();
      throw thrown;
    }
    throwIfAborted(signal);
    if (bytes.length < wanted) throw new ByteSourceError('corrupt', start + bytes.length);
    if (cursor.at < this.size) returnCursor(this, cursor);
    return bytes;
  }

  #inflateWhole(): Promise<Uint8Array> {
    // Shared by all who wait for it and so not bound to anyone's signal; it is short.
    this.#whole ??= this.#joinAll().finally(() => {
      this.#whole = undefined;
    });
    return this.#whole;
  }

  async #joinAll(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of inflatedChunks(this.of, this.recipe, this.caps)) chunks.push(chunk);
    const bytes = joinChunks(chunks);
    holdBytes(this, bytes);
    return bytes;
  }
}
