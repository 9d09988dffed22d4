import type { Pace } from './pace.ts';

/** Characters of one value that is no list, or of one item of a list; a manifest's are a few hundred. */
const longestValue = 2 ** 20;

/**
 * An object of JSON (RFC 8259) as `JSON.parse` gives it, its members and the items of its lists one by one: a listing of tens of
 * thousands of files must not hold a page while it is parsed.
 *
 * @throws SyntaxError for what is no such object, and for one value of more than a million characters
 */
export async function parseListing(text: string, pace: Pace): Promise<Readonly<Record<string, unknown>>> {
  const cursor = new Cursor(text);
  const members = new Map<string, unknown>();
  cursor.expect('{');
  if (!cursor.takes('}'))
    do {
      const key = cursor.value();
      if (typeof key !== 'string') throw new SyntaxError('A key is no text');
      cursor.expect(':');
      members.set(key, cursor.takes('[') ? await items(cursor, pace) : cursor.value());
      if (pace.due) await pace.pause();
    } while (cursor.another('}'));
  cursor.end();
  return Object.fromEntries(members);
}

async function items(cursor: Cursor, pace: Pace): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  if (cursor.takes(']')) return found;
  do {
    found.push(cursor.value());
    if (pace.due) await pace.pause();
  } while (cursor.another(']'));
  return found;
}

class Cursor {
  #at = 0;

  constructor(private readonly text: string) {}

  takes(letter: string): boolean {
    this.#skip();
    if (this.text[this.#at] !== letter) return false;
    this.#at += 1;
    return true;
  }

  expect(letter: string): void {
    if (!this.takes(letter)) throw new SyntaxError(`No ${letter} at ${this.#at}`);
  }

  /** True behind a comma, false behind `closing`. */
  another(closing: string): boolean {
    if (this.takes(',')) return true;
    this.expect(closing);
    return false;
  }

  end(): void {
    this.#skip();
    if (this.#at < this.text.length) throw new SyntaxError(`More at ${this.#at}`);
  }

  /** The next value: where it ends is seen here, whether it is one is for the platform's own parser. */
  value(): unknown {
    this.#skip();
    const from = this.#at;
    this.#at = this.#behind(from);
    return JSON.parse(this.text.slice(from, this.#at));
  }

  #behind(from: number): number {
    const { text } = this;
    const most = Math.min(text.length, from + longestValue);
    let depth = 0;
    let inText = false;
    for (let at = from; at < most; at++) {
      const letter = text.charCodeAt(at);
      if (inText) {
        if (letter === backslash) at += 1;
        else if (letter === quote) inText = false;
        if (!inText && depth === 0) return at + 1;
      } else if (letter === quote) inText = true;
      else if (letter === openObject || letter === openList) depth += 1;
      else if (letter === closeObject || letter === closeList) {
        // Of what is around the value.
        if (depth === 0) return at;
        depth -= 1;
        if (depth === 0) return at + 1;
      } else if (depth === 0 && (letter === comma || isSpace(letter))) return at;
    }
    if (most < text.length) throw new SyntaxError(`Too long a value at ${from}`);
    return most;
  }

  #skip(): void {
    while (this.#at < this.text.length && isSpace(this.text.charCodeAt(this.#at))) this.#at += 1;
  }
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const openList = 0x5b;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;

function isSpace(letter: number): boolean {
  return letter === 0x20 || letter === 0x0a || letter === 0x0d || letter === 0x09;
}
