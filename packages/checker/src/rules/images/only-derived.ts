import { grouped } from '../grouped.ts';
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
    const without = [...grouped(images, ({ studyInstanceUID }) => studyInstanceUID)].filter(
      ([, own]) =>
        own.every(({ origin }) => origin === 'derived' || origin === 'secondary-capture') &&
        own.some(({ origin }) => origin === 'derived'),
    );
    const isSliced = ([, own]: (typeof without)[number]) => own.every(({ modality }) => sliced.has(modality));
    const sure = without.filter(isSliced).map(([uid]) => uid);
    const maybe = without.filter((study) => !isSliced(study)).map(([uid]) => uid);
    return verdictFrom(studyHits('only-derived', sure), studyHits('maybe-only-derived', maybe, 'advice'));
  },
});
