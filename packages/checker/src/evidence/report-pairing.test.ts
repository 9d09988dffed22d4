import { describe, expect, it } from 'vitest';
import { paperWith, pictureWith } from '../../../../test/build/findings.ts';
import { emptyModel, studyOf } from '../../../../test/build/study-model.ts';
import { pairReports } from './report-pairing.ts';
import type { DocumentFacts } from './document-kinds/document-facts.ts';

const person = { patientID: 'A' };
const knee = studyOf(
  person,
  { studyInstanceUID: '1.1', studyDate: '2026-03-05', studyDescription: 'MR KNEE LEFT', accessionNumber: 'ACC-77' },
  [{ seriesInstanceUID: '1.1.1', modality: 'MR', entries: [1, 2] }],
);
const head = studyOf(person, { studyInstanceUID: '1.2', studyDate: '2025-01-10', studyDescription: 'CT HEAD' }, [
  { seriesInstanceUID: '1.2.1', modality: 'CT', entries: [3] },
]);

function pair(
  studies: readonly (typeof knee)[],
  papers: readonly Partial<DocumentFacts>[],
  pictures: Parameters<typeof pictureWith>[0][] = [],
) {
  const model = emptyModel({ patients: [{ key: 'A', identity: person, studies }] });
  return pairReports(model, papers.map(paperWith), pictures.map(pictureWith));
}

describe('report pairing', () => {
  it('finds the report by date, modality and body part, and says why', () => {
    const { studies, withoutImages } = pair(
      [knee, head],
      [{ dates: ['2026-03-06'], modalities: ['MR'], bodyParts: ['KNEE'] }],
    );
    expect(studies).toMatchObject([
      { state: 'found', documents: [{ path: 'report.pdf', because: ['near-date', 'modality', 'body-part'] }] },
      { state: 'missing', documents: [] },
    ]);
    expect(withoutImages).toEqual([]);
  });

  it('finds it by accession number or by the study of an encapsulated document, whatever else', () => {
    expect(pair([knee], [{ accessionNumbers: ['acc 77'] }]).studies).toMatchObject([
      { state: 'found', documents: [{ because: ['accession-number', 'only-study-only-report'] }] },
    ]);
    expect(pair([knee, head], [{ container: 'encapsulated', studyInstanceUID: '1.2' }]).studies).toMatchObject([
      { state: 'missing' },
      { state: 'found' },
    ]);
  });

  it('calls it maybe where only what was examined agrees, or only its being the only one', () => {
    expect(pair([knee], [{ modalities: ['MR'], bodyParts: ['KNEE'] }]).studies).toMatchObject([{ state: 'maybe' }]);
    expect(pair([knee], [{}]).studies).toMatchObject([{ state: 'maybe' }]);
  });

  it('keeps apart what differs, both ways', () => {
    const { studies, withoutImages } = pair(
      [knee],
      [{ dates: ['2024-07-01'], modalities: ['CT'], bodyParts: ['HEAD'] }],
    );
    expect(studies).toMatchObject([{ state: 'missing' }]);
    expect(withoutImages).toEqual([{ path: 'report.pdf', date: '2024-07-01', modality: 'CT', confidence: 0.95 }]);
  });

  it('does not take a mention of an earlier scan for the report of it', () => {
    const { studies } = pair(
      [knee, head],
      [{ dates: ['2026-03-05', '2025-01-10'], modalities: ['MR', 'CT'], bodyParts: ['KNEE'] }],
    );
    expect(studies).toMatchObject([{ state: 'found' }, { state: 'missing' }]);
  });

  it('does not take a letter for a report', () => {
    expect(pair([knee], [{ kind: 'discharge-summary', dates: ['2026-03-05'], modalities: ['MR'] }])).toMatchObject({
      studies: [{ state: 'missing' }],
      withoutImages: [],
    });
  });

  it('cannot tell while a paper is unread: locked, without text, a picture of paper, a picture unseen', () => {
    expect(pair([knee], [{ locked: true, unread: 'locked' }]).studies).toMatchObject([{ state: 'unknown' }]);
    expect(pair([knee], [{ textLayer: false, unread: 'no-text' }]).studies).toMatchObject([{ state: 'unknown' }]);
    expect(pair([knee], [], [{ shows: 'paper', made: 'camera-at-paper' }]).studies).toMatchObject([
      { state: 'unknown' },
    ]);
    expect(pair([knee], [], [{ shows: 'unknown', certainty: 'unseen' }]).studies).toMatchObject([{ state: 'unknown' }]);
    expect(pair([knee], [], [{ shows: 'other' }]).studies).toMatchObject([{ state: 'missing' }]);
  });

  it('needs no report for what holds no pictures', () => {
    const plan = studyOf(person, { studyInstanceUID: '1.3' }, [
      { seriesInstanceUID: '1.3.1', modality: 'RTPLAN', entries: [4], image: false },
    ]);
    expect(pair([plan], []).studies).toMatchObject([{ state: 'not-needed' }]);
  });

  it('asks no radiologist about slides, and names a scan by its pictures only', () => {
    const slide = studyOf(person, { studyInstanceUID: '1.4' }, [
      { seriesInstanceUID: '1.4.1', modality: 'SM', entries: [5] },
    ]);
    expect(pair([slide], []).studies).toMatchObject([{ state: 'not-needed' }]);
    const noted = studyOf(person, { studyInstanceUID: '1.5' }, [
      { seriesInstanceUID: '1.5.1', modality: 'SR', entries: [6], image: false },
      { seriesInstanceUID: '1.5.2', modality: 'CT', entries: [7] },
    ]);
    expect(pair([noted], []).studies).toMatchObject([{ state: 'missing', modalities: ['CT'] }]);
  });

  it('reads both ways of an undecided date', () => {
    expect(pair([knee], [{ dates: ['2026-05-03', '2026-03-05'], modalities: ['MR'] }]).studies).toMatchObject([
      { state: 'found' },
    ]);
  });

  it('pairs no scan with a report that names another person, or another birth date and no name', () => {
    const model = emptyModel({ patients: [{ key: 'A', identity: person, studies: [knee] }] });
    const paper = paperWith({
      dates: ['2026-03-05'],
      modalities: ['MR'],
      bodyParts: ['KNEE'],
      birthDates: ['1938-11-23'],
    });
    const known = {
      key: 'A',
      identity: { ...person, patientBirthDate: '1970-01-01' },
      blank: false,
      deidentified: false,
      studies: [],
      relations: [],
    };
    const state = (parts: Partial<DocumentFacts>, owner?: 'same' | 'other', deidentified = false) =>
      pairReports(model, [{ ...paper, ...parts }], [], {
        owners: owner === undefined ? [] : [{ path: paper.path, name: 'X', relation: owner }],
        persons: [{ ...known, deidentified }],
      }).studies[0]?.state;
    expect(state({})).toBe('missing');
    expect(state({ birthDates: ['1970-01-01'] })).toBe('found');
    expect(state({ birthDates: ['1970-01-01'] }, 'other')).toBe('missing');
    // A slip of the pen in a birth date weighs less than the name; a changed header tells nothing.
    expect(state({}, 'same')).toBe('found');
    expect(state({}, undefined, true)).toBe('found');
    expect(state({ studyInstanceUID: '1.1' }, 'other')).toBe('found');
  });
});
