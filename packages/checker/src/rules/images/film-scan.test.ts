import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { pictureWith, seriesWith } from '../../../../../test/build/findings.ts';
import { filmScan } from './film-scan.ts';

const ask = (pictures: Parameters<typeof pictureWith>[0][], series: Parameters<typeof seriesWith>[0][] = []) =>
  filmScan.check({ 'screen-photos': pictures.map(pictureWith), 'image-origin': series.map(seriesWith) }, {}, context);

describe('film-scan', () => {
  it('passes', () => {
    expect(ask([{}], [{}])).toEqual({ outcome: 'pass' });
  });

  it('fails for a photo of film and for film inside scan files', () => {
    expect(
      ask([{ path: 'film.jpg', shows: 'scan', made: 'camera-at-film' }], [{ film: { state: 'yes', confidence: 0.9 } }]),
    ).toMatchObject({
      outcome: 'fail',
      hits: [
        {
          message: 'photo-of-film',
          params: { count: 1 },
          subjects: [{ kind: 'entry', path: 'film.jpg' }],
          action: { who: 'hospital', letter: true, message: 'ask-for-scan-files' },
        },
        {
          message: 'film-in-scan',
          params: { count: 1 },
          subjects: [{ kind: 'series', seriesInstanceUID: '1.2.1' }],
          action: { who: 'hospital', letter: true, message: 'ask-for-scan-files' },
        },
      ],
      doubts: [],
    });
  });

  it('cannot tell', () => {
    expect(
      ask([{ made: 'camera-at-film', certainty: 'doubtful' }], [{ film: { state: 'maybe', confidence: 0.5 } }]),
    ).toMatchObject({
      outcome: 'cannot-tell',
      hits: [
        {
          message: 'maybe-film',
          params: { count: 2 },
          severity: 'advice',
          action: { who: 'coordinator', letter: false },
        },
      ],
    });
  });

  it('says nothing without pictures', () => {
    expect(ask([], [{ origin: 'non-image' }])).toEqual({ outcome: 'not-applicable' });
    expect(ask([{}])).toEqual({ outcome: 'pass' });
    expect(ask([], [{}])).toEqual({ outcome: 'pass' });
  });
});
