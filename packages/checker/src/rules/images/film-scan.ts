import { defineRule } from '../rule.ts';
import { judgeCopies } from './copied-pictures.ts';

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
    return judgeCopies({
      pictures: pictures.filter(({ made }) => made === 'camera-at-film'),
      series: images.map(({ seriesInstanceUID, film }) => ({ seriesInstanceUID, state: film.state })),
      messages: { picture: 'photo-of-film', series: 'film-in-scan', maybe: 'maybe-film' },
    });
  },
});
