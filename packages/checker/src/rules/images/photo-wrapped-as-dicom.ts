import type { ImageOriginFacts } from '../../evidence/image-origin.ts';
import { defineRule } from '../rule.ts';

/** An ordinary photo inside a DICOM file: it opens like a scan and holds none of a scan's information. */
export const photoWrappedAsDicom = defineRule({
  id: 'photo-wrapped-as-dicom',
  group: 'images',
  severity: 'gap',
  requires: ['image-origin'],
  messages: ['wrapped-photo', 'maybe-wrapped-photo'],
  params: { 'wrapped-photo': ['count'], 'maybe-wrapped-photo': ['count'] },
  defaults: {},
  check({ 'image-origin': series }) {
    const images = series.filter(({ origin }) => origin !== 'non-image');
    if (images.length === 0) return { outcome: 'not-applicable' };
    const sure = images.filter(({ photo: { state } }) => state === 'yes');
    const maybe = images.filter(({ photo: { state } }) => state === 'maybe');
    const doubts =
      maybe.length > 0
        ? [{ message: 'maybe-wrapped-photo' as const, ...about(maybe), severity: 'advice' as const, action: look }]
        : [];
    if (sure.length > 0) {
      const confidence = Math.min(...sure.map(({ photo }) => photo.confidence));
      return { outcome: 'fail', hits: [{ message: 'wrapped-photo', ...about(sure), confidence, action: ask }], doubts };
    }
    return doubts.length > 0 ? { outcome: 'cannot-tell', hits: doubts } : { outcome: 'pass' };
  },
});

const ask = { who: 'hospital', letter: true, message: 'ask-for-scan-files' } as const;
const look = { who: 'coordinator', letter: false, message: 'coordinator-looks' } as const;

function about(series: readonly ImageOriginFacts[]) {
  return {
    params: { count: series.length },
    subjects: series.map(({ seriesInstanceUID }) => ({ kind: 'series', seriesInstanceUID }) as const),
  };
}
