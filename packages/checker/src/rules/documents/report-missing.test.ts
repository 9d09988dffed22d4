import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { pairingWith } from '../../../../../test/build/findings.ts';
import { reportMissing } from './report-missing.ts';

const ask = (...studies: Parameters<typeof pairingWith>[0]) =>
  reportMissing.check({ 'report-pairing': pairingWith(studies) }, {}, context);

describe('report-missing', () => {
  it('passes where each scan has its report', () => {
    expect(ask({}, { state: 'not-needed' })).toEqual({ outcome: 'pass' });
  });

  it('fails for each scan without one, by kind and date', () => {
    expect(
      ask({ state: 'missing', studyDate: '2024-03-03' }, { state: 'missing', modalities: ['CT', 'PT', 'SR'] }),
    ).toMatchObject({
      outcome: 'fail',
      hits: [
        {
          message: 'no-report',
          params: { modality: 'MR', date: '2024-03-03' },
          action: { who: 'hospital', message: 'ask-for-report' },
        },
        { message: 'no-report-undated', params: { modality: 'PT' } },
      ],
    });
  });

  it('fails where only an addition to it is here, and shows that', () => {
    const documents = [{ path: 'addendum.pdf', because: ['same-date'], confidence: 0.8 }];
    expect(ask({ state: 'missing', studyDate: '2024-03-03', documents })).toMatchObject({
      outcome: 'fail',
      hits: [
        {
          message: 'only-addition',
          params: { modality: 'MR', date: '2024-03-03' },
          subjects: [{ kind: 'study' }, { kind: 'entry', path: 'addendum.pdf' }],
        },
      ],
    });
    expect(ask({ state: 'missing', documents })).toMatchObject({ hits: [{ message: 'no-report-undated' }] });
  });

  it('cannot tell where a paper may be it, or could not be read', () => {
    const documents = [{ path: 'a.pdf', because: ['same-date'], confidence: 0.4 }];
    expect(ask({ state: 'maybe', documents })).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'maybe-report', subjects: [{ kind: 'study' }, { kind: 'entry', path: 'a.pdf' }] }],
    });
    expect(ask({ state: 'unknown' })).toMatchObject({ outcome: 'cannot-tell', hits: [{ message: 'papers-not-read' }] });
  });

  it('says nothing without scans', () => {
    expect(ask()).toEqual({ outcome: 'not-applicable' });
  });
});

describe('which scan', () => {
  const modality = (...modalities: readonly string[]) => {
    const verdict = ask({ state: 'missing', modalities });
    return 'hits' in verdict ? verdict.hits[0]?.params?.['modality'] : undefined;
  };
  it('is called by its first kind of picture, not by what lies beside it', () => {
    for (const beside of ['SR', 'KO', 'PR', 'SEG', 'DOC', 'OT']) expect(modality(beside, 'CT')).toBe('CT');
    expect(modality('US', 'CT')).toBe('US');
    expect(modality('SR', 'OT')).toBe('SR');
    expect(modality()).toBe('OT');
  });
  it('is named, and how many there are', () => {
    const [one, other] = [
      { kind: 'study', studyInstanceUID: '1.0' },
      { kind: 'study', studyInstanceUID: '1.1' },
    ];
    expect(ask({ state: 'missing' })).toMatchObject({ hits: [{ subjects: [one] }] });
    expect(ask({ state: 'maybe' }, { state: 'maybe' })).toMatchObject({
      hits: [{ params: { count: 2 }, subjects: [one, other], severity: 'advice' }],
    });
    expect(ask({ state: 'unknown' }, { state: 'unknown' })).toMatchObject({
      hits: [{ params: { count: 2 }, subjects: [one, other] }],
    });
  });
  it('that needs no report is none', () => {
    expect(ask({ state: 'not-needed' })).toEqual({ outcome: 'not-applicable' });
  });
});
