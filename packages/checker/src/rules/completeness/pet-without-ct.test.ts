import { expect, it } from 'vitest';
import { seriesFacts } from '../../../../../test/build/completeness-facts.ts';
import { context } from '../../../../../test/build/evidence.ts';
import type { SeriesCompleteness } from '../../evidence/series-completeness/series-completeness.ts';
import { petWithoutCt } from './pet-without-ct.ts';

const ask = (...all: readonly SeriesCompleteness[]) => petWithoutCt.check({ 'series-completeness': all }, {}, context);

it('asks for the CT or MRI of the same study', () => {
  const pet = seriesFacts({ modality: 'PT' });
  expect(ask(pet)).toMatchObject({ outcome: 'fail', hits: [{ subjects: [{ studyInstanceUID: '1.2.3' }] }] });
  expect(ask(pet, seriesFacts({ studyInstanceUID: '1.2.4' }))).toMatchObject({ outcome: 'fail' });
  expect(ask(pet, seriesFacts({}))).toEqual({ outcome: 'pass' });
  expect(ask(seriesFacts({}))).toEqual({ outcome: 'not-applicable' });
});
