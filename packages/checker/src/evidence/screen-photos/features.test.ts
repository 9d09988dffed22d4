import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { simulate } from '../../../../../test/build/photo-lab/corpus.ts';
import { Dice } from '../../../../../test/build/photo-lab/dice.ts';
import type { DecodedPicture } from '../evidence-map.ts';
import { decodePictureInNode } from './decode-picture-node.ts';
import { featureFamilies, featureVector, vectorFamilies, vectorNames } from './feature-vector.ts';
import { pictureFeatures } from './features.ts';
import type { PictureFeatures } from './features.ts';
import { pictureScores } from './picture-scores.ts';

// The trees were fitted on these numbers: one that comes out otherwise turns every answer into a guess, and nothing else would say so.
// `MEDPASS_WRITE_GOLDEN=1` writes them anew, which is right only together with a new fit (`npm run roc -- --fit`).
const golden = fileURLToPath(new URL('../../../../../test/fixtures/picture-features.json', import.meta.url));

type Colour = readonly [red: number, green: number, blue: number];

function draw(width: number, height: number, colour: (x: number, y: number, dice: Dice) => Colour): DecodedPicture {
  const dice = new Dice(7);
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rgba.set(colour(x, y, dice), (y * width + x) * 4);
  return { width, height, naturalWidth: width, naturalHeight: height, rgba };
}
const grey = (value: number): Colour => [value, value, value];

const pictures: Readonly<Record<string, DecodedPicture>> = {
  'a slice on a bluish screen with its sub-pixels, in a dark frame': draw(320, 260, (x, y, dice) => {
    if (x < 30 || x > 300 || y < 24 || y > 240) return [9, 9, 14];
    const inside = ((x - 165) / 90) ** 2 + ((y - 132) / 80) ** 2;
    const body = inside > 1 ? 14 : 90 + 60 * Math.cos(6 * inside) + 20 * dice.next();
    const grid = 6 * Math.sin((2 * Math.PI * (x + 0.1 * y)) / 3.1);
    return [body + grid, body - grid + 3, body + 18 + grid];
  }),
  'rows of print on paper, a little askew': draw(300, 360, (x, y, dice) => {
    const line = y + 0.02 * x;
    const print =
      line % 18 < 6 && x > 30 && x < 270 && Math.sin(x * 0.9) + Math.sin(x * 0.23 + Math.floor(line / 18)) > 0.3;
    return print ? grey(40 + 20 * dice.next()) : [228 + 8 * dice.next(), 224 + 8 * dice.next(), 210 + 8 * dice.next()];
  }),
  'a scene in colours': draw(280, 210, (x, y, dice) => {
    if (y < 80) return [110 + y / 2, 150 + y / 2, 235];
    const leaf = Math.sin(x / 5) * Math.cos(y / 7) > 0.2 ? 70 : 30;
    return [leaf + 30 * dice.next(), 110 + leaf / 2 + 20 * dice.next(), 40];
  }),
  'an exported slice, grey to the step, with a scale': draw(256, 256, (x, y) => {
    if (x > 240 && y > 60 && y < 200) return grey(y % 10 === 0 ? 255 : 0);
    const inside = ((x - 120) / 80) ** 2 + ((y - 128) / 100) ** 2;
    return grey(inside > 1 ? 0 : Math.round(120 + 50 * Math.sin(x / 9) * Math.cos(y / 11)));
  }),
  'one even colour, too small for a grid': draw(60, 40, () => [200, 180, 40]),
};

const numbersOf = (features: PictureFeatures): Readonly<Record<string, number>> => {
  const vector = featureVector(features);
  return Object.fromEntries(
    vectorNames(features).map((name, place) => [name, Number((vector[place] ?? 0).toPrecision(6))]),
  );
};

/** Looked at once: what is made of the numbers needs no second look. */
const looked = Object.fromEntries(Object.entries(pictures).map(([name, picture]) => [name, pictureFeatures(picture)]));
const seen = Object.fromEntries(Object.entries(looked).map(([name, features]) => [name, numbersOf(features)]));
if (process.env['MEDPASS_WRITE_GOLDEN'] !== undefined) writeFileSync(golden, `${JSON.stringify(seen, undefined, 2)}\n`);
const told = JSON.parse(readFileSync(golden, 'utf8')) as typeof seen;

it.each(Object.keys(pictures))('the numbers of %s are those that the trees know', (name) => {
  const fresh = numbersOf(pictureFeatures(pictures[name]!));
  expect(Object.keys(fresh)).toEqual(Object.keys(told[name] ?? {}));
  const off = Object.entries(fresh).filter(([key, value]) => {
    const known = told[name]?.[key] ?? Number.NaN;
    return !(Math.abs(value - known) <= 1e-4 * Math.max(1, Math.abs(known)));
  });
  expect(off).toEqual([]);
});

it('every number has a family, and each family speaks', () => {
  const features = looked['a scene in colours']!;
  const families = vectorFamilies(features);
  expect(families).toHaveLength(featureVector(features).length);
  expect(vectorNames(features).map((name) => name.split('.')[0])).toEqual([...families]);
  expect(new Set(families)).toEqual(new Set(featureFamilies));
});

it('what a family says is what the score loses without it', () => {
  for (const features of Object.values(looked)) {
    const scores = pictureScores(features);
    for (const { answer, probability, families, witnesses } of Object.values(scores)) {
      expect(['sure', 'doubt', 'no']).toContain(answer);
      expect(probability).toBeGreaterThanOrEqual(0);
      expect(probability).toBeLessThanOrEqual(1);
      expect(witnesses).toEqual(Object.entries(families).flatMap(([family, share]) => (share >= 0.2 ? [family] : [])));
    }
  }
});

it('the network alone does not make a scan of a scene: the numbers are asked too', async () => {
  const scene = looked['a scene in colours']!;
  const slice = pictureFeatures((await decodePictureInNode(simulate('exported-slice', 'held-out', 1).bytes, 1600))!);
  expect(pictureScores(slice).scan.answer).toBe('sure');
  const { sight, closer } = slice;
  expect(pictureScores({ ...scene, sight: { ...sight, scan: 12 }, closer }).scan.answer).not.toBe('sure');
});
