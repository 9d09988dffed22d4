/** Caps on what a server may send, all on bytes that came, never on bytes that were promised. */
export interface MultipartLimits {
  /** Bytes of one part's headers. */
  readonly headerBytes: number;
  /** Bytes before the first boundary. */
  readonly preambleBytes: number;
  readonly partBytes: number;
  readonly parts: number;
}

export const defaultMultipartLimits: MultipartLimits = {
  headerBytes: 16 * 2 ** 10,
  preambleBytes: 64 * 2 ** 10,
  partBytes: 4 * 2 ** 30,
  parts: 100_000,
};

export interface MultipartPart {
  /** Names in lower case. A header sent twice keeps its first value. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Blob;
}

export type MultipartFault =
  /** No usable `boundary` in the Content-Type, or none in the body. */
  | 'no-boundary'
  /** The body ended before its closing boundary: its last part may be short. */
  | 'cut-off'
  /** Part headers that are no headers. */
  | 'headers'
  /** A part is not as long as its own Content-Length. */
  | 'length'
  | 'limit';

export class MultipartError extends Error {
  override readonly name = 'MultipartError';
  constructor(readonly fault: MultipartFault) {
    super(fault);
  }
}

/** The boundary of a `multipart/…` Content-Type, quoted or not; `undefined` where there is none that RFC 2046 allows. */
export function boundaryOf(contentType: string): string | undefined {
  if (!/^\s*multipart\//i.test(contentType)) return undefined;
  const found = /;\s*boundary=(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType);
  return (found?.[1] ?? found?.[2])?.trimEnd() || undefined;
}

const latin1 = new TextDecoder('latin1');
const carriageReturn = 0x0d;
const dash = 0x2d;
/** Small chunks are gathered into one Blob at this size, so that a large part lies in the browser's keeping, not on our heap. */
const spillBytes = 8 * 2 ** 20;

/**
 * The parts of a `multipart/related` body as they arrive (RFC 2046 5.1). A part is given only when the boundary behind it was
 * seen: one that was cut off is never taken for a whole one.
 *
 * @throws MultipartError for what is malformed; whatever the stream throws passes through.
 */
export async function* readMultipart(
  stream: ReadableStream<Uint8Array>,
  boundary: string,
  limits: MultipartLimits = defaultMultipartLimits,
): AsyncGenerator<MultipartPart, void> {
  const source = new Scanner(stream, boundary);
  try {
    await source.skipToFirst(limits.preambleBytes);
    for (let count = 0; !(await source.atEnd()); count++) {
      if (count >= limits.parts) throw new MultipartError('limit');
      const headers = parseHeaders(await source.headers(limits.headerBytes));
      const body = await source.body(limits.partBytes);
      const declared = headers.get('content-length');
      if (declared !== undefined && Number(declared) !== body.size) throw new MultipartError('length');
      yield { headers, body };
    }
  } finally {
    await source.close();
  }
}

function parseHeaders(text: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.split('\r\n')) {
    if (line === '') continue;
    const colon = line.indexOf(':');
    if (colon <= 0) throw new MultipartError('headers');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** Walks over the bytes of a stream; holds what was not used yet. */
class Scanner {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #delimiter: Uint8Array;
  #held: Uint8Array = new Uint8Array(0);
  #ended = false;

  constructor(stream: ReadableStream<Uint8Array>, boundary: string) {
    this.#reader = stream.getReader();
    this.#delimiter = new TextEncoder().encode(`\r\n--${boundary}`);
  }

  async close(): Promise<void> {
    await this.#reader.cancel().catch(() => undefined);
  }

  async skipToFirst(most: number): Promise<void> {
    // The very first boundary has no line end before it: with one put there, it is like the others.
    this.#held = Uint8Array.of(carriageReturn, 0x0a);
    let skipped = 0;
    for await (const piece of this.#untilDelimiter('no-boundary')) {
      skipped += piece.length;
      if (skipped > most) throw new MultipartError('no-boundary');
    }
  }

  /** After a boundary: `--` ends the body, a line end (with padding before it) starts a part. */
  async atEnd(): Promise<boolean> {
    await this.#hold(2);
    if (this.#held[0] === dash && this.#held[1] === dash) return true;
    let at = 0;
    for (;;) {
      await this.#hold(at + 2);
      if (this.#held[at] === carriageReturn && this.#held[at + 1] === 0x0a) break;
      if (this.#held[at] !== 0x20 && this.#held[at] !== 0x09) throw new MultipartError('headers');
      if (++at > 256) throw new MultipartError('limit');
    }
    // The line end stays: before the empty line that ends the headers it may be the only one.
    this.#held = this.#held.subarray(at);
    return false;
  }

  async headers(most: number): Promise<string> {
    const emptyLine = Uint8Array.of(carriageReturn, 0x0a, carriageReturn, 0x0a);
    for (;;) {
      const end = indexOf(this.#held, emptyLine);
      if (end >= 0 ? end > most : this.#held.length > most + 4) throw new MultipartError('limit');
      if (end >= 0) {
        const text = latin1.decode(this.#held.subarray(2, Math.max(end, 2)));
        // Two bytes of the empty line stay, so that the boundary of a part without a body is found too.
        this.#held = this.#held.subarray(end + 2);
        return text;
      }
      if (!(await this.#more())) throw new MultipartError('cut-off');
    }
  }

  async body(most: number): Promise<Blob> {
    const blobs: Blob[] = [];
    let pieces: Uint8Array[] = [];
    let gathered = 0;
    // The line end of the headers' empty line comes first and is no part of the body.
    let size = -2;
    for await (const piece of this.#untilDelimiter('cut-off')) {
      const own = size < 0 ? piece.subarray(Math.min(-size, piece.length)) : piece;
      size += piece.length;
      if (size > most) throw new MultipartError('limit');
      pieces.push(own);
      gathered += own.length;
      if (gathered < spillBytes) continue;
      blobs.push(new Blob(pieces as BlobPart[]));
      pieces = [];
      gathered = 0;
    }
    return new Blob([...blobs, ...(pieces as BlobPart[])]);
  }

  /** What lies before the next boundary, piece by piece; the boundary itself is then behind us. */
  async *#untilDelimiter(fault: MultipartFault): AsyncGenerator<Uint8Array, void> {
    for (;;) {
      const at = indexOf(this.#held, this.#delimiter);
      if (at >= 0) {
        const piece = this.#held.subarray(0, at);
        this.#held = this.#held.subarray(at + this.#delimiter.length);
        if (piece.length > 0) yield piece;
        return;
      }
      // The last bytes may be the first half of a boundary.
      const sure = this.#held.length - this.#delimiter.length + 1;
      if (sure > 0) {
        const piece = this.#held.subarray(0, sure);
        this.#held = this.#held.subarray(sure);
        yield piece;
      }
      if (!(await this.#more())) throw new MultipartError(fault);
    }
  }

  async #hold(bytes: number): Promise<void> {
    while (this.#held.length < bytes) if (!(await this.#more())) throw new MultipartError('cut-off');
  }

  async #more(): Promise<boolean> {
    if (this.#ended) return false;
    const { done, value } = await this.#reader.read();
    if (done || value === undefined) {
      this.#ended = true;
      return false;
    }
    if (this.#held.length === 0) this.#held = value;
    else {
      const joined = new Uint8Array(this.#held.length + value.length);
      joined.set(this.#held);
      joined.set(value, this.#held.length);
      this.#held = joined;
    }
    return true;
  }
}

/** `wanted` starts with a byte that is rare in pixels' neighbourhoods: the platform's own search finds candidates. */
function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  const first = wanted[0]!;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (at + wanted.length > bytes.length) return -1;
    let same = 1;
    while (same < wanted.length && bytes[at + same] === wanted[same]) same++;
    if (same === wanted.length) return at;
  }
  return -1;
}
