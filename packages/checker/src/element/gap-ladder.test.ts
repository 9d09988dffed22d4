import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../../../test/build/sample-report.ts';
import type { ReportCompleteness } from '../report/report.ts';
import { holesByPicture, ladderRuns, pictureAt } from './gap-ladder.ts';

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

  it('draws what is known to be absent and not where, apart from what has a place', () => {
    const ladder = { positions: Array.from({ length: 30 }, (_, index) => index * 2.5), gaps: [] };
    const missing = [
      { what: 'referenced-instance', where: { kind: 'unknown' }, count: 9 },
      { what: 'instance', where: { kind: 'instance-number', from: 31, to: 31 }, count: 1 },
    ] as const;
    expect(ladderRuns({ state: 'incomplete', expected: 40, present: 30, missing, witnesses: [], ladder })).toEqual([
      { kind: 'present', from: 0, count: 30 },
      { kind: 'missing', from: 30, count: 1 },
      { kind: 'unplaced', from: 31, count: 9 },
    ]);
  });

  it('draws as many as are missing, at the start, inside and at the end', () => {
    const set: ReportCompleteness = {
      state: 'incomplete',
      present: 4,
      missing: [
        { what: 'slice', where: { kind: 'head' }, count: 2 },
        { what: 'slice', where: { kind: 'position', from: 4, to: 10 }, count: 5 },
        { what: 'slice', where: { kind: 'tail' }, count: 3 },
      ],
      witnesses: [],
      ladder: { positions: [2, 4, 10, 12], gaps: [{ from: 4, to: 10, count: 5 }] },
    };
    expect(ladderRuns(set).map(({ kind, count }) => `${kind} ${count}`)).toEqual([
      'missing 2',
      'present 2',
      'missing 5',
      'present 2',
      'missing 3',
    ]);
    expect([...holesByPicture(set, 4)]).toEqual([
      [-1, 2],
      [1, 5],
      [3, 3],
    ]);
    expect(holesByPicture(set, 9).size).toBe(0);
  });

  it('leads from a place on the ladder to the nearest picture that is there', () => {
    const runs = ladderRuns(completeness(0, 3));
    const picture = (slot: number): number => Math.round(pictureAt(runs, slot) * 22);
    expect([0, 10.5, 11.5, 15.5, 16.5, 27.9].map(picture)).toEqual([0, 10, 10, 11, 11, 22]);
  });
});
