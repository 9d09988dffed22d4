import { expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import type { SeriesCompleteness } from '../../evidence/series-completeness/series-completeness.ts';
import { shortVolume } from './short-volume.ts';

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
const ask = (...all: readonly SeriesCompleteness[]) => shortVolume.check({ 'series-completeness': all }, {}, context);

it('names the volume that is short', () => {
  const signs = [{ kind: 'short-volume', volume: 5, volumes: 5, present: 20, expected: 30 }] as const;
  expect(ask(series({ state: 'incomplete', signs }))).toMatchObject({
    outcome: 'fail',
    hits: [{ params: { volume: 5, volumes: 5, present: 20, expected: 30 } }],
  });
  expect(ask(series({}))).toEqual({ outcome: 'pass' });
});
