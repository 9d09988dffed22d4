import type { SeriesCompleteness } from '../../evidence/series-completeness/series-completeness.ts';
import { defineRule } from '../rule.ts';

/** Slices absent inside a set, or known by number. A gap that nothing else confirms is a doubt, not a finding. */
export const missingSlices = defineRule({
  id: 'missing-slices',
  group: 'completeness',
  severity: 'gap',
  requires: ['series-completeness'],
  messages: ['interior-gap', 'numbers-absent', 'maybe-gap'],
  params: {
    'interior-gap': ['count', 'present', 'modality'],
    'numbers-absent': ['count', 'present', 'modality'],
    'maybe-gap': ['modality'],
  },
  defaults: {},
  check({ 'series-completeness': all }) {
    const judged = all.filter(({ state }) => state !== 'not-applicable');
    if (judged.length === 0) return { outcome: 'not-applicable' };
    const gapped = judged.filter((series) => hasGap(series) || hasNumbers(series));
    const hits = gapped
      .filter(({ state }) => state === 'incomplete')
      .map((series) => ({
        message: hasGap(series) ? ('interior-gap' as const) : ('numbers-absent' as const),
        params: { count: absent(series), present: series.present, modality: series.modality },
        ...about(series),
        action: { who: 'patient', letter: true, message: 'copy-again' } as const,
      }));
    const doubts = gapped
      .filter(({ state }) => state === 'conflicting')
      .map((series) => ({
        message: 'maybe-gap' as const,
        params: { modality: series.modality },
        ...about(series),
        action: { who: 'coordinator', letter: false, message: 'coordinator-looks' } as const,
      }));
    if (hits.length > 0) return { outcome: 'fail', hits, doubts };
    return doubts.length > 0 ? { outcome: 'cannot-tell', hits: doubts } : { outcome: 'pass' };
  },
});

function hasGap({ signs }: SeriesCompleteness): boolean {
  return signs.some(({ kind }) => kind === 'interior-gap');
}

/** PET numbers its images, a DICOMDIR lists them, two counts agree, and thinned-out sets show it in their numbers. */
function hasNumbers({ signs, missing }: SeriesCompleteness): boolean {
  const told = missing.some(
    ({ what, where }) => what === 'referenced-instance' || (what === 'slice' && where.kind !== 'position'),
  );
  return told || signs.some(({ kind }) => kind === 'number-holes');
}

function absent({ missing }: SeriesCompleteness): number {
  return missing.reduce((total, { where, count }) => (where.kind === 'head' ? total : total + count), 0);
}

function about({ seriesInstanceUID, witnesses }: SeriesCompleteness) {
  return { subjects: [{ kind: 'series', seriesInstanceUID }] as const, witnesses };
}
