import { deflateRawSync } from 'node:zlib';
import { dictionaryEntry } from './dicom-dictionary.ts';

export type DicomItem = { readonly [keyOrTag: string]: DicomValue };

/** An element whose VR, sequence form or declared length the test wants to dictate. */
export interface DicomElement {
  readonly vr?: string;
  readonly value: string | number | Uint8Array | readonly (string | number)[] | readonly DicomItem[];
  /** Sequence and items with undefined length and delimiters. */
  readonly undefinedLength?: boolean;
  /** A length field that lies. */
  readonly declaredLength?: number;
}

/** Text, numbers, bytes; an array of objects is a sequence. `undefined` leaves the element out. */
export type DicomValue =
  string | number | Uint8Array | readonly (string | number)[] | readonly DicomItem[] | DicomElement | undefined;

export interface Encoding {
  readonly explicitVR: boolean;
  readonly littleEndian: boolean;
}

const LONG_FORM = new Set(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SQ', 'SV', 'UC', 'UN', 'UR', 'UT', 'UV']);
const NUMBER_BYTES: Readonly<Record<string, number>> = {
  US: 2,
  SS: 2,
  OW: 2,
  UL: 4,
  SL: 4,
  OL: 4,
  FL: 4,
  OF: 4,
  FD: 8,
  OD: 8,
  SV: 8,
  UV: 8,
  OV: 8,
  AT: 4,
  OB: 1,
};

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}

export function deflateRaw(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(deflateRawSync(bytes));
}

function isElement(value: DicomValue): value is DicomElement {
  return typeof value === 'object' && !Array.isArray(value) && !(value instanceof Uint8Array);
}

function isSequence(value: DicomElement['value']): value is readonly DicomItem[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'object');
}

function numbers(values: readonly number[], vr: string, littleEndian: boolean): Uint8Array {
  const size = NUMBER_BYTES[vr] ?? 1;
  const bytes = new Uint8Array(values.length * size);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => {
    const at = index * size;
    if (vr === 'FL' || vr === 'OF') view.setFloat32(at, value, littleEndian);
    else if (vr === 'FD' || vr === 'OD') view.setFloat64(at, value, littleEndian);
    else if (vr === 'AT') {
      view.setUint16(at, value >>> 16, littleEndian);
      view.setUint16(at + 2, value & 0xffff, littleEndian);
    } else if (size === 1) view.setUint8(at, value & 0xff);
    else if (size === 2) view.setUint16(at, value & 0xffff, littleEndian);
    else if (size === 4) view.setUint32(at, value >>> 0, littleEndian);
    else view.setBigUint64(at, BigInt.asUintN(64, BigInt(value)), littleEndian);
  });
  return bytes;
}

function text(value: string, vr: string, utf8: boolean): Uint8Array {
  const bytes = utf8 ? new Uint8Array(new TextEncoder().encode(value)) : latin1(value);
  if (bytes.length % 2 === 0) return bytes;
  return concat([bytes, Uint8Array.of(vr === 'UI' || vr === 'OB' || vr === 'UN' ? 0 : 0x20)]);
}

function even(bytes: Uint8Array): Uint8Array {
  return bytes.length % 2 === 0 ? bytes : concat([bytes, Uint8Array.of(0)]);
}

function scalarBytes(value: DicomElement['value'], vr: string, littleEndian: boolean, utf8: boolean): Uint8Array {
  if (value instanceof Uint8Array) return even(value);
  const list = (Array.isArray(value) ? value : [value]) as readonly (string | number)[];
  if (NUMBER_BYTES[vr] !== undefined && list.every((entry) => typeof entry === 'number'))
    return even(numbers(list as readonly number[], vr, littleEndian));
  return text(list.join('\\'), vr, utf8);
}

function tagBytes(tag: number, littleEndian: boolean): Uint8Array {
  return numbers([tag], 'AT', littleEndian);
}

