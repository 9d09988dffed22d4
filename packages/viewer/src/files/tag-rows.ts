import { elementNumbers, elementTags, elementTexts, type DataElement, type DataElements } from '@medpass/dicom-core';

/** What a dictionary knows of a tag. */
export interface TagName {
  readonly name: string;
  readonly vr: string;
}

export type Dictionary = (tag: number) => TagName | undefined;

/** One line of the table of tags. */
export interface TagRow {
  /** Sequences that it lies in. */
  readonly depth: number;
  /** `(0010,0010)` */
  readonly tag: string;
  readonly name: string;
  readonly vr: string;
  readonly value: string;
}

const numeric = new Set(['US', 'SS', 'UL', 'SL', 'FL', 'FD', 'SV', 'UV']);
const binary = new Set(['OB', 'OW', 'OL', 'OF', 'OD', 'OV', 'UN']);
const mostNumbers = 64;

/** Every element as text, nested ones indented; private ones by their creator (PS3.5 7.8.1). */
export function tagRows(dataSet: DataElements, dictionary: Dictionary): readonly TagRow[] {
  const rows: TagRow[] = [];
  addRows(dataSet.elements, 0, dataSet, dictionary, rows);
  return rows;
}

/** Rows whose tag, name or value holds every word of `query`. */
export function searchRows(rows: readonly TagRow[], query: string): readonly TagRow[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ tag, name, value }) => {
    const text = `${tag} ${tag.replaceAll(/[(),]/g, '')} ${name} ${name.replaceAll(' ', '')} ${value}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export function tagText(tag: number): string {
  const hex = tag.toString(16).padStart(8, '0').toUpperCase();
  return `(${hex.slice(0, 4)},${hex.slice(4)})`;
}

function addRows(
  elements: readonly DataElement[],
  depth: number,
  label: DataElements,
  dictionary: Dictionary,
  rows: TagRow[],
): void {
  const creators = new Map<number, string>();
  for (const element of elements) {
    const { tag } = element;
    const group = tag >>> 16;
    const low = tag & 0xffff;
    const isPrivate = group % 2 === 1;
    const creator = isPrivate && low >= 0x10 && low <= 0xff;
    const known = isPrivate ? undefined : dictionary(tag);
    const vr = element.vr ?? (creator ? 'LO' : (known?.vr ?? 'UN'));
    if (creator) creators.set((group << 8) | low, elementTexts(element, label, 'LO')[0] ?? '');
    const owner = creators.get((group << 8) | (low >>> 8));
    const name = creator ? 'Private Creator' : isPrivate ? `Private: ${owner || '?'}` : (known?.name ?? '');
    rows.push({
      depth,
      tag: tagText(tag),
      name,
      vr: element.items ? 'SQ' : vr,
      value: element.items ? `${element.items.length}` : valueText(element, vr, label),
    });
    for (const item of element.items ?? []) addRows(item, depth + 1, label, dictionary, rows);
  }
}

function valueText(element: DataElement, vr: string, label: DataElements): string {
  const { bytes, length } = element;
  // Of two ways to read a value (US or SS) the data set itself decides; both are shown the first way.
  const first = vr.slice(0, 2);
  if (!bytes) return length === undefined ? '…' : `${length} bytes`;
  if (first === 'AT') return elementTags(element, label).map(tagText).join(' ');
  if (numeric.has(first)) return listed(elementNumbers(element, label, first).map(String));
  if (!binary.has(first)) return elementTexts(element, label, first).join(' \\ ');
  const text = elementTexts(element, label, 'LO').join(' \\ ');
  const readable = bytes.length > 0 && bytes.length <= 256 && /^[\x20-\x7e\\]*$/.test(text);
  return readable ? text : `${bytes.length} bytes`;
}

function listed(values: readonly string[]): string {
  const shown = values.slice(0, mostNumbers).join(' \\ ');
  return values.length > mostNumbers ? `${shown} … (${values.length})` : shown;
}
