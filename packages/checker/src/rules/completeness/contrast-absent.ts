import type { SeriesExpectation } from '../expectation.ts';
import { defineRule, verdictFrom } from '../rule.ts';
import type { Hit } from '../rule.ts';
import { about, askForSeries, coordinatorLooks, matches, scansOf } from '../series-match.ts';

/** Pictures after a contrast agent. Headers often keep silent about it: only series that say “before” make it absent. */
export const contrastAbsent = defineRule({
  id: 'contrast-absent',
  group: 'completeness',
  severity: 'advice',
  requires: ['series-kinds'],
  messages: ['absent', 'maybe-absent'],
  params: { absent: ['need', 'why'], 'maybe-absent': ['need', 'why'] },
  defaults: { expects: [] as readonly SeriesExpectation[] },
  check({ 'series-kinds': kinds }, { expects }) {
    const asked = expects
      .map((wanted) => ({ ...wanted, contrast: wanted.contrast ?? ('post' as const) }))
      .filter((wanted) => scansOf(kinds, wanted).length > 0);
    if (asked.length === 0) return { outcome: 'not-applicable' };
    const hits: Hit<'absent' | 'maybe-absent'>[] = [];
    const doubts: Hit<'absent' | 'maybe-absent'>[] = [];
    for (const wanted of asked) {
      const found = kinds.map((kind) => matches(kind, wanted));
      if (found.includes('yes')) continue;
      const said = { params: { need: wanted.need, why: wanted.why }, subjects: scansOf(kinds, wanted) };
      if (found.includes('maybe')) {
        const doubt = { ...about(wanted), severity: 'advice' as const };
        doubts.push({ message: 'maybe-absent', ...said, action: coordinatorLooks, ...doubt });
      } else hits.push({ message: 'absent', ...said, action: askForSeries, ...about(wanted) });
    }
    return verdictFrom(hits, doubts);
  },
});
