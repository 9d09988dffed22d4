import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import type { VideoFacts } from '../../evidence/screen-videos/video-facts.ts';
import { screenVideo } from './screen-video.ts';

const video = (parts: Partial<VideoFacts>): VideoFacts => ({
  path: 'film.mp4',
  shows: 'other',
  made: 'camera',
  confidence: 0.9,
  certainty: 'sure',
  evidence: [],
  ...parts,
});
const ask = (...videos: Partial<VideoFacts>[]) =>
  screenVideo.check({ 'screen-videos': videos.map(video) }, {}, context);

describe('screen-video', () => {
  it('passes for a film that was seen to be something else', () => {
    expect(ask({})).toEqual({ outcome: 'pass' });
  });

  it('fails for a film of a screen', () => {
    expect(ask({ made: 'video-of-screen' })).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'video-of-screen', params: { count: 1 }, subjects: [{ kind: 'entry', path: 'film.mp4' }] }],
    });
  });

  it('fails for what a program recorded, as sure as the least sure of them', () => {
    expect(
      ask({ made: 'screenshot-or-export', confidence: 0.9 }, { made: 'video-of-screen', confidence: 0.7 }),
    ).toMatchObject({ outcome: 'fail', hits: [{ params: { count: 2 }, confidence: 0.7 }] });
  });

  it('cannot tell of a film that nothing here plays, nor on one witness', () => {
    expect(ask({ made: 'unknown', certainty: 'unseen' })).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'not-seen' }],
    });
    expect(ask({ made: 'video-of-screen', certainty: 'doubtful' })).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'maybe-video-of-screen' }],
    });
  });

  it('keeps its doubts beside a sure finding', () => {
    expect(ask({ made: 'video-of-screen' }, { certainty: 'unseen' })).toMatchObject({
      outcome: 'fail',
      doubts: [{ message: 'not-seen' }],
    });
  });

  it('says nothing without films', () => {
    expect(ask()).toEqual({ outcome: 'not-applicable' });
  });
});
