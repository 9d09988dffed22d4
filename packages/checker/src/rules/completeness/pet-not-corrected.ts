import { defineRule } from '../rule.ts';
import { askForSeries, coordinatorLooks } from '../series-match.ts';

/** PET as it came off the scanner only: doctors measure on the corrected pictures, PS3.3 C.8.9.1. */
export const petNotCorrected = defineRule({
  id: 'pet-not-corrected',
  group: 'completeness',
  severity: 'gap',
  requires: ['series-kinds'],
  messages: ['only-raw', 'not-told'],
  params: { 'only-raw': [], 'not-told': [] },
  defaults: {},
  check({ 'series-kinds': kinds }) {
    const pictures = kinds.filter(
      ({ modality, label }) => modality === 'PT' && label !== 'non-image' && label !== 'capture',
    );
    if (pictures.length === 0) return { outcome: 'not-applicable' };
    const studies = [...new Set(pictures.map(({ studyInstanceUID }) => studyInstanceUID))].filter(
      (uid) => !pictures.some(({ studyInstanceUID, label }) => studyInstanceUID === uid && label === 'pet-ac'),
    );
    const told = (uid: string) =>
      pictures.every(({ studyInstanceUID, label }) => studyInstanceUID !== uid || label === 'pet-nac');
    const subjects = (uid: string) => [{ kind: 'study', studyInstanceUID: uid } as const];
    const hits = studies
      .filter(told)
      .map((uid) => ({ message: 'only-raw' as const, params: {}, subjects: subjects(uid), action: askForSeries }));
    const doubts = studies
      .filter((uid) => !told(uid))
      .map((uid) => ({
        message: 'not-told' as const,
        params: {},
        subjects: subjects(uid),
        severity: 'advice' as const,
        action: coordinatorLooks,
      }));
    if (hits.length > 0) return { outcome: 'fail', hits, doubts };
    return doubts.length > 0 ? { outcome: 'cannot-tell', hits: doubts } : { outcome: 'pass' };
  },
});
