import type { SeriesExpectation } from '../expectation.ts';
import { defineRule, verdictFrom } from '../rule.ts';
import type { Hit } from '../rule.ts';
import { about, askForSeries, coordinatorLooks, matches, scansOf } from '../series-match.ts';

type Key = 'absent' | 'maybe-absent' | 'no-such-scan';

/** Sets of pictures that a published list asks for. Any scan of the package may hold them. */
export const expectedSequenceAbsent = defineRule({
  id: 'expected-sequence-absent',
  group: 'completeness',
  severity: 'advice',
  requires: ['series-kinds'],
  messages: ['absent', 'maybe-absent', 'no-such-scan'],
  params: { absent: ['need', 'why'], 'maybe-absent': ['need', 'why'], 'no-such-scan': ['modality', 'why'] },
  defaults: { expects: [] as readonly SeriesExpectation[] },
  check({ 'series-kinds': kinds }, { expects }) {
    if (expects.length === 0 || kinds.length === 0) return { outcome: 'not-applicable' };
    const hits: Hit<Key>[] = [];
    const doubts: Hit<Key>[] = [];
    for (const wanted of expects) {
      const subjects = scansOf(kinds, wanted.modality);
      const found = kinds.map((kind) => matches(kind, wanted));
      const { need, why, modality } = wanted;
      if (subjects.length === 0) {
        if (!hits.some(({ params }) => params?.['modality'] === modality))
          hits.push({
            message: 'no-such-scan',
            params: { modality, why },
            subjects: [{ kind: 'package' }],
            action: askForSeries,
            ...about(wanted),
          });
      } else if (!found.includes('yes') && found.includes('maybe')) {
        const doubt = { ...about(wanted), severity: 'advice' as const };
        doubts.push({ message: 'maybe-absent', params: { need, why }, subjects, action: coordinatorLooks, ...doubt });
      } else if (!found.includes('yes')) {
        hits.push({ message: 'absent', params: { need, why }, subjects, action: askForSeries, ...about(wanted) });
      }
    }
    return verdictFrom(hits, doubts);
  },
});
