import type { DocumentKind } from '../../report/report.ts';
import { atOnce } from '../paced.ts';
import { kindBySigns } from './by-signs.ts';
import type { KindGuess } from './by-signs.ts';
import { countWords } from './count-words.ts';
import { fold } from './fold.ts';
import { examinationLines } from './heads.ts';
import { isOfABody } from './of-a-body.ts';
import { repairReading } from './ocr-repair.ts';
import { simplifyHan } from './simplify-han.ts';
import { isToFillIn } from './ticked.ts';
import { bySubstance } from './substance/by-substance.ts';
import type { Substance } from './substance/by-substance.ts';
import { readyWords } from './substance/features.ts';

export type { KindGuess } from './by-signs.ts';

/** Characters that decide. A paper says what it is on its first pages; the rest of a book would only cost time. */
const looked = 24_000;

/** Log-odds that a sure guess by signs is worth beside what all words speak for. */
const worthOfSigns = 3;

/** One sign that any paper may hold. */
const worthOfOne = 0.8;

/** Of papers that name an examination or a passport and are neither a reading nor that. */
const decisive = new Set(['without-scan', 'order', 'travel']);

const telling = new Set(['wording', 'normality']);

const ofReading = new Set(['title', 'findings', 'impression']);

/**
 * An order for a scan names the examination as its reading does; what was seen, told or under a heading of its own, has only the reading. Where the head names
 * an examination that takes no scan, all its other words are those of one that does.
 */
function worthOf({ kind, confidence, groups }: KindGuess): number {
  if (groups.some((group) => decisive.has(group))) return worthOfSigns;
  const isProse =
    groups.includes('structures') && groups.includes('appearances') && groups.some((group) => telling.has(group));
  const isBare = kind === 'radiology-report' && !isProse && !groups.some((group) => ofReading.has(group));
  return worthOfSigns * confidence * (isBare ? 0.5 : 1);
}

/** Log-odds that words must have together where no sign is found. */
const leastWeight = 1.7;

/**
 * What is taken for a reading may be paired with a scan; what is taken for none of the kinds, or for the help of a disc, is looked at no
 * more, and people write of their discs, too.
 */
const leastChance: Partial<Record<DocumentKind, number>> = { 'radiology-report': 0.55, other: 0.55, 'disc-help': 0.6 };
const usualChance = 0.45;
/** From here on one family may speak alone, where it speaks for something. */
const chanceOfOne = 0.7;
const leastOfOne = 0.5;

/**
 * What a paper is by its text. `other` says that it was known for something that is none of the kinds, as an invoice; `unknown` that
 * nobody could tell.
 */
export function kindByContent(text: string): KindGuess {
  return atOnce(kindInSteps(text));
}

/** The same, with places to pause. */
export function* kindInSteps(text: string): Generator<undefined, KindGuess> {
  const content = simplifyHan(repairReading(fold(text.slice(0, looked))));
  yield undefined;
  const words = countWords(content);
  if (words < 3) return nothing;
  const signs = kindBySigns(content, words);
  yield undefined;
  yield* readyWords();
  const substance = bySubstance(content, words);
  const guess = together(isReadingInALetter(signs, substance, content, words) ? nothing : signs, substance);
  // What is offered, or explained to somebody who is to sign, has not happened yet.
  if (ofThePast.has(guess.kind) && isToFillIn(content))
    return { kind: 'other', confidence: ofForms, groups: ['boxes'] };
  if (guess.kind !== 'radiology-report') return guess;
  return isOfABody(content) && !isInPassing(signs, guess, content) ? guess : nothing;
}

/** What makes a letter whatever is in it. */
const ofLetter = new Set(['salutation', 'closing', 'reference']);
const longestOfReadings = 150;

/**
 * A radiologist answers the colleague who sent the patient: nothing but greetings is a letter's, a line of the head names the examination, and all else
 * is what was seen. A clinic's letter that quotes a scan also has the words of a clinic.
 */
function isReadingInALetter({ kind, groups }: KindGuess, { logs }: Substance, content: string, words: number): boolean {
  return (
    kind === 'clinic-letter' &&
    words < longestOfReadings &&
    groups.every((group) => ofLetter.has(group)) &&
    Math.exp(logs['radiology-report']) >= 0.6 &&
    Math.exp(logs['clinic-letter']) < 0.3 &&
    examinationLines(content).length > 0
  );
}

/** Words of a line that names an examination, as a heading or behind a label; a sentence that mentions one has more. */
const longestName = 9;
const surely = 0.8;
const ofForms = 0.7;
const ofThePast: ReadonlySet<DocumentKind> = new Set(['operative-note', 'lab-result', 'endocrine', 'pathology-report']);
const ofSeen = new Set([...ofReading, ...telling, 'technique', 'appearances']);

/** A newspaper and an appointment name an examination in a sentence, and nothing under a heading or in its own words tells what was seen. */
function isInPassing({ kind, groups }: KindGuess, { confidence }: KindGuess, content: string): boolean {
  return (
    kind === 'radiology-report' &&
    confidence < surely &&
    !groups.some((group) => ofSeen.has(group)) &&
    !examinationLines(content).some((line) => countWords(line) <= longestName)
  );
}

const nothing: KindGuess = { kind: 'unknown', confidence: 0, groups: [] };

/** Signs are few and strong, words are many and weak: the chances of both are put together as those of two witnesses. */
function together(signs: KindGuess, { logs, witnesses }: Substance): KindGuess {
  const raised = Object.entries(logs).map(([kind, log]): [DocumentKind, number] => [
    kind as DocumentKind,
    Math.exp(log + (kind === signs.kind ? worthOf(signs) : kind === signs.leans ? worthOfOne : 0)),
  ]);
  const all = raised.reduce((sum, [, chance]) => sum + chance, 0);
  const [kind, value] = raised.reduce((most, one) => (one[1] > most[1] ? one : most));
  const chance = value / all;
  if (kind === 'unknown' || chance < (leastChance[kind] ?? usualChance)) return { ...nothing, groups: signs.groups };
  const spoken = witnesses(kind);
  const weight = spoken.reduce((sum, one) => sum + one.weight, 0);
  const hasSigns = signs.kind === kind;
  const groups = [
    ...new Set([...(hasSigns || signs.leans === kind ? signs.groups : []), ...spoken.map(({ family }) => family)]),
  ];
  if (!hasSigns && (chance < chanceOfOne ? groups.length < 2 || weight < leastWeight : weight < leastOfOne))
    return nothing;
  const most = groups.length < 2 ? 0.55 : 0.98;
  return { kind, confidence: Math.round(Math.min(most, chance) * 100) / 100, groups };
}
