import { grouped } from '../grouped.ts';
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
    const sure: string[] = [];
    const maybe: string[] = [];
    for (const [uid, own] of grouped(images, ({ studyInstanceUID }) => studyInstanceUID)) {
      if (own.every(({ keyImages }) => keyImages)) sure.push(uid);
      // The rest of the study is computed or captured: the slices themselves are picked out.
      else if (
        own.some(({ keyImages }) => keyImages) &&
        own.every(({ keyImages, origin }) => keyImages || origin !== 'original')
      )
        maybe.push(uid);
    }
    return verdictFrom(studyHits('only-key-images', sure), studyHits('maybe-only-key-images', maybe, 'advice'));
  },
});
