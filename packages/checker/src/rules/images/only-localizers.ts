import { defineRule, verdictFrom } from '../rule.ts';
import { studyHits } from './study-hits.ts';

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
    return verdictFrom(studyHits('only-localizers', sure), studyHits('maybe-only-localizers', maybe, 'gap'));
  },
});
