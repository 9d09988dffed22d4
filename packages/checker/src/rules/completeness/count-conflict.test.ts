import { expect, it } from 'vitest';
import { seriesFacts } from '../../../../../test/build/completeness-facts.ts';
import { context } from '../../../../../test/build/evidence.ts';
import type { SeriesCompleteness } from '../../evidence/series-completeness/series-completeness.ts';
import { countConflict } from './count-conflict.ts';

const ask = (...all: readonly SeriesCompleteness[]) => countConflict.check({ 'series-completeness': all }, {}, context);

it('never calls one count proof', () => {
  const signs = [{ kind: 'count-tag-short', expected: 144, present: 72, tag: '(0020,1002)' }] as const;
  expect(ask(seriesFacts({ state: 'conflicting', signs }))).toMatchObject({
    outcome: 'cannot-tell',
    hits: [{ params: { expected: 144, present: 72 } }],
  });
  expect(ask(seriesFacts({ state: 'incomplete', signs }))).toEqual({ outcome: 'pass' });
  expect(ask(seriesFacts({ state: 'not-applicable' }))).toEqual({ outcome: 'not-applicable' });
});
