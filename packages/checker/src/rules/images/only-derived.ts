import { defineRule, verdictFrom } from '../rule.ts';
import { studyHits } from './study-hits.ts';

const sliced = new Set(['CT', 'MR']);
// Processed X-rays and mammograms are “derived” and are the pictures to send.
const derivedByNature = new Set(['CR', 'DX', 'MG', 'US', 'IVUS', 'XA', 'RF', 'OP', 'OPT', 'SM', 'ES']);

/** A scan of which only computed pictures are here (slabs, maps, 3D), not the slices they were computed from. */
export const onlyDerived = defineRule({
  id: 'only-derived',
  group: 'images',
  severity: 'gap',
  requires: ['image-origin'],
  messages: ['only-derived', 'maybe-only-derived'],
  params: { 'only-derived': ['count'], 'maybe-only-derived': ['count'] },
  defaults: {},
  check({ 'image-origin': series }) {
    const images = series.filter(
      ({ origin, modality }) => origin !== 'non-image' && origin !== 'localizer' && !derivedByNature.has(modality),
    );
    if (images.length === 0) return { outcome: 'not-applicable' };
    const studies = [...new Set(images.map(({ studyInstanceUID }) => studyInstanceUID))];
    const of = (uid: string) => images.filter(({ studyInstanceUID }) => studyInstanceUID === uid);
    const without = studies.filter(
      (uid) =>
        of(uid).every(({ origin }) => origin === 'derived' || origin === 'secondary-capture') &&
        of(uid).some(({ origin }) => origin === 'derived'),
    );
    const sure = without.filter((uid) => of(uid).every(({ modality }) => sliced.has(modality)));
    const maybe = without.filter((uid) => !sure.includes(uid));
    return verdictFrom(studyHits('only-derived', sure), studyHits('maybe-only-derived', maybe, 'advice'));
  },
});
