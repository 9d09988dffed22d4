import { defineRule } from '../rule.ts';
import { judgeCopies } from './copied-pictures.ts';

/** Pictures copied from a screen instead of the scan files themselves: outside DICOM, or wrapped into it. */
export const screenshot = defineRule({
  id: 'screenshot',
  group: 'images',
  severity: 'gap',
  requires: ['screen-photos', 'image-origin'],
  messages: ['screenshot', 'screenshot-in-scan', 'maybe-screenshot'],
  params: { screenshot: ['count'], 'screenshot-in-scan': ['count'], 'maybe-screenshot': ['count'] },
  defaults: {},
  check({ 'screen-photos': pictures, 'image-origin': series }) {
    const images = series.filter(({ origin }) => origin !== 'non-image');
    if (pictures.length === 0 && images.length === 0) return { outcome: 'not-applicable' };
    return judgeCopies({
      pictures: pictures.filter(({ made }) => made === 'screenshot-or-export'),
      series: images.map(({ seriesInstanceUID, screenshot }) => ({ seriesInstanceUID, state: screenshot.state })),
      messages: { picture: 'screenshot', series: 'screenshot-in-scan', maybe: 'maybe-screenshot' },
    });
  },
});
