import { grouped } from '../grouped.ts';
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
    const sure: string[] = [];
    const maybe: string[] = [];
    for (const [uid, own] of grouped(images, ({ studyInstanceUID }) => studyInstanceUID)) {
      if (own.every(({ origin }) => origin === 'localizer')) sure.push(uid);
      // Beside the planning pictures only copies of a screen: these may hold what the doctor looks for, or not.
      else if (
        own.some(({ origin }) => origin === 'localizer') &&
        own.every(({ origin }) => origin === 'localizer' || origin === 'secondary-capture')
      )
        maybe.push(uid);
    }
    return verdictFrom(studyHits('only-localizers', sure), studyHits('maybe-only-localizers', maybe, 'gap'));
  },
});
