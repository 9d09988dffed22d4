import { formatDate, isolate } from '../messages/format.ts';
import type { LetterGap, LetterRequest, LetterScan } from './letter-request.ts';
import type { LetterWords, PartWord } from './letter-words.ts';

/** A letter before it becomes text or a page. Values from files are isolated; what the patient fills in is in square brackets. */
export type LetterBlock =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'subject'; readonly line: string }
  | { readonly kind: 'facts'; readonly rows: readonly LetterRow[] }
  | {
      readonly kind: 'scan';
      readonly title: string;
      readonly rows: readonly LetterRow[];
      readonly lists: readonly { readonly heading: string; readonly items: readonly string[] }[];
    };

/** The label ends with its colon, as the language writes it. */
export type LetterRow = readonly [label: string, value: string];

export interface WrittenLetter {
  readonly lang: LetterWords['lang'];
  readonly dir: LetterWords['dir'];
  readonly state: LetterWords['state'];
  readonly blocks: readonly LetterBlock[];
}

/** The sentences of a letter. What the request does not hold stays a visible blank: nothing is invented. */
export function writeLetter(request: LetterRequest, words: LetterWords): WrittenLetter {
  const { hospital, patient } = request;
  const to =
    hospital === undefined
      ? [blank(words.blanks.hospital)]
      : [hospital.department, hospital.name, hospital.address].filter((line) => line !== undefined).map(value);
  return {
    lang: words.lang,
    dir: words.dir,
    state: words.state,
    blocks: [
      { kind: 'paragraph', lines: [`${words.to}${colon(words)}${to.join(comma(words))}`] },
      { kind: 'subject', line: `${words.subject}${colon(words)}${words.subjectLine}` },
      { kind: 'paragraph', lines: [words.greeting] },
      { kind: 'paragraph', lines: [words.opening] },
      {
        kind: 'facts',
        rows: [
          [`${words.patient}${colon(words)}`, value(writtenName(patient?.name)) || blank(words.blanks.patient)],
          [`${words.birthDate}${colon(words)}`, dateOf(words, patient?.birthDate) ?? blank(words.blanks.birthDate)],
          [`${words.patientNumber}${colon(words)}`, value(patient?.number) || blank(words.blanks.patientNumber)],
        ],
      },
      ...request.scans.map((scan, index) => scanBlock(words, scan, index + 1)),
      { kind: 'paragraph', lines: [`${words.means} ${blank(words.blanks.contact)}`] },
      { kind: 'paragraph', lines: [words.ifNone] },
      { kind: 'paragraph', lines: [words.thanks] },
      { kind: 'paragraph', lines: [blank(words.blanks.signature), blank(words.blanks.today)] },
    ],
  };
}

function scanBlock(words: LetterWords, scan: LetterScan, place: number): LetterBlock {
  const rows: LetterRow[] = [
    [`${words.dated}${colon(words)}`, dateOf(words, scan.studyDate) ?? blank(words.blanks.scanDate)],
  ];
  if (scan.accessionNumber !== undefined) rows.push([`${words.accession}${colon(words)}`, value(scan.accessionNumber)]);
  if (scan.studyDescription !== undefined)
    rows.push([`${words.described}${colon(words)}`, `“${value(scan.studyDescription)}”`]);
  const asks = [...(scan.wants.images ? [words.askImages] : []), ...(scan.wants.report ? [words.askReport] : [])];
  return {
    kind: 'scan',
    title: `${place}. ${kindOf(words, scan)}`,
    rows,
    lists: [
      { heading: `${words.gaps}${colon(words)}`.trimEnd(), items: scan.gaps.map((gap) => gapLine(words, gap)) },
      { heading: `${words.asks}${colon(words)}`.trimEnd(), items: asks },
    ].filter(({ items }) => items.length > 0),
  };
}

function kindOf(words: LetterWords, { modality, bodyPart }: LetterScan): string {
  const kinds: Readonly<Record<string, string>> = words.kinds;
  const kind = modality === undefined ? undefined : (own(kinds, modality) ?? `${words.kinds.scan} ${value(modality)}`);
  const part = partOf(words, bodyPart);
  if (kind === undefined) return blank(words.blanks.kind);
  return part === undefined ? kind : words.kindOfPart.replace('{kind}', kind).replace('{part}', part);
}

const ALIASES: ReadonlyMap<string, PartWord> = new Map([
  ['SKULL', 'HEAD'],
  ['THORAX', 'CHEST'],
  ['CORONARY', 'HEART'],
]);

function partOf(words: LetterWords, code: string | undefined): string | undefined {
  const letters = (code ?? '').toUpperCase().replace(/[^A-Z]/gu, '');
  return own<string>(words.parts, ALIASES.get(letters) ?? letters);
}

function gapLine(words: LetterWords, { reason, series, values }: LetterGap): string {
  const text = words.reasons[reason].replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const found = own(values, name);
    return found === undefined ? whole : value(String(found));
  });
  const named =
    series === undefined ? [] : [numberOf(words, series), series.description].filter((part) => part !== undefined);
  if (series === undefined || named.length === 0) return text;
  const description = series.description === undefined ? [] : [`“${value(series.description)}”`];
  const number = numberOf(words, series);
  return `${[...(number === undefined ? [] : [number]), ...description].join(comma(words))}${colon(words)}${text}`;
}

function numberOf(words: LetterWords, series: NonNullable<LetterGap['series']>): string | undefined {
  return series.number === undefined ? undefined : words.series.replace('{number}', value(String(series.number)));
}

/** “Sample, Ada” for `Sample^Ada` (PS3.5 6.2.1.1), each way of writing it that the files hold: a registry looks for the family name. */
function writtenName(name: string | undefined): string | undefined {
  const groups = (name ?? '').split('=').slice(0, 2);
  const ways = groups.map((group) => {
    const [family = '', given = '', middle = ''] = group.split('^').map((part) => part.trim());
    return [family, [given, middle].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  });
  const written = [...new Set(ways.filter(Boolean))].join(' / ');
  return written === '' ? undefined : written;
}

function dateOf(words: LetterWords, date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  // Western digits everywhere: an archive looks for them.
  const written = formatDate(words.lang === 'ar' ? 'ar-u-nu-latn' : words.lang, date);
  return written === undefined ? undefined : value(written);
}

function colon({ lang }: LetterWords): string {
  return lang === 'zh-Hans' ? '：' : lang === 'fr' ? ' : ' : ': ';
}

function comma({ lang }: LetterWords): string {
  return lang === 'zh-Hans' ? '，' : lang === 'ar' ? '، ' : ', ';
}

function blank(name: string): string {
  return `[${name}]`;
}

/** Square brackets are for what is left to fill in; a file’s own become round. */
function value(text: string): string;
function value(text: string | undefined): string | undefined;
function value(text: string | undefined): string | undefined {
  return text === undefined ? undefined : isolate(text.replaceAll('[', '(').replaceAll(']', ')'));
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
