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
