import type { Series, Study, StudyModel } from '@medpass/dicom-core';
import { byText } from './by-text.ts';
import { defineEvidence } from './define-evidence.ts';
import type { DocumentOwner } from './document-owners.ts';
import type { DocumentFacts } from './document-kinds/document-facts.ts';
import { isRead } from './document-kinds/language.ts';
import { describedSides } from './document-kinds/sides.ts';
import type { Side } from './document-kinds/sides.ts';
import { namedSpineParts } from './document-kinds/spine-parts.ts';
import type { SpinePart } from './document-kinds/spine-parts.ts';
import { namedBodyParts, paperModality } from './document-kinds/subjects.ts';
import type { IdentityFacts } from './identity.ts';
import { isAddition, lonelyReports, reportState, sureFrom } from './report-additions.ts';
import { peopleOf } from './paper-people.ts';
import { isProven, mostOfDoubt, settled } from './report-rivals.ts';
import type { Claim } from './report-rivals.ts';
import { asReport, bareNumber, Candidates, daysApart, daysOf, nearest, ownDates } from './report-candidates.ts';
import type { ReportPaper, Sought } from './report-candidates.ts';
import { atOnce, inSteps } from './paced.ts';
import type { PictureFacts } from './screen-photos/picture-facts.ts';
import { partsOf } from './series-parts.ts';

/** Which study has its written report, and which report has its study. */
export interface ReportPairing {
  readonly studies: readonly {
    readonly studyInstanceUID: string;
    readonly studyDate?: string;
    readonly modalities: readonly string[];
    /**
     * `not-needed`: the study holds no pictures. `unknown`: papers are here that could not be read. Documents of a `missing` one only add to
     * the report.
     */
    readonly state: 'found' | 'maybe' | 'missing' | 'not-needed' | 'unknown';
    readonly documents: readonly {
      readonly path: string;
      readonly because: readonly string[];
      readonly confidence: number;
    }[];
  }[];
  /** Radiology reports whose scan is not here. */
  readonly withoutImages: readonly {
    readonly path: string;
    readonly date?: string;
    readonly modality?: string;
    readonly confidence: number;
  }[];
}

export const reportPairingEvidence = defineEvidence({
  id: 'report-pairing',
  requires: ['document-kinds', 'document-owners', 'identity', 'screen-photos'],
  gather: ({ model, evidence }) =>
    inSteps(
      pairing(model, evidence['document-kinds'], evidence['screen-photos'], {
        owners: evidence['document-owners'],
        persons: evidence.identity,
      }),
    ),
});

export function pairReports(...asked: Parameters<typeof pairing>): ReportPairing {
  return atOnce(pairing(...asked));
}

