import { defineRule, verdictFrom } from '../rule.ts';
import { studyHits } from './study-hits.ts';

/** A scan of which only a few chosen pictures are here. */
export const onlyKeyImages = defineRule({
  id: 'only-key-images',
  group: 'images',
  severity: 'gap',
  requires: ['image-origin'],
  messages: ['only-key-images', 'maybe-only-key-images'],
  params: { 'only-key-images': ['count'], 'maybe-only-key-images': ['count'] },
  defaults: {},
  check({ 'image-origin': series }) {
    const images = series.filter(({ origin }) => origin !== 'non-image' && origin !== 'localizer');
    if (images.length === 0) return { outcome: 'not-applicable' };
    const studies = [...new Set(images.map(({ studyInstanceUID }) => studyInstanceUID))];
    const of = (uid: string) => images.filter(({ studyInstanceUID }) => studyInstanceUID === uid);
    const sure = studies.filter((uid) => of(uid).every(({ keyImages }) => keyImages));
    // The rest of the study is computed or captured: the slices themselves are picked out.
    const maybe = studies.filter(
      (uid) =>
        !sure.includes(uid) &&
        of(uid).some(({ keyImages }) => keyImages) &&
        of(uid).every(({ keyImages, origin }) => keyImages || origin !== 'original'),
    );
    return verdictFrom(studyHits('only-key-images', sure), studyHits('maybe-only-key-images', maybe, 'advice'));
  },
});
