import { expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import type { SeriesCompleteness } from '../../evidence/series-completeness/series-completeness.ts';
import { missingSlices } from './missing-slices.ts';

const series = (parts: Partial<SeriesCompleteness>): SeriesCompleteness => ({
  seriesInstanceUID: '1.2.3.1',
  studyInstanceUID: '1.2.3',
  modality: 'CT',
  state: 'unproven',
  present: 20,
  missing: [],
  witnesses: [],
  signs: [],
  ...parts,
});
const ask = (...all: readonly SeriesCompleteness[]) => missingSlices.check({ 'series-completeness': all }, {}, context);

it('fails for a gap that is sure, doubts one that is opposed', () => {
  const signs = [{ kind: 'interior-gap', count: 2, from: 5, to: 20, backed: true }] as const;
  const missing = [{ what: 'slice', where: { kind: 'position', from: 5, to: 20 }, count: 2 }] as const;
  expect(ask(series({ state: 'incomplete', signs, missing }))).toMatchObject({
    outcome: 'fail',
    hits: [{ message: 'interior-gap', params: { count: 2, present: 20 } }],
  });
  expect(ask(series({ state: 'conflicting', signs }))).toMatchObject({ outcome: 'cannot-tell' });
  expect(ask(series({}))).toEqual({ outcome: 'pass' });
  expect(ask(series({ state: 'not-applicable' }))).toEqual({ outcome: 'not-applicable' });
});
