import type { StudyExtent } from '../../evidence/study-extent.ts';
import { defineRule } from '../rule.ts';
import { coordinatorLooks } from '../series-match.ts';

/** The files state another number than is here, and nothing else says that any is absent. One count is never proof. */
export const countConflict = defineRule({
  id: 'count-conflict',
  group: 'completeness',
  severity: 'gap',
  requires: ['series-completeness', 'study-extent'],
  messages: ['fewer-than-stated', 'fewer-in-study'],
  params: {
    'fewer-than-stated': ['expected', 'present', 'modality'],
    'fewer-in-study': ['expected', 'present'],
  },
  defaults: {},
  check({ 'series-completeness': all, 'study-extent': studies }) {
    const short = studies.filter(isShort);
    if (all.every(({ state }) => state === 'not-applicable') && short.length === 0)
      return { outcome: 'not-applicable' };
    const ofSeries = all.flatMap(({ state, signs, modality, seriesInstanceUID, witnesses }) => {
      const tag = signs.find(({ kind }) => kind === 'count-tag-short');
      const otherwise = signs.some(
        ({ kind }) => kind === 'interior-gap' || kind === 'head-missing' || kind === 'orphan',
      );
      if (state !== 'conflicting' || tag?.kind !== 'count-tag-short' || otherwise) return [];
      return [
        {
          message: 'fewer-than-stated' as const,
          params: { expected: tag.expected, present: tag.present, modality },
          subjects: [{ kind: 'series', seriesInstanceUID }] as const,
          witnesses,
          action: coordinatorLooks,
        },
      ];
    });
    const told = new Set(
      all.filter(({ state }) => state === 'incomplete').map(({ studyInstanceUID }) => studyInstanceUID),
    );
    // What a series lacks is told there; the archive's number for the whole scan says no more than that.
    const ofStudies = short.filter(({ studyInstanceUID }) => !told.has(studyInstanceUID)).map(studyHit);
    const hits = [...ofSeries, ...ofStudies];
    return hits.length > 0 ? { outcome: 'cannot-tell', hits } : { outcome: 'pass' };
  },
});

function isShort({ series, statedSeries = 0, instances, statedInstances = 0 }: StudyExtent): boolean {
  return instances < statedInstances || (statedInstances === 0 && series < statedSeries);
}

/** An archive counts at the time it answers: pictures may have come or gone since. So it is a hint and weighs little. */
function studyHit({ studyInstanceUID, instances, statedInstances, series, statedSeries }: StudyExtent) {
  const [expected, present, tag] =
    statedInstances !== undefined && instances < statedInstances
      ? [statedInstances, instances, '(0020,1208)']
      : [statedSeries ?? 0, series, '(0020,1206)'];
  return {
    message: 'fewer-in-study' as const,
    params: { expected, present },
    subjects: [{ kind: 'study', studyInstanceUID }] as const,
    witnesses: [{ kind: 'count-tag', says: 'incomplete', expected, present, tag, strength: 'weak' }] as const,
    severity: 'advice' as const,
    action: coordinatorLooks,
  };
}
