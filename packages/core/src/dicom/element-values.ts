import { characterSet } from './charset.ts';
import type { DataElement, DataElements } from './data-elements.ts';
import { parseNumber, trimPadding } from './values.ts';

type Raw = Pick<DataElement, 'bytes' | 'vr'>;
type Label = Pick<DataElements, 'littleEndian' | 'specificCharacterSet'>;

const whole = new Set(['LT', 'ST', 'UT', 'UR']);
const plain = new Set(['AE', 'AS', 'CS', 'DA', 'DS', 'DT', 'IS', 'TM', 'UI']);

const readers: Readonly<Record<string, readonly [number, (view: DataView, at: number, little: boolean) => number]>> = {
  US: [2, (view, at, little) => view.getUint16(at, little)],
  SS: [2, (view, at, little) => view.getInt16(at, little)],
  UL: [4, (view, at, little) => view.getUint32(at, little)],
  SL: [4, (view, at, little) => view.getInt32(at, little)],
  FL: [4, (view, at, little) => view.getFloat32(at, little)],
  FD: [8, (view, at, little) => view.getFloat64(at, little)],
  SV: [8, (view, at, little) => Number(view.getBigInt64(at, little))],
  UV: [8, (view, at, little) => Number(view.getBigUint64(at, little))],
  OB: [1, (view, at) => view.getUint8(at)],
  OW: [2, (view, at, little) => view.getUint16(at, little)],
  OL: [4, (view, at, little) => view.getUint32(at, little)],
  OF: [4, (view, at, little) => view.getFloat32(at, little)],
  OD: [8, (view, at, little) => view.getFloat64(at, little)],
};

/** Text values of an element, without padding. `vr`: what a dictionary says, where the file does not. */
export function elementTexts({ bytes, vr: written }: Raw, label: Label, vr = written ?? 'UN'): readonly string[] {
  if (!bytes || bytes.length === 0) return [];
  const set = plain.has(vr) ? characterSet(undefined) : characterSet(label.specificCharacterSet);
  const text = set.decode(bytes, new Set());
  return (whole.has(vr) ? [text] : text.split('\\')).map((part) => trimPadding(part));
}

/** Number values of an element; text that is no number is `NaN`. */
export function elementNumbers({ bytes, vr: written }: Raw, label: Label, vr = written ?? 'UN'): readonly number[] {
  if (!bytes || bytes.length === 0) return [];
  const reader = readers[vr];
  if (!reader) return elementTexts({ bytes, vr }, label).map((text) => parseNumber(text) ?? Number.NaN);
  const [size, read] = reader;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / size) }, (_, index) =>
    read(view, index * size, label.littleEndian),
  );
}

/** Group and element of an AT value each. */
export function elementTags({ bytes }: Raw, { littleEndian }: Label): readonly number[] {
  if (!bytes) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from(
    { length: Math.floor(bytes.length / 4) },
    (_, index) => ((view.getUint16(index * 4, littleEndian) << 16) | view.getUint16(index * 4 + 2, littleEndian)) >>> 0,
  );
}

export function findElement(elements: readonly DataElement[], tag: number): DataElement | undefined {
  return elements.find((element) => element.tag === tag);
}
