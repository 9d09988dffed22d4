import { expect, it } from 'vitest';
import { seriesFacts } from '../../../../../test/build/completeness-facts.ts';
import { context } from '../../../../../test/build/evidence.ts';
import type { SeriesCompleteness } from '../../evidence/series-completeness/series-completeness.ts';
import { missingFrames } from './missing-frames.ts';

const ask = (...all: readonly SeriesCompleteness[]) => missingFrames.check({ 'series-completeness': all }, {}, context);

it('fails for frames and for parts that are absent', () => {
  const frames = [{ kind: 'missing-frames', expected: 8, present: 6 }] as const;
  const parts = [{ kind: 'concatenation-short', expected: 3, present: 2 }] as const;
  expect(ask(seriesFacts({ state: 'incomplete', signs: [...frames, ...parts] }))).toMatchObject({
    outcome: 'fail',
    hits: [{ message: 'fewer-frames' }, { message: 'part-absent' }],
  });
  expect(ask(seriesFacts({}))).toEqual({ outcome: 'pass' });
});

it('says how many of how many, and asks nothing where no series has frames to count', () => {
  const signs = [
    { kind: 'uneven-spacing', smallest: 1, largest: 2 },
    { kind: 'missing-frames', expected: 8, present: 6 },
  ] as const;
  expect(ask(seriesFacts({ signs }))).toMatchObject({
    hits: [{ params: { present: 6, expected: 8, modality: 'CT' } }],
  });
  expect(ask(seriesFacts({ signs }))).toHaveProperty('hits.length', 1);
  expect(ask(seriesFacts({ state: 'not-applicable' }))).toEqual({ outcome: 'not-applicable' });
  expect(ask(seriesFacts({ state: 'not-applicable' }), seriesFacts({}))).toEqual({ outcome: 'pass' });
});
