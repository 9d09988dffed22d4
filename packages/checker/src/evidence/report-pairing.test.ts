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

describe('reasons and their weight', () => {
  const found = (papers: readonly Partial<DocumentFacts>[], studies = [knee, head]) =>
    pair(studies, papers).studies.map(({ state, documents }) => [
      state,
      ...documents.map(({ because, confidence }) => `${because.join('+')} ${confidence}`),
    ]);

  it.each<[string, Partial<DocumentFacts>, readonly string[]]>([
    ['the day alone', { dates: ['2026-03-05'] }, ['maybe', 'same-date 0.45']],
    ['three days later', { dates: ['2026-03-08'], modalities: ['MR'] }, ['maybe', 'near-date+modality 0.55']],
    ['four days later', { dates: ['2026-03-09'], modalities: ['MR'] }, ['missing']],
    ['day and modality', { dates: ['2026-03-05'], modalities: ['MR'] }, ['found', 'same-date+modality 0.65']],
    ['day and body part', { dates: ['2026-03-05'], bodyParts: ['KNEE'] }, ['found', 'same-date+body-part 0.65']],
    [
      'day, another modality',
      { dates: ['2026-03-05'], modalities: ['US'], bodyParts: ['KNEE'] },
      ['maybe', 'same-date+body-part 0.3'],
    ],
    [
      'day, another body part',
      { dates: ['2026-03-05'], modalities: ['MR'], bodyParts: ['CHEST'] },
      ['maybe', 'same-date+modality 0.45'],
    ],
    ['no date', { modalities: ['MR'], bodyParts: ['KNEE'] }, ['maybe', 'modality+body-part 0.4']],
    ['number alone', { accessionNumbers: ['ACC-77'] }, ['found', 'accession-number 0.8']],
    [
      'number against all else',
      { accessionNumbers: ['x', 'acc77'], dates: ['2020-01-01'], modalities: ['CT'], bodyParts: ['HEAD'] },
      ['found', 'accession-number 0.8'],
    ],
    ['another number', { accessionNumbers: ['ACC-78'] }, ['missing']],
    [
      'all of it',
      { accessionNumbers: ['ACC-77'], dates: ['2026-03-05'], modalities: ['MR'], bodyParts: ['KNEE'] },
      ['found', 'accession-number+same-date+modality+body-part 0.98'],
    ],
    [
      'half sure that it is a report',
      { dates: ['2026-03-05'], modalities: ['MR'], confidence: 0.4 },
      ['maybe', 'same-date+modality 0.49'],
    ],
    ['hardly a report', { dates: ['2026-03-05'], modalities: ['MR'], confidence: 0.39 }, ['missing']],
  ])('%s', (_, paper, expected) => expect(found([paper])[0]).toEqual(expected));

  it('shows the sure ones alone where there is one, the surest first, else by name', () => {
    const sure = { dates: ['2026-03-05'], modalities: ['MR'] };
    const papers = [
      { path: 'c.pdf', dates: ['2026-03-05'] },
      { path: 'b.pdf', ...sure },
      { path: 'a.pdf', ...sure, bodyParts: ['KNEE'] },
      { path: 'aa.pdf', ...sure },
    ];
    expect(pair([knee, head], papers).studies[0]?.documents.map(({ path }) => path)).toEqual([
      'a.pdf',
      'aa.pdf',
      'b.pdf',
    ]);
    expect(pair([knee, head], papers.slice(0, 1)).studies[0]?.documents.map(({ path }) => path)).toEqual(['c.pdf']);
  });

  it('does not call a paper that may be of a scan here one without a scan', () => {
    const { withoutImages } = pair(
      [knee],
      [
        { path: 'a.pdf', dates: ['2026-03-05'] },
        { path: 'b.pdf', modalities: ['US'] },
      ],
    );
    expect(withoutImages).toEqual([{ path: 'b.pdf', modality: 'US', confidence: 0.95 }]);
  });

  it('takes numbers for one that differ in zeros, signs and letters’ case alone', () => {
    const numbered = (accessionNumber: string, written: string) => {
      const study = studyOf(person, { studyInstanceUID: '1.1', accessionNumber }, [
        { seriesInstanceUID: '1.1.1', entries: [1] },
      ]);
      return found([{ accessionNumbers: [written] }], [study, head])[0]?.[0];
    };
    expect(numbered('000123', '123')).toBe('found');
    expect(numbered('12-3', '1 23')).toBe('found');
    expect(numbered('1230', '123')).toBe('missing');
    expect(numbered('--', '000')).toBe('missing');
  });

  it('reads what was examined from the descriptions of scan and series', () => {
    const plain = (facts: object) =>
      ({
        ...knee,
        facts: { studyInstanceUID: '1.1', studyDate: '2026-03-05' },
        series: knee.series.map((one) => ({ ...one, facts: { ...one.facts, ...facts } })),
      }) as typeof knee;
    const paper = { dates: ['2026-03-05'], bodyParts: ['KNEE'] };
    for (const facts of [
      { seriesDescription: 'knee_sag' },
      { protocolName: 'KNEE^LEFT' },
      { bodyPartExamined: 'KNEE' },
    ])
      expect(found([paper], [plain(facts), head])[0]).toEqual(['found', 'same-date+body-part 0.65']);
    expect(found([paper], [plain({}), head])[0]).toEqual(['maybe', 'same-date 0.45']);
  });

  it('asks an echo report of ultrasound alone', () => {
    const heart = studyOf(person, { studyInstanceUID: '1.6', studyDate: '2026-03-05' }, [
      { seriesInstanceUID: '1.6.1', modality: 'US', entries: [8] },
    ]);
    const echo = { kind: 'echo-report', dates: ['2026-03-05'], modalities: ['US'] } as const;
    expect(found([echo], [heart, head])[0]?.[0]).toBe('found');
    expect(found([echo], [knee, head])[0]?.[0]).toBe('missing');
  });

  it('takes the patient’s word for a paper that nobody read', () => {
    const photo = { container: 'picture', unread: 'no-text', dates: ['2026-03-05'], modalities: ['MR'] } as const;
    expect(found([{ ...photo, decidedBy: 'patient' }])[0]?.[0]).toBe('found');
    expect(found([photo])[0]).toEqual(['unknown']);
    const told = paperWith({ path: 'p.jpg', kind: 'lab-result', decidedBy: 'patient' });
    expect(pair([knee], [told], [{ path: 'p.jpg', shows: 'paper' }]).studies[0]?.state).toBe('missing');
    expect(pair([knee], [told], [{ path: 'q.jpg', shows: 'paper' }]).studies[0]?.state).toBe('unknown');
    expect(pair([knee], [], [{ shows: 'scan', certainty: 'unseen' }]).studies[0]?.state).toBe('missing');
    expect(pair([knee], [], [{ shows: 'unknown', certainty: 'sure' }]).studies[0]?.state).toBe('missing');
  });

  it('counts neither papers of one kind among pictures, nor scans that others read', () => {
    for (const modality of ['SEG', 'RTDOSE', 'PR', 'KO', 'SR', 'DOC', 'REG', 'ECG', 'SM', 'OP', 'OPT', 'XC']) {
      const study = studyOf(person, { studyInstanceUID: '1.7' }, [
        { seriesInstanceUID: '1.7.1', modality, entries: [9] },
      ]);
      expect(found([], [study])).toEqual([['not-needed']]);
    }
    for (const parts of [{ image: false }, { numberOfFrames: 0 }, { entries: [] }]) {
      const study = studyOf(person, { studyInstanceUID: '1.7' }, [
        { seriesInstanceUID: '1.7.1', entries: [9], ...parts },
      ]);
      expect(found([], [study])).toEqual([['not-needed']]);
    }
  });

  it('calls X-rays and their kin by the word of papers', () => {
    for (const modality of ['CR', 'DX', 'RF']) {
      const study = studyOf(person, { studyInstanceUID: '1.8', studyDate: '2026-03-05' }, [
        { seriesInstanceUID: '1.8.1', modality, entries: [9] },
        { seriesInstanceUID: '1.8.2', modality: 'OT', entries: [10] },
      ]);
      expect(found([{ dates: ['2026-03-05'], modalities: ['XR'] }], [study, head])[0]).toEqual([
        'found',
        'same-date+modality 0.65',
      ]);
      expect(pair([study], []).studies[0]?.modalities).toEqual([modality, 'OT'].sort());
    }
  });
});
