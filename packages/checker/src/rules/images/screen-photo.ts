import type { PictureFacts } from '../../evidence/screen-photos/picture-facts.ts';
import { defineRule } from '../rule.ts';

/** Pictures taken of a screen, or filmed from one. Says `fail` on two witnesses only; one alone is a doubt. */
export const screenPhoto = defineRule({
  id: 'screen-photo',
  group: 'images',
  severity: 'gap',
  requires: ['screen-photos'],
  messages: ['photo-of-screen', 'maybe-photo-of-screen', 'not-seen'],
  params: { 'photo-of-screen': ['count'], 'maybe-photo-of-screen': ['count'], 'not-seen': ['count'] },
  defaults: {},
  check({ 'screen-photos': pictures }) {
    if (pictures.length === 0) return { outcome: 'not-applicable' };
    const ofScreen = pictures.filter(({ made }) => made === 'camera-at-screen' || made === 'video-of-screen');
    const sure = ofScreen.filter(({ certainty }) => certainty === 'sure');
    const doubtful = ofScreen.filter(({ certainty }) => certainty !== 'sure');
    const unseen = pictures.filter(({ certainty, made }) => certainty === 'unseen' && made !== 'screenshot-or-export');
    const doubts = [
      ...(doubtful.length > 0
        ? [{ message: 'maybe-photo-of-screen' as const, ...about(doubtful), severity: 'advice' as const }]
        : []),
      ...(unseen.length > 0 ? [{ message: 'not-seen' as const, ...about(unseen), severity: 'advice' as const }] : []),
    ];
    if (sure.length > 0) {
      const confidence = Math.min(...sure.map((picture) => picture.confidence));
      return {
        outcome: 'fail',
        hits: [{ message: 'photo-of-screen', ...about(sure), confidence, action: ask }],
        doubts,
      };
    }
    return doubts.length > 0 ? { outcome: 'cannot-tell', hits: doubts } : { outcome: 'pass' };
  },
});

const ask = { who: 'hospital', letter: true, message: 'ask-for-scan-files' } as const;
const look = { who: 'coordinator', letter: false, message: 'coordinator-looks' } as const;

function about(pictures: readonly PictureFacts[]) {
  return {
    params: { count: pictures.length },
    subjects: pictures.map(({ path }) => ({ kind: 'entry', path }) as const),
    action: look,
  };
}
