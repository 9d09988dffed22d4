import { defineRule } from '../rule.ts';

/** The files state another number than is here, and nothing else says that any is absent. One count is never proof. */
export const countConflict = defineRule({
  id: 'count-conflict',
  group: 'completeness',
  severity: 'gap',
  requires: ['series-completeness'],
  messages: ['fewer-than-stated'],
  params: { 'fewer-than-stated': ['expected', 'present', 'modality'] },
  defaults: {},
  check({ 'series-completeness': all }) {
    if (all.every(({ state }) => state === 'not-applicable')) return { outcome: 'not-applicable' };
    const hits = all.flatMap(({ state, signs, modality, seriesInstanceUID, witnesses }) => {
      const short = signs.find(({ kind }) => kind === 'count-tag-short');
      const otherwise = signs.some(
        ({ kind }) => kind === 'interior-gap' || kind === 'head-missing' || kind === 'orphan',
      );
      if (state !== 'conflicting' || short?.kind !== 'count-tag-short' || otherwise) return [];
      return [
        {
          message: 'fewer-than-stated' as const,
          params: { expected: short.expected, present: short.present, modality },
          subjects: [{ kind: 'series', seriesInstanceUID }] as const,
          witnesses,
          action: { who: 'coordinator', letter: false, message: 'coordinator-looks' } as const,
        },
      ];
    });
    return hits.length > 0 ? { outcome: 'cannot-tell', hits } : { outcome: 'pass' };
  },
});
