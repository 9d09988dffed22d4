import { expect, it } from 'vitest';
import { seriesFacts } from '../../../../../test/build/completeness-facts.ts';
import { context } from '../../../../../test/build/evidence.ts';
import type { SeriesCompleteness } from '../../evidence/series-completeness/series-completeness.ts';
import type { StudyExtent } from '../../evidence/study-extent.ts';
import { countConflict } from './count-conflict.ts';

const extent = (parts: Partial<StudyExtent> = {}): StudyExtent => ({
  studyInstanceUID: '1.2.3',
  series: 3,
  instances: 60,
  skippedNumbers: [],
  ...parts,
});
const ask = (series: Partial<SeriesCompleteness>, study?: StudyExtent) =>
  countConflict.check(
    { 'series-completeness': [seriesFacts(series)], 'study-extent': study ? [study] : [] },
    {},
    context,
  );

it('never calls one count proof', () => {
  const signs = [{ kind: 'count-tag-short', expected: 144, present: 72, tag: '(0020,1002)' }] as const;
  expect(ask({ state: 'conflicting', signs })).toMatchObject({
    outcome: 'cannot-tell',
    hits: [{ params: { expected: 144, present: 72 } }],
  });
  expect(ask({ state: 'incomplete', signs })).toEqual({ outcome: 'pass' });
  expect(ask({ state: 'not-applicable' })).toEqual({ outcome: 'not-applicable' });
});

it('takes what an archive counted for a hint', () => {
  expect(ask({}, extent({ statedInstances: 60, statedSeries: 3 }))).toEqual({ outcome: 'pass' });
  // Reports and marked pictures may have been added after the archive counted.
  expect(ask({}, extent({ statedInstances: 50 }))).toEqual({ outcome: 'pass' });
  expect(ask({}, extent({ statedInstances: 90 }))).toMatchObject({
    outcome: 'cannot-tell',
    hits: [{ message: 'fewer-in-study', severity: 'advice', params: { expected: 90, present: 60 } }],
  });
  expect(ask({ state: 'not-applicable' }, extent({ statedSeries: 5 }))).toMatchObject({
    outcome: 'cannot-tell',
    hits: [{ params: { expected: 5, present: 3 } }],
  });
});

it('does not tell a loss twice', () => {
  expect(ask({ state: 'incomplete' }, extent({ statedInstances: 90 }))).toEqual({ outcome: 'pass' });
});

const short = { kind: 'count-tag-short', expected: 144, present: 72, tag: '(0020,1002)' } as const;

it('leaves a series to the rule that tells its gap, its late start or its lone slice', () => {
  for (const other of [
    { kind: 'interior-gap', count: 2, from: 5, to: 20, backed: false },
    { kind: 'head-missing', count: 5 },
    { kind: 'orphan', instanceNumber: 57, present: 1 },
  ] as const)
    expect(ask({ state: 'conflicting', signs: [short, other] })).toEqual({ outcome: 'pass' });
  const uneven = { kind: 'uneven-spacing', smallest: 1, largest: 2 } as const;
  expect(ask({ state: 'conflicting', signs: [uneven, short] })).toMatchObject({ outcome: 'cannot-tell' });
  expect(ask({ state: 'conflicting', signs: [uneven] })).toEqual({ outcome: 'pass' });
});

it('counts pictures before sets, and names the count that it believes', () => {
  const hit = (study: Partial<StudyExtent>) => ask({}, extent(study));
  expect(hit({ statedInstances: 90, statedSeries: 5 })).toMatchObject({
    hits: [{ params: { expected: 90, present: 60 }, witnesses: [{ tag: '(0020,1208)' }] }],
  });
  expect(hit({ statedSeries: 5 })).toMatchObject({ hits: [{ witnesses: [{ tag: '(0020,1206)' }] }] });
  // As many pictures as were counted: fewer sets may be how somebody put them together.
  expect(hit({ statedInstances: 60, statedSeries: 5 })).toEqual({ outcome: 'pass' });
  expect(hit({ statedSeries: 3 })).toEqual({ outcome: 'pass' });
});

it('asks while one series can be judged', () => {
  const both = [seriesFacts({ state: 'not-applicable' }), seriesFacts({})];
  expect(countConflict.check({ 'series-completeness': both, 'study-extent': [] }, {}, context)).toEqual({
    outcome: 'pass',
  });
});
