import type { SeriesCompleteness } from '../../evidence/series-completeness/series-completeness.ts';
import { independent, sourceOf } from '../../report/witness-sources.ts';
import type { SeriesKind } from '../../evidence/series-kinds/series-kind.ts';
import { grouped } from '../grouped.ts';
import { defineRule, verdictFrom } from '../rule.ts';
import type { Hit } from '../rule.ts';
import { askForSeries, coordinatorLooks } from '../series-match.ts';

type Key = 'cut' | 'maybe-cut';

/**
 * One scan in three planes, of which one reaches less than half as far as both others: a witness that it was cut. Alone it may be a
 * stack that was meant to be narrow; where another source says that some are missing as well, it was cut.
 */
export const planeCut = defineRule({
  id: 'plane-cut',
  group: 'completeness',
  severity: 'gap',
  requires: ['series-kinds', 'series-completeness'],
  messages: ['cut', 'maybe-cut'],
  params: { cut: ['reach', 'other'], 'maybe-cut': ['reach', 'other'] },
  defaults: { ratio: 0.5 },
  check({ 'series-kinds': kinds, 'series-completeness': completeness }, { ratio }) {
    const hits: Hit<Key>[] = [];
    const doubts: Hit<Key>[] = [];
    const sets = triples(kinds);
    for (const set of sets) {
      const [short, next] = [...set].sort((a, b) => (a.coverage ?? 0) - (b.coverage ?? 0));
      if (!short || !next || (short.coverage ?? 0) >= ratio * (next.coverage ?? 0)) continue;
      const own = completeness.find(({ seriesInstanceUID }) => seriesInstanceUID === short.seriesInstanceUID);
      const told = {
        params: { reach: Math.round(short.coverage ?? 0), other: Math.round(next.coverage ?? 0) },
        subjects: [{ kind: 'series', seriesInstanceUID: short.seriesInstanceUID } as const],
        witnesses: [
          ...incomplete(own),
          {
            kind: 'sibling',
            says: 'incomplete',
            present: Math.round(short.coverage ?? 0),
            expected: Math.round(next.coverage ?? 0),
            strength: 'medium',
          } as const,
        ],
      };
      // Places and reach are measured in one way: a stack planned with a gap is narrow by plan too.
      const isCut = incomplete(own).some((witness) => independent(sourceOf(witness), 'places'));
      if (isCut) hits.push({ message: 'cut', ...told, action: askForSeries });
      else doubts.push({ message: 'maybe-cut', ...told, severity: 'info', action: coordinatorLooks });
    }
    return sets.length === 0 ? { outcome: 'not-applicable' } : verdictFrom(hits, doubts);
  },
});

function incomplete(own: SeriesCompleteness | undefined): SeriesCompleteness['witnesses'] {
  return own?.witnesses.filter(({ says }) => says === 'incomplete') ?? [];
}

/** Axial, coronal and sagittal of one sequence, one of each, measured, each a single stack of slices. */
function triples(kinds: readonly SeriesKind[]): readonly (readonly SeriesKind[])[] {
  const flat = kinds.filter(
    ({ modality, confidence, planes, volume, frameOfReferenceUID }) =>
      modality === 'MR' &&
      confidence >= 0.8 &&
      planes.length === 1 &&
      volume !== true &&
      frameOfReferenceUID !== undefined,
  );
  const sets = grouped(flat, ({ studyInstanceUID, frameOfReferenceUID, label, fatSuppressed, contrast }) =>
    [studyInstanceUID, frameOfReferenceUID, label, fatSuppressed, contrast].join(' '),
  );
  return [...sets.values()].filter(
    (set) =>
      set.length === 3 &&
      set.every(isOneStack) &&
      (['axial', 'coronal', 'sagittal'] as const).every((plane) => set.some(({ planes }) => planes.includes(plane))),
  );
}

/** Slabs through single discs are many short stacks, and no plane that was cut. */
function isOneStack({ coverage, spacing, frames }: SeriesKind): boolean {
  return coverage !== undefined && spacing !== undefined && coverage >= 0.9 * spacing * (frames - 1);
}
