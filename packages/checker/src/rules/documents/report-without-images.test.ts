import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { pairingWith, paperWith } from '../../../../../test/build/findings.ts';
import { reportWithoutImages } from './report-without-images.ts';

const ask = (withoutImages: Parameters<typeof pairingWith>[1], papers = [paperWith()]) =>
  reportWithoutImages.check(
    { 'report-pairing': pairingWith([], withoutImages), 'document-kinds': papers },
    reportWithoutImages.defaults,
    context,
  );

describe('report-without-images', () => {
  it('passes where each report has its scan', () => {
    expect(ask([])).toEqual({ outcome: 'pass' });
  });

  it('fails for a sure report, with its date where it has one', () => {
    expect(
      ask([
        { path: 'old/mri.pdf', date: '2021-05-06', confidence: 0.95 },
        { path: 'ct.pdf', confidence: 0.8 },
      ]),
    ).toMatchObject({
      outcome: 'fail',
      hits: [
        {
          message: 'no-scan-dated',
          params: { file: 'mri.pdf', date: '2021-05-06' },
          subjects: [{ kind: 'entry', path: 'old/mri.pdf' }],
        },
        { message: 'no-scan', params: { file: 'ct.pdf' } },
      ],
    });
  });

  it('cannot tell for a paper that may be a report', () => {
    expect(ask([{ path: 'a.pdf', confidence: 0.5 }])).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'maybe-no-scan' }],
    });
  });

  it('says nothing without reports', () => {
    expect(ask([], [paperWith({ kind: 'lab-result' })])).toEqual({ outcome: 'not-applicable' });
  });
});
