import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../../../test/build/sample-report.ts';
import type { ReportCompleteness } from '../report/report.ts';
import { ladderRuns } from './gap-ladder.ts';

function completeness(study: number, series: number): ReportCompleteness {
  const found = sampleReport().inventory.patients[0]?.studies[study]?.series[series]?.completeness;
  if (found === undefined) throw new Error('no such series');
  return found;
}

describe('the gap ladder', () => {
  it('draws a hole where slices are absent', () => {
    expect(ladderRuns(completeness(0, 3))).toEqual([
      { kind: 'present', from: 0, count: 11 },
      { kind: 'missing', from: 11, count: 5 },
      { kind: 'present', from: 16, count: 12 },
    ]);
  });

  it('draws what is cut off at the end', () => {
    expect(ladderRuns(completeness(1, 0))).toEqual([
      { kind: 'present', from: 0, count: 30 },
      { kind: 'missing', from: 30, count: 10 },
    ]);
  });

  it('draws one run where nothing is absent, and none without geometry', () => {
    expect(ladderRuns(completeness(0, 1))).toEqual([{ kind: 'present', from: 0, count: 22 }]);
    expect(ladderRuns(completeness(0, 0))).toEqual([]);
  });
});
