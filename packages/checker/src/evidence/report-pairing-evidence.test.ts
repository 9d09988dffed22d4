import { describe, expect, it } from 'vitest';
import { paperWith } from '../../../../test/build/findings.ts';
import { emptyModel, studyOf } from '../../../../test/build/study-model.ts';
import type { DocumentFacts } from './document-kinds/document-facts.ts';
import { pairReports } from './report-pairing.ts';

const person = { patientID: 'A' };
const scan = (uid: string, description: string, accessionNumber: string, studyDate = '2026-03-05') =>
  studyOf(person, { studyInstanceUID: uid, studyDate, studyDescription: description, accessionNumber }, [
    { seriesInstanceUID: `${uid}.1`, modality: 'MR', entries: [1, 2] },
  ]);

/** The same scan with (0020,0060) in each series. */
const ofSide = (study: ReturnType<typeof scan>, laterality: string) => ({
  ...study,
  series: study.series.map((series) => ({ ...series, facts: { ...series.facts, laterality } })),
});

function states(studies: readonly ReturnType<typeof scan>[], papers: readonly Partial<DocumentFacts>[]) {
  const model = emptyModel({ patients: [{ key: 'A', identity: person, studies }] });
  return pairReports(model, papers.map(paperWith), []).studies.map(
    ({ state, documents }) => `${state} ${documents.map(({ path }) => path).join()}`,
  );
}

const knee = { dates: ['2026-03-05'], modalities: ['MR'], bodyParts: ['KNEE'] };
const both = [scan('1', 'MR KNEE RIGHT', 'A1001'), scan('2', 'MR KNEE LEFT', 'A1002')];

describe('reports of two sides', () => {
  it('go each to its own', () => {
    expect(
      states(both, [
        { ...knee, path: 'r', sides: ['right'] },
        { ...knee, path: 'l', sides: ['left'] },
      ]),
    ).toEqual(['found r', 'found l']);
  });

  it('go by the side of the header before that of a description', () => {
    const turned = [ofSide(scan('1', 'MR KNEE', 'A1001'), 'R'), ofSide(scan('2', 'MR KNEE RIGHT', 'A1002'), 'L')];
    expect(states(turned, [{ ...knee, path: 'l', sides: ['left'] }])).toEqual(['missing ', 'found l']);
  });

  it('go to both where they say none', () => {
    expect(states(both, [{ ...knee, path: 'x' }])).toEqual(['found x', 'found x']);
  });
});

describe('reports of two parts of the spine', () => {
  const spine = [scan('1', 'C-SPINE', 'A1001'), scan('2', 'L-SPINE', 'A1002')];
  const back = { dates: ['2026-03-05'], modalities: ['MR'], bodyParts: ['SPINE'] };

  it('go each to its own', () => {
    expect(
      states(spine, [
        { ...back, path: 'c', spineParts: ['cervical'] },
        { ...back, path: 'l', spineParts: ['lumbar'] },
      ]),
    ).toEqual(['found c', 'found l']);
  });

  it('go to both where they name both or none', () => {
    expect(states(spine, [{ ...back, path: 'x', spineParts: ['cervical', 'lumbar'] }])).toEqual(['found x', 'found x']);
    expect(states(spine, [{ ...back, path: 'x' }])).toEqual(['found x', 'found x']);
  });
});

describe('the report of another scan of the day', () => {
  it('is not that of the only one here: another side, another machine in its head', () => {
    const one = [scan('1', 'MR KNEE RIGHT', 'A1001')];
    expect(states(one, [{ ...knee, path: 'x', sides: ['left'] }])).toEqual(['missing ']);
    expect(states(one, [{ ...knee, path: 'x', modalities: ['US'], examinedBy: ['US'] }])).toEqual(['missing ']);
    // Named elsewhere alone, it is a doubt.
    expect(states(one, [{ ...knee, path: 'x', modalities: ['US'] }])).toEqual(['maybe x']);
    expect(states(one, [{ ...knee, path: 'x', modalities: ['MR', 'US'], examinedBy: ['US'] }])).toEqual(['found x']);
  });
});

