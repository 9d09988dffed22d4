import { defineRule } from '../rule.ts';

/** PET is read beside its CT (or MR). Without one in the same study, the other half of the scan is probably not here. */
export const petWithoutCt = defineRule({
  id: 'pet-without-ct',
  group: 'completeness',
  severity: 'gap',
  requires: ['series-completeness'],
  messages: ['no-ct'],
  params: { 'no-ct': [] },
  defaults: {},
  check({ 'series-completeness': all }) {
    const studies = new Set(
      all.filter(({ modality }) => modality === 'PT').map(({ studyInstanceUID }) => studyInstanceUID),
    );
    if (studies.size === 0) return { outcome: 'not-applicable' };
    for (const { modality, studyInstanceUID } of all)
      if (modality === 'CT' || modality === 'MR') studies.delete(studyInstanceUID);
    const hits = [...studies].map((studyInstanceUID) => ({
      message: 'no-ct' as const,
      params: {},
      subjects: [{ kind: 'study', studyInstanceUID }] as const,
      action: { who: 'hospital', letter: true, message: 'ask-for-series' } as const,
    }));
    return hits.length > 0 ? { outcome: 'fail', hits } : { outcome: 'pass' };
  },
});
