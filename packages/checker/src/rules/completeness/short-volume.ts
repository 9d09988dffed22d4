import { defineRule } from '../rule.ts';

/** One round of pictures of the same places has fewer than the others: a scan that was stopped, or files that were lost. */
export const shortVolume = defineRule({
  id: 'short-volume',
  group: 'completeness',
  severity: 'gap',
  requires: ['series-completeness'],
  messages: ['fewer-slices'],
  params: { 'fewer-slices': ['volume', 'volumes', 'present', 'expected', 'modality'] },
  defaults: {},
  check({ 'series-completeness': all }) {
    if (all.every(({ state }) => state === 'not-applicable')) return { outcome: 'not-applicable' };
    const hits = all.flatMap(({ signs, modality, seriesInstanceUID, witnesses }) =>
      signs.flatMap((sign) => {
        if (sign.kind !== 'short-volume') return [];
        const { volume, volumes, present, expected } = sign;
        return [
          {
            message: 'fewer-slices' as const,
            params: { volume, volumes, present, expected, modality },
            subjects: [{ kind: 'series', seriesInstanceUID }] as const,
            witnesses,
            action: { who: 'hospital', letter: true, message: 'ask-for-series' } as const,
          },
        ];
      }),
    );
    return hits.length > 0 ? { outcome: 'fail', hits } : { outcome: 'pass' };
  },
});
