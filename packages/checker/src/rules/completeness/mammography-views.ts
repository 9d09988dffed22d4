import type { BreastViews } from '../../evidence/breast-views.ts';
import { defineRule, verdictFrom, type Hit } from '../rule.ts';
import { askForSeries, coordinatorLooks } from '../series-match.ts';

type Key = 'view-absent' | 'maybe-views-absent' | 'one-side' | 'not-told';

const views = ['L-CC', 'L-MLO', 'R-CC', 'R-MLO'] as const;

/**
 * A whole mammogram has two views of each side. Three of the four are half a pair; fewer may be all that was taken: one side, a
 * follow-up, a single view. So it is advice, and a doubt wherever the set may be whole.
 */
export const mammographyViews = defineRule({
  id: 'mammography-views',
  group: 'completeness',
  severity: 'advice',
  requires: ['breast-views'],
  messages: ['view-absent', 'maybe-views-absent', 'one-side', 'not-told'],
  params: {
    'view-absent': ['breastView'],
    'maybe-views-absent': ['present'],
    'one-side': ['breastSide'],
    'not-told': ['count'],
  },
  defaults: {},
  check({ 'breast-views': all }) {
    const hits: Hit<Key>[] = [];
    const doubts: Hit<Key>[] = [];
    for (const study of all) {
      const hit = judge(study);
      if (hit?.message === 'view-absent') hits.push(hit);
      else if (hit) doubts.push(hit);
    }
    return all.length === 0 ? { outcome: 'not-applicable' } : verdictFrom(hits, doubts);
  },
});

function judge({ standard, sides, untold, studyInstanceUID }: BreastViews): Hit<Key> | undefined {
  const subjects = [{ kind: 'study', studyInstanceUID }] as const;
  const absent = views.filter((view) => !standard.includes(view));
  const [only] = absent;
  if (only === undefined) return undefined;
  // Pictures that do not say what they show may be the ones that seem to be absent.
  if (untold > 0)
    return { message: 'not-told', params: { count: untold }, subjects, severity: 'info', action: coordinatorLooks };
  if (absent.length === 1)
    return {
      message: 'view-absent',
      params: { breastView: only },
      subjects,
      witnesses: [
        {
          kind: 'sibling',
          says: 'incomplete',
          expected: views.length,
          present: standard.length,
          tag: '(0018,5101)',
          strength: 'medium',
        },
      ],
      action: askForSeries,
    };
  const [side, other] = sides;
  if (side !== undefined && other === undefined)
    return { message: 'one-side', params: { breastSide: side }, subjects, severity: 'info', action: coordinatorLooks };
  const present = standard.length;
  return { message: 'maybe-views-absent', params: { present }, subjects, severity: 'info', action: coordinatorLooks };
}
