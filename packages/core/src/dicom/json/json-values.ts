import { VRS } from '../../standard/vr.ts';

/** An element of the DICOM JSON Model (PS3.18 F.2) as it came: nothing in it is believed. */
export interface JsonElement {
  readonly vr?: unknown;
  readonly Value?: unknown;
  readonly InlineBinary?: unknown;
  readonly BulkDataURI?: unknown;
}

const known: ReadonlySet<string> = new Set(VRS);
/** A number here is read as two bytes wherever it is read; all other numbers may stand as text. */
const shorts: ReadonlySet<number> = new Set([
  0x00280002, 0x00280006, 0x00280010, 0x00280011, 0x00280100, 0x00280101, 0x00280102, 0x00280103, 0x00281101,
  0x00281102, 0x00281103,
]);

/** The element's VR, or what its value allows where none was sent. `undefined` where there is no value either. */
export function vrOf(tag: number, { vr, Value: value, InlineBinary, BulkDataURI }: JsonElement): string | undefined {
  if (typeof vr === 'string' && known.has(vr)) return vr;
  if (typeof InlineBinary === 'string' || typeof BulkDataURI === 'string') return 'UN';
  if (!Array.isArray(value)) return undefined;
  const first: unknown = value.find((each) => each !== null);
  if (typeof first === 'object') return isName(first) ? 'PN' : 'SQ';
  if (typeof first === 'number') return shorts.has(tag) ? 'US' : 'DS';
  return typeof first === 'string' ? 'LO' : undefined;
}

const nameGroups = ['Alphabetic', 'Ideographic', 'Phonetic'] as const;

function isName(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && nameGroups.some((group) => group in value);
}

/** Bytes of one value; a longer one is not part of a header. */
const longestValue = 16 * 2 ** 20;
const encoder = new TextEncoder();

/** A `Value` array as bytes in Little Endian, UTF-8. `undefined` for what its VR cannot hold: the element then counts as absent. */
export function encodeValue(vr: string, values: readonly unknown[]): Uint8Array | undefined {
  if (values.length > longestValue / 2) return undefined;
  const numeric = numberForms[vr];
  if (numeric) return encodeNumbers(values, numeric);
  if (vr === 'AT') return encodeTags(values);
  if (vr === 'SV' || vr === 'UV') return encodeLong(values);
  // Bytes come in Base64 only.
  if (vr.startsWith('O') || vr === 'UN') return values.length === 0 ? new Uint8Array(0) : undefined;
  const texts: string[] = [];
  for (const value of values) {
    const text = textOf(vr, value);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  const joined = texts.join('\\');
  return joined.length > longestValue ? undefined : encoder.encode(joined);
}

/** Base64 as bytes (PS3.18 F.2.7); `undefined` where it is none. */
export function decodeBinary(text: string): Uint8Array | undefined {
  if (text.length > (longestValue * 4) / 3) return undefined;
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function textOf(vr: string, value: unknown): string | undefined {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  // IS and DS come as numbers; other texts do not, yet a number says no less as text.
  if (typeof value === 'number') return String(value);
  if (vr !== 'PN' || !isName(value)) return undefined;
  const groups = nameGroups.map((group) => (typeof value[group] === 'string' ? value[group] : ''));
  return groups.join('=').replace(/=+$/, '');
}

interface NumberForm {
  readonly bytes: number;
  readonly least: number;
  readonly most: number;
  set(view: DataView, at: number, value: number): void;
}

const whole = (bytes: number, signed: boolean, set: NumberForm['set']): NumberForm => ({
  bytes,
  least: signed ? -(2 ** (8 * bytes - 1)) : 0,
  most: signed ? 2 ** (8 * bytes - 1) - 1 : 2 ** (8 * bytes) - 1,
  set,
});

const numberForms: Readonly<Record<string, NumberForm | undefined>> = {
  US: whole(2, false, (view, at, value) => view.setUint16(at, value, true)),
  SS: whole(2, true, (view, at, value) => view.setInt16(at, value, true)),
  UL: whole(4, false, (view, at, value) => view.setUint32(at, value, true)),
  SL: whole(4, true, (view, at, value) => view.setInt32(at, value, true)),
  FL: {
    bytes: 4,
    least: -Infinity,
    most: Infinity,
    set: (view, at, value) => view.setFloat32(at, value, true),
  },
  FD: {
    bytes: 8,
    least: -Infinity,
    most: Infinity,
    set: (view, at, value) => view.setFloat64(at, value, true),
  },
};

function encodeNumbers(values: readonly unknown[], form: NumberForm): Uint8Array | undefined {
  const bytes = new Uint8Array(values.length * form.bytes);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of values.entries()) {
    const number = numberOf(value);
    const fits = form.most === Infinity || (Number.isInteger(number) && number >= form.least && number <= form.most);
    if (!fits) return undefined;
    form.set(view, index * form.bytes, number);
  }
  return bytes;
}

/** A number, or one written as text, which some servers prefer; `NaN` and `inf` are values of FD in words (PS3.18 F.2.3.1). */
function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
}

function encodeTags(values: readonly unknown[]): Uint8Array | undefined {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of values.entries()) {
    if (typeof value !== 'string' || !/^[0-9a-f]{8}$/i.test(value)) return undefined;
    view.setUint16(index * 4, Number.parseInt(value.slice(0, 4), 16), true);
    view.setUint16(index * 4 + 2, Number.parseInt(value.slice(4), 16), true);
  }
  return bytes;
}

function encodeLong(values: readonly unknown[]): Uint8Array | undefined {
  const bytes = new Uint8Array(values.length * 8);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of values.entries()) {
    if (!/^-?\d{1,20}$/.test(String(value))) return undefined;
    view.setBigUint64(index * 8, BigInt.asUintN(64, BigInt(String(value))), true);
  }
  return bytes;
}
