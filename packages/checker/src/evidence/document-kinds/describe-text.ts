import type { DocumentKind } from '../../report/report.ts';
import { additionToReport } from './addition.ts';
import type { DocumentFacts } from './document-facts.ts';
import { kindInSteps } from './by-content.ts';
import type { KindGuess } from './by-content.ts';
import { kindByName } from './by-name.ts';
import { atOnce } from '../paced.ts';
import { fold } from './fold.ts';
import { birthDates, examinationDates, priorDates, rankDates, writtenDates } from './dates.ts';
import { headNumbers, labelledAccessions, labelledPatients, saysPreliminary } from './labelled.ts';
import { readMrz } from '../same-person/mrz.ts';
import { guessLanguage, isRead } from './language.ts';
import { namedContrast } from './named-contrast.ts';
import { namedSeries } from './named-series.ts';
import { pageMarks } from './page-marks.ts';
import { examinationLines, namedMachines, titleLines } from './heads.ts';
import { daysOfReadings } from './readings-in-one.ts';
import { simplifyHan } from './simplify-han.ts';
import { namedSides } from './sides.ts';
import { titledModalities } from './titles.ts';
import { namedSpineParts } from './spine-parts.ts';
import { namedBodyParts, namedModalities } from './subjects.ts';

export type TextFacts = Pick<
  DocumentFacts,
  | 'kind'
  | 'addition'
  | 'confidence'
  | 'language'
  | 'dates'
  | 'birthDates'
  | 'priorDates'
  | 'modalities'
  | 'bodyParts'
  | 'sides'
  | 'spineParts'
  | 'examinedBy'
  | 'examinationDates'
  | 'accessionNumbers'
  | 'numbers'
  | 'patientNames'
  | 'preliminary'
  | 'pageMarks'
  | 'namedSeries'
  | 'namedContrast'
>;

/** Characters looked at: what a paper is, whose and of when stands on its first pages. */
const charactersLooked = 48_000;

const mostLines = 400;

/** Of these a head is at the most. */
const headLength = 2_000;

/** Everything a paper's text says about the paper. `name` only breaks ties, for it is what somebody once called the file. */
export function describeText(...asked: Parameters<typeof describeInSteps>): TextFacts {
  return atOnce(describeInSteps(...asked));
}

/** The same, with places to pause: a book of a paper takes a fifth of a second on an old laptop. */
export function* describeInSteps(whole: string, name: string): Generator<undefined, TextFacts> {
  const text = whole.slice(0, charactersLooked);
  const language = guessLanguage(text);
  yield undefined;
  const dates = writtenDates(text, language);
  yield undefined;
  const content = inOwnWords(yield* kindInSteps(text), language);
  yield undefined;
  const hint = kindByName(name);
  const undecided = content.kind === 'unknown';
  let { kind, confidence } = content;
  if (undecided && hint && text.length < 400) ({ kind, confidence } = hint);
  else if (!undecided && hint?.kind === kind) confidence = Math.min(0.98, confidence + 0.05);
  const addition = mayAdd.has(kind) ? additionToReport(simplifyHan(fold(text.slice(0, additionLength)))) : undefined;
  // It names its scan, and what it says is often no more than that nothing has changed.
  if (addition !== undefined) [kind, confidence] = ['radiology-report', Math.max(confidence, ofAddition)];
  const head = fold(text.slice(0, headLength));
  const examined = examinationLines(head);
  const titled = examined.length > 0 ? [] : titleLines(head).flatMap(titledModalities).slice(0, 1);
  const modalities = [...new Set([...titled, ...namedModalities(text)])];
  yield undefined;
  const sides = namedSides(text);
  yield undefined;
  const bodyParts = namedBodyParts(text);
  yield undefined;
  const spineParts = bodyParts.includes('SPINE') ? namedSpineParts(text) : [];
  const examinedBy = [...new Set([...titled, ...examined.flatMap(namedMachines)])];
  const examinations = examinationDates(dates);
  // Each reading of a file opens with what was examined; a day that is only mentioned does not.
  const several = examinations.length > 1 && new Set(examinationLines(fold(text), mostLines)).size > 1;
  const readings = several || dates.length < 2 ? [] : daysOfReadings(text, dates);
  yield undefined;
  const marks = pageMarks(text);
  const contrast = namedContrast(text);
  yield undefined;
  const holder = readMrz(text);
  yield undefined;
  return {
    ...(holder === undefined ? { kind, confidence } : { kind: 'passport' as const, confidence: 0.97 }),
    ...(language === undefined ? {} : { language }),
    ...(addition === undefined ? {} : { addition }),
    dates: rankDates(dates),
    birthDates: [...new Set([...birthDates(dates), ...(holder?.birthDates ?? [])])],
    priorDates: priorDates(dates),
    modalities,
    bodyParts,
    ...(sides.length === 0 ? {} : { sides }),
    ...(spineParts.length === 0 ? {} : { spineParts }),
    ...(examinedBy.length === 0 ? {} : { examinedBy }),
    ...(several ? { examinationDates: examinations } : readings.length > 1 ? { examinationDates: readings } : {}),
    accessionNumbers: labelledAccessions(text),
    numbers: headNumbers(text),
    patientNames: [...labelledPatients(text), ...(holder === undefined ? [] : [`${holder.surname}^${holder.given}`])],
    preliminary: saysPreliminary(text),
    ...(marks === undefined ? {} : { pageMarks: marks }),
    ...(kind === 'radiology-report' ? { namedSeries: namedSeries(text, modalities) } : {}),
    ...(kind === 'radiology-report' && contrast !== undefined ? { namedContrast: contrast } : {}),
  };
}

/** Kinds that the words of an addition may be taken for: it names an examination, and little of what was seen. */
const mayAdd: ReadonlySet<DocumentKind> = new Set(['radiology-report', 'unknown', 'other', 'clinic-letter']);

const ofAddition = 0.8;

/** What is longer is a report. */
const additionLength = 4_000;

/** In a language that is not read, and where none was recognised, only what is sure counts: neighbours share words, and not always what they mean. */
function inOwnWords(guess: KindGuess, language: string | undefined): KindGuess {
  const least = isRead(language) ? 0 : language === undefined && guess.kind !== 'other' ? 0 : sure;
  return guess.confidence > least ? guess : { kind: 'unknown', confidence: 0, groups: guess.groups };
}

const sure = 0.9;

/** A paper whose text nobody could read: its name is all there is. */
export function describeUnread(name: string): TextFacts {
  const hint = kindByName(name);
  return {
    kind: hint?.kind ?? 'unknown',
    confidence: hint?.confidence ?? 0,
    dates: rankDates(writtenDates(name.replace(/[_]/g, ' '), undefined)),
    modalities: namedModalities(name.replace(/[_.]/g, ' ')),
    bodyParts: namedBodyParts(name.replace(/[_.]/g, ' ')),
    accessionNumbers: [],
    patientNames: [],
    preliminary: false,
  };
}
