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
