/** The DICOM JSON Model (PS3.18 F) as far as an answer to a search needs it. Everything in it is a server's word: hostile. */
export type DicomJson = Readonly<Record<string, unknown>>;

/** A UID fit to stand in an address: digits and dots, at most 64 (PS3.5 9.1). */
export function isUid(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9][0-9.]{0,63}$/.test(value);
}

function valuesOf(item: DicomJson, tag: string): readonly unknown[] {
  const element = item[tag];
  if (typeof element !== 'object' || element === null) return [];
  const { Value: values } = element as { readonly Value?: unknown };
  return Array.isArray(values) ? values : [];
}

const longestText = 1_024;

export function textOf(item: DicomJson, tag: string): string | undefined {
  const [first] = valuesOf(item, tag);
  if (typeof first === 'number') return String(first);
  return typeof first === 'string' && first !== '' ? first.slice(0, longestText) : undefined;
}

export function textsOf(item: DicomJson, tag: string): readonly string[] {
  return valuesOf(item, tag)
    .filter((value): value is string => typeof value === 'string' && value !== '')
    .map((value) => value.slice(0, longestText));
}

export function uidOf(item: DicomJson, tag: string): string | undefined {
  const text = textOf(item, tag);
  return isUid(text) ? text : undefined;
}

/** IS and US come as numbers; some servers write them as text. */
export function countOf(item: DicomJson, tag: string): number | undefined {
  const number = Number(textOf(item, tag) ?? Number.NaN);
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/** A person's name in its written forms joined by `=`, as a data set holds it. */
export function nameOf(item: DicomJson, tag: string): string | undefined {
  const [first] = valuesOf(item, tag);
  if (typeof first === 'string') return first.slice(0, longestText);
  if (typeof first !== 'object' || first === null) return undefined;
  const groups = ['Alphabetic', 'Ideographic', 'Phonetic'].map((group) => {
    const value = (first as Readonly<Record<string, unknown>>)[group];
    return typeof value === 'string' ? value : '';
  });
  return groups.join('=').replace(/=+$/, '').slice(0, longestText) || undefined;
}
