import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { kind } from '../../../../../test/build/series-kind.ts';
import type { SeriesCompleteness } from '../../evidence/series-completeness/series-completeness.ts';
import type { SeriesKind } from '../../evidence/series-kinds/series-kind.ts';
import { planeCut } from './plane-cut.ts';

const plane = (name: 'axial' | 'coronal' | 'sagittal', coverage: number, parts: Partial<SeriesKind> = {}): SeriesKind =>
  kind({
    seriesInstanceUID: `1.2.3.${name}`,
    planes: [name],
    coverage,
    spacing: 5,
    frames: Math.round(coverage / 5) + 1,
    frameOfReferenceUID: '1.9',
    ...parts,
  });
const short = {
  seriesInstanceUID: '1.2.3.axial',
  witnesses: [{ kind: 'instance-number', says: 'incomplete', strength: 'medium' }],
};
const ask = (kinds: readonly SeriesKind[], completeness: readonly object[] = []) =>
  planeCut.check(
    { 'series-kinds': kinds, 'series-completeness': completeness as readonly SeriesCompleteness[] },
    { ratio: 0.5 },
    context,
  );
const three = (axial: number, parts: Partial<SeriesKind> = {}) => [
  plane('axial', axial, parts),
  plane('coronal', 180),
  plane('sagittal', 150),
];

describe('plane-cut', () => {
  it('passes for three planes that reach about as far', () => {
    expect(ask(three(140), [short])).toEqual({ outcome: 'pass' });
    expect(ask(three(75), [short])).toEqual({ outcome: 'pass' });
  });

  it('fails where one reaches less than half as far, and its own files say that some are missing', () => {
    expect(ask(three(60), [short])).toMatchObject({
      outcome: 'fail',
      hits: [
        {
          message: 'cut',
          params: { reach: 60, other: 150 },
          subjects: [{ seriesInstanceUID: '1.2.3.axial' }],
          witnesses: [{ kind: 'instance-number' }, { kind: 'sibling', present: 60, expected: 150 }],
        },
      ],
    });
  });

  it('cannot tell on the siblings alone', () => {
    const silent = { ...short, witnesses: [{ kind: 'geometry', says: 'silent', strength: 'strong' }] };
    for (const completeness of [[], [silent]])
      expect(ask(three(60), completeness)).toMatchObject({
        outcome: 'cannot-tell',
        hits: [{ message: 'maybe-cut', severity: 'info' }],
      });
  });

  it('takes a gap in the places of that plane for the same witness: both are measured in one way', () => {
    const gapped = { ...short, witnesses: [{ kind: 'geometry', says: 'incomplete', strength: 'strong' }] };
    expect(ask(three(60), [gapped])).toMatchObject({ outcome: 'cannot-tell', hits: [{ witnesses: [{}, {}] }] });
    const counted = { kind: 'count-tag', says: 'incomplete', strength: 'medium', tag: '(0020,1002)' };
    expect(ask(three(60), [{ ...gapped, witnesses: [...gapped.witnesses, counted] }])).toMatchObject({
      outcome: 'fail',
    });
  });

  it('says nothing of slabs through discs, volumes, other sequences and two planes', () => {
    const nothing = { outcome: 'not-applicable' };
    expect(ask(three(20, { frames: 20 }), [short])).toEqual(nothing);
    expect(ask(three(60, { volume: true }), [short])).toEqual(nothing);
    expect(ask(three(60, { label: 't1' }), [short])).toEqual(nothing);
    expect(ask(three(60).slice(0, 2), [short])).toEqual(nothing);
  });
});
