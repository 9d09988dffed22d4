import { expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { seriesNumberGap } from './series-number-gap.ts';

const ask = (series: number, skippedNumbers: readonly number[]) =>
  seriesNumberGap.check(
    { 'study-extent': [{ studyInstanceUID: '1.2', series, instances: 90, skippedNumbers }] },
    {},
    context,
  );

it('never makes more of a number left out than a note', () => {
  expect(seriesNumberGap.severity).toBe('info');
  expect(ask(5, [])).toEqual({ outcome: 'pass' });
  expect(ask(5, [4, 6])).toMatchObject({ outcome: 'cannot-tell', hits: [{ params: { count: 2, number: 4 } }] });
  expect(ask(1, [])).toEqual({ outcome: 'not-applicable' });
});
