import { describe, expect, it } from 'vitest';
import { pixels } from '../../../../../test/build/pixels.ts';
import { asksCloser, closerFacts, closerLook } from './closer.ts';
import { pictureFeatures } from './features.ts';
import { forSight, looksOf, sightFacts } from './sight.ts';
import { closerSide } from './sight/backbone.ts';
import { closerAnswers, closerNames, headAnswers } from './sight/heads.ts';

const marked = pixels(500, 300, (x, y) => [x % 256, y % 256, (x * y) % 256]);

describe('a closer look', () => {
  it('sees the picture twice as large, and counts its middle more', () => {
    const small = forSight(marked, closerSide);
    expect([small.width, small.height]).toEqual([384, 230]);
    const { middle, means } = looksOf(small, closerSide);
    expect(closerLook(marked)).toEqual(middle);
    expect(middle).not.toEqual(means);
    expect(middle).not.toEqual(looksOf(forSight(marked)).middle);
  });

  it('leaves nothing behind for the next first sight', () => {
    const before = looksOf(forSight(marked));
    closerLook(marked);
    expect(looksOf(forSight(marked))).toEqual(before);
  });

  it('is asked by heads of its own', () => {
    const middle = closerLook(marked);
    expect(Object.values(closerFacts(middle))).toEqual(closerAnswers(middle));
    expect(closerAnswers(middle)).toHaveLength(closerNames.length);
    expect(closerAnswers(middle)).not.toEqual(expect.arrayContaining([...headAnswers(middle)]));
  });

  it('says less than anything that is said, where nobody looked', () => {
    expect(closerFacts()).toEqual(Object.fromEntries(closerNames.map((name) => [name, -30])));
  });

  it('is taken where the whole may show a scan, and nowhere else', () => {
    const sight = sightFacts(looksOf(forSight(marked)));
    expect(asksCloser({ ...sight, scan: -3.9 })).toBe(true);
    expect(asksCloser({ ...sight, scan: -4.1 })).toBe(false);
    const paper = pixels(200, 260, (_, y) => (y % 9 === 0 ? [20, 20, 30] : [250, 249, 244]));
    const slice = pixels(200, 200, (x, y) => {
      const grey = (x - 100) ** 2 + (y - 100) ** 2 < 80 ** 2 ? 120 + ((x * 13 + y * 7) % 40) : 0;
      return [grey, grey, grey];
    });
    for (const [picture, asked] of [
      [paper, false],
      [slice, true],
    ] as const) {
      const { sight: whole, closer } = pictureFeatures(picture);
      expect(asksCloser(whole)).toBe(asked);
      expect(closer).toEqual(asked ? closerFacts(closerLook(picture)) : closerFacts());
    }
  });
});