describe('two readings in one file', () => {
  it('each belong to the scan of their day', () => {
    const days = [scan('1', 'MR KNEE', 'A1001', '2026-03-05'), scan('2', 'MR BRAIN', 'A1002', '2026-06-09')];
    const two = { modalities: ['MR'], bodyParts: ['KNEE', 'HEAD'], dates: ['2026-03-05', '2026-06-09'], path: 'x' };
    expect(states(days, [{ ...two, examinationDates: ['2026-03-05', '2026-06-09'] }])).toEqual(['found x', 'found x']);
    expect(states(days, [two])).toEqual(['found x', 'missing ']);
  });
});

describe('the number of an examination', () => {
  it('is known by the header, whatever the paper calls it', () => {
    expect(states(both, [{ path: 'x', numbers: ['P-55', 'a 1002'] }])).toEqual(['missing ', 'found x']);
  });

  it('of another scan here keeps a paper from this one, unless it is of the same day', () => {
    const later = [scan('1', 'MR KNEE', 'A1001'), scan('2', 'MR KNEE', 'A1002', '2026-08-01')];
    expect(
      states(later, [{ path: 'x', modalities: ['MR'], bodyParts: ['KNEE'], accessionNumbers: ['A1002'] }]),
    ).toEqual(['missing ', 'found x']);
    expect(states(both, [{ ...knee, path: 'x', accessionNumbers: ['A1002'] }])).toEqual(['found x', 'found x']);
  });
});

describe('a paper in a language that is not read', () => {
  const foreign = { kind: 'unknown', confidence: 0, characters: 120, language: 'fi' } as const;

  it('may be the report', () => {
    expect(states([scan('1', 'MR KNEE', 'A1')], [foreign])).toEqual(['unknown ']);
  });

  it('is not, where it is a few words or the patient said what it is', () => {
    expect(states([scan('1', 'MR KNEE', 'A1')], [{ ...foreign, characters: 119 }])).toEqual(['missing ']);
    expect(states([scan('1', 'MR KNEE', 'A1')], [{ ...foreign, language: 'en' }])).toEqual(['missing ']);
    expect(states([scan('1', 'MR KNEE', 'A1')], [{ ...foreign, decidedBy: 'patient' }])).toEqual(['missing ']);
  });
});

describe('a paper that says too little of what it is', () => {
  const study = [scan('1', 'MR KNEE', 'A1')];
  const vague = { ...knee, kind: 'unknown', confidence: 0 } as const;

  it('may be the report, where its day and what it names fit', () => {
    expect(states(study, [vague])).toEqual(['maybe report.pdf']);
    expect(states(study, [{ ...vague, dates: ['2026-03-08'], bodyParts: [] }])).toEqual(['maybe report.pdf']);
  });

  it('is not on its day alone, on another day, as another kind, or by the word of the patient', () => {
    expect(states(study, [{ ...vague, modalities: [], bodyParts: [] }])).toEqual(['missing ']);
    expect(states(study, [{ ...vague, dates: ['2026-03-09'] }])).toEqual(['missing ']);
    expect(states(study, [{ ...vague, kind: 'other', confidence: 0.56 }])).toEqual(['missing ']);
    expect(states(study, [{ ...vague, kind: 'clinic-letter' }])).toEqual(['missing ']);
    expect(states(study, [{ ...vague, decidedBy: 'patient' }])).toEqual(['missing ']);
  });

  it('is left aside where the report is here, and never said to lack its scan', () => {
    const papers = [
      { ...vague, path: 'x' },
      { ...knee, path: 'report.pdf' },
    ];
    expect(states(study, papers)).toEqual(['found report.pdf']);
    const model = emptyModel({ patients: [{ key: 'A', identity: person, studies: study }] });
    expect(pairReports(model, [paperWith({ ...vague, dates: ['2020-01-01'] })], []).withoutImages).toEqual([]);
  });
});
