import { defineRule } from '../rule.ts';

/** Slices lie unevenly, by no whole multiples. Scanners do that on purpose too, so it is never more than a note. */
export const variableSpacing = defineRule({
  id: 'variable-spacing',
  group: 'completeness',
  severity: 'info',
  requires: ['series-completeness'],
  messages: ['uneven'],
  params: { uneven: ['smallest', 'largest', 'modality'] },
  defaults: {},
  check({ 'series-completeness': all }) {
    if (all.every(({ ladder }) => ladder === undefined)) return { outcome: 'not-applicable' };
    const hits = all.flatMap(({ signs, modality, seriesInstanceUID, witnesses }) => {
      const uneven = signs.find(({ kind }) => kind === 'uneven-spacing');
      if (uneven?.kind !== 'uneven-spacing') return [];
      const rounded = (value: number): number => Math.round(value * 10) / 10;
      return [
        {
          message: 'uneven' as const,
          params: { smallest: rounded(uneven.smallest), largest: rounded(uneven.largest), modality },
          subjects: [{ kind: 'series', seriesInstanceUID }] as const,
          witnesses,
          action: { who: 'coordinator', letter: false, message: 'nothing' } as const,
        },
      ];
    });
    return hits.length > 0 ? { outcome: 'fail', hits } : { outcome: 'pass' };
  },
});
