import { defineRule } from '../rule.ts';

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
    const doubts =
      maybe.length > 0
        ? [{ message: 'maybe-only-key-images' as const, ...about(maybe), severity: 'advice' as const }]
        : [];
    if (sure.length > 0) return { outcome: 'fail', hits: [{ message: 'only-key-images', ...about(sure) }], doubts };
    return doubts.length > 0 ? { outcome: 'cannot-tell', hits: doubts } : { outcome: 'pass' };
  },
});

function about(studies: readonly string[]) {
  return {
    params: { count: studies.length },
    subjects: studies.map((studyInstanceUID) => ({ kind: 'study', studyInstanceUID }) as const),
    action: { who: 'hospital', letter: true, message: 'ask-for-series' } as const,
  };
}