/** With a place to pause behind each look through all papers, and behind each scan. */
function* pairing(
  model: StudyModel,
  documents: readonly DocumentFacts[],
  pictures: readonly PictureFacts[],
  who: { readonly owners: readonly DocumentOwner[]; readonly persons: readonly IdentityFacts[] } = nobody,
): Generator<undefined, ReportPairing> {
  const people = peopleOf(who.owners, who.persons);
  yield undefined;
  const studies = model.patients.flatMap(({ key, studies: own }) => own.map((study) => examined(study, key)));
  const imaging = studies.filter(({ imaged }) => imaged);
  const ultrasound = imaging.some(({ study }) => study.modalities.includes('US'));
  const scanDays = new Set(imaging.flatMap(({ day }) => day ?? []));
  const reports = documents
    .filter((document) => isReport(document, ultrasound))
    .map((document) => asReport(document, scanDays, people.of(document)));
  const candidates = new Candidates(reports);
  const additions = new Map(
    reports.filter(({ document }) => isAddition(document)).map(({ document }) => [document.path, document.addition]),
  );
  yield undefined;
  const undecided = new Candidates(
    documents.filter(isUndecided).map((paper) => asReport(doubted(paper), scanDays, people.of(paper))),
  );
  yield undefined;
  const accessionsHere = new Set(imaging.map(({ accession }) => accession));
  const readable = mightStillBeReport(documents, pictures);
  const taken = new Set<string>();

  // What is added to a report is no second one.
  const onlyOnes = imaging.length === 1 && reports.length - additions.size === 1;
  const claimsOn = (study: Examined) => {
    const near = onlyOnes ? reports : candidates.of(study);
    const vague = undecided.of(study);
    const subjects = near.length + vague.length > 0 ? subjectsOf(study.study) : nothing;
    const pick = (some: readonly ReportPaper[], only: boolean) =>
      some
        .map((report) => match(study, subjects, report, { onlyOnes: only, accessionsHere }))
        .filter((candidate) => candidate !== undefined);
    const matches = pick(near, onlyOnes);
    return {
      person: study.person,
      added: matches.filter(({ path }) => additions.has(path)),
      // What could not be told apart may be the report, where its day and what it names fit; never more than a doubt.
      whole: [...matches.filter(({ path }) => !additions.has(path)), ...pick(vague, false).flatMap(asDoubt)],
    };
  };
  const claims: ReturnType<typeof claimsOn>[] = [];
  for (const study of imaging) {
    claims.push(claimsOn(study));
    yield undefined;
  }
  const settledClaims = settled(claims, people.apart);
  yield undefined;
  const foundFor = new Map(
    imaging.map((study, at) => [study, { whole: settledClaims[at] ?? [], added: claims[at]?.added ?? [] }]),
  );

  const pair = (study: Examined): ReportPairing['studies'][number] => {
    const { facts, modalities, series } = study.study;
    const head = {
      studyInstanceUID: facts.studyInstanceUID,
      ...(facts.studyDate === undefined ? {} : { studyDate: facts.studyDate }),
      modalities: study.imaged ? studyModalities(series) : modalities,
    };
    if (!study.imaged) return { ...head, state: 'not-needed' as const, documents: [] };
    const { whole, added } = foundFor.get(study) ?? { whole: [], added: [] };
    const unproven = added.filter(({ path }) => additions.get(path) === 'maybe');
    const state = reportState(whole, unproven, readable);
    const all = [...whole, ...added].sort((a, b) => b.confidence - a.confidence || byText(a.path, b.path));
    for (const { path } of all) taken.add(path);
    // Of one scan and its one report is also what adds to that without saying when.
    const isShown = ({ path, confidence }: Claim) =>
      confidence >= sureFrom || state === 'maybe' || (state === 'found' && onlyOnes && additions.has(path));
    const documents = all.filter(isShown).map(({ path, because, confidence }) => ({ path, because, confidence }));
    return { ...head, state, documents };
  };
  const paired = studies.map(pair);

  const lonely = reports
    .map(({ document }) => document)
    .filter((report) => !taken.has(report.path))
    .map((report) => ({
      path: report.path,
      ...(report.dates[0] === undefined ? {} : { date: report.dates[0] }),
      ...(report.modalities[0] === undefined ? {} : { modality: report.modalities[0] }),
      confidence: report.confidence,
      isAddition: additions.has(report.path),
    }));
  return { studies: paired, withoutImages: lonelyReports(lonely) };
}

const nothing = { modalities: [], bodyParts: [], sides: [], spineParts: [] } as const;
const nobody = { owners: [], persons: [] } as const;

/** An echo report is the reading of a heart ultrasound; of nothing else. */
function isReport(document: DocumentFacts, ultrasound: boolean): boolean {
  // The patient has seen what nobody here could read.
  if (document.unread !== undefined && document.decidedBy === 'engine') return false;
  if (document.kind === 'radiology-report') return document.confidence >= 0.4;
  return document.kind === 'echo-report' && ultrasound;
}

/** Papers nobody could read, and pictures nobody could look at, may be the report. */
function mightStillBeReport(documents: readonly DocumentFacts[], pictures: readonly PictureFacts[]): boolean {
  const told = new Set(documents.filter(({ decidedBy }) => decidedBy === 'patient').map(({ path }) => path));
  return (
    documents.some(
      (document) => document.decidedBy === 'engine' && (document.unread !== undefined || isForeign(document)),
    ) ||
    pictures.some(
      (picture) =>
        (picture.shows === 'paper' && !told.has(picture.path)) ||
        (picture.certainty === 'unseen' && picture.shows === 'unknown'),
    )
  );
}

