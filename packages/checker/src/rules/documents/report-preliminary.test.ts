import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { paperWith } from '../../../../../test/build/findings.ts';
import { reportPreliminary } from './report-preliminary.ts';

const ask = (...papers: Parameters<typeof paperWith>[0][]) =>
  reportPreliminary.check({ 'document-kinds': papers.map(paperWith) }, reportPreliminary.defaults, context);

describe('report-preliminary', () => {
  it('passes for a report that says nothing of the kind', () => {
    expect(ask({})).toEqual({ outcome: 'pass' });
  });

  it('fails where a sure report says so', () => {
    expect(ask({ preliminary: true })).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'preliminary', params: { file: 'report.pdf' } }],
    });
  });

  it('cannot tell where it may not even be a report', () => {
    expect(ask({ preliminary: true, confidence: 0.5 })).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'maybe-preliminary' }],
    });
  });

  it('says nothing without a readable report', () => {
    expect(ask({ kind: 'clinic-letter', preliminary: true }, { unread: 'locked', locked: true })).toEqual({
      outcome: 'not-applicable',
    });
  });
});
