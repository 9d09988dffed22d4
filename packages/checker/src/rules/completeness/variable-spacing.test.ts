import { expect, it } from 'vitest';
import { seriesFacts } from '../../../../../test/build/completeness-facts.ts';
import { context } from '../../../../../test/build/evidence.ts';
import type { SeriesCompleteness } from '../../evidence/series-completeness/series-completeness.ts';
import { variableSpacing } from './variable-spacing.ts';

const ask = (...all: readonly SeriesCompleteness[]) =>
  variableSpacing.check({ 'series-completeness': all }, {}, context);

it('notes uneven spacing where there is a spacing', () => {
  const ladder = { positions: [0, 5, 12.34], gaps: [] };
  const signs = [{ kind: 'uneven-spacing', smallest: 5, largest: 7.34 }] as const;
  expect(ask(seriesFacts({ ladder, signs }))).toMatchObject({
    outcome: 'fail',
    hits: [{ params: { smallest: 5, largest: 7.3 } }],
  });
  expect(ask(seriesFacts({ ladder }))).toEqual({ outcome: 'pass' });
  expect(ask(seriesFacts({}))).toEqual({ outcome: 'not-applicable' });
});