/** Its text was read, and says too little of what it is. */
function isUndecided({ kind, decidedBy, unread }: DocumentFacts): boolean {
  return decidedBy === 'engine' && unread === undefined && kind === 'unknown';
}

/** As if it were one, with its own day alone: what it mentions may be any paper's to mention. */
function doubted(paper: DocumentFacts): DocumentFacts {
  return { ...paper, dates: ownDates(paper), confidence: 0.65 };
}

/** Of the day of the scan or with its number, and naming what was examined; else it is none. */
function asDoubt(found: Claim): readonly Claim[] {
  const says = (...reasons: string[]) => reasons.some((reason) => found.because.includes(reason));
  return says('same-date', 'near-date', 'accession-number') && says('modality', 'body-part')
    ? [{ ...found, machine: 'unsaid', confidence: Math.min(found.confidence, mostOfDoubt) }]
    : [];
}

/**
 * Enough words, in a language that is not read. In one that is read, a paper that nobody could tell is no doubt for every scan: beside the
 * scan of its own day it is shown as what may be the report.
 */
function isForeign({ kind, language, characters = 0 }: DocumentFacts): boolean {
  return kind === 'unknown' && !isRead(language) && characters >= 120;
}

/** A study with what reports are compared with: worked out once, not once a report. */
interface Examined extends Sought {
  readonly study: Study;
  readonly imaged: boolean;
}

interface Subjects {
  readonly modalities: readonly string[];
  readonly bodyParts: readonly string[];
  readonly sides: readonly Side[];
  readonly spineParts: readonly SpinePart[];
}

function examined(study: Study, person: string): Examined {
  const [day] = daysOf(study.facts.studyDate === undefined ? [] : [study.facts.studyDate]);
  return {
    study,
    studyInstanceUID: study.facts.studyInstanceUID,
    person,
    imaged: study.series.some(isImaging),
    ...(day !== undefined && { day }),
    accession: bareNumber(study.facts.accessionNumber ?? ''),
  };
}

/** What was examined, as reports name it. Asked only where a report may belong to the study: most packages hold none. */
function subjectsOf(study: Study): Subjects {
  const imaging = study.series.filter(isImaging);
  return {
    modalities: imageModalities(imaging),
    bodyParts: bodyPartsOf(study, imaging),
    sides: sidesOf(study, imaging),
    spineParts: namedSpineParts(descriptionsOf(study, imaging).join('\n')),
  };
}

interface Circumstances {
  readonly onlyOnes: boolean;
  /** Of all studies of the package. */
  readonly accessionsHere: ReadonlySet<string>;
}

/** Reasons are codes; each adds to the confidence that paper and pictures belong together, contradictions take from it. */
function match(
  { study, person, day, accession }: Examined,
  { modalities, bodyParts, sides, spineParts }: Subjects,
  { document: report, days, accessions, anotherPerson, notOf, doubtedOf }: ReportPaper,
  { onlyOnes, accessionsHere }: Circumstances,
): Claim | undefined {
  // The name of somebody else weighs more than a date in common: only the study's own object may hold such a paper.
  const isSomebodyElses = anotherPerson || notOf.has(person);
  if (isSomebodyElses && report.studyInstanceUID !== study.facts.studyInstanceUID) return undefined;
  const because: string[] = [];
  let weight = 0;
  const add = (reason: string, by: number) => {
    because.push(reason);
    weight += by;
  };

  if (report.studyInstanceUID === study.facts.studyInstanceUID) add('study-uid', 0.9);
  if (accessions.includes(accession)) add('accession-number', 0.8);

  const apart = nearest(days, day);
  if (apart === 0) add('same-date', 0.45);
  else if (apart !== undefined && apart <= daysApart) add('near-date', 0.35);

  const modality = agreement(report.modalities, modalities);
  if (modality === 'agree') add('modality', 0.2);
  const body = agreement(report.bodyParts, bodyParts);
  if (body === 'agree') add('body-part', 0.2);
  const side = agreement(report.sides ?? [], sides);
  if (side === 'agree') add('side', 0.1);
  // Another side or another part of the spine is another scan, however few there are.
  const isElsewhere = side === 'differ' || agreement(report.spineParts ?? [], spineParts) === 'differ';
  const machine = machines[agreement(report.examinedBy ?? [], modalities)];
  const isOtherMachine = machine === 'other';
  if (onlyOnes && !isElsewhere && !isOtherMachine) add('only-study-only-report', 0.2);

  if (!isProven({ because })) {
    if (apart !== undefined && apart > daysApart) weight -= 0.45;
    if (isOtherMachine && modality === 'differ') weight -= 0.6;
    else if (modality === 'differ') weight -= 0.35;
    if (body === 'differ') weight -= 0.2;
    if (isElsewhere) weight -= 0.7;
    // It bears the number of another scan here, and not the day of this one.
    if (apart !== 0 && accessions.some((number) => accessionsHere.has(number))) return undefined;
    // What was examined, without when: another examination of the same kind is too likely. With another day it weighs less anyway.
    if (apart === undefined) weight = Math.min(weight, sureFrom - 0.01);
    if (doubtedOf.has(person)) weight = Math.min(weight, mostOfDoubt);
  }
  const confidence = Math.round(Math.min(0.98, weight) * Math.min(1, 0.35 + report.confidence) * 100) / 100;
  return confidence >= 0.2 ? { path: report.path, because, confidence, machine } : undefined;
}

