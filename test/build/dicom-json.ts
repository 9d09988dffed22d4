import { dictionaryEntry } from './dicom-dictionary.ts';
import type { DicomElement, DicomItem, DicomValue } from './dicom-writer.ts';

const texts = new Set(['IS', 'DS']);

/** What an archive writes of a data set in the DICOM JSON Model (PS3.18 F), from what the file itself is built of. */
export function dicomJson(elements: DicomItem): Record<string, object> {
  const json: Record<string, object> = {};
  for (const [key, given] of Object.entries(elements)) {
    if (given === undefined) continue;
    const { tag, vr } = dictionaryEntry(key);
    json[tag.toString(16).toUpperCase().padStart(8, '0')] = jsonElement(vr, given);
  }
  return json;
}

function jsonElement(known: string, given: Exclude<DicomValue, undefined>): object {
  const { value, vr = known }: { value: DicomElement['value']; vr?: string } =
    typeof given === 'object' && 'value' in given ? (given as DicomElement) : { value: given as DicomElement['value'] };
  if (value instanceof Uint8Array) return { vr, InlineBinary: Buffer.from(value).toString('base64') };
  const list = (Array.isArray(value) ? value : [value]) as readonly (string | number | DicomItem)[];
  if (vr === 'SQ') return { vr, Value: list.map((item) => dicomJson(item as DicomItem)) };
  const values = list.flatMap((each): readonly unknown[] => (typeof each === 'string' ? each.split('\\') : [each]));
  if (vr === 'PN') {
    const names = values.map((name) => {
      const [Alphabetic = '', Ideographic = '', Phonetic = ''] = String(name).split('=');
      return Object.fromEntries(
        Object.entries({ Alphabetic, Ideographic, Phonetic }).filter(([, text]) => text !== ''),
      );
    });
    return { vr, Value: names };
  }
  return { vr, Value: texts.has(vr) ? values.map(Number) : values };
}
