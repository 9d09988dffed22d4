import { describe, expect, it } from 'vitest';
import { paperWith, pictureWith } from '../../../../test/build/findings.ts';
import { emptyModel, studyOf } from '../../../../test/build/study-model.ts';
import type { SeriesParts } from '../../../../test/build/study-model.ts';
import type { DocumentFacts } from './document-kinds/document-facts.ts';
import { pairReports } from './report-pairing.ts';

const person = { patientID: 'A' };

interface Given {
  readonly uid?: string;
  readonly date?: string | undefined;
  readonly description?: string;
  readonly number?: string;
  readonly series?: readonly Omit<SeriesParts, 'seriesInstanceUID'>[];
}

const scan = ({
  uid = '1',
  date,
  description = 'KNEE',
  number = 'A1',
  series = [{ modality: 'MR', entries: [1] }],
}: Given) =>
  studyOf(
    person,
    {
      studyInstanceUID: uid,
      ...(date !== undefined && { studyDate: date }),
      studyDescription: description,
      accessionNumber: number,
    },
    series.map((parts, at) => ({ seriesInstanceUID: `${uid}.${at}`, ...parts })),
  );
type Scan = ReturnType<typeof scan>;

const knee = scan({ date: '2026-03-05' });
const head = scan({ uid: '2', date: '2025-01-10', description: 'HEAD', number: 'A2' });

/** With facts of its series set. */
const saying = (study: Scan, ...facts: readonly object[]): Scan => ({
  ...study,
  series: study.series.map((series, at) => ({ ...series, facts: { ...series.facts, ...facts[at] } })),
});

function pair(
  studies: readonly Scan[],
  papers: readonly Partial<DocumentFacts>[],
  { shows, born }: { readonly shows?: 'paper'; readonly born?: string | undefined } = {},
) {
  const identity = { ...person, ...(born !== undefined && { patientBirthDate: born }) };
  const model = emptyModel({ patients: [{ key: 'A', identity, studies }] });
  const persons = [{ key: 'A', identity, blank: false, deidentified: false, studies: [], relations: [] }];
  const pictures = shows === undefined ? [] : [pictureWith({ path: 'report.pdf', shows })];
  return pairReports(model, papers.map(paperWith), pictures, { owners: [], persons });
}
const say = (...asked: Parameters<typeof pair>) =>
  pair(...asked).studies.map(({ state, documents }) =>
    [state, ...documents.map(({ because, confidence }) => `${because.join('+')} ${confidence}`)].join(' '),
  );

const ofDay = { dates: ['2026-03-05'], modalities: ['MR'], bodyParts: ['KNEE'] };

describe('the report of another day', () => {
  it('is not that of the only scan, for all that it names the same examination', () => {
    const old = { ...ofDay, dates: ['2024-07-01'] };
    expect(say([knee], [old])).toEqual(['missing']);
    expect(pair([knee], [old]).withoutImages).toMatchObject([{ date: '2024-07-01', modality: 'MR' }]);
  });

  it('is that of the scan whose file holds it, or whose number it bears', () => {
    const old = { dates: ['2020-07-01'] };
    expect(say([knee, head], [{ ...old, studyInstanceUID: '2' }])).toEqual(['missing', 'found study-uid 0.9']);
    expect(say([knee, head], [{ ...old, accessionNumbers: ['A2'] }])).toEqual([
      'missing',
      'found accession-number 0.8',
    ]);
  });
});

describe('a scan without a date', () => {
  const undated = scan({});

  it('has no more than a doubtful report, however well both fit', () => {
    expect(say([undated, head], [ofDay])).toEqual(['maybe modality+body-part 0.4', 'missing']);
    const sided = scan({ description: 'KNEE LEFT' });
    expect(say([sided], [{ ...ofDay, sides: ['left'] }])).toEqual([
      'maybe modality+body-part+side+only-study-only-report 0.59',
    ]);
    expect(pair([undated], []).studies[0]).not.toHaveProperty('studyDate');
    expect(pair([knee], []).studies[0]).toMatchObject({ studyDate: '2026-03-05' });
  });

  it('is also one whose date is none', () => {
    expect(say([scan({ date: '2026-13-45' }), head], [ofDay])).toEqual(['maybe modality+body-part 0.4', 'missing']);
  });
});

describe('the only scan', () => {
  it('is the only one beside a plan without pictures', () => {
    const plan = scan({ uid: '3', series: [{ modality: 'RTPLAN', entries: [4], image: false }] });
    expect(say([knee, plan], [{}])).toEqual(['maybe only-study-only-report 0.2', 'not-needed']);
    // Of two papers neither is the only one.
    expect(say([knee], [{}, { path: 'b.pdf' }])).toEqual(['missing']);
  });
});

