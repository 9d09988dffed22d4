import { ByteSourceError } from './byte-source.ts';
import type { ByteSource, SourceDescriptor } from './byte-source.ts';
import { asByteSourceError, throwIfAborted, untilAborted } from './byte-source-error.ts';
import { streamOf } from './stream-of.ts';

/** What is used of `fetch`: given from outside, since nothing below a page or a worker may reach a network by itself. */
export type HttpFetch = (
  url: string,
  request: {
    readonly headers: Readonly<Record<string, string>>;
    readonly cache: 'no-store';
    readonly redirect: 'error';
    readonly referrerPolicy: 'no-referrer';
    readonly signal: AbortSignal;
  },
) => Promise<HttpAnswer>;

export interface HttpAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: ReadableStream<Uint8Array> | null;
}

/** Readers ask for a few bytes here and there: of a ZIP its end, its directory, the head of each member. */
const blockBytes = 256 * 2 ** 10;
const heldBlocksMax = 16;
/** A server that falls silent must not hold a worker: so long for an answer, and the time of a slow line (bytes in a millisecond). */
const answerMilliseconds = 30_000;
const slowestLine = 16;

/**
 * A file on a server, read by ranges (RFC 9110 14). Every answer must be the range that was asked for, of the version that was
 * first seen: else the file is `changed`. A server that refuses, stops or answers something else is `io`.
 */
export class HttpRangeSource implements ByteSource {
  readonly #blocks = new Map<number, Promise<Uint8Array>>();

  constructor(
    readonly descriptor: Extract<SourceDescriptor, { kind: 'http' }>,
    private readonly ask: HttpFetch,
  ) {}

  get size(): number {
    return this.descriptor.size;
  }

  async read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array> {
    throwIfAborted(signal);
    const start = Math.max(offset, 0);
    const end = Math.min(start + Math.max(length, 0), this.size);
    if (end <= start) return new Uint8Array(0);
    // Large reads go past the blocks, which would only hold what is not asked for again.
    if (end - start > blockBytes) return this.#range(start, end, signal);
    const bytes = new Uint8Array(end - start);
    for (let at = Math.floor(start / blockBytes) * blockBytes; at < end; at += blockBytes) {
      const block = await untilAborted(this.#block(at), signal);
      const from = Math.max(start, at);
      bytes.set(block.subarray(from - at, Math.min(end, at + blockBytes) - at), from - start);
    }
    return bytes;
  }

  stream(signal?: AbortSignal): ReadableStream<Uint8Array> {
    return streamOf(this, signal);
  }

  #block(at: number): Promise<Uint8Array> {
    const held = this.#blocks.get(at);
    this.#blocks.delete(at);
    const block = held ?? this.#range(at, Math.min(at + blockBytes, this.size));
    this.#blocks.set(at, block);
    // A failure is not held: the next read may find the server again.
    if (held === undefined) block.catch(() => this.#blocks.delete(at));
    for (const oldest of this.#blocks.keys()) {
      if (this.#blocks.size <= heldBlocksMax) break;
      this.#blocks.delete(oldest);
    }
    return block;
  }

  async #range(start: number, end: number, signal?: AbortSignal): Promise<Uint8Array> {
    const { url, headers, size, version } = this.descriptor;
    const stop = new AbortController();
    const onAbort = (): void => stop.abort();
    signal?.addEventListener('abort', onAbort, { once: true });
    let isLate = false;
    const timer = setTimeout(
      () => {
        isLate = true;
        stop.abort();
      },
      answerMilliseconds + (end - start) / slowestLine,
    );
    try {
      const answer = await this.ask(url, {
        headers: { ...headers, range: `bytes=${start}-${end - 1}` },
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        signal: stop.signal,
      });
      const { status } = answer;
      const ranged = status === 206;
      const sameVersion = version === undefined || (answer.headers.get('etag') ?? version) === version;
      const isAsked = answer.headers.get('content-range') === `bytes ${start}-${end - 1}/${size}`;
      if (!ranged || !sameVersion || !isAsked) {
        await answer.body?.cancel();
        throw new ByteSourceError(status === 200 || status === 416 || ranged ? 'changed' : 'io', start);
      }
      return await exactly(answer.body, end - start, start);
    } catch (thrown) {
      throw isLate ? new ByteSourceError('io', start) : asByteSourceError(thrown, 'io', start);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    }
  }
}

/** The bytes of a body, which must be `length`: a server may promise what it likes. */
async function exactly(body: ReadableStream<Uint8Array> | null, length: number, at: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  const reader = body?.getReader();
  let filled = 0;
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done || value === undefined) break;
    if (filled + value.length > length) {
      await reader.cancel();
      throw new ByteSourceError('changed', at + length);
    }
    bytes.set(value, filled);
    filled += value.length;
  }
  if (filled < length) throw new ByteSourceError('io', at + filled);
  return bytes;
}
