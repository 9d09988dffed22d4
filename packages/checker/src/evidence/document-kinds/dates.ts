import { fold } from './fold.ts';
import { gregorianDay, hijriMonth, hijriMonths } from './hijri.ts';
import { namedBodyParts, namedModalities } from './subjects.ts';

/** A date as a paper writes it. `values` has two where day and month cannot be told apart, the likelier first. */
export interface WrittenDate {
  readonly values: readonly string[];
  readonly at: number;
  readonly label: 'examination' | 'document' | 'birth' | 'prior' | 'none';
}

const monthNames: readonly string[] = [
  'january|jan|января|январь|janvier|janv|enero|ene|januar|janner|januari|janeiro|يناير|كانون الثاني',
  'february|feb|февраля|февраль|fevrier|fevr|febrero|februar|februari|fevereiro|fev|فبراير|شباط',
  'march|mar|марта|март|mars|marzo|marz|maret|marco|مارس|اذار',
  'april|apr|апреля|апрель|avril|avr|abril|abr|ابريل|نيسان',
  'may|мая|май|mai|mayo|mei|maio|مايو|ايار',
  'june|jun|июня|июнь|juin|junio|juni|junho|يونيو|حزيران',
  'july|jul|июля|июль|juillet|juil|julio|juli|julho|يوليو|تموز',
  'august|aug|августа|август|aout|agosto|ago|agustus|agu|اغسطس|اب',
  'september|sept|sep|сентября|сентябрь|septembre|septiembre|setembro|set|سبتمبر|ايلول',
  'october|oct|okt|октября|октябрь|octobre|octubre|oktober|outubro|out|اكتوبر|تشرين الاول',
  'november|nov|ноября|ноябрь|novembre|noviembre|novembro|نوفمبر|تشرين الثاني',
  'december|dec|dez|des|декабря|декабрь|decembre|diciembre|dic|dezember|desember|dezembro|ديسمبر|كانون الاول',
].map((names) => fold(names));

const monthOf = new Map(
  monthNames.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
);
const anyMonth = [...monthOf.keys()].sort((a, b) => b.length - a.length).join('|');

