import { expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import type { SeriesCompleteness } from '../../evidence/series-completeness/series-completeness.ts';
import { countConflict } from './count-conflict.ts';

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
const ask = (...all: readonly SeriesCompleteness[]) => countConflict.check({ 'series-completeness': all }, {}, context);

it('never calls one count proof', () => {
  const signs = [{ kind: 'count-tag-short', expected: 144, present: 72, tag: '(0020,1002)' }] as const;
  expect(ask(series({ state: 'conflicting', signs }))).toMatchObject({
    outcome: 'cannot-tell',
    hits: [{ params: { expected: 144, present: 72 } }],
  });
  expect(ask(series({ state: 'incomplete', signs }))).toEqual({ outcome: 'pass' });
  expect(ask(series({ state: 'not-applicable' }))).toEqual({ outcome: 'not-applicable' });
});
