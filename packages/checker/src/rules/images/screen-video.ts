import type { VideoFacts } from '../../evidence/screen-videos/video-facts.ts';
import { defineRule } from '../rule.ts';

/** Films of a screen, by a camera or by a program that records it. A film that nobody here can play is said to be unseen. */
export const screenVideo = defineRule({
  id: 'screen-video',
  group: 'images',
  severity: 'gap',
  requires: ['screen-videos'],
  messages: ['video-of-screen', 'maybe-video-of-screen', 'not-seen'],
  params: { 'video-of-screen': ['count'], 'maybe-video-of-screen': ['count'], 'not-seen': ['count'] },
  defaults: {},
  check({ 'screen-videos': videos }) {
    if (videos.length === 0) return { outcome: 'not-applicable' };
    const ofScreen = videos.filter(({ made }) => made === 'video-of-screen' || made === 'screenshot-or-export');
    const sure = ofScreen.filter(({ certainty }) => certainty === 'sure');
    const doubtful = ofScreen.filter(({ certainty }) => certainty === 'doubtful');
    const unseen = videos.filter(({ certainty }) => certainty === 'unseen');
    const doubts = [
      ...(doubtful.length > 0
        ? [{ message: 'maybe-video-of-screen' as const, ...about(doubtful), severity: 'advice' as const, action: look }]
        : []),
      ...(unseen.length > 0
        ? [{ message: 'not-seen' as const, ...about(unseen), severity: 'advice' as const, action: look }]
        : []),
    ];
    if (sure.length > 0) {
      const confidence = Math.min(...sure.map((video) => video.confidence));
      return {
        outcome: 'fail',
        hits: [{ message: 'video-of-screen', ...about(sure), confidence, action: ask }],
        doubts,
      };
    }
    return doubts.length > 0 ? { outcome: 'cannot-tell', hits: doubts } : { outcome: 'pass' };
  },
});

const ask = { who: 'hospital', letter: true, message: 'ask-for-scan-files' } as const;
const look = { who: 'coordinator', letter: false, message: 'coordinator-looks' } as const;

function about(videos: readonly VideoFacts[]) {
  return {
    params: { count: videos.length },
    subjects: videos.map(({ path }) => ({ kind: 'entry', path }) as const),
  };
}
