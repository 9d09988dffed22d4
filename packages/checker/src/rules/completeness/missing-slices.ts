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
    const sure = gapped.filter(
      (series) => series.state === 'incomplete' && (hasBackedGap(series) || hasNumbers(series)),
    );
    const hits = sure.map((series) => ({
      message: hasBackedGap(series) ? ('interior-gap' as const) : ('numbers-absent' as const),
      params: { count: absent(series), present: series.present, modality: series.modality },
      ...about(series),
      action: { who: 'patient', letter: true, message: 'copy-again' } as const,
    }));
    const doubts = gapped
      .filter((series) => !sure.includes(series) && (series.state === 'conflicting' || hasGap(series)))
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

/** One that a second source tells of too. */
function hasBackedGap({ signs }: SeriesCompleteness): boolean {
  return signs.some((sign) => sign.kind === 'interior-gap' && sign.backed);
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
