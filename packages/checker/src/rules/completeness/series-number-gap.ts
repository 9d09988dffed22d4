import { defineRule } from '../rule.ts';

/** Numbers left out between the series of a scan. Overviews and reformats are often not exported, so it is never more than a note. */
export const seriesNumberGap = defineRule({
  id: 'series-number-gap',
  group: 'completeness',
  severity: 'info',
  requires: ['study-extent'],
  messages: ['skipped'],
  params: { skipped: ['count', 'number'] },
  defaults: {},
  check({ 'study-extent': studies }) {
    const judged = studies.filter(({ series }) => series > 1);
    if (judged.length === 0) return { outcome: 'not-applicable' };
    const hits = judged.flatMap(({ studyInstanceUID, skippedNumbers }) => {
      const [number] = skippedNumbers;
      if (number === undefined) return [];
      return [
        {
          message: 'skipped' as const,
          params: { count: skippedNumbers.length, number },
          subjects: [{ kind: 'study', studyInstanceUID }] as const,
          action: { who: 'coordinator', letter: false, message: 'nothing' } as const,
        },
      ];
    });
    return hits.length > 0 ? { outcome: 'cannot-tell', hits } : { outcome: 'pass' };
  },
});
