import type { Witness } from './report.ts';

/**
 * Who says what a witness says. Two witnesses of one source are one: whatever made the first err made the second err too. What each
 * source is, which pairs count as two and why, is in `docs/witnesses.md`, which a test holds to this file.
 */
export type WitnessSource =
  | 'places'
  | 'numbers'
  | 'plan'
  | 'export'
  | 'object'
  | 'file'
  | 'exposures'
  | 'picture-names'
  | 'reading'
  | 'planning'
  | 'processing';

/** Pairs of sources with no cause in common that would make both speak of a loss where there is none. No other pair is two. */
export const independentPairs = [
  ['places', 'numbers'],
  ['places', 'plan'],
  ['places', 'export'],
  ['places', 'object'],
  ['places', 'reading'],
  ['places', 'planning'],
  ['places', 'processing'],
  ['numbers', 'plan'],
  ['numbers', 'export'],
  ['numbers', 'reading'],
  ['numbers', 'planning'],
  ['numbers', 'processing'],
  ['plan', 'export'],
  ['plan', 'object'],
  ['export', 'reading'],
  ['export', 'planning'],
  ['export', 'processing'],
  ['reading', 'planning'],
  ['reading', 'processing'],
  ['planning', 'processing'],
  ['exposures', 'picture-names'],
] as const satisfies readonly (readonly [WitnessSource, WitnessSource])[];

const pairs: ReadonlySet<string> = new Set(independentPairs.map(([one, other]) => `${one} ${other}`));

/** Whether these two sources are two witnesses. */
export function independent(one: WitnessSource, other: WitnessSource): boolean {
  return pairs.has(`${one} ${other}`) || pairs.has(`${other} ${one}`);
}

/** Whether at least two of these sources are two witnesses. */
export function twoOf(sources: Iterable<WitnessSource>): boolean {
  const all = [...new Set(sources)];
  return all.some((one, at) => all.slice(at + 1).some((other) => independent(one, other)));
}

const byKind = {
  geometry: 'places',
  // How far the other series reach is measured as their places are.
  sibling: 'places',
  'instance-number': 'numbers',
  'count-tag': 'plan',
  dicomdir: 'export',
  'file-name': 'export',
  reference: 'reading',
  'multi-frame': 'object',
  'damaged-file': 'file',
  'dose-report': 'exposures',
} as const satisfies Readonly<Record<Witness['kind'], WitnessSource>>;

/** Witnesses that a tag gives another source than their kind has. */
const byTag: Readonly<Partial<Record<string, WitnessSource>>> = {
  // Counts that an archive writes when it answers or exports.
  'count-tag (0020,1206)': 'export',
  'count-tag (0020,1208)': 'export',
  'count-tag (0020,1209)': 'export',
  // A file that is called after the number in its header repeats it.
  'file-name (0020,0013)': 'numbers',
  // The names that the pictures bear, held against those of the dose report.
  'dose-report (0018,1030)': 'picture-names',
};

/** The source of a witness as reports carry it. References are of the kind of object that names; see {@link referrerSource}. */
export function sourceOf({ kind, tag = '' }: Pick<Witness, 'kind' | 'tag'>): WitnessSource {
  return byTag[`${kind} ${tag}`] ?? byKind[kind];
}

const byReferrer = {
  // Written by one doctor at one screen.
  report: 'reading',
  'key-images': 'reading',
  view: 'reading',
  segmentation: 'planning',
  treatment: 'planning',
  derived: 'processing',
} as const satisfies Readonly<Record<string, WitnessSource>>;

/** What kind of object names another. */
export type ReferrerKind = keyof typeof byReferrer;

export function referrerSource(by: ReferrerKind): WitnessSource {
  return byReferrer[by];
}
