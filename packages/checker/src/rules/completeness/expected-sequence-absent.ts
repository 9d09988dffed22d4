import type { SeriesExpectation } from '../expectation.ts';
import { defineRule, verdictFrom } from '../rule.ts';
import type { Hit } from '../rule.ts';
import { about, askForSeries, coordinatorLooks, matches, scansOf } from '../series-match.ts';

type Key = 'absent' | 'maybe-absent' | 'no-such-scan' | 'other-part';

/** Sets of pictures that a published list asks for. Any scan of the package may hold them. */
export const expectedSequenceAbsent = defineRule({
  id: 'expected-sequence-absent',
  group: 'completeness',
  severity: 'advice',
  requires: ['series-kinds'],
  messages: ['absent', 'maybe-absent', 'no-such-scan', 'other-part'],
  params: {
    absent: ['need', 'why'],
    'maybe-absent': ['need', 'why'],
    'no-such-scan': ['modality', 'why'],
    'other-part': ['modality', 'why'],
  },
  defaults: { expects: [] as readonly SeriesExpectation[] },
  check({ 'series-kinds': kinds }, { expects }) {
    if (expects.length === 0 || kinds.length === 0) return { outcome: 'not-applicable' };
    const hits: Hit<Key>[] = [];
    const doubts: Hit<Key>[] = [];
    for (const wanted of expects) {
      const subjects = scansOf(kinds, wanted);
      const found = kinds.map((kind) => matches(kind, wanted));
      const { need, why, modality } = wanted;
      if (subjects.length === 0) {
        if (hits.some(({ params }) => params?.['modality'] === modality)) continue;
        // Which part a scan is of is read from words that people copy from scan to scan: no more than advice.
        const other = kinds.some((kind) => kind.modality === modality);
        hits.push({
          message: other ? 'other-part' : 'no-such-scan',
          params: { modality, why },
          subjects: [{ kind: 'package' }],
          action: other ? { who: 'patient', letter: false, message: 'add-files' } : askForSeries,
          ...about(wanted),
          ...(other ? { severity: 'advice' } : {}),
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
