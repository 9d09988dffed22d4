import type { ImageOriginFacts } from '../../evidence/image-origin.ts';
import type { PictureFacts } from '../../evidence/screen-photos/picture-facts.ts';
import { defineRule } from '../rule.ts';

/** Scans printed on film and then photographed, or put through a film scanner into DICOM files. */
export const filmScan = defineRule({
  id: 'film-scan',
  group: 'images',
  severity: 'gap',
  requires: ['screen-photos', 'image-origin'],
  messages: ['photo-of-film', 'film-in-scan', 'maybe-film'],
  params: { 'photo-of-film': ['count'], 'film-in-scan': ['count'], 'maybe-film': ['count'] },
  defaults: {},
  check({ 'screen-photos': pictures, 'image-origin': series }) {
    const images = series.filter(({ origin }) => origin !== 'non-image');
    if (pictures.length === 0 && images.length === 0) return { outcome: 'not-applicable' };
    const ofFilm = pictures.filter(({ made }) => made === 'camera-at-film');
    const sure = ofFilm.filter(({ certainty }) => certainty === 'sure');
    const wrapped = images.filter(({ film: { state } }) => state === 'yes');
    const doubted = [
      ...files(ofFilm.filter(({ certainty }) => certainty !== 'sure')),
      ...sets(images.filter(({ film: { state } }) => state === 'maybe')),
    ];
    const hits = [
      ...(sure.length > 0
        ? [{ message: 'photo-of-film' as const, params: { count: sure.length }, subjects: files(sure), action: ask }]
        : []),
      ...(wrapped.length > 0
        ? [
            {
              message: 'film-in-scan' as const,
              params: { count: wrapped.length },
              subjects: sets(wrapped),
              action: ask,
            },
          ]
        : []),
    ];
    const doubts =
      doubted.length > 0
        ? [
            {
              message: 'maybe-film' as const,
              params: { count: doubted.length },
              subjects: doubted,
              severity: 'advice' as const,
              action: look,
            },
          ]
        : [];
    if (hits.length > 0) return { outcome: 'fail', hits, doubts };
    return doubts.length > 0 ? { outcome: 'cannot-tell', hits: doubts } : { outcome: 'pass' };
  },
});

const ask = { who: 'hospital', letter: true, message: 'ask-for-scan-files' } as const;
const look = { who: 'coordinator', letter: false, message: 'coordinator-looks' } as const;

function files(pictures: readonly PictureFacts[]) {
  return pictures.map(({ path }) => ({ kind: 'entry', path }) as const);
}

function sets(series: readonly ImageOriginFacts[]) {
  return series.map(({ seriesInstanceUID }) => ({ kind: 'series', seriesInstanceUID }) as const);
}
