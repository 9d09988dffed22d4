import { describe, expect, it } from 'vitest';
import { kind } from '../../../../test/build/series-kind.ts';
import type { SeriesKind } from '../evidence/series-kinds/series-kind.ts';
import { thickOnly } from './thick-only.ts';

const limit = { from: 3, ask: 1, source: { title: 'x', year: 2026 } };
const ct = (parts: Partial<SeriesKind> = {}) =>
  kind({
    modality: 'CT',
    label: 'ct',
    studyInstanceUID: '1',
    frames: 60,
    coverage: 300,
    sliceThickness: 5,
    spacing: 5,
    ...parts,
  });
const read = (...kinds: readonly SeriesKind[]) =>
  thickOnly(kinds, limit).map(({ is, thinnest }) => `${is} ${thinnest}`);

describe('how thick the slices of a CT are', () => {
  it.each<[string, Partial<SeriesKind>, string]>([
    ['thick by what the header says and by their places', {}, 'thick 5'],
    ['thick from the limit on', { sliceThickness: 3, spacing: 3 }, 'thick 3'],
    ['thick where a scanner rounds', { sliceThickness: 2.94, spacing: 2.94 }, 'thick 2.94'],
    ['thin by both', { sliceThickness: 2.9, spacing: 2.9 }, 'thin 2.9'],
    ['thin with room between', { sliceThickness: 1, spacing: 10 }, 'untold 1'],
    ['thick and overlapping', { sliceThickness: 5, spacing: 1 }, 'untold 5'],
    ['thin, and just not told by their places', { sliceThickness: 2.9, spacing: 2.94 }, 'untold 2.9'],
    ['just not thin by the header', { sliceThickness: 2.94, spacing: 2.9 }, 'untold 2.94'],
  ])('%s', (_, parts, expected) => expect(read(ct(parts))).toEqual([expected]));

  it('is untold where the header or the places say nothing', () => {
    const { sliceThickness: _, ...unstated } = ct();
    const { spacing: __, ...placeless } = ct({ sliceThickness: 1 });
    expect(read(unstated)).toEqual(['untold Infinity']);
    expect(read(placeless)).toEqual(['untold 1']);
    expect(read({ ...unstated, spacing: 1 })).toEqual(['untold Infinity']);
  });

  it('is that of the thinnest set of the scan, and a set that nobody can tell may be thin', () => {
    const thin = ct({ sliceThickness: 1, spacing: 1 });
    const untold = ct({ sliceThickness: 1, spacing: 10 });
    expect(read(ct(), untold, thin)).toEqual(['thin 1']);
    expect(read(ct(), untold)).toEqual(['untold 1']);
    expect(thickOnly([ct(), ct({ studyInstanceUID: '2', sliceThickness: 1, spacing: 1 })], limit)).toEqual([
      { studyInstanceUID: '1', is: 'thick', thinnest: 5 },
      { studyInstanceUID: '2', is: 'thin', thinnest: 1 },
    ]);
  });

  it('is asked of ten slices over six centimetres at the least', () => {
    expect(read(ct({ frames: 10, coverage: 60 }))).toEqual(['thick 5']);
    expect(read(ct({ frames: 9 }))).toEqual([]);
    expect(read(ct({ coverage: 59.9 }))).toEqual([]);
    const { coverage: _, ...placeless } = ct();
    expect(read(placeless)).toEqual([]);
  });

  it('is not asked of planning pictures, captures, what is thick on purpose, and other machines', () => {
    for (const parts of [
      { label: 'localizer' },
      { label: 'capture' },
      { label: 'non-image' },
      { thickByDesign: true },
      { modality: 'MR' },
    ] as const)
      expect(read(ct(parts))).toEqual([]);
  });
});
