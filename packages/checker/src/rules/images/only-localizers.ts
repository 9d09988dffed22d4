import { defineRule } from '../rule.ts';

/** A scan of which only the planning pictures are here. */
export const onlyLocalizers = defineRule({
  id: 'only-localizers',
  group: 'images',
  severity: 'blocker',
  requires: ['image-origin'],
  messages: ['only-localizers', 'maybe-only-localizers'],
  params: { 'only-localizers': ['count'], 'maybe-only-localizers': ['count'] },
  defaults: {},
  check({ 'image-origin': series }) {
    const images = series.filter(({ origin }) => origin !== 'non-image');
    if (images.length === 0) return { outcome: 'not-applicable' };
    const studies = [...new Set(images.map(({ studyInstanceUID }) => studyInstanceUID))];
    const origins = (uid: string) =>
      images.filter(({ studyInstanceUID }) => studyInstanceUID === uid).map(({ origin }) => origin);
    const sure = studies.filter((uid) => origins(uid).every((origin) => origin === 'localizer'));
    // Beside the planning pictures only copies of a screen: these may hold what the doctor looks for, or not.
    const maybe = studies.filter(
      (uid) =>
        !sure.includes(uid) &&
        origins(uid).includes('localizer') &&
        origins(uid).every((origin) => origin === 'localizer' || origin === 'secondary-capture'),
    );
    const doubts =
      maybe.length > 0
        ? [{ message: 'maybe-only-localizers' as const, ...about(maybe), severity: 'gap' as const }]
        : [];
    if (sure.length > 0) return { outcome: 'fail', hits: [{ message: 'only-localizers', ...about(sure) }], doubts };
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
