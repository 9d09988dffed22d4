import { expect, it } from 'vitest';
import { seriesFacts } from '../../../../../test/build/completeness-facts.ts';
import { context } from '../../../../../test/build/evidence.ts';
import type { AbsentTarget } from '../../evidence/references/index.ts';
import type { SeriesCompleteness } from '../../evidence/series-completeness/series-completeness.ts';
import { referencedSeriesMissing } from './referenced-series-missing.ts';

const target = (parts: Partial<AbsentTarget> = {}): AbsentTarget => ({
  studyInstanceUID: '1.2.3',
  seriesInstanceUID: '1.2.3.90',
  by: 'key-images',
  target: '1.2.3.4',
  series: 'absent',
  listed: false,
  named: 3,
  absent: 3,
  ...parts,
});
const ask = (
  targets: readonly AbsentTarget[],
  { here = 5, state = 'unproven' as SeriesCompleteness['state'], named = 8 } = {},
) =>
  referencedSeriesMissing.check(
    {
      'instance-references': { named, here, elsewhere: 0, targets },
      'series-completeness': [seriesFacts({ seriesInstanceUID: '1.2.3.4', state })],
    },
    referencedSeriesMissing.defaults,
    context,
  );

it('passes where all that is named is here, and asks nothing where nothing is named', () => {
  expect(ask([])).toEqual({ outcome: 'pass' });
  expect(ask([], { named: 0 })).toEqual({ outcome: 'not-applicable' });
});

it('is sure of a set that two kinds of files name, or a directory too', () => {
  const two = [target(), target({ by: 'segmentation', seriesInstanceUID: '1.2.3.91', named: 40, absent: 40 })];
  expect(ask(two)).toMatchObject({
    outcome: 'fail',
    hits: [{ message: 'series-absent', params: { count: 40 }, witnesses: [{}, {}], action: { letter: true } }],
  });
  expect(ask([target({ listed: true })])).toMatchObject({
    outcome: 'fail',
    hits: [{ witnesses: [{ kind: 'reference' }, { kind: 'dicomdir' }] }],
  });
});

it('takes a report and the pictures marked for it for one witness', () => {
  const one = [target(), target({ by: 'report', seriesInstanceUID: '1.2.3.91' }), target({ by: 'view' })];
  expect(ask(one)).toMatchObject({ outcome: 'cannot-tell', hits: [{ message: 'maybe-series-absent' }] });
});

it('doubts what one file says, and weighs outlines and long lists more', () => {
  const doubt = (severity: string) => ({
    outcome: 'cannot-tell',
    hits: [{ message: 'maybe-series-absent', severity }],
  });
  expect(ask([target()])).toMatchObject(doubt('advice'));
  expect(ask([target({ by: 'segmentation' })])).toMatchObject(doubt('gap'));
  expect(ask([target({ named: 12, absent: 12 })])).toMatchObject(doubt('gap'));
});

it('takes names that fit nothing here for changed ones', () => {
  const two = [target(), target({ by: 'segmentation' })];
  expect(ask(two, { here: 0 })).toMatchObject({ outcome: 'cannot-tell', hits: [{ severity: 'advice' }] });
});

it('doubts a single picture of a set that is here, and leaves a set that is known to lack some to its own rule', () => {
  const one = [target({ series: 'here', named: 4, absent: 1 })];
  expect(ask(one)).toMatchObject({
    outcome: 'cannot-tell',
    hits: [{ message: 'some-absent', subjects: [{ seriesInstanceUID: '1.2.3.4' }] }],
  });
  expect(ask(one, { state: 'incomplete' })).toEqual({ outcome: 'pass' });
});

it('notes pictures without their sources, and a dose without its plan', () => {
  const { target: _, ...nameless } = target({ series: 'unknown' });
  expect(ask([{ ...nameless, by: 'derived' }])).toMatchObject({
    outcome: 'cannot-tell',
    hits: [{ message: 'source-absent', severity: 'advice' }],
  });
  expect(ask([{ ...nameless, by: 'treatment', named: 1, absent: 1 }])).toMatchObject({
    outcome: 'cannot-tell',
    hits: [{ message: 'plan-absent' }],
  });
  expect(ask([{ ...nameless, by: 'derived', named: 20, absent: 1 }])).toEqual({ outcome: 'pass' });
});
