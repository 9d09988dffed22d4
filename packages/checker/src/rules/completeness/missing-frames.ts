import { defineRule } from '../rule.ts';

/** A file that declares more frames than it describes, or one of several parts that is not here. */
export const missingFrames = defineRule({
  id: 'missing-frames',
  group: 'completeness',
  severity: 'gap',
  requires: ['series-completeness'],
  messages: ['fewer-frames', 'part-absent'],
  params: { 'fewer-frames': ['present', 'expected', 'modality'], 'part-absent': ['present', 'expected', 'modality'] },
  defaults: {},
  check({ 'series-completeness': all }) {
    if (all.every(({ state }) => state === 'not-applicable')) return { outcome: 'not-applicable' };
    const hits = all.flatMap(({ signs, modality, seriesInstanceUID, witnesses }) =>
      signs.flatMap((sign) => {
        if (sign.kind !== 'missing-frames' && sign.kind !== 'concatenation-short') return [];
        return [
          {
            message: sign.kind === 'missing-frames' ? ('fewer-frames' as const) : ('part-absent' as const),
            params: { present: sign.present, expected: sign.expected, modality },
            subjects: [{ kind: 'series', seriesInstanceUID }] as const,
            witnesses,
            action: { who: 'hospital', letter: true, message: 'ask-for-new-copy' } as const,
          },
        ];
      }),
    );
    return hits.length > 0 ? { outcome: 'fail', hits } : { outcome: 'pass' };
  },
});
