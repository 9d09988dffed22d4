import { expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { flair, kind } from '../../../../../test/build/series-kind.ts';
import type { SeriesKind } from '../../evidence/series-kinds/series-kind.ts';
import { planeAbsent } from './plane-absent.ts';

const wanted = { ...flair, planes: ['axial', 'coronal', 'sagittal'], atLeast: 2 } as const;
const ask = (...all: readonly SeriesKind[]) =>
  planeAbsent.check({ 'series-kinds': all }, { expects: [wanted] }, context);
const set = (...planes: SeriesKind['planes']) => kind({ label: 'flair', planes });

it('counts the directions of one kind of picture', () => {
  expect(ask(set('axial'), set('coronal'))).toEqual({ outcome: 'pass' });
  expect(ask(set('axial'))).toMatchObject({
    outcome: 'fail',
    hits: [{ params: { expected: 2, present: 1 }, source: wanted.source }],
  });
  expect(ask(kind({ label: 'flair', volume: true }))).toEqual({ outcome: 'pass' });
});

it('cannot tell where a set is tilted, has no geometry, or is of unknown kind', () => {
  expect(ask(set('axial'), set('oblique'))).toMatchObject({ outcome: 'cannot-tell' });
  expect(ask(set('axial'), set())).toMatchObject({ outcome: 'cannot-tell' });
  expect(ask(set('axial'), kind({ label: 'unknown', confidence: 0 }))).toMatchObject({ outcome: 'cannot-tell' });
});

it('leaves a kind that is not here at all to another rule', () => {
  expect(ask(kind())).toEqual({ outcome: 'not-applicable' });
});
