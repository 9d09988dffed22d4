import { expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import type { DoseReportFacts } from '../../evidence/dose-reports.ts';
import { doseReportAcquisitionMissing } from './dose-report-acquisition-missing.ts';

const ask = (...absent: readonly DoseReportFacts['absent'][]) =>
  doseReportAcquisitionMissing.check(
    {
      'dose-reports': absent.map((each) => ({ studyInstanceUID: '1.2', exposures: 3, acquisitions: 2, absent: each })),
    },
    {},
    context,
  );

it('passes where each exposure has its pictures', () => {
  expect(ask([])).toEqual({ outcome: 'pass' });
  expect(ask()).toEqual({ outcome: 'not-applicable' });
});

it('is sure where two signs agree', () => {
  expect(ask([{ protocol: 'Delayed', signs: ['event-uid', 'protocol'] }])).toMatchObject({
    outcome: 'fail',
    hits: [{ params: { count: 1, expected: 3 }, witnesses: [{ tag: '(0008,3010)' }, { tag: '(0018,1030)' }] }],
  });
});

it('doubts one sign alone', () => {
  expect(ask([{ signs: ['acquisition-count'] }])).toMatchObject({
    outcome: 'cannot-tell',
    hits: [{ message: 'maybe-exposure-absent', severity: 'advice' }],
  });
});
