import { binaryText } from './binary-text.ts';
import type { PictureCollector } from './picture-collector.ts';
import type { Outside, PictureScanner } from './written-pictures.ts';

const backslash = 0x5c;
const opening = 0x7b;
const closing = 0x7d;
const space = 0x20;
const minus = 0x2d;
const zero = 0x30;
/** A control word is at most 32 letters, its number at most ten digits and a sign (RTF 1.9.1, “control word”). */
const longestWord = 45;
/** Bytes before a picture in which the word for a second copy of it may stand. */
const lookBack = 24;

const drawings: ReadonlySet<string> = new Set(['emfblip', 'wmetafile', 'macpict', 'pmmetafile']);

/** Pictures of an RTF file (`\pict`), in hexadecimal digits or as they are (`\bin`). */
export class RtfPictures implements PictureScanner {
  private rest: Uint8Array = new Uint8Array(0);
  private inside = false;
  /** The same picture again, for programs that do not know the first one's kind. */
  private again = false;
  private drawing = false;
  /** Groups open within the picture's own: their digits are no pixels. */
  private depth = 0;
  private raw = 0;
  private half: number | undefined;

  constructor(
    private readonly collector: PictureCollector,
    private readonly outside: Outside = () => undefined,
  ) {}

  feed(piece: Uint8Array): void {
    const bytes = new Uint8Array(this.rest.length + piece.length);
    bytes.set(this.rest);
    bytes.set(piece, this.rest.length);
    this.rest = bytes.slice(this.look(bytes, this.sought, Math.max(0, bytes.length - longestWord)));
  }

  end(): void {
    this.look(this.rest, this.sought, this.rest.length);
    if (this.inside) this.close();
  }

  /** Where looking goes on: what lies before is kept for what may stand before a picture. */
  private sought = 0;

  /** Goes through `bytes` up to `until` and returns from where on they are still needed. */
  private look(bytes: Uint8Array, from: number, until: number): number {
    let at = from;
    while (at < until) {
      if (this.inside) at = this.within(bytes, at);
      else {
        const next = this.seek(bytes, at, until);
        this.outside(binaryText(bytes.subarray(at, next)));
        at = next;
      }
    }
    const keep = Math.max(0, Math.min(at, bytes.length) - lookBack);
    this.sought = Math.min(at, bytes.length) - keep;
    return keep;
  }

  private seek(bytes: Uint8Array, from: number, until: number): number {
    if (this.raw > 0) {
      const step = Math.min(this.raw, until - from);
      this.raw -= step;
      return from + step;
    }
    const at = bytes.indexOf(backslash, from);
    if (at < 0 || at >= until) return until;
    const word = wordAt(bytes, at);
    if (word?.name === 'bin') this.raw = word.number;
    if (word?.name !== 'pict') return word?.end ?? at + 2;
    this.again = /\\nonshppict\s*\{?$/.test(String.fromCharCode(...bytes.subarray(Math.max(0, at - lookBack), at)));
    this.inside = true;
    this.drawing = false;
    this.depth = this.raw = 0;
    this.half = undefined;
    this.collector.begin();
    return word.end;
  }

  private within(bytes: Uint8Array, at: number): number {
    const byte = bytes[at] ?? 0;
    if (this.raw > 0) {
      this.raw--;
      if (this.depth === 0) this.collector.add(byte);
    } else if (byte === opening) this.depth++;
    else if (byte === closing) {
      if (this.depth === 0) this.close();
      else this.depth--;
    } else if (byte === backslash) {
      const word = wordAt(bytes, at);
      if (word === undefined) return at + 2;
      if (word.name === 'bin') this.raw = word.number;
      else if (drawings.has(word.name)) this.drawing = true;
      return word.end;
    } else if (this.depth === 0) this.digit(byte);
    return at + 1;
  }

  private digit(byte: number): void {
    const value = hexadecimal(byte);
    if (value === undefined) return;
    if (this.half === undefined) this.half = value;
    else {
      this.collector.add((this.half << 4) | value);
      this.half = undefined;
    }
  }

  private close(): void {
    this.inside = false;
    this.outside('}');
    if (this.again) this.collector.skip();
    else this.collector.end(this.drawing ? 'drawing' : 'unknown');
  }
}

interface ControlWord {
  readonly name: string;
  /** 0 where none is written, and for none that counts bytes. */
  readonly number: number;
  /** The byte behind it and behind the one space that ends it. */
  readonly end: number;
}

/** Undefined for a control symbol, which is one character. */
function wordAt(bytes: Uint8Array, at: number): ControlWord | undefined {
  const first = at + 1;
  let end = first;
  while (end - first < 32 && isLetter(bytes[end])) end++;
  if (end === first) return undefined;
  const name = String.fromCharCode(...bytes.subarray(first, end));
  const negative = bytes[end] === minus;
  if (negative) end++;
  let number = 0;
  for (let digits = 0; digits < 10 && isDigit(bytes[end]); digits++) number = number * 10 + (bytes[end++] ?? 0) - zero;
  return { name, number: negative ? 0 : number, end: bytes[end] === space ? end + 1 : end };
}

function isLetter(byte: number | undefined): boolean {
  const letter = (byte ?? 0) | 0x20;
  return letter >= 0x61 && letter <= 0x7a;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= zero && byte <= zero + 9;
}

function hexadecimal(byte: number): number | undefined {
  if (isDigit(byte)) return byte - zero;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : undefined;
}
