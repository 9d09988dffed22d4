import { expect, it } from 'vitest';
import { seriesFacts } from '../../../../../test/build/completeness-facts.ts';
import { context } from '../../../../../test/build/evidence.ts';
import type { SeriesCompleteness } from '../../evidence/series-completeness/series-completeness.ts';
import { cutSeries } from './cut-series.ts';

const ask = (...all: readonly SeriesCompleteness[]) => cutSeries.check({ 'series-completeness': all }, {}, context);

it('fails for a lone slice, doubts a numbering that starts late', () => {
  const orphan = [{ kind: 'orphan', instanceNumber: 116, present: 1 }] as const;
  expect(ask(seriesFacts({ state: 'incomplete', present: 1, signs: orphan }))).toMatchObject({
    outcome: 'fail',
    hits: [{ message: 'only-few', params: { present: 1, number: 116 } }],
  });
  const head = [{ kind: 'head-missing', count: 5 }] as const;
  expect(ask(seriesFacts({ state: 'conflicting', signs: head }))).toMatchObject({
    outcome: 'cannot-tell',
    hits: [{ message: 'maybe-starts-late', params: { count: 5 } }],
  });
  expect(ask(seriesFacts({}))).toEqual({ outcome: 'pass' });
});
