import type { SeriesKind } from '../../packages/checker/src/evidence/series-kinds/series-kind.ts';
import type { SeriesExpectation } from '../../packages/checker/src/rules/expectation.ts';

/** What the evidence says of one series, written by hand for the tests of rules. */
export function kind(parts: Partial<SeriesKind> = {}): SeriesKind {
  return {
    seriesInstanceUID: '1.2.3.1',
    studyInstanceUID: '1.2.3',
    studyDate: '2026-10-01',
    modality: 'MR',
    label: 't2',
    confidence: 0.95,
    by: ['description'],
    planes: ['axial'],
    contrast: 'unknown',
    kernel: 'unknown',
    frames: 30,
    ...parts,
  };
}

/** A sourced minimum of high confidence. */
export const flair = {
  need: 'flair',
  modality: 'MR',
  labels: ['flair'],
  level: 'min',
  confidence: 'high',
  why: 'compare',
  source: { title: 'A protocol', year: 2020, url: 'https://example.org' },
} as const satisfies SeriesExpectation;
