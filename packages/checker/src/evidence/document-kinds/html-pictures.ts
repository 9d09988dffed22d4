import { binaryText } from './binary-text.ts';
import type { PictureCollector } from './picture-collector.ts';
import type { Outside, PictureScanner } from './written-pictures.ts';

/** The head of a picture that is written out: as a `data:` address (RFC 2397), or in an element of a CDA document (HL7 V3 data type ED). */
const head =
  /data:image\/([a-z0-9.+-]{1,40})((?:;[a-z0-9=._-]{1,40}){0,6}),|<[a-z:]{1,30}\s([^<>]{0,120}\bmediaType\s{0,3}=\s{0,3}["']image\/([a-z0-9.+-]{1,40})["'][^<>]{0,120})>/gi;
const longestHead = 360;

const notBase64 = 0xff;
const values = new Uint8Array(128).fill(notBase64);
for (const [index, letter] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries())
  values[letter.charCodeAt(0)] = index;

/** Pictures in the addresses of an HTML page, a style sheet or a CDA document. */
export class HtmlPictures implements PictureScanner {
  /** Set from the first bytes on. */
  private wide: 'utf-16le' | 'utf-16be' | 'none' | undefined;
  private decoder: TextDecoder | undefined;
  /** What may be the start of a head. */
  private rest = '';
  private kind: string | undefined;
  private bits = 0;
  private held = 0;

  constructor(
    private readonly collector: PictureCollector,
    private readonly outside: Outside = () => undefined,
  ) {}

  feed(piece: Uint8Array): void {
    this.wide ??= wideEncoding(piece) ?? 'none';
    if (this.wide !== 'none') this.decoder ??= new TextDecoder(this.wide);
    this.look(this.rest + (this.decoder?.decode(piece, { stream: true }) ?? binaryText(piece)));
  }

  end(): void {
    this.close();
    this.outside(this.rest);
  }

  private look(text: string): void {
    this.rest = '';
    let at = 0;
    while (at < text.length) {
      if (this.kind !== undefined) {
        at = this.decode(text, at);
        continue;
      }
      head.lastIndex = at;
      const found = head.exec(text);
      if (found === null) {
        // What starts near the end may go on in the next piece.
        const kept = Math.max(at, text.length - longestHead);
        this.outside(text.slice(at, kept));
        this.rest = text.slice(kept);
        return;
      }
      this.outside(text.slice(at, found.index));
      at = head.lastIndex;
      const [, kind, parameters, attributes, media] = found;
      const base64 =
        attributes === undefined
          ? /;base64$/i.test(parameters ?? '')
          : /\brepresentation\s*=\s*["']B64/i.test(attributes);
      this.open((kind ?? media ?? '').toLowerCase(), base64);
    }
  }

  private open(kind: string, base64: boolean): void {
    // An address elsewhere, or a drawing written as text: no camera's picture stands here.
    if (!base64) return this.collector.skip();
    this.kind = kind;
    this.bits = this.held = 0;
    this.collector.begin();
  }

  private close(): void {
    if (this.kind !== undefined) this.collector.end(this.kind === 'svg+xml' ? 'drawing' : 'unknown');
    this.kind = undefined;
  }

  /** Base64 (RFC 4648) with the line breaks that mail programs put in. Returns where it ended. */
  private decode(text: string, from: number): number {
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) continue;
      const value = code < 128 ? (values[code] ?? notBase64) : notBase64;
      if (value === notBase64) {
        this.close();
        break;
      }
      this.held = ((this.held << 6) | value) & 0xffffff;
      this.bits += 6;
      if (this.bits < 8) continue;
      this.bits -= 8;
      this.collector.add((this.held >> this.bits) & 0xff);
    }
    return at;
  }
}

function wideEncoding(start: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : undefined;
}
