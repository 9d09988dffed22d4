import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from '../../build/random.ts';
import type { DocumentKind } from '../../../packages/checker/src/report/report.ts';
import { locales } from './locales.ts';
import type { Locale } from './locales.ts';

/**
 * `development` is what the lexicon was written with in sight. `held-out` was written before its author had read the lexicon, and
 * nothing was ever changed because one of its papers was taken for another kind.
 */
export type Half = 'development' | 'held-out';

/** The wording of one paper with holes for the person, the dates, the place. */
export interface Wording {
  readonly locale: Locale;
  readonly kind: DocumentKind;
  /** Of an imaging report: what was examined, by what. Of `other`: what kind of other. */
  readonly about: readonly string[];
  readonly text: string;
}

export function wordings(half: Half): readonly Wording[] {
  return locales.flatMap((locale) => {
    const file = readFileSync(join(import.meta.dirname, half, `${locale.language}.txt`), 'utf8');
    return file
      .split(/^### /m)
      .slice(1)
      .map((part) => {
        const [head = '', ...lines] = part.split('\n');
        const [kind = 'unknown', ...about] = head.trim().split(' ');
        return { locale, kind: kind as DocumentKind, about, text: lines.join('\n').trim() };
      });
  });
}

/** What fills the holes. Dates are ISO. */
export interface Filling {
  readonly name: string;
  readonly born: string;
  readonly date: string;
  readonly older: string;
  readonly accession: string;
}

export function fill(wording: Wording, filling: Filling, random: Chance): string {
  const { locale } = wording;
  const format = random.pick(locale.dates);
  const date = (iso: string) => {
    const [year = '', month = '', day = ''] = iso.split('-');
    return format(year, month, day);
  };
  const values: Readonly<Record<string, string>> = {
    n: filling.name,
    b: date(filling.born),
    d: date(filling.date),
    o: date(filling.older),
    a: filling.accession,
    h: random.pick(locale.hospitals),
    c: random.pick(locale.doctors),
  };
  return wording.text.replace(/\{([a-z])\}/g, (_, key: string) => values[key] ?? '');
}

/** What printers, copiers and mail programs do to a paper on its way. */
export function worn(text: string, locale: Locale, random: Chance): string {
  const noises: ((text: string) => string)[] = [
    (whole) => whole,
    (whole) => whole.replace(/ {2,}/g, '\n'),
    (whole) => whole.replace(/ {2,}/g, '\t'),
    (whole) => whole.split('\n').join('\n\n'),
    (whole) =>
      whole
        .split('\n')
        .map((line, index) => (index < 3 ? line.toLocaleUpperCase(locale.language) : line))
        .join('\n'),
    (whole) => whole.replace(/: /g, ':\n'),
  ];
  let out = random.pick(noises)(text);
  if (random.next() < 0.6) out += `\n\n${random.pick(locale.feet)}`;
  if (random.next() < 0.3) out = `${random.pick(locale.feet)}\n${out}`;
  return out;
}
