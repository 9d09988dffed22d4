import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { pictureWith } from '../../../../../test/build/findings.ts';
import { screenPhoto } from './screen-photo.ts';

const ask = (...pictures: Parameters<typeof pictureWith>[0][]) =>
  screenPhoto.check({ 'screen-photos': pictures.map(pictureWith) }, {}, context);

describe('screen-photo', () => {
  it('passes for an ordinary photo and a photo of paper', () => {
    expect(ask({}, { shows: 'paper', made: 'camera-at-paper' })).toEqual({ outcome: 'pass' });
  });

  it('fails on two witnesses', () => {
    expect(ask({ made: 'camera-at-screen', confidence: 0.85 })).toMatchObject({
      outcome: 'fail',
      hits: [
        {
          message: 'photo-of-screen',
          params: { count: 1 },
          confidence: 0.85,
          subjects: [{ kind: 'entry', path: 'IMG_1.jpg' }],
        },
      ],
      doubts: [],
    });
  });

  it('fails for a film of a screen too, as sure as the least sure of them', () => {
    expect(
      ask({ made: 'camera-at-screen', confidence: 0.95 }, { made: 'video-of-screen', confidence: 0.85 }),
    ).toMatchObject({ outcome: 'fail', hits: [{ params: { count: 2 }, confidence: 0.85 }] });
  });

  it('has nothing to say of a screenshot, which another rule tells of', () => {
    expect(ask({ made: 'screenshot-or-export', certainty: 'unseen' })).toEqual({ outcome: 'pass' });
  });

  it('cannot tell on one witness', () => {
    expect(ask({ made: 'camera-at-screen', certainty: 'doubtful' })).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'maybe-photo-of-screen' }],
    });
  });

  it('cannot tell of a picture that nothing here decodes', () => {
    expect(ask({ path: 'a.heic', made: 'camera', certainty: 'unseen' })).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'not-seen' }],
    });
  });

  it('keeps its doubts beside a sure finding', () => {
    expect(ask({ made: 'camera-at-screen' }, { certainty: 'unseen' })).toMatchObject({
      outcome: 'fail',
      doubts: [{ message: 'not-seen' }],
    });
  });

  it('says nothing without pictures', () => {
    expect(ask()).toEqual({ outcome: 'not-applicable' });
  });
});
