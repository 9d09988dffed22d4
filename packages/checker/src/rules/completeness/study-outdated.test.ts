import { expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { kind } from '../../../../../test/build/series-kind.ts';
import type { SeriesKind } from '../../evidence/series-kinds/series-kind.ts';
import { studyOutdated } from './study-outdated.ts';

const ask = (all: readonly SeriesKind[], maxDays = 183) =>
  studyOutdated.check({ 'series-kinds': all }, { maxDays }, context);
const undated: Partial<SeriesKind> = { ...kind() };
delete (undated as { studyDate?: string }).studyDate;

it('looks at the newest scan', () => {
  expect(ask([kind({ studyDate: '2019-01-01' }), kind()])).toEqual({ outcome: 'pass' });
  expect(ask([kind({ studyDate: '2019-01-01' })])).toMatchObject({
    outcome: 'fail',
    hits: [{ params: { date: '2019-01-01' } }],
  });
});

it('does not guess the age of a scan without a date', () => {
  expect(ask([kind({ studyDate: '2019-01-01' }), undated as SeriesKind])).toMatchObject({ outcome: 'cannot-tell' });
});

it('asks nothing unless the case does', () => {
  expect(ask([kind({ studyDate: '2019-01-01' })], 0)).toEqual({ outcome: 'not-applicable' });
});

it('counts days to the last, and takes the newest of several in any order', () => {
  const old = kind({ studyDate: '2026-05-25' });
  const older = kind({ studyDate: '2019-01-01', studyInstanceUID: '1.2.4' });
  const days = 183;
  expect(ask([old], days)).toEqual({ outcome: 'pass' });
  expect(ask([old], days - 1)).toMatchObject({ outcome: 'fail' });
  for (const all of [
    [old, older],
    [older, old],
  ])
    expect(ask(all, 30)).toMatchObject({
      outcome: 'fail',
      hits: [
        {
          params: { date: '2026-05-25' },
          subjects: all.map(({ studyInstanceUID }) => ({ kind: 'study', studyInstanceUID })),
        },
      ],
    });
});

it('does not ask of papers, nor where there is no picture', () => {
  expect(ask([kind({ label: 'non-image', studyDate: '2019-01-01' })])).toEqual({ outcome: 'not-applicable' });
  expect(ask([])).toEqual({ outcome: 'not-applicable' });
  expect(ask([kind({ label: 'non-image' }), kind({ studyDate: '2019-01-01' })])).toMatchObject({ outcome: 'fail' });
});

it('takes a date that is none for no date', () => {
  for (const studyDate of ['20', '2024-13-45'])
    expect(ask([kind({ studyDate })])).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'no-date', subjects: [{ kind: 'study', studyInstanceUID: '1.2.3' }] }],
    });
});
