import { expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import type { SeriesCompleteness } from '../../evidence/series-completeness/series-completeness.ts';
import { variableSpacing } from './variable-spacing.ts';

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
const ask = (...all: readonly SeriesCompleteness[]) => variableSpacing.check({ 'series-completeness': all }, {}, context);

it('notes uneven spacing where there is a spacing', () => {
  const ladder = { positions: [0, 5, 12.34], gaps: [] };
  const signs = [{ kind: 'uneven-spacing', smallest: 5, largest: 7.34 }] as const;
  expect(ask(series({ ladder, signs }))).toMatchObject({ outcome: 'fail', hits: [{ params: { smallest: 5, largest: 7.3 } }] });
  expect(ask(series({ ladder }))).toEqual({ outcome: 'pass' });
  expect(ask(series({}))).toEqual({ outcome: 'not-applicable' });
});
