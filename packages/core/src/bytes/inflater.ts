import { ByteSourceError } from './byte-source.ts';
import type { ByteSource } from './byte-source.ts';
import { asByteSourceError, throwIfAborted, untilAborted } from './byte-source-error.ts';

/** Compressed bytes taken by one read of the source. */
const readBytes = 256 * 1024;
/** Compressed bytes given to the inflater at once: deflate expands up to 1,032 times, so at most 33 MB wait inside it. */
const feedBytes = 32 * 1024;

/** The inflated bytes of a source, piece by piece. Leaving the loop early stops the inflater. Throws `corrupt`, or what the source threw. */
export type Inflater = (source: ByteSource, signal: AbortSignal | undefined) => AsyncGenerator<Uint8Array, void>;

async function* compressedPieces(
  source: ByteSource,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array, void> {
  for (let offset = 0; offset < source.size;) {
    const bytes = await source.read(offset, Math.min(readBytes, source.size - offset), signal);
    if (bytes.length === 0) return;
    offset += bytes.length;
    for (let start = 0; start < bytes.length; start += feedBytes) yield bytes.subarray(start, start + feedBytes);
  }
}

/** The platform's own inflater. It refuses bytes behind the end of the stream, as a ZIP entry must not have any. */
const nativeInflater: Inflater = async function* (source, signal) {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const reader = readable.getReader();
  let sourceFailure: { readonly thrown: unknown } | undefined;
  const feed = async (): Promise<void> => {
    const pieces = compressedPieces(source, signal);
    for (;;) {
      let next: IteratorResult<Uint8Array, void>;
      try {
        next = await pieces.next();
      } catch (thrown) {
        sourceFailure = { thrown };
        await writer.abort(thrown);
        return;
      }
      if (next.done === true) break;
      await writer.ready;
      await writer.write(next.value as Uint8Array<ArrayBuffer>);
    }
    await writer.close();
  };
  // What goes wrong in the stream arrives at the reader; the feeder's own rejection says nothing new.
  feed().catch(() => undefined);
  try {
    for (;;) {
      const piece = await untilAborted(reader.read(), signal);
      if (piece.done) break;
      yield piece.value;
    }
  } catch (thrown) {
    throw asByteSourceError(sourceFailure === undefined ? thrown : sourceFailure.thrown, 'corrupt');
  } finally {
    reader.cancel().catch(() => undefined);
    writer.abort().catch(() => undefined);
  }
};

/**
 * pako: for gzip, because the platform's inflater refuses the concatenated members and the padding that real gzip files
 * have; and for raw deflate where the platform knows only zlib's framing (Safari before 16.4, Node before 20.12).
 */
const pakoInflater = (raw: boolean): Inflater =>
  async function* (source, signal) {
    const { Inflate } = await import('pako');
    let pieces: Uint8Array[] = [];
    const start = (): InstanceType<typeof Inflate> => {
      const inflate = new Inflate({ raw, chunkSize: 64 * 1024 });
      inflate.onData = (piece) => {
        pieces.push(piece);
      };
      // Joining everything at the end is pako's default; here nothing is kept.
      inflate.onEnd = () => undefined;
      return inflate;
    };
    let inflate = start();
    for await (const piece of compressedPieces(source, signal)) {
      throwIfAborted(signal);
      if (inflate.ended) {
        // Zero padding behind a gzip file is customary (tape blocks). pako itself continues with the next member, but not
        // where one ends exactly at the end of a piece.
        if (piece[0] === 0) break;
        if (raw) throw new ByteSourceError('corrupt');
        inflate = start();
      }
      inflate.push(piece, false);
      yield* pieces;
      pieces = [];
      if (inflate.err !== 0) throw new ByteSourceError('corrupt');
    }
    if (inflate.ended) return;
    inflate.push(new Uint8Array(0), true);
    yield* pieces;
    throw new ByteSourceError('corrupt');
  };

let nativeKnowsRawDeflate: boolean | undefined;

function hasNativeRawDeflate(): boolean {
  if (nativeKnowsRawDeflate === undefined) {
    try {
      nativeKnowsRawDeflate = new DecompressionStream('deflate-raw') instanceof DecompressionStream;
    } catch {
      nativeKnowsRawDeflate = false;
    }
  }
  return nativeKnowsRawDeflate;
}

/** `platform: 'pako'` forces the fallback; only tests do. */
export function inflaterFor(format: 'deflate-raw' | 'gzip', platform?: 'pako'): Inflater {
  if (format === 'gzip') return pakoInflater(false);
  return platform !== 'pako' && hasNativeRawDeflate() ? nativeInflater : pakoInflater(true);
}
