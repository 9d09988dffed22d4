import { describe, expect, it } from 'vitest';
import { paperWith } from '../../../../test/build/findings.ts';
import { emptyModel, studyOf } from '../../../../test/build/study-model.ts';
import type { DocumentFacts } from './document-kinds/document-facts.ts';
import { isAddition, lonelyReports, reportState } from './report-additions.ts';
import { pairReports } from './report-pairing.ts';

const person = { patientID: 'A' };
const scan = (studyInstanceUID: string, studyDate: string, studyDescription: string) =>
  studyOf(person, { studyInstanceUID, studyDate, studyDescription }, [
    { seriesInstanceUID: `${studyInstanceUID}.1`, modality: 'MR', entries: [Number(studyDate.slice(-2))] },
  ]);
const knee = scan('1.1', '2026-03-05', 'MR KNEE LEFT');
const head = scan('1.2', '2025-01-10', 'MR BRAIN');
const ofKnee = { dates: ['2026-03-05'], modalities: ['MR'], bodyParts: ['KNEE'] };

function pair(studies: readonly (typeof knee)[], ...papers: readonly Partial<DocumentFacts>[]) {
  const model = emptyModel({ patients: [{ key: 'A', identity: person, studies }] });
  return pairReports(model, papers.map(paperWith), []);
}

const paths = (pairing: ReturnType<typeof pair>) =>
  pairing.studies.map(({ documents }) => documents.map((one) => one.path));

describe('what adds to a report', () => {
  const whole = { path: 'report.pdf', ...ofKnee };
  const added = { path: 'addendum.pdf', ...ofKnee, addition: 'sure' as const };

  it('is part of the report of its scan', () => {
    const pairing = pair([knee, head], whole, added);
    expect(pairing.studies).toMatchObject([{ state: 'found' }, { state: 'missing' }]);
    expect(paths(pairing)).toEqual([['addendum.pdf', 'report.pdf'], []]);
    expect(pairing.withoutImages).toEqual([]);
  });

  it('is not the report: alone, that is missing, and it is shown', () => {
    const pairing = pair([knee, head], added);
    expect(pairing.studies).toMatchObject([{ state: 'missing' }, { state: 'missing' }]);
    expect(paths(pairing)).toEqual([['addendum.pdf'], []]);
    expect(pairing.withoutImages).toEqual([]);
  });

  it('leaves it open where its title alone says that it adds, and where a paper could not be read', () => {
    expect(pair([knee, head], { ...added, addition: 'maybe' }).studies[0]).toMatchObject({
      state: 'maybe',
      documents: [{ path: 'addendum.pdf' }],
    });
    const locked = { path: 'locked.pdf', unread: 'locked', kind: 'unknown', confidence: 0 } as const;
    expect(pair([knee, head], added, locked).studies[0]).toMatchObject({ state: 'unknown' });
  });

  it('is no second report where one scan and one report are all there is', () => {
    const undated = { path: 'report.pdf', accessionNumbers: [], dates: [], modalities: ['MR'], bodyParts: ['KNEE'] };
    expect(
      pair([knee], undated, added).studies[0]?.documents.find(({ path }) => path === 'report.pdf')?.because,
    ).toContain('only-study-only-report');
  });

  it('shows what fits less only beside a doubt', () => {
    const vague = { ...added, dates: [] };
    expect(paths(pair([knee, head], whole, vague))[0]).toEqual(['report.pdf']);
    expect(paths(pair([knee, head], { ...whole, dates: [] }, vague))[0]).toEqual(['addendum.pdf', 'report.pdf']);
    expect(pair([knee, head], vague)).toMatchObject({
      studies: [{ state: 'missing', documents: [] }, {}],
      withoutImages: [],
    });
  });

  it('belongs without a day to the one report of the one scan', () => {
    expect(paths(pair([knee], whole, { ...added, dates: [] }))[0]).toEqual(['report.pdf', 'addendum.pdf']);
    expect(paths(pair([knee], whole, { ...added, dates: [], modalities: ['CT'], bodyParts: ['HEAD'] }))[0]).toEqual([
      'report.pdf',
    ]);
  });

  it('is a doubt without its scan, and nothing new beside a report of that day', () => {
    const elsewhere = { ...added, dates: ['2020-01-01'], confidence: 0.9 };
    expect(pair([knee], elsewhere).withoutImages).toMatchObject([{ path: 'addendum.pdf', confidence: 0.5 }]);
    expect(pair([knee], elsewhere, { ...whole, dates: ['2020-01-01'] }).withoutImages).toMatchObject([
      { path: 'report.pdf', confidence: 0.95 },
    ]);
    expect(lonelyReports([{ path: 'a', confidence: 0.3, isAddition: true }])).toEqual([{ path: 'a', confidence: 0.3 }]);
  });

  it('is the report where the patient says so', () => {
    expect(isAddition(paperWith(added))).toBe(true);
    expect(isAddition(paperWith(whole))).toBe(false);
    expect(isAddition(paperWith({ ...added, decidedBy: 'patient' }))).toBe(false);
    expect(pair([knee, head], { ...added, decidedBy: 'patient' }).studies[0]).toMatchObject({ state: 'found' });
  });
});

describe('whether a scan has its report', () => {
  const fit = (confidence: number) => [{ confidence }];
  it('is found from 0.6 on, open below, whatever is added', () => {
    expect(reportState(fit(0.6), [], false)).toBe('found');
    expect(reportState(fit(0.59), [], false)).toBe('maybe');
    expect(reportState(fit(0.6), fit(0.9), true)).toBe('found');
    expect(reportState([], fit(0.6), true)).toBe('maybe');
    expect(reportState([], fit(0.59), false)).toBe('missing');
    expect(reportState([], fit(0.59), true)).toBe('unknown');
    expect(reportState([], [], true)).toBe('unknown');
  });
});
