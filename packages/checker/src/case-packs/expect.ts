import type { ExpectationSource, PlaneExpectation, SeriesExpectation, ThinExpectation } from '../rules/expectation.ts';
import type { SeriesLabel } from '../report/series-labels.ts';

type Weight = Pick<SeriesExpectation, 'level' | 'confidence'>;
export const must: Weight = { level: 'min', confidence: 'high' };
export const should: Weight = { level: 'preferred', confidence: 'medium' };
export const weakly: Weight = { level: 'min', confidence: 'medium' };

/** Labels that count as a weighting, whatever the technique. */
export const anyT1 = ['t1', 't1-3d'] as const satisfies readonly SeriesLabel[];
export const anyDiffusion = ['dwi', 'dti'] as const satisfies readonly SeriesLabel[];

/** Expectations that share a modality, a source and the parts of the body that such a scan may be called by. */
export function asks(modality: string, source: ExpectationSource, parts?: readonly string[]) {
  type Extra = Partial<Pick<SeriesExpectation, 'contrast' | 'fatSuppressed' | 'planes' | 'why'>>;
  const series = (
    need: SeriesExpectation['need'],
    labels: readonly SeriesLabel[],
    weight: Weight = must,
    extra: Extra = {},
  ): SeriesExpectation => ({
    need,
    modality,
    labels,
    why: 'compare',
    source,
    ...(parts === undefined ? {} : { parts }),
    ...weight,
    ...extra,
  });
  return {
    series,
    thin: (
      need: SeriesExpectation['need'],
      labels: readonly SeriesLabel[],
      limit: number,
      weight: Weight = must,
    ): ThinExpectation => ({ ...series(need, labels, weight, { why: 'detail' }), limit }),
    planes: (
      need: SeriesExpectation['need'],
      labels: readonly SeriesLabel[],
      planes: PlaneExpectation['planes'],
      atLeast = planes.length,
      weight: Weight = must,
    ): PlaneExpectation => ({ ...series(need, labels, weight, { why: 'directions' }), planes, atLeast }),
  };
}

export const everyCt = ['ct', 'ct-non-contrast', 'ct-arterial', 'ct-portal-venous', 'ct-delayed', 'ct-angio'] as const;
export const threePlanes = ['axial', 'coronal', 'sagittal'] as const;
