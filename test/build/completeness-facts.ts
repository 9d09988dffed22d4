import type { SeriesCompleteness } from '../../packages/checker/src/evidence/series-completeness/series-completeness.ts';

/** What the completeness evidence says of one series, written by hand for the tests of rules. */
export function seriesFacts(parts: Partial<SeriesCompleteness> = {}): SeriesCompleteness {
  return {
    seriesInstanceUID: '1.2.3.1',
    studyInstanceUID: '1.2.3',
    modality: 'CT',
    state: 'unproven',
    present: 20,
    missing: [],
    witnesses: [],
    signs: [],
    ...parts,
  };
}
