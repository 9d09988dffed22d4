import { expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { kind } from '../../../../../test/build/series-kind.ts';
import type { SeriesKind } from '../../evidence/series-kinds/series-kind.ts';
import { coverageDiffers } from './coverage-differs.ts';

const ask = (...all: readonly SeriesKind[]) => coverageDiffers.check({ 'series-kinds': all }, { ratio: 0.8 }, context);
const half = (contrast: SeriesKind['contrast'], coverage?: number) =>
  kind({ label: 't1', contrast, frameOfReferenceUID: '1.9', ...(coverage !== undefined && { coverage }) });

it('compares the halves of a pair', () => {
  expect(ask(half('pre', 150), half('post', 150))).toEqual({ outcome: 'pass' });
  expect(ask(half('pre', 150), half('post', 60))).toMatchObject({
    outcome: 'fail',
    hits: [{ params: { smallest: 60, largest: 150 } }],
  });
  expect(ask(half('pre', 150), half('post'))).toMatchObject({ outcome: 'cannot-tell' });
});

it('makes no pair of what may not belong together', () => {
  expect(ask(half('pre', 150), half('post', 60), half('post', 60))).toEqual({ outcome: 'not-applicable' });
  expect(ask(half('unknown', 150), half('post', 60))).toEqual({ outcome: 'not-applicable' });
});
