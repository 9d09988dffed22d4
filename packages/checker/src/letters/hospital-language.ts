import { institutionWords, languageOfCountry } from './countries.ts';
import type { LetterLanguage } from './letter-words.ts';
import { letterLanguages } from './letter-words.ts';

/** What the files tell of a hospital. */
export interface HospitalSigns {
  readonly institutionName?: string;
  readonly institutionAddress?: string;
  readonly institutionalDepartmentName?: string;
  readonly studyDescriptions: readonly string[];
  /** (0008,0005) */
  readonly specificCharacterSets: readonly string[];
  /** Of reports that belong to scans of this hospital, BCP 47. */
  readonly reportLanguages: readonly string[];
}

export interface GuessedLanguage {
  readonly language: LetterLanguage;
  /** Which sign said so; `none`: nothing did, and English is read in most places. */
  readonly sign: 'script' | 'report' | 'address' | 'name' | 'character-set' | 'none';
}

/** The language to write to a hospital in: a guess with its sign, for the patient to change. */
export function guessHospitalLanguage(signs: HospitalSigns): GuessedLanguage {
  const { institutionName, institutionAddress, institutionalDepartmentName } = signs;
  const own = [institutionName, institutionAddress, institutionalDepartmentName].filter((text) => text !== undefined);
  const script = languageOfScript([...own, ...signs.studyDescriptions].join(' '));
  if (script !== undefined) return { language: script, sign: 'script' };
  const report = only(signs.reportLanguages.map(letterLanguageOf));
  if (report !== undefined) return { language: report, sign: 'report' };
  const address = languageOfAddress(institutionAddress ?? '') ?? languageOfAddress(institutionName ?? '', 1);
  if (address !== undefined) return { language: address, sign: 'address' };
  const name = institutionWords.find(([, pattern]) => own.some((text) => pattern.test(folded(text))));
  if (name !== undefined) return { language: name[0], sign: 'name' };
  const characters = only(signs.specificCharacterSets.map(languageOfCharacterSet));
  return characters === undefined ? { language: 'en', sign: 'none' } : { language: characters, sign: 'character-set' };
}

/** A script that one letter language owns decides alone. Letters of Persian, Ukrainian or Japanese own none of them. */
function languageOfScript(text: string): LetterLanguage | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)) return undefined;
  if (/\p{Script=Han}{2}/u.test(text)) return 'zh-Hans';
  if (/\p{Script=Cyrillic}{2}/u.test(text)) return /[іїєґ]/iu.test(text) ? undefined : 'ru';
  if (/\p{Script=Arabic}{2}/u.test(text)) return /[پچژگ]/u.test(text) ? undefined : 'ar';
  return undefined;
}

/** The country stands last in an address: the last one named within the last `reach` words counts. */
function languageOfAddress(address: string, reach = Infinity): LetterLanguage | undefined {
  const words = folded(address).split(' ').filter(Boolean);
  for (let end = words.length; end > Math.max(0, words.length - reach); end -= 1) {
    for (let length = 4; length >= 1; length -= 1) {
      const found = languageOfCountry.get(words.slice(Math.max(0, end - length), end).join(' '));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Defined terms of PS3.3 C.12.1.1.2 that one language needs; Latin and Unicode ones tell nothing. */
function languageOfCharacterSet(value: string): LetterLanguage | undefined {
  if (/ISO[_ ](?:2022[_ ])?IR[_ ]144\b/u.test(value)) return 'ru';
  if (/ISO[_ ](?:2022[_ ])?IR[_ ]127\b/u.test(value)) return 'ar';
  return /GB18030|GBK|ISO[_ ]2022[_ ]IR[_ ]58\b/u.test(value) ? 'zh-Hans' : undefined;
}

/** A letter language of a BCP 47 tag: `zh-CN` is written to in `zh-Hans`, `pt-BR` in `pt`. */
export function letterLanguageOf(tag: string): LetterLanguage | undefined {
  const base = tag.toLowerCase().split('-')[0];
  return letterLanguages.find((language) => language.toLowerCase().split('-')[0] === base);
}

/** The one value of all that have one; two different ones tell nothing. */
function only<T>(values: readonly (T | undefined)[]): T | undefined {
  const [first, second] = new Set(values.filter((value) => value !== undefined));
  return second === undefined ? first : undefined;
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+|\.(?=\s|$)/gu, ' ')
    .trim();
}
