import { expect, it } from 'vitest';
import { seriesFacts } from '../../../../../test/build/completeness-facts.ts';
import { context } from '../../../../../test/build/evidence.ts';
import type { SeriesCompleteness } from '../../evidence/series-completeness/series-completeness.ts';
import { shortVolume } from './short-volume.ts';

const ask = (...all: readonly SeriesCompleteness[]) => shortVolume.check({ 'series-completeness': all }, {}, context);

it('names the volume that is short', () => {
  const signs = [{ kind: 'short-volume', volume: 5, volumes: 5, present: 20, expected: 30 }] as const;
  expect(ask(seriesFacts({ state: 'incomplete', signs }))).toMatchObject({
    outcome: 'fail',
    hits: [{ params: { volume: 5, volumes: 5, present: 20, expected: 30 } }],
  });
  expect(ask(seriesFacts({}))).toEqual({ outcome: 'pass' });
});

it('leaves other signs alone, and asks nothing where no slice can be missing', () => {
  const signs = [{ kind: 'uneven-spacing', smallest: 1, largest: 2 }] as const;
  expect(ask(seriesFacts({ signs }))).toEqual({ outcome: 'pass' });
  expect(ask(seriesFacts({ state: 'not-applicable' }))).toEqual({ outcome: 'not-applicable' });
  expect(ask(seriesFacts({ state: 'not-applicable' }), seriesFacts({}))).toEqual({ outcome: 'pass' });
});
