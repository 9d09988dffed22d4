import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { pictureWith, seriesWith } from '../../../../../test/build/findings.ts';
import { screenshot } from './screenshot.ts';

const ask = (pictures: Parameters<typeof pictureWith>[0][], series: Parameters<typeof seriesWith>[0][] = []) =>
  screenshot.check({ 'screen-photos': pictures.map(pictureWith), 'image-origin': series.map(seriesWith) }, {}, context);

describe('screenshot', () => {
  it('passes', () => {
    expect(ask([{}], [{}])).toEqual({ outcome: 'pass' });
  });

  it('fails for a picture and for a set of pictures', () => {
    const verdict = ask([{ made: 'screenshot-or-export' }], [{ screenshot: { state: 'yes', confidence: 0.8 } }]);
    expect(verdict).toMatchObject({
      outcome: 'fail',
      hits: [
        { message: 'screenshot' },
        { message: 'screenshot-in-scan', subjects: [{ kind: 'series', seriesInstanceUID: '1.2.1' }] },
      ],
    });
  });

  it('cannot tell', () => {
    const verdict = ask(
      [{ made: 'screenshot-or-export', certainty: 'doubtful' }],
      [{ screenshot: { state: 'maybe', confidence: 0.5 } }],
    );
    expect(verdict).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'maybe-screenshot', params: { count: 2 } }],
    });
  });

  it('says nothing without pictures', () => {
    expect(ask([])).toEqual({ outcome: 'not-applicable' });
    expect(ask([], [{ origin: 'non-image' }])).toEqual({ outcome: 'not-applicable' });
    expect(ask([{}])).toEqual({ outcome: 'pass' });
    expect(ask([], [{}])).toEqual({ outcome: 'pass' });
  });
});