const machines = { agree: 'own', differ: 'other', silent: 'unsaid' } as const;

function studyModalities(series: readonly Series[]): readonly string[] {
  return [...new Set(series.filter(isImaging).map(({ modality }) => modality))].sort(byText);
}

// Presentation states, key objects, plans and the like point to pictures; they hold none. SEG and dose grids are computed.
const computed = new Set([
  'SEG',
  'RTDOSE',
  'RTSTRUCT',
  'RTPLAN',
  'PR',
  'KO',
  'SR',
  'DOC',
  'REG',
  'RWV',
  'ECG',
  'HD',
  'AU',
  'PLAN',
]);
// Slides, eyes and skin are not read by a radiologist; they have reports of other kinds.
const readElsewhere = new Set(['SM', 'ANN', 'OP', 'OPT', 'OPM', 'XC', 'DMS']);

function isImaging(series: Series): boolean {
  return !computed.has(series.modality) && !readElsewhere.has(series.modality) && partsOf(series).imaged.length > 0;
}

function imageModalities(imaging: readonly Series[]): readonly string[] {
  return [...new Set(imaging.map((series) => paperModality(series.modality)))].filter(
    (modality) => modality !== '' && modality !== 'OT',
  );
}

/** `R` and `L` of (0020,0060), else the words of the descriptions; a study of both sides has none. */
function sidesOf(study: Study, imaging: readonly Series[]): readonly Side[] {
  const said = new Set(
    imaging.flatMap(({ facts: { laterality } }): readonly Side[] =>
      laterality === 'R' ? ['right'] : laterality === 'L' ? ['left'] : [],
    ),
  );
  if (said.size > 0) return said.size === 1 ? [...said] : [];
  return describedSides(descriptionsOf(study, imaging));
}

function bodyPartsOf(study: Study, imaging: readonly Series[]): readonly string[] {
  return namedBodyParts(descriptionsOf(study, imaging).join('\n'));
}

/** Each once: the series of a study mostly say the same. */
function descriptionsOf(study: Study, imaging: readonly Series[]): readonly string[] {
  const words = [study.facts.studyDescription];
  for (const { facts } of imaging) words.push(facts.bodyPartExamined, facts.seriesDescription, facts.protocolName);
  return [...new Set(words)].flatMap((word) => (word === undefined ? [] : [word.replace(/[_^]/g, ' ')]));
}

/** A paper that names several things agrees with any of them, and contradicts only what it leaves out. */
function agreement(named: readonly string[], known: readonly string[]): 'agree' | 'differ' | 'silent' {
  if (named.length === 0 || known.length === 0) return 'silent';
  return named.some((value) => known.includes(value)) ? 'agree' : 'differ';
}
