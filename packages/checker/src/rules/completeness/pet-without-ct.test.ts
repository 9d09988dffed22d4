import { expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import type { SeriesCompleteness } from '../../evidence/series-completeness/series-completeness.ts';
import { petWithoutCt } from './pet-without-ct.ts';

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
const ask = (...all: readonly SeriesCompleteness[]) => petWithoutCt.check({ 'series-completeness': all }, {}, context);

it('asks for the CT or MRI of the same study', () => {
  const pet = series({ modality: 'PT' });
  expect(ask(pet)).toMatchObject({ outcome: 'fail', hits: [{ subjects: [{ studyInstanceUID: '1.2.3' }] }] });
  expect(ask(pet, series({ studyInstanceUID: '1.2.4' }))).toMatchObject({ outcome: 'fail' });
  expect(ask(pet, series({}))).toEqual({ outcome: 'pass' });
  expect(ask(series({}))).toEqual({ outcome: 'not-applicable' });
});
