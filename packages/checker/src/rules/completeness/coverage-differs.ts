import type { SeriesKind } from '../../evidence/series-kinds/series-kind.ts';
import { grouped } from '../grouped.ts';
import { defineRule, verdictFrom } from '../rule.ts';
import { coordinatorLooks } from '../series-match.ts';

/** A pair before and after contrast where one covers much less than the other: half of a pair may have been left behind. */
export const coverageDiffers = defineRule({
  id: 'coverage-differs',
  group: 'completeness',
  severity: 'advice',
  requires: ['series-kinds'],
  messages: ['shorter-half', 'not-measured'],
  params: { 'shorter-half': ['modality', 'smallest', 'largest'], 'not-measured': ['modality'] },
  defaults: { ratio: 0.8 },
  check({ 'series-kinds': kinds }, { ratio }) {
    const pairs = pairsOf(kinds);
    if (pairs.length === 0) return { outcome: 'not-applicable' };
    const told = (first: SeriesKind, second: SeriesKind) => ({
      subjects: [first, second].map(({ seriesInstanceUID }) => ({ kind: 'series', seriesInstanceUID }) as const),
      action: coordinatorLooks,
    });
    const hits = pairs.flatMap(([first, second]) => {
      const [smallest = 0, largest = 0] = [first.coverage ?? 0, second.coverage ?? 0].sort((a, b) => a - b);
      if (smallest === 0 || smallest / largest >= ratio) return [];
      const params = { modality: first.modality, smallest: Math.round(smallest), largest: Math.round(largest) };
      return [{ message: 'shorter-half' as const, params, ...told(first, second) }];
    });
    const doubts = pairs
      .filter(([first, second]) => first.coverage === undefined || second.coverage === undefined)
      .map(([first, second]) => ({
        message: 'not-measured' as const,
        params: { modality: first.modality },
        ...told(first, second),
      }));
    return verdictFrom(hits, doubts);
  },
});

/** One before, one after, otherwise alike; where there are several of either, nobody knows which belong together. */
function pairsOf(kinds: readonly SeriesKind[]): readonly (readonly [SeriesKind, SeriesKind])[] {
  const measurable = kinds.filter(
    ({ contrast, confidence, planes, frameOfReferenceUID, modality }) =>
      contrast !== 'unknown' &&
      confidence >= 0.8 &&
      planes.length === 1 &&
      frameOfReferenceUID !== undefined &&
      modality === 'MR',
  );
  const groups = grouped(
    measurable,
    ({ studyInstanceUID, frameOfReferenceUID, label, planes, fatSuppressed, volume }) =>
      [studyInstanceUID, frameOfReferenceUID, label, planes[0], fatSuppressed, volume].join(' '),
  );
  return [...groups.values()].flatMap((group) => {
    const [first, second, third] = group;
    return first && second && !third && first.contrast !== second.contrast ? [[first, second] as const] : [];
  });
}