/** One element: tag, VR where the encoding is explicit, length, value. */
export function element(
  tag: number,
  vr: string,
  value: Uint8Array,
  encoding: Encoding,
  declaredLength = value.length,
): Uint8Array {
  const { littleEndian } = encoding;
  const head = tagBytes(tag, littleEndian);
  if (!encoding.explicitVR || tag >>> 16 === 0xfffe)
    return concat([head, numbers([declaredLength], 'UL', littleEndian), value]);
  if (LONG_FORM.has(vr))
    return concat([head, latin1(vr), new Uint8Array(2), numbers([declaredLength], 'UL', littleEndian), value]);
  if (declaredLength > 0xffff) throw new Error(`${vr} value of ${declaredLength} bytes does not fit a 16-bit length`);
  return concat([head, latin1(vr), numbers([declaredLength], 'US', littleEndian), value]);
}

const UNDEFINED = 0xffffffff;
const ITEM = 0xfffee000;
const ITEM_END = 0xfffee00d;
const SEQUENCE_END = 0xfffee0dd;

function sequence(items: readonly DicomItem[], open: boolean, encoding: Encoding, utf8: boolean): Uint8Array {
  const parts = items.flatMap((item) => {
    const body = dataSet(item, encoding, utf8);
    return open
      ? [element(ITEM, '', body, encoding, UNDEFINED), element(ITEM_END, '', new Uint8Array(0), encoding)]
      : [element(ITEM, '', body, encoding)];
  });
  if (open) parts.push(element(SEQUENCE_END, '', new Uint8Array(0), encoding));
  return concat(parts);
}

/** A data set in ascending tag order. */
export function dataSet(elements: DicomItem, encoding: Encoding, utf8 = false): Uint8Array {
  const rows: { tag: number; bytes: Uint8Array }[] = [];
  for (const [key, given] of Object.entries(elements)) {
    if (given === undefined) continue;
    const known = dictionaryEntry(key);
    const wanted: DicomElement = isElement(given) ? given : { value: given };
    const nested =
      isSequence(wanted.value) && (wanted.value.length > 0 || known.vr === 'SQ') ? wanted.value : undefined;
    const vr = wanted.vr ?? (nested ? 'SQ' : known.vr === 'UN' && typeof wanted.value === 'string' ? 'LO' : known.vr);
    const value = nested
      ? sequence(nested, wanted.undefinedLength === true, encoding, utf8)
      : scalarBytes(wanted.value, vr, encoding.littleEndian, utf8);
    const length = wanted.declaredLength ?? (wanted.undefinedLength === true ? UNDEFINED : value.length);
    rows.push({ tag: known.tag, bytes: element(known.tag, vr, value, encoding, length) });
  }
  rows.sort((a, b) => a.tag - b.tag);
  return concat(rows.map((row) => row.bytes));
}

/** Pixel Data as items: Basic Offset Table, one item a fragment, delimiter (PS3.5 A.4). */
export interface EncapsulatedPixels {
  /** One entry a frame: its fragments. */
  readonly frames: readonly (Uint8Array | readonly Uint8Array[])[];
  /** `right` by default; `empty` as many writers do; or offsets that lie. */
  readonly basicOffsetTable?: 'right' | 'empty' | readonly number[];
  readonly delimiter?: boolean;
}

export function encapsulated(pixels: EncapsulatedPixels): Uint8Array {
  const little = { explicitVR: true, littleEndian: true };
  const offsets: number[] = [];
  const items: Uint8Array[] = [];
  let at = 0;
  for (const frame of pixels.frames) {
    offsets.push(at);
    for (const fragment of frame instanceof Uint8Array ? [frame] : frame) {
      const item = element(ITEM, '', even(fragment), little);
      items.push(item);
      at += item.length;
    }
  }
  const table = pixels.basicOffsetTable ?? 'right';
  const entries = table === 'right' ? offsets : table === 'empty' ? [] : table;
  const end = pixels.delimiter === false ? [] : [element(SEQUENCE_END, '', new Uint8Array(0), little)];
  return concat([element(ITEM, '', numbers(entries, 'UL', true), little), ...items, ...end]);
}
