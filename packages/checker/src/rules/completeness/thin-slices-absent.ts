import type { SeriesKind } from '../../evidence/series-kinds/series-kind.ts';
import type { ThickLimit, ThinExpectation } from '../expectation.ts';
import { defineRule, verdictFrom } from '../rule.ts';
import type { Hit } from '../rule.ts';
import { about, askForSeries, coordinatorLooks, matches, scansOf } from '../series-match.ts';
import type { Match } from '../series-match.ts';
import { thickOnly } from '../thick-only.ts';
import type { ThickReading } from '../thick-only.ts';

type Key = 'only-thick' | 'maybe-only-thick' | 'all-thick' | 'maybe-all-thick';

/** Rounding of scanners: 0.625 is written as 0.6, 1 as 1.00012. */
const slack = 1.05;

/**
 * Only thick slices, by the list of a case or, whatever the case, by what doctors ask for again. Two witnesses: the thickness that the header states (0018,0050) and the distance that the positions measure.
 * Where one of them is silent or says “thin”, nothing is said for sure.
 */
export const thinSlicesAbsent = defineRule({
  id: 'thin-slices-absent',
  group: 'completeness',
  severity: 'advice',
  requires: ['series-kinds'],
  messages: ['only-thick', 'maybe-only-thick', 'all-thick', 'maybe-all-thick'],
  params: {
    'only-thick': ['need', 'limit', 'thinnest', 'why'],
    'maybe-only-thick': ['need', 'limit', 'why'],
    'all-thick': ['need', 'limit', 'thinnest', 'why'],
    'maybe-all-thick': [],
  },
  defaults: { expects: [] as readonly ThinExpectation[], anyCt: undefined as ThickLimit | undefined },
  check({ 'series-kinds': kinds }, { expects, anyCt }) {
    const asked = expects
      .map((wanted) => ({ wanted, candidates: kinds.filter((kind) => matches(kind, wanted) !== 'no') }))
      .filter(({ candidates }) => candidates.length > 0);
    const readings = anyCt === undefined ? [] : thickOnly(kinds, anyCt);
    if (asked.length === 0 && readings.length === 0) return { outcome: 'not-applicable' };
    const hits: Hit<Key>[] = [];
    const doubts: Hit<Key>[] = [];
    for (const reading of readings) {
      if (reading.is === 'thick' && anyCt) hits.push(allThick(reading, anyCt));
      if (reading.is === 'untold') doubts.push(maybeAllThick(reading));
    }
    for (const { wanted, candidates } of asked) {
      const { need, limit, why } = wanted;
      const found = candidates.map((kind) => thin(kind, limit, matches(kind, wanted)));
      if (found.includes('yes')) continue;
      // What may be it counts for the verdict; the scan that is named, and asked for, is one that surely holds it.
      const surely = candidates.filter((kind) => matches(kind, wanted) === 'yes');
      const named = surely.length > 0 ? surely : candidates;
      const subjects = scansOf(named, wanted);
      if (found.includes('maybe')) {
        const doubt = { ...about(wanted), severity: 'advice' as const };
        doubts.push({
          message: 'maybe-only-thick',
          params: { need, limit, why },
          subjects,
          action: coordinatorLooks,
          ...doubt,
        });
      } else {
        const thinnest = Math.min(...named.map(({ sliceThickness = Infinity }) => sliceThickness));
        hits.push({
          message: 'only-thick',
          params: { need, limit, thinnest, why },
          subjects,
          witnesses: measuredAndStated,
          action: askForSeries,
          ...about(wanted),
        });
      }
    }
    return verdictFrom(hits, doubts);
  },
});

const measuredAndStated = [
  { kind: 'geometry', says: 'incomplete', strength: 'medium' },
  { kind: 'count-tag', says: 'incomplete', strength: 'medium', tag: '(0018,0050)' },
] as const;

/** Whatever the case: a question to the hospital, as nothing says that thinner slices were kept. */
function allThick({ studyInstanceUID, thinnest }: ThickReading, { ask, source }: ThickLimit): Hit<Key> {
  return {
    message: 'all-thick',
    params: { need: 'thin-ct', limit: ask, thinnest, why: 'detail' },
    subjects: [{ kind: 'study', studyInstanceUID }],
    witnesses: measuredAndStated,
    severity: 'advice',
    confidence: 0.6,
    source,
    action: askForSeries,
  };
}

function maybeAllThick({ studyInstanceUID }: ThickReading): Hit<Key> {
  return {
    message: 'maybe-all-thick',
    subjects: [{ kind: 'study', studyInstanceUID }],
    severity: 'info',
    action: coordinatorLooks,
  };
}

function thin({ sliceThickness, spacing }: SeriesKind, limit: number, match: Match): Match {
  const most = limit * slack;
  const statesThin = sliceThickness === undefined ? undefined : sliceThickness <= most;
  const measuresThin = spacing === undefined ? undefined : spacing <= most;
  if (statesThin === false && measuresThin === false) return 'no';
  // A thin nominal thickness with gaps between is thin and not contiguous; with no second slice it proves nothing.
  return statesThin === true && measuresThin === true && match === 'yes' ? 'yes' : 'maybe';
}
