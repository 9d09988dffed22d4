import type { AbsentTarget, ReferenceFacts } from '../../evidence/references/index.ts';
import { referrerSource, twoOf } from '../../report/witness-sources.ts';
import { grouped } from '../grouped.ts';
import { defineRule, verdictFrom, type Hit } from '../rule.ts';
import { askForSeries, coordinatorLooks } from '../series-match.ts';

type Key = 'series-absent' | 'maybe-series-absent' | 'some-absent' | 'source-absent' | 'plan-absent';

/**
 * Reports, marked pictures, outlines and treatment plans name the pictures they are about. A set that they name and that is not here was
 * left behind, or its UIDs were changed on the way: sure only where two sources, or a disc's directory, name it too.
 */
export const referencedSeriesMissing = defineRule({
  id: 'referenced-series-missing',
  group: 'completeness',
  severity: 'gap',
  requires: ['instance-references', 'series-completeness'],
  messages: ['series-absent', 'maybe-series-absent', 'some-absent', 'source-absent', 'plan-absent'],
  params: {
    'series-absent': ['count'],
    'maybe-series-absent': ['count'],
    'some-absent': ['count'],
    'source-absent': ['count'],
    'plan-absent': ['count'],
  },
  defaults: { many: 10 },
  check({ 'instance-references': facts, 'series-completeness': all }, { many }) {
    if (facts.named === 0) return { outcome: 'not-applicable' };
    const told = new Set(
      all.filter(({ state }) => state === 'incomplete').map(({ seriesInstanceUID }) => seriesInstanceUID),
    );
    const hits: Hit<Key>[] = [];
    const doubts: Hit<Key>[] = [];
    for (const targets of bySeries(facts.targets.filter(({ series }) => series === 'absent'))) {
      const agreed = twoOf(targets.map(({ by }) => referrerSource(by)));
      const sure = targets.some(({ listed }) => listed) || (agreed && facts.here > 0);
      const count = Math.max(...targets.map(({ absent }) => absent));
      const about = { params: { count }, subjects: referrers(targets), witnesses: witnessesOf(targets) };
      if (sure) hits.push({ message: 'series-absent', ...about, action: askForSeries });
      else {
        const severity = facts.here > 0 && weighty(targets, many) ? ('gap' as const) : ('advice' as const);
        doubts.push({ message: 'maybe-series-absent', ...about, severity, action: askForSeries });
      }
    }
    for (const targets of bySeries(
      facts.targets.filter(({ series, target = '' }) => series === 'here' && !told.has(target)),
    )) {
      const count = Math.max(...targets.map(({ absent }) => absent));
      const subjects = [{ kind: 'series', seriesInstanceUID: targets[0]?.target ?? '' }] as const;
      doubts.push({ message: 'some-absent', params: { count }, subjects, witnesses: witnessesOf(targets), ...mild });
    }
    doubts.push(...nameless(facts));
    return verdictFrom(hits, doubts);
  },
});

const mild = { severity: 'advice', action: coordinatorLooks } as const;

function bySeries(targets: readonly AbsentTarget[]): Iterable<readonly AbsentTarget[]> {
  return grouped(targets, ({ target }) => target ?? '').values();
}

/** Outlines and plans are of no use without their pictures; many pictures named one by one are no slip. */
function weighty(targets: readonly AbsentTarget[], many: number): boolean {
  return targets.some(({ by, absent }) => by === 'segmentation' || by === 'treatment' || absent >= many);
}

/** Objects that name instances without their series: what they were made from, or the plan of a dose. */
function nameless({ targets }: ReferenceFacts): readonly Hit<Key>[] {
  const unknown = targets.filter(
    ({ series, named, absent }) => series === 'unknown' && (absent === named || absent >= 2),
  );
  const groups = grouped(unknown, ({ by }) =>
    by === 'treatment' ? ('plan-absent' as const) : ('source-absent' as const),
  );
  return [...groups].map(([message, group]) => ({
    message,
    params: { count: group.length },
    subjects: referrers(group),
    witnesses: witnessesOf(group),
    ...mild,
  }));
}

function referrers(targets: readonly AbsentTarget[]) {
  return [...new Set(targets.map(({ seriesInstanceUID }) => seriesInstanceUID))].map(
    (seriesInstanceUID) => ({ kind: 'series', seriesInstanceUID }) as const,
  );
}

function witnessesOf(targets: readonly AbsentTarget[]) {
  const named = targets.map(({ named: expected, absent }) => ({
    kind: 'reference' as const,
    says: 'incomplete' as const,
    expected,
    present: expected - absent,
    tag: '(0008,1155)',
    strength: 'medium' as const,
  }));
  const listed = targets.some((target) => target.listed);
  return listed
    ? [...named, { kind: 'dicomdir', says: 'incomplete', tag: '(0004,1500)', strength: 'strong' } as const]
    : named;
}
