import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { DecodedPicture } from '../evidence-map.ts';
import { sightFacts } from './sight.ts';

const { answers } = JSON.parse(
  readFileSync(new URL('../../../../../test/photo-roc/network/check.json', import.meta.url), 'utf8'),
) as { readonly answers: readonly number[] };

/** The rule of export.py's own drawing. */
function drawn(width: number, height: number): DecodedPicture {
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let c = 0; c < 3; c++) rgba[(y * width + x) * 4 + c] = (x * 7 + y * 13 + c * 31 + ((x * y) % 17) * 5) % 256;
  return { width, height, naturalWidth: width, naturalHeight: height, rgba };
}

it('answers as the network did where it was fitted', () => {
  const facts = Object.values(sightFacts(drawn(128, 96))) as readonly number[];
  expect(facts.length).toBe(answers.length);
  for (const [index, fact] of facts.entries()) expect(fact).toBeCloseTo(answers[index] ?? NaN, 2);
});

it('answers to any shape, and to another picture otherwise', () => {
  const facts = sightFacts(drawn(1, 128));
  expect(Object.values(facts).every(Number.isFinite)).toBe(true);
  expect(facts).not.toEqual(sightFacts(drawn(128, 96)));
});
