import { isLongForm, vrCode } from '../../standard/vr-code.ts';

/** A description that outgrows this is no header of a picture: thrown by {@link HeadWriter}, an answer to who asked. */
export class HeadTooLong extends Error {
  override readonly name = 'HeadTooLong';
}

const mostBytes = 64 * 2 ** 20;
const undefinedLength = 0xffffffff;
const shortFormMost = 0xfffe;

/** Writes a data set in Explicit VR Little Endian (PS3.5 7.1.2). Sequences have undefined length, so that pieces may be taken out. */
export class HeadWriter {
  #bytes = new Uint8Array(8_192);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** An element with its pad. A value too long for the short form goes under `UN`, whose length has 32 bits. */
  element(tag: number, vr: string, value: Uint8Array): void {
    const padded = value.length + (value.length % 2);
    const fits = isLongForm(vrCode(vr)) || padded <= shortFormMost;
    this.#head(tag, fits ? vr : 'UN', padded);
    this.#room(padded);
    this.#bytes.set(value, this.#length);
    if (padded > value.length) this.#bytes[this.#length + value.length] = padOf(vr);
    this.#length += padded;
  }

  openSequence(tag: number): void {
    this.#head(tag, 'SQ', undefinedLength);
  }

  openItem(): void {
    this.#mark(0xfffee000, undefinedLength);
  }

  closeItem(): void {
    this.#mark(0xfffee00d, 0);
  }

  closeSequence(): void {
    this.#mark(0xfffee0dd, 0);
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #head(tag: number, vr: string, length: number): void {
    this.#room(12);
    this.#tag(tag);
    const code = vrCode(vr);
    this.#view.setUint16(this.#length + 4, code);
    const long = isLongForm(code);
    if (long) {
      this.#view.setUint16(this.#length + 6, 0, true);
      this.#view.setUint32(this.#length + 8, length, true);
    } else this.#view.setUint16(this.#length + 6, length, true);
    this.#length += long ? 12 : 8;
  }

  #mark(tag: number, length: number): void {
    this.#room(8);
    this.#tag(tag);
    this.#view.setUint32(this.#length + 4, length, true);
    this.#length += 8;
  }

  #tag(tag: number): void {
    this.#view.setUint16(this.#length, tag >>> 16, true);
    this.#view.setUint16(this.#length + 2, tag & 0xffff, true);
  }

  #room(bytes: number): void {
    const wanted = this.#length + bytes;
    if (wanted > mostBytes) throw new HeadTooLong();
    if (wanted <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(wanted, 2 * this.#bytes.length));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
    this.#view = new DataView(grown.buffer);
  }
}

const binary: ReadonlySet<string> = new Set(['UI', 'OB', 'OW', 'OD', 'OF', 'OL', 'OV', 'UN', 'SQ', 'AT']);

/** PS3.5 6.2: text is padded with a space, identifiers and bytes with zero. */
function padOf(vr: string): number {
  return binary.has(vr) ? 0 : 0x20;
}
