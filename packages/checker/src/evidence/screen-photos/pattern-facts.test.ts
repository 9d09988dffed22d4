import { expect, it } from 'vitest';
import { Dice } from '../../../../../test/build/photo-lab/dice.ts';
import type { DecodedPicture } from '../evidence-map.ts';
import { luminance } from './luminance.ts';
import { patternFacts } from './pattern-facts.ts';

/** Noise as a sensor makes it, and a grid of the given period over it, `strength` steps high and in green alone where `coloured`. */
function picture(period: number, strength: number, coloured = false): DecodedPicture {
  const dice = new Dice(3);
  const [width, height] = [400, 320];
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const grid =
        strength * Math.sin((2 * Math.PI * (x + 0.1 * y)) / period) +
        strength * Math.sin((2 * Math.PI * (y - 0.1 * x)) / period);
      for (let c = 0; c < 3; c++)
        rgba[(y * width + x) * 4 + c] = 150 + (coloured && c !== 1 ? 0 : grid) + 12 * (dice.next() + dice.next() - 1);
    }
  return { width, height, naturalWidth: width, naturalHeight: height, rgba };
}

const facts = (of: DecodedPicture) => patternFacts(of, luminance(of));

it('noise alone has no grid', () => {
  const found = facts(picture(3, 0));
  expect(found.evenBest).toBeLessThan(3.6);
  expect(found.gridMean).toBeLessThan(1.8);
});

it('a grid far below the noise stands out, in two directions', () => {
  const found = facts(picture(3.1, 2));
  expect(found.evenThird).toBeGreaterThan(4);
  expect(found.gridMeanSecond).toBeGreaterThan(3);
});

it('a grid of one colour is seen in the colours', () => {
  expect(facts(picture(3.1, 3, true)).gridColourBest).toBeGreaterThan(4.5);
  expect(facts(picture(3.1, 3)).gridColourBest).toBeLessThan(4);
});

it('the blocks of JPEG are no grid, and too small a picture has none', () => {
  expect(facts(picture(8, 6)).evenBest).toBeGreaterThan(0);
  const small = {
    width: 90,
    height: 60,
    naturalWidth: 90,
    naturalHeight: 60,
    rgba: new Uint8ClampedArray(90 * 60 * 4),
  };
  expect(facts(small).gridBest).toBe(0);
});
