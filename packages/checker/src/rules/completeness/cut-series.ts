import type { SeriesCompleteness } from '../../evidence/series-completeness/series-completeness.ts';
import { defineRule, type Hit } from '../rule.ts';

/** The beginning of a set is not here, or only a slice or two of it is. Numbers need not start at one, so alone they are a doubt. */
export const cutSeries = defineRule({
  id: 'cut-series',
  group: 'completeness',
  severity: 'gap',
  requires: ['series-completeness'],
  messages: ['only-few', 'starts-late', 'maybe-starts-late'],
  params: {
    'only-few': ['present', 'number', 'modality'],
    'starts-late': ['count', 'present', 'modality'],
    'maybe-starts-late': ['count', 'present', 'modality'],
  },
  defaults: {},
  check({ 'series-completeness': all }) {
    const judged = all.filter(({ state }) => state !== 'not-applicable');
    if (judged.length === 0) return { outcome: 'not-applicable' };
    const told = judged.flatMap((series) => hitsOf(series));
    const hits = told.filter(({ sure }) => sure).map(({ hit }) => hit);
    const doubts = told.filter(({ sure }) => !sure).map(({ hit }) => hit);
    if (hits.length > 0) return { outcome: 'fail', hits, doubts };
    return doubts.length > 0 ? { outcome: 'cannot-tell', hits: doubts } : { outcome: 'pass' };
  },
});

interface Told {
  readonly sure: boolean;
  readonly hit: Hit<'only-few' | 'starts-late' | 'maybe-starts-late'>;
}

function hitsOf(series: SeriesCompleteness): readonly Told[] {
  const { signs, present, modality, seriesInstanceUID, witnesses, missing } = series;
  const about = { subjects: [{ kind: 'series', seriesInstanceUID }] as const, witnesses };
  const action = { who: 'hospital', letter: true, message: 'ask-for-series' } as const;
  return signs.flatMap((sign): readonly Told[] => {
    if (sign.kind === 'orphan') {
      const params = { present, number: sign.instanceNumber, modality };
      return [{ sure: series.state === 'incomplete', hit: { message: 'only-few' as const, params, ...about, action } }];
    }
    if (sign.kind !== 'head-missing') return [];
    const sure = series.state === 'incomplete' && missing.some(({ where }) => where.kind === 'head');
    const params = { count: sign.count, present, modality };
    const message = sure ? ('starts-late' as const) : ('maybe-starts-late' as const);
    return [{ sure, hit: { message, params, ...about, action } }];
  });
}