describe('what a scan shows', () => {
  it('is told by its pictures alone, not by what was planned or noted beside them', () => {
    const noted = scan({
      date: '2026-03-05',
      description: 'MR',
      series: [
        { modality: 'MR', entries: [1] },
        { modality: 'SR', entries: [2], image: false },
      ],
    });
    const study = saying(noted, { bodyPartExamined: 'KNEE' }, { bodyPartExamined: 'CHEST' });
    expect(say([study, head], [ofDay])[0]).toBe('found same-date+modality+body-part 0.85');
    expect(say([study, head], [{ ...ofDay, bodyParts: ['CHEST'] }])[0]).toBe('maybe same-date+modality 0.45');
  });

  it('is read description by description: the end of one and the beginning of the next make no word', () => {
    const spine = scan({ date: '2026-03-05', description: 'C-SPINE' });
    const described = saying(spine, { seriesDescription: 'abdomen' });
    expect(say([described, head], [{ ...ofDay, bodyParts: ['SPINE'], spineParts: ['lumbar'] }])[0]).toBe('missing');
    expect(say([described, head], [{ ...ofDay, bodyParts: ['ABDOMEN'] }])[0]).toBe(
      'found same-date+modality+body-part 0.85',
    );
  });

  it('is no machine that a report could contradict, where the file says “other” or nothing', () => {
    for (const modality of ['OT', '']) {
      const film = scan({ date: '2026-03-05', series: [{ modality, entries: [1] }] });
      expect(say([film, head], [ofDay])[0]).toBe('found same-date+body-part 0.65');
    }
  });

  it('has a side where all its series have the same', () => {
    const two = scan({
      date: '2026-03-05',
      series: [
        { modality: 'MR', entries: [1] },
        { modality: 'MR', entries: [2] },
      ],
    });
    const right = { ...ofDay, sides: ['right'] } as const;
    const [r, l] = [{ laterality: 'R' }, { laterality: 'L' }];
    expect(say([saying(two, r, r), head], [right])[0]).toBe('found same-date+modality+body-part+side 0.95');
    expect(say([saying(two, r, l), head], [right])[0]).toBe('found same-date+modality+body-part 0.85');
    expect(say([saying(two, l, l), head], [right])[0]).toBe('missing');
  });
});

describe('what is no report', () => {
  it('a letter beside an ultrasound', () => {
    const heart = scan({ date: '2026-03-05', series: [{ modality: 'US', entries: [1] }] });
    const letter = { kind: 'clinic-letter', dates: ['2026-03-05'], modalities: ['US'] } as const;
    expect(pair([heart], [letter])).toMatchObject({ studies: [{ state: 'missing' }], withoutImages: [] });
  });

  it('a paper of a known kind in a language that is not read', () => {
    expect(say([knee], [{ kind: 'lab-result', language: 'fi', characters: 500 }])).toEqual(['missing']);
  });

  it('a paper that nobody read, whatever its name says: it leaves the question open', () => {
    expect(say([knee], [{ ...ofDay, kind: 'unknown', confidence: 0, unread: 'no-text' }])).toEqual(['unknown']);
  });

  it('a photo of paper stays open where letters were read off it, until the patient says what it is', () => {
    const read = { container: 'picture', kind: 'lab-result' } as const;
    expect(say([knee], [read], { shows: 'paper' })).toEqual(['unknown']);
    expect(say([knee], [{ ...read, decidedBy: 'patient' }], { shows: 'paper' })).toEqual(['missing']);
  });
});

describe('a paper that says too little of what it is', () => {
  const vague = { kind: 'unknown', confidence: 0 } as const;

  it('may be the report by its day or its number, with the machine or the part of the body', () => {
    expect(say([knee], [{ ...vague, dates: ['2026-03-05'], bodyParts: ['KNEE'] }])).toEqual([
      'maybe same-date+body-part 0.4',
    ]);
    expect(say([knee], [{ ...vague, numbers: ['A-1'], modalities: ['MR'] }])).toEqual([
      'maybe accession-number+modality 0.4',
    ]);
    expect(say([knee], [{ ...vague, numbers: ['A-1'] }])).toEqual(['missing']);
  });

  it('is left out where a report is sure, and stands behind one that is not', () => {
    const doubt = { ...ofDay, ...vague, path: 'x' };
    expect(say([knee, head], [{ ...ofDay, bodyParts: [] }, doubt])[0]).toBe('found same-date+modality 0.65');
    expect(say([knee, head], [{ dates: ['2026-03-05'] }, doubt])[0]).toBe(
      'maybe same-date 0.45 same-date+modality+body-part 0.4',
    );
  });
});

describe('a birth date', () => {
  const state = (birthDates: readonly string[], born: string | undefined) =>
    pair([knee], [{ ...ofDay, birthDates }], { born }).studies[0]?.state;

  it('that a paper does not name speaks against nobody', () => {
    expect(state([], '1970-01-01')).toBe('found');
  });

  it('is enough where it is one of those on the paper: a letter names the mother, too', () => {
    expect(state(['1938-11-23', '1970-01-01'], '19700101')).toBe('found');
    expect(state(['1938-11-23', '1941-02-03'], '19700101')).toBe('missing');
  });

  it('that is none, or is not in the header, contradicts no paper', () => {
    for (const born of [undefined, '', '1970', '197001011', 'x19700101'])
      expect(state(['1938-11-23'], born)).toBe('found');
  });
});

describe('dates that are mentioned', () => {
  // A scan of 2025 is here too: is the paper its report?
  const ofHead = (dates: Partial<DocumentFacts>) => say([knee, head], [{ modalities: ['MR'], ...dates }]);

  it('are no examination’s, where the paper’s own day has its scan', () => {
    const both = 'found same-date+modality 0.65';
    expect(ofHead({ dates: ['2026-03-05', '2025-01-10'] })).toEqual([both, 'missing']);
    // Its own day, whichever way its numbers are read.
    expect(ofHead({ dates: ['2026-05-03', '2026-03-05', '2025-01-10'] })).toEqual([both, 'missing']);
    // Of two readings in one file one has its scan here.
    expect(
      ofHead({ dates: ['2020-02-02', '2026-03-05', '2025-01-10'], examinationDates: ['2020-02-02', '2026-03-05'] }),
    ).toEqual([both, 'missing']);
    expect(ofHead({ dates: ['2020-02-02', '2025-01-10'] })).toEqual(['missing', both]);
  });
});
