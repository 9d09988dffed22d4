import { expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import type { DoseReportFacts } from '../../evidence/dose-reports.ts';
import { doseReportAcquisitionMissing } from './dose-report-acquisition-missing.ts';

const askOf = (of: DoseReportFacts['of'], ...absent: readonly DoseReportFacts['absent'][]) =>
  doseReportAcquisitionMissing.check(
    {
      'dose-reports': absent.map((each) => ({
        studyInstanceUID: '1.2',
        of,
        exposures: 3,
        acquisitions: 2,
        absent: each,
      })),
    },
    {},
    context,
  );
const ask = (...absent: readonly DoseReportFacts['absent'][]) => askOf('CT', ...absent);

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

it('takes the events of one report and their number for one witness: a scan that was taken again has both', () => {
  const retaken = [{ protocol: 'Arterial', signs: ['event-uid', 'acquisition-count'] }] as const;
  for (const of of ['CT', 'XA'] as const)
    expect(askOf(of, retaken)).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'maybe-exposure-absent', severity: 'advice', witnesses: [{}, {}] }],
    });
  expect(ask([{ protocol: 'Delayed', signs: ['protocol', 'acquisition-count'] }])).toMatchObject({ outcome: 'fail' });
});

it('takes no name of a run for a witness: runs are called after the program', () => {
  const named = [{ protocol: 'Coro 15', signs: ['event-uid', 'protocol', 'acquisition-count'] }] as const;
  expect(askOf('XA', named)).toMatchObject({
    outcome: 'cannot-tell',
    hits: [{ witnesses: [{ tag: '(0008,3010)' }, { tag: '(0020,0012)' }] }],
  });
});
