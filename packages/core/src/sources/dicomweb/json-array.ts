export type JsonArrayFault =
  /** Anything but a list of objects. */
  | 'malformed'
  /** The body ended before the list did. */
  | 'cut-off'
  | 'limit';

export class JsonArrayError extends Error {
  override readonly name = 'JsonArrayError';
  constructor(readonly fault: JsonArrayFault) {
    super(fault);
  }
}

export interface JsonArrayLimits {
  /** Bytes of one object. */
  readonly itemBytes: number;
  readonly items: number;
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const openList = 0x5b;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/**
 * The objects of a JSON list (RFC 8259) as they arrive, each as its own text, so that neither the whole list nor its parsed form
 * ever lies in memory. What stands inside an object is for its parser. An object is given only when it is closed.
 *
 * @throws JsonArrayError for what is no list of objects; whatever the stream throws passes through.
 */
export async function* readJsonArray(
  stream: ReadableStream<Uint8Array>,
  limits: JsonArrayLimits,
): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader();
  const items = new ItemCutter(limits);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield* items.cut(value);
    }
    items.end();
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

class ItemCutter {
  #place: 'before' | 'first' | 'item' | 'between' | 'next' | 'behind' = 'before';
  #depth = 0;
  #inText = false;
  #escaped = false;
  #pieces: Uint8Array[] = [];
  #size = 0;
  #count = 0;

  constructor(private readonly limits: JsonArrayLimits) {}

  end(): void {
    // No body at all is how some servers say: nothing.
    if (this.#place !== 'behind' && this.#place !== 'before') throw new JsonArrayError('cut-off');
  }

  *cut(bytes: Uint8Array): Generator<Uint8Array, void> {
    let at = 0;
    while (at < bytes.length) {
      if (this.#place === 'item') {
        const end = this.#within(bytes, at);
        this.#keep(bytes.subarray(at, end));
        if (this.#depth === 0) yield this.#take();
        at = end;
      } else {
        const opens = !isSpace(bytes[at]!) && this.#outside(bytes[at]!);
        if (!opens) at++;
      }
    }
  }

  /** True where an object begins: its first byte is its own. */
  #outside(byte: number): boolean {
    const place = this.#place;
    const mayOpen = place === 'first' || place === 'next';
    if (place === 'before' && byte === openList) this.#place = 'first';
    else if (mayOpen && byte === openObject) this.#place = 'item';
    else if (place === 'between' && byte === comma) this.#place = 'next';
    else if ((place === 'first' || place === 'between') && byte === closeList) this.#place = 'behind';
    else throw new JsonArrayError('malformed');
    return this.#place === 'item';
  }

  /** Where the object ends, or the bytes do. */
  #within(bytes: Uint8Array, from: number): number {
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at];
      if (this.#escaped) this.#escaped = false;
      else if (this.#inText) {
        if (byte === quote) this.#inText = false;
        else if (byte === backslash) this.#escaped = true;
      } else if (byte === quote) this.#inText = true;
      else if (byte === openObject || byte === openList) this.#depth++;
      else if ((byte === closeObject || byte === closeList) && --this.#depth === 0) return at + 1;
    }
    return bytes.length;
  }

  #keep(piece: Uint8Array): void {
    this.#size += piece.length;
    if (this.#size > this.limits.itemBytes) throw new JsonArrayError('limit');
    this.#pieces.push(piece);
  }

  #take(): Uint8Array {
    if ((this.#count += 1) > this.limits.items) throw new JsonArrayError('limit');
    const item = new Uint8Array(this.#size);
    let at = 0;
    for (const piece of this.#pieces) {
      item.set(piece, at);
      at += piece.length;
    }
    this.#pieces = [];
    this.#size = 0;
    this.#place = 'between';
    return item;
  }
}
