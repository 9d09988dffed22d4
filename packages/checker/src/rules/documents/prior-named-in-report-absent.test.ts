import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { pairingWith, paperWith } from '../../../../../test/build/findings.ts';
import { priorNamedInReportAbsent } from './prior-named-in-report-absent.ts';

const ask = (priorDates: readonly string[], studyDates: readonly (string | undefined)[], confidence = 0.95) =>
  priorNamedInReportAbsent.check(
    {
      'document-kinds': [paperWith({ priorDates, confidence })],
      'report-pairing': pairingWith(studyDates.map((studyDate) => (studyDate === undefined ? {} : { studyDate }))),
    },
    priorNamedInReportAbsent.defaults,
    context,
  );

describe('prior-named-in-report-absent', () => {
  it('passes where a scan of that date is here, in either reading of it', () => {
    expect(ask(['2025-02-20'], ['2026-03-05', '2025-02-21'])).toEqual({ outcome: 'pass' });
    expect(ask(['2025-04-03', '2025-03-04'], ['2025-03-04'])).toEqual({ outcome: 'pass' });
  });

  it('fails where none is', () => {
    expect(ask(['2025-02-20'], ['2026-03-05'])).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'absent', params: { file: 'report.pdf', date: '2025-02-20' } }],
    });
  });

  it('cannot tell where the date reads two ways, a scan has no date, or the paper may be no report', () => {
    expect(ask(['2025-04-03', '2025-03-04'], ['2026-03-05'])).toMatchObject({ outcome: 'cannot-tell', hits: [{}] });
    expect(ask(['2025-02-20'], [undefined])).toMatchObject({ outcome: 'cannot-tell' });
    expect(ask(['2025-02-20'], ['2026-03-05'], 0.5)).toMatchObject({ outcome: 'cannot-tell' });
  });

  it('says nothing where no report compares', () => {
    expect(ask([], ['2026-03-05'])).toEqual({ outcome: 'not-applicable' });
  });
});

describe('which date, whose report', () => {
  const path = 'a/report.pdf';
  const check = (
    papers: readonly Parameters<typeof paperWith>[0][],
    studies: Parameters<typeof pairingWith>[0] = [{ studyDate: '2026-03-05' }],
  ) =>
    priorNamedInReportAbsent.check(
      {
        'document-kinds': papers.map((parts) => paperWith({ path, ...parts })),
        'report-pairing': pairingWith(studies),
      },
      priorNamedInReportAbsent.defaults,
      context,
    );
  const said = (outcome: string, message: string, confidence: number) => ({
    outcome,
    hits: [
      {
        message,
        params: { file: 'report.pdf', date: '2025-02-20' },
        subjects: [{ kind: 'entry', path }],
        confidence,
        action: { who: 'hospital', letter: true, message: 'ask-for-scan-files' },
      },
    ],
  });

  it('is asked for with the report that names it', () => {
    expect(check([{ priorDates: ['2025-02-20'] }])).toEqual(said('fail', 'absent', 0.6));
    expect(check([{ priorDates: ['2025-02-20'], confidence: 0.69 }])).toEqual(said('cannot-tell', 'maybe-absent', 0.4));
    expect(check([{ priorDates: ['2025-02-20'], confidence: 0.7 }]).outcome).toBe('fail');
  });

  it('is asked for once, and each date by itself', () => {
    expect(check([{ priorDates: ['2025-02-20'] }, { priorDates: ['2025-02-20', '2024-07-30'] }])).toMatchObject({
      hits: [{ params: { date: '2025-02-20' } }, { params: { date: '2024-07-30' } }],
    });
  });

  it('may be three days off', () => {
    expect(check([{ priorDates: ['2026-03-02'] }]).outcome).toBe('pass');
    expect(check([{ priorDates: ['2026-03-01'] }]).outcome).toBe('fail');
  });

  it('of another paper than a reading is nothing to ask for', () => {
    expect(check([{ kind: 'clinic-letter', priorDates: ['2025-02-20'] }]).outcome).toBe('not-applicable');
  });

  it('may be of a scan here that has no date, unless that needs no report', () => {
    const asked = [{ priorDates: ['2025-02-20'] }];
    expect(check(asked, [{ studyDate: '2026-03-05' }, {}]).outcome).toBe('cannot-tell');
    expect(check(asked, [{ studyDate: '2026-03-05' }, { state: 'not-needed' }]).outcome).toBe('fail');
  });
});
