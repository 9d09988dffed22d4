import type { PersonName } from './instance-header.ts';
import { trimPadding } from './values.ts';

/** PN value to its component groups (PS3.5 6.2.1.2); `^` stays as written, trailing delimiters go. */
export function parsePersonName(text: string | undefined): PersonName | undefined {
  if (text === undefined) return undefined;
  const [first = ''] = text.split('\\', 1);
  const [alphabetic = '', ideographic = '', phonetic = ''] = first
    .split('=', 3)
    .map((group) => trimPadding(group, '^'));
  if (alphabetic === '' && ideographic === '' && phonetic === '') return undefined;
  return {
    ...(alphabetic === '' ? {} : { alphabetic }),
    ...(ideographic === '' ? {} : { ideographic }),
    ...(phonetic === '' ? {} : { phonetic }),
  };
}
