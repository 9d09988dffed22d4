import { expect, it } from 'vitest';
import { seriesFacts } from '../../../../../test/build/completeness-facts.ts';
import { context } from '../../../../../test/build/evidence.ts';
import type { SeriesCompleteness } from '../../evidence/series-completeness/series-completeness.ts';
import { missingSlices } from './missing-slices.ts';

const ask = (...all: readonly SeriesCompleteness[]) => missingSlices.check({ 'series-completeness': all }, {}, context);

it('fails for a gap that is sure, doubts one that is opposed', () => {
  const signs = [{ kind: 'interior-gap', count: 2, from: 5, to: 20, backed: true }] as const;
  const missing = [{ what: 'slice', where: { kind: 'position', from: 5, to: 20 }, count: 2 }] as const;
  expect(ask(seriesFacts({ state: 'incomplete', signs, missing }))).toMatchObject({
    outcome: 'fail',
    hits: [{ message: 'interior-gap', params: { count: 2, present: 20 } }],
  });
  const counted = [{ what: 'slice', where: { kind: 'unknown' }, count: 8 }] as const;
  expect(ask(seriesFacts({ state: 'incomplete', missing: counted }))).toMatchObject({
    outcome: 'fail',
    hits: [{ message: 'numbers-absent', params: { count: 8 } }],
  });
  expect(ask(seriesFacts({ state: 'conflicting', signs }))).toMatchObject({ outcome: 'cannot-tell' });
  expect(ask(seriesFacts({}))).toEqual({ outcome: 'pass' });
  expect(ask(seriesFacts({ state: 'not-applicable' }))).toEqual({ outcome: 'not-applicable' });
});
