import { expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { kind } from '../../../../../test/build/series-kind.ts';
import type { SeriesKind } from '../../evidence/series-kinds/series-kind.ts';
import { petNotCorrected } from './pet-not-corrected.ts';

const ask = (...all: readonly SeriesKind[]) => petNotCorrected.check({ 'series-kinds': all }, {}, context);
const pet = (label: SeriesKind['label']) => kind({ modality: 'PT', label });

it('asks for the corrected pictures where only raw ones are here', () => {
  expect(ask(pet('pet-ac'), pet('pet-nac'))).toEqual({ outcome: 'pass' });
  expect(ask(pet('pet-nac'))).toMatchObject({ outcome: 'fail', hits: [{ message: 'only-raw' }] });
  expect(ask(pet('pet-nac'), pet('unknown'))).toMatchObject({ outcome: 'cannot-tell' });
  expect(ask(kind())).toEqual({ outcome: 'not-applicable' });
});
