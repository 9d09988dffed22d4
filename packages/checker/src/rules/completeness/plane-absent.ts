import type { PlaneExpectation } from '../expectation.ts';
import { defineRule, verdictFrom } from '../rule.ts';
import type { Hit } from '../rule.ts';
import { about, askForSeries, coordinatorLooks, isElsewhere, matches, scansOf } from '../series-match.ts';

/** Directions that a list asks for. Where no such set is here at all, `expected-sequence-absent` speaks. */
export const planeAbsent = defineRule({
  id: 'plane-absent',
  group: 'completeness',
  severity: 'advice',
  requires: ['series-kinds'],
  messages: ['absent', 'maybe-absent'],
  params: { absent: ['need', 'why', 'expected', 'present'], 'maybe-absent': ['need', 'why', 'expected', 'present'] },
  defaults: { expects: [] as readonly PlaneExpectation[] },
  check({ 'series-kinds': kinds }, { expects }) {
    const asked = expects.filter((wanted) =>
      kinds.some(
        (kind) => kind.modality === wanted.modality && wanted.labels.includes(kind.label) && !isElsewhere(kind, wanted),
      ),
    );
    if (asked.length === 0) return { outcome: 'not-applicable' };
    const hits: Hit<'absent' | 'maybe-absent'>[] = [];
    const doubts: Hit<'absent' | 'maybe-absent'>[] = [];
    for (const wanted of asked) {
      const found = wanted.planes.map((plane) => {
        const all = kinds.map((kind) => matches(kind, { ...wanted, planes: [plane] }));
        return all.includes('yes') ? 'yes' : all.includes('maybe') ? 'maybe' : 'no';
      });
      const present = found.filter((each) => each === 'yes').length;
      if (present >= wanted.atLeast) continue;
      const said = {
        params: { need: wanted.need, why: wanted.why, expected: wanted.atLeast, present },
        subjects: scansOf(kinds, wanted),
      };
      if (found.includes('maybe')) {
        const doubt = { ...about(wanted), severity: 'advice' as const };
        doubts.push({ message: 'maybe-absent', ...said, action: coordinatorLooks, ...doubt });
      } else hits.push({ message: 'absent', ...said, action: askForSeries, ...about(wanted) });
    }
    return verdictFrom(hits, doubts);
  },
});
