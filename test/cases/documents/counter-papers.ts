import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltFile } from '../../build/dicom.ts';
import { hasOldEncoding, writePaper } from '../../build/paper-formats.ts';
import type { PaperForm } from '../../build/paper-formats.ts';
import { chance } from '../../build/random.ts';
import type { Chance } from '../../build/random.ts';
import { isoDate } from './document-set.ts';
import { locales } from './locales.ts';
import type { Locale } from './locales.ts';
import type { Half } from './written-papers.ts';

/** An ordinary paper that is none of the kinds, in words that readings, operations, letters and lists of values also have. */
export interface CounterPaper extends BuiltFile {
  readonly theme: string;
  readonly language: string;
  readonly text: string;
}

/**
 * What these papers are about. The halves were set, and all papers written, before any of them was read by the check; words were mended for
 * the development half alone, until docs/papers.md had said how papers nobody mended for fare.
 */
const halves: Readonly<Record<Half, readonly string[]>> = {
  development: [
    'school',
    'parcel',
    'invoice',
    'gym',
    'consent',
    'order',
    'slip',
    'ticket',
    'insurer',
    'prepare',
    'building',
    'news',
    'network',
  ],
  'held-out': [
    'print',
    'battery',
    'vet',
    'kitchen',
    'anaesthesia',
    'labform',
    'desk',
    'hotel',
    'policy',
    'aftercare',
    'painting',
    'homework',
    'bank',
  ],
};

const forms: readonly PaperForm[] = ['pdf', 'docx', 'html', 'rtf', 'txt', 'legacy', 'encapsulated'];
const copies = [0, 1];

/** Each template twice, with other people, days, sums and parts. Names of files tell nothing. */
export function counterPapers(half: Half, folder = import.meta.dirname): readonly CounterPaper[] {
  return locales.flatMap((locale) => {
    const file = readFileSync(join(folder, 'counter', `${locale.language}.txt`), 'utf8');
    const templates = file.split(/^### /m).slice(1);
    return templates.flatMap((template, at) => {
      const end = template.indexOf('\n');
      const theme = template.slice(0, end).trim();
      if (!halves[half].includes(theme)) return [];
      return copies.map((copy): CounterPaper => {
        const random = chance(`counter/${locale.language}/${theme}/${copy}`);
        const turn = random.pick(forms);
        const form = turn === 'legacy' && !hasOldEncoding(locale.language) ? 'txt' : turn;
        const text = filledIn(template.slice(end + 1).trim(), locale, random);
        const path = `${locale.language}/${String(at * copies.length + copy).padStart(3, '0')}`;
        return { ...writePaper(path, text, form, locale.language), theme, language: locale.language, text };
      });
    });
  });
}

/** `{a|b}` is one of these, a letter alone a name, doctor, hospital, day, hour, sum or number. */
function filledIn(template: string, locale: Locale, random: Chance): string {
  const name = random.pick(locale.names);
  const written = random.pick(locale.dates);
  const holes: Readonly<Record<string, () => string>> = {
    n: () => name,
    c: () => random.pick(locale.doctors),
    h: () => random.pick(locale.hospitals),
    d: () => {
      const [year = '', month = '', day = ''] = isoDate(2025, random).split('-');
      return written(year, month, day);
    },
    t: () => `${8 + random.below(11)}:${random.pick(['00', '15', '30', '40'])}`,
    m: () => money(40 + random.below(900), locale.language),
    x: () => String(100_000 + random.below(899_999)),
  };
  return template.replace(/\{([^}]+)\}/gu, (_, hole: string) => holes[hole]?.() ?? random.pick(hole.split('|')));
}

const currencies: Readonly<Record<string, (sum: number) => string>> = {
  en: (sum) => `£${sum}.00`,
  zh: (sum) => `${sum * 9}元`,
  ru: (sum) => `${sum * 90} руб.`,
  ar: (sum) => `${sum} دينار`,
  id: (sum) => `Rp ${sum}.000`,
  pt: (sum) => `R$ ${sum},00`,
};

function money(sum: number, language: string): string {
  return currencies[language]?.(sum) ?? `${sum},00 €`;
}