const patterns: readonly {
  readonly pattern: RegExp;
  read(match: RegExpExecArray, language?: string): readonly (readonly [number, number, number])[];
}[] = [
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})\\s*[/-]?\\s*(${hijriMonths})\\s*[/-]?\\s*(1[34]\\d\\d)(?!\\d)`, 'g'),
    read: (m) => hijri(m[3], hijriMonth(m[2] ?? ''), m[1]),
  },
  {
    pattern: new RegExp(`(?<!\\d)(1[34]\\d\\d)\\s+(${hijriMonths})\\s+(\\d{1,2})(?!\\d)`, 'g'),
    read: (m) => hijri(m[1], hijriMonth(m[2] ?? ''), m[3]),
  },
  {
    pattern: /(?<![\d.,/-])(\d{1,2})([/-])(\d{1,2})\2(14\d\d)(?!\d)/g,
    read: (m) => hijri(m[4], Number(m[3]), m[1]),
  },
  {
    pattern: /(?<![\d.,/-])(14\d\d)([/-])(\d{1,2})\2(\d{1,2})(?![\d/-])/g,
    read: (m) => hijri(m[1], Number(m[3]), m[4]),
  },
  { pattern: /(?<!\d)((?:19|20)\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?/g, read: ymd },
  {
    // In brackets behind the name of an examination, as Chinese telegrams have it: `CT(26.3.2)`.
    pattern: /(?<=[（(])(2\d)\.(\d{1,2})\.(\d{1,2})(?=[)）])/g,
    read: (m, language) => (language === 'zh' ? [[year(m[1]), Number(m[2]), Number(m[3])]] : []),
  },
  { pattern: /(?<![\d.])((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, read: ymd },
  { pattern: /(?<![\d.])((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/g, read: ymd },
  {
    pattern: /(?<![\d.,/])(\d{1,2})\. ?(\d{1,2})\. ?((?:19|20)?\d\d)(?!\d|\.\d)/g,
    read: (m, language) =>
      // Chinese writes the year first, also where it is two figures.
      language === 'zh' && m[3]?.length === 2
        ? [[year(m[1]), Number(m[2]), Number(m[3])]]
        : [[year(m[3]), Number(m[2]), Number(m[1])]],
  },
  {
    pattern: /(?<![\d.,/-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/g,
    read: (m) => [
      [year(m[4]), Number(m[3]), Number(m[1])],
      [year(m[4]), Number(m[1]), Number(m[3])],
    ],
  },
  {
    // Two figures for the year: telegrams and stamps. Levels of a spine (4/5/1) and fractions have no such year.
    pattern: /(?<![\d.,/\p{L}-])(\d{1,2})([/-])(\d{1,2})\2(\d\d)(?![\d/\p{L}-])/gu,
    read: (m, language) =>
      // A year has two figures at the least.
      language === 'zh' && m[1]?.length === 2
        ? [[year(m[1]), Number(m[3]), Number(m[4])]]
        : [
            [year(m[4]), Number(m[3]), Number(m[1])],
            [year(m[4]), Number(m[1]), Number(m[3])],
          ],
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|°)?(?:\\s+de|\\s+do|-|/|\\s)?\\s*(${anyMonth})\\.?,?(?:\\s+de|-|/|\\s)?\\s*((?:19|20)\\d\\d)(?!\\d)`,
      'g',
    ),
    read: (m) => [[year(m[3]), monthOf.get(m[2] ?? '') ?? 0, Number(m[1])]],
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(${anyMonth})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)(?!\\d)`,
      'gu',
    ),
    read: (m) => [[year(m[3]), monthOf.get(m[1] ?? '') ?? 0, Number(m[2])]],
  },
  {
    // The year first: so some write it, and so a line of Arabic comes out of a PDF.
    pattern: new RegExp(`(?<!\\d)((?:19|20)\\d\\d)\\s+(${anyMonth})\\.?\\s+(\\d{1,2})(?!\\d)`, 'g'),
    read: (m) => [[year(m[1]), monthOf.get(m[2] ?? '') ?? 0, Number(m[3])]],
  },
];

const birth =
  /(?:(?<![\d日号])(?:出生|生日)|(?<!\p{L})(?:born|date of birth|birth ?date|d\.?o\.?b|birthday|год рождения|дата рождения|д\.? ?р\.?|г\.? ?р\.?|ne\(?e?\)? le|nee le|naissance|nacimiento|nacid[oa]|f\. ?nac|geb(?:oren|urtsdatum|\.)?)(?!\p{L})|\*|ميلاد|مواليد|مولود|(?<!\p{L})(?:lahir|nascimento|nascid[oa]))[^\d\n]{0,20}$/u;
const examination =
  /(?:exam(?:ination)? date|date of (?:exam|study|service|scan|procedure)|study date|scan date|performed|检查日期|检查时间|扫描日期|дата исследования|дата проведения|date de l'examen|examen du|realise le|fecha (?:de(?:l)? )?(?:estudio|examen|exploracion)|untersuchung(?:sdatum| vom)?|aufnahme vom|(?:mrt|ct|mr) vom|تاريخ فحص|تاريخ تصوير|فحص|(?:tanggal|tgl\.?) (?:pemeriksaan|periksa)|data do exame)[^\d\n]{0,24}$/;
// Followed by the date of an earlier examination that the reader compared with.
const prior =
  /(?:\bprior|previous|compar|par rapport|respecto a|em relacao|gegenuber|relative to|по отношению|earlier|outside (?:mri|ct|study|film)|旧片|对照|对比|比较|前片|сравн|предыдущ|ранее|anterieur|precedent|previo|previa|anterior|voruntersuch|voraufnahme|vorbefund|vorliegend|vergleich|مقارن|سابق|banding|sebelumnya)[^\n]{0,40}$/;
const written =
  /(?:^|\n|\b)(?:date|report date|reported|signed|dated|日期|报告日期|报告时间|审核|дата|fecha|datum|den|am|le|تاريخ|tanggal|data)[^\d\n]{0,16}$/;

/** Every date of a text, in the order of the text. Years outside of 1900 to 2099 are numbers. */
export function writtenDates(text: string, language: string | undefined): readonly WrittenDate[] {
  const content = westernDigits(fold(text));
  const found: { values: [number, number, number][]; at: number; end: number }[] = [];
  for (const { pattern, read } of patterns) {
    for (const match of content.matchAll(pattern)) {
      const at = match.index;
      const end = at + match[0].length;
      if (found.some((other) => at < other.end && other.at < end)) continue;
      const values = read(match as RegExpExecArray, language).filter(([y, m, d]) => isDate(y, m, d)) as [
        number,
        number,
        number,
      ][];
      if (values.length > 0) found.push({ values, at, end });
      if (found.length >= 200) break;
    }
  }
  found.sort((a, b) => a.at - b.at);
  const monthFirst = decideOrder(found, language);
  let before: WrittenDate['label'] = 'none';
  let reached = 0;
  const dates = found.map(({ values, at, end }) => {
    const isListed = before === 'prior' && listed.test(content.slice(reached, at));
    const after = content.slice(end, end + 12);
    before =
      isListed || comparedAfter.test(after)
        ? 'prior'
        : bornAfter.test(after)
          ? 'birth'
          : labelAt(content, at, end, reached);
    reached = end;
    return {
      values: unique((monthFirst ? [...values].reverse() : values).map(iso)),
      at,
      label: before,
    };
  });
  return dates.map((date) => (date.label === 'birth' ? { ...date, values: bornBefore(date.values, dates) } : date));
}

/** Birth dates: those that a label says, and in a head without labels those a generation older than the rest. */
export function birthDates(dates: readonly WrittenDate[]): readonly string[] {
  const said = dates.filter(({ label }) => label === 'birth');
  const newest = Math.max(...dates.map(({ values }) => yearOf(values)));
  const silent = dates.filter(({ label, values }) => label === 'none' && newest - yearOf(values) > generation);
  return unique((said.length > 0 ? said : silent).flatMap(({ values }) => values));
}

/** Dates of earlier examinations that the paper compares with. */
export function priorDates(dates: readonly WrittenDate[]): readonly string[] {
  return unique(dates.filter(({ label }) => label === 'prior').flatMap(({ values }) => values));
}

/** Days of examinations that the paper says are its own, each in the order of the text: two where it holds two readings. */
export function examinationDates(dates: readonly WrittenDate[]): readonly string[] {
  return unique(dates.filter(({ label }) => label === 'examination').flatMap(({ values }) => values.slice(0, 1)));
}

const generation = 15;

function yearOf(values: readonly string[]): number {
  return Number((values[0] ?? '0').slice(0, 4));
}

/** Dates of a paper with the likeliest of the paper itself first; birth dates are nobody's date of writing. */
export function rankDates(dates: readonly WrittenDate[]): readonly string[] {
  const newest = Math.max(...dates.map(({ values }) => yearOf(values)));
  const isOld = (values: readonly string[]) => newest - yearOf(values) > generation;
  // A head without labels holds a birth date, too: what is a generation older than the rest is not the paper's own.
  const order = ({ label, values }: WrittenDate) =>
    label === 'prior' ? 4 : label === 'examination' ? 0 : isOld(values) ? 3 : label === 'document' ? 1 : 2;
  const births = new Set(dates.filter((date) => date.label === 'birth').flatMap((date) => date.values));
  const sorted = [...dates].sort((a, b) => order(a) - order(b));
  return unique(sorted.flatMap((date) => date.values)).filter((value) => !births.has(value));
}

/** Two figures of a birth year: nobody was born after the paper was written. */
function bornBefore(values: readonly string[], dates: readonly WrittenDate[]): readonly string[] {
  const newest = Math.max(...dates.filter(({ label }) => label !== 'birth').map((date) => yearOf(date.values)));
  return newest > 0 && yearOf(values) >= 2000 && yearOf(values) > newest
    ? values.map((value) => `${Number(value.slice(0, 4)) - 100}${value.slice(4)}`)
    : values;
}

/** Between two dates of one list: “with CT of 5 May, 7 June and PET of 8 July”. */
const listed = /^[^.。;:(\n\d]{1,18}$/;
const bornAfter = /^\s*(?:г\. ?р(?!\p{L})|г\.? ?рожд|года рожд|出生|生(?!\p{L})|年生|\(?born)/u;
const comparedAfter = /^\s*(?:的)?(?:前片|旧片|老片|前次|片比较|片对比)/;

function labelAt(content: string, at: number, end: number, reached: number): WrittenDate['label'] {
  const label = labelBefore(content.slice(Math.max(0, at - 48), at));
  if (label === 'prior' || label === 'birth' || label === 'examination') return label;
  // The line that names the examination at the head of a reading names its day: “MRI of the brain, 5 May 2026”.
  // A second date of that line is another's, of birth or of print.
  const start = content.lastIndexOf('\n', at - 1) + 1;
  const line = content.slice(start, at);
  if (line.trim() === '' && opensReading(content, start, end)) return 'examination';
  return at < headLength && reached <= start && line.length <= 80 && namedModalities(line).length > 0
    ? 'examination'
    : label;
}

/**
 * A reading also opens with its day: “5 May 2026: MRI of the brain”. The line holds the day and the examination alone, and no list of earlier ones
 * stands above it.
 */
function opensReading(content: string, start: number, end: number): boolean {
  const lineEnd = content.indexOf('\n', end);
  const rest = content.slice(end, lineEnd < 0 ? undefined : lineEnd).replace(/^[\s:.,–—|-]+/u, '');
  if (rest.length > 70 || /[:.;。；]\s*\S/u.test(rest.replace(/(?<!\p{L})\p{L}{1,3}\./gu, ''))) return false;
  const above = /[^\n]*$/.exec(content.slice(Math.max(0, start - 120), start).trimEnd())?.[0] ?? '';
  // A list of what was done before has such lines, too.
  if (prior.test(above) || /^\W*\d{1,4}[./年-]\s?\d/u.test(above)) return false;
  return namedModalities(rest).length > 0 && namedBodyParts(rest).length > 0;
}

const headLength = 700;

function labelBefore(before: string): WrittenDate['label'] {
  if (birth.test(before)) return 'birth';
  // Up to the last full stop or line: what was compared stands in its own sentence.
  if (prior.test(before.slice(before.search(/[^.。;\n]*$/)))) return 'prior';
  if (examination.test(before)) return 'examination';
  return written.test(before) ? 'document' : 'none';
}

/** One date that can only be read one way settles the others. Else English puts the month first, the rest the day. */
function decideOrder(
  found: readonly { readonly values: readonly (readonly [number, number, number])[] }[],
  language: string | undefined,
): boolean {
  return !found.some(({ values }) => values.length === 1) && language === 'en';
}

function ymd(match: RegExpExecArray): readonly (readonly [number, number, number])[] {
  return [[year(match[1]), Number(match[2]), Number(match[3])]];
}

function hijri(y: string | undefined, month: number, d: string | undefined) {
  const day = gregorianDay(Number(y), month, Number(d));
  return day === undefined ? [] : [day];
}

function year(written?: string): number {
  const value = Number(written ?? '0');
  if ((written ?? '').length > 2) return value;
  // Papers are of yesterday; who was born in 31 was so before.
  return value < 30 ? 2000 + value : 1900 + value;
}

function isDate(y: number, m: number, d: number): boolean {
  if (m < 1 || m > 12 || d < 1) return false;
  return d <= new Date(Date.UTC(y, m, 0)).getUTCDate();
}

function iso([y, m, d]: readonly [number, number, number]): string {
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
