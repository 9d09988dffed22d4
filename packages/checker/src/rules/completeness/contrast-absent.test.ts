import { expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { flair, kind } from '../../../../../test/build/series-kind.ts';
import type { SeriesKind } from '../../evidence/series-kinds/series-kind.ts';
import { contrastAbsent } from './contrast-absent.ts';

const wanted = { ...flair, need: 't1-post', labels: ['t1', 't1-3d'] } as const;
const ask = (...all: readonly SeriesKind[]) =>
  contrastAbsent.check({ 'series-kinds': all }, { expects: [wanted] }, context);

it('asks for pictures after contrast only where the files say they were before', () => {
  expect(ask(kind({ label: 't1', contrast: 'post' }))).toEqual({ outcome: 'pass' });
  expect(ask(kind({ label: 't1', contrast: 'pre' }))).toMatchObject({
    outcome: 'fail',
    hits: [{ severity: 'gap', source: wanted.source }],
  });
  expect(ask(kind({ label: 't1' }))).toMatchObject({ outcome: 'cannot-tell' });
  expect(ask(kind({ label: 't1', contrast: 'pre' }), kind({ label: 'unknown', confidence: 0 }))).toMatchObject({
    outcome: 'cannot-tell',
  });
  expect(ask(kind({ modality: 'CT', label: 'ct' }))).toEqual({ outcome: 'not-applicable' });
});
