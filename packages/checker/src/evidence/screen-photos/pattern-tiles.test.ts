import { describe, expect, it } from 'vitest';
import { pixels, planeOf } from '../../../../../test/build/pixels.ts';
import { seededRandom } from '../../../../../test/build/photo.ts';
import type { DecodedPicture } from '../evidence-map.ts';
import { luminance } from './luminance.ts';
import type { Plane } from './luminance.ts';
import { patternFacts } from './pattern-facts.ts';
import { powerSpectrum, tileSize } from './power-spectrum.ts';
import { spectrumFacts } from './spectrum-facts.ts';

// What the spectra of single tiles say has tests of its own; here, which tiles are asked, and what is made of their answers.
type Place = readonly [x: number, y: number];

const facts = (picture: DecodedPicture) => patternFacts(picture, luminance(picture));
const power =
  (plane: Plane) =>
  ([x, y]: Place) =>
    powerSpectrum(plane, x, y);
const highest = (values: readonly number[]) => [...values].sort((a, b) => b - a);
const grid = (across: readonly number[], down: readonly number[]) =>
  down.flatMap((y) => across.map((x): Place => [x, y]));
const meanOf = (powers: readonly Float32Array[]) =>
  Float32Array.from(powers[0] ?? [], (_, at) => powers.reduce((sum, each) => sum + (each[at] ?? 0), 0) / powers.length);

/** Four pixels into one; what is left at the right and below falls away. */
const halved = ({ width, height, data }: Plane) =>
  planeOf(width >> 1, height >> 1, (x, y) => {
    const at = (u: number, v: number) => data[(2 * y + v) * width + 2 * x + u] ?? 0;
    return (at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) / 4;
  });

/** Means of blocks of sixteen pixels, of every second pixel each way. */
function unevenness({ width, data }: Plane, [left, top]: Place) {
  const means: number[] = [];
  for (const [u, v] of grid([0, 1, 2, 3, 4, 5, 6, 7], [0, 1, 2, 3, 4, 5, 6, 7])) {
    let sum = 0;
    for (let y = 0; y < 16; y += 2)
      for (let x = 0; x < 16; x += 2) sum += data[(top + v * 16 + y) * width + left + u * 16 + x] ?? 0;
    means.push(sum / 64);
  }
  const level = means.reduce((sum, mean) => sum + mean, 0) / 64;
  const spread = Math.sqrt(means.reduce((sum, mean) => sum + (mean - level) ** 2, 0) / 64);
  return { level, unevenness: (spread + 1) / Math.max(1, level - 25) };
}

describe('a picture with noise, gratings and light of its own in every part', () => {
  const random = seededRandom(11);
  const [width, height] = [481, 501];
  const picture = pixels(width, height, (x, y) => {
    const light = 60 + 40 * Math.sin(x / 90) + 50 * Math.cos(y / 70) + 0.1 * x;
    const fine = (4 + 0.02 * x) * Math.sin(x * 1.9 + y * 0.3) + (2 + 0.01 * y) * Math.sin(y * 1.4 - x * 0.2);
    const noise = 12 * random();
    return [light + noise, light + fine + 10 * random(), light + 5 * random()];
  });
  const brightness = luminance(picture);
  const difference = planeOf(width, height, (x, y) => {
    const at = (y * width + x) * 4;
    return (picture.rgba[at] ?? 0) - (picture.rgba[at + 1] ?? 0);
  });
  const told = () => facts(picture);

  const tiles = grid([42, 177, 311], [45, 187, 328]);
  const full = tiles.map((place) => spectrumFacts(power(brightness)(place)));
  const of = (key: keyof (typeof full)[number]) => highest(full.map((each) => each[key]));

  it('is asked in nine tiles: the best, the third, the middle one', () => {
    expect(told()).toMatchObject({
      peakBest: of('peak')[0],
      peakThird: of('peak')[2],
      peakMedian: of('peak')[4],
      secondBest: full.find(({ peak }) => peak === of('peak')[0])?.second,
      orientedBest: of('oriented')[0],
      orientedMedian: of('oriented')[4],
      fineBest: of('high')[0],
      fineMedian: of('high')[4],
      middleMedian: of('middle')[4],
      gridBest: of('fine')[0],
      gridThird: of('fine')[2],
    });
    expect(new Set(of('peak')).size).toBe(9);
  });

  it('is asked for what stays in the mean of all tiles', () => {
    const mean = spectrumFacts(meanOf(tiles.map(power(brightness))));
    const { gridMean, gridMeanSecond } = told();
    expect(gridMean).toBeCloseTo(mean.fine, 4);
    expect(gridMeanSecond).toBeCloseTo(mean.fineSecond, 4);
  });

  it('is asked for colours in the best tile and in the three brightest', () => {
    const light = tiles.map(([x, y]) => {
      let sum = 0;
      for (let v = 0; v < tileSize; v += 4)
        for (let u = 0; u < tileSize; u += 4) sum += brightness.data[(y + v) * width + x + u] ?? 0;
      return sum;
    });
    const bright = highest(light).slice(0, 3);
    const asked = tiles.filter((_, at) => bright.includes(light[at] ?? 0) || full[at]?.peak === of('peak')[0]);
    const powers = asked.map(power(difference));
    const colour = powers.map(spectrumFacts);
    const seen = told();
    expect(seen).toMatchObject({
      colourBest: highest(colour.map(({ peak }) => peak))[0],
      colourSecond: highest(colour.map(({ peak }) => peak))[1],
      colourFine: highest(colour.map(({ high }) => high))[0],
      gridColourBest: highest(colour.map(({ fine }) => fine))[0],
    });
    expect(seen.gridColourMean).toBeCloseTo(spectrumFacts(meanOf(powers)).fine, 4);
  });

  it('is asked at half its size in four tiles, for colours in the upper two', () => {
    const places = grid([34, 78], [37, 85]);
    const half = places.map(power(halved(brightness))).map(spectrumFacts);
    const colour = places
      .slice(0, 2)
      .map(power(halved(difference)))
      .map(spectrumFacts);
    expect(told()).toMatchObject({
      halfBest: highest(half.map(({ peak }) => peak))[0],
      gridHalf: highest(half.map(({ fine }) => fine))[0],
      halfColour: highest(colour.map(({ peak }) => peak))[0],
    });
  });

  it('is asked in its six evenest tiles of 36, for colours in four of them', () => {
    const all = grid([0, 71, 141, 212, 282, 353], [0, 75, 149, 224, 298, 373]);
    const even = all
      .map((place) => ({ place, ...unevenness(brightness, place) }))
      .sort((a, b) => a.unevenness - b.unevenness)
      .slice(0, 6);
    const powers = even.map(({ place }) => power(brightness)(place));
    const colours = even.slice(0, 4).map(({ place }) => power(difference)(place));
    const fine = highest(powers.map((each) => spectrumFacts(each).fine));
    const seen = told();
    expect(seen).toMatchObject({
      evenBest: fine[0],
      evenThird: fine[2],
      evenColour: highest(colours.map((each) => spectrumFacts(each).fine))[0],
    });
    expect(seen.evenMean).toBeCloseTo(spectrumFacts(meanOf(powers)).fine, 4);
    expect(seen.evenMeanSecond).toBeCloseTo(spectrumFacts(meanOf(powers)).fineSecond, 4);
    expect(seen.evenColourMean).toBeCloseTo(spectrumFacts(meanOf(colours)).fine, 4);
    expect(seen.evenness).toBeCloseTo(even[0]?.unevenness ?? NaN, 8);
    expect(seen.evenLevel).toBeCloseTo(even[0]?.level ?? NaN, 4);
  });
});

describe('a picture of other sizes', () => {
  it('has no pattern where a tile is larger', () => {
    for (const [width, height] of [
      [127, 300],
      [300, 127],
    ] as const)
      expect(Object.values(facts(pixels(width, height, (x) => 99 * (x % 2)))).every((value) => value === 0)).toBe(true);
  });

  it('of one tile has that one, and none at half its size', () => {
    const random = seededRandom(5);
    const picture = pixels(128, 128, (x) => 90 + 40 * Math.sin(x * 2.1) + 30 * random());
    const one = spectrumFacts(power(luminance(picture))([0, 0]));
    expect(facts(picture)).toMatchObject({
      peakBest: one.peak,
      peakThird: one.peak,
      peakMedian: one.peak,
      gridBest: one.fine,
      evenBest: one.fine,
      evenThird: 0,
      colourBest: 0,
      colourSecond: 0,
      halfBest: 0,
      halfColour: 0,
      gridHalf: 0,
    });
  });

  it.each([
    [128, 900],
    [900, 128],
  ])('of %i × %i has its evenest tile among nine at the most', (width, height) => {
    const random = seededRandom(6);
    const along = (x: number, y: number) => Math.max(x, y);
    const even = (start: number) =>
      facts(
        pixels(width, height, (x, y) => {
          const at = width > height ? x : y;
          return at >= start && at < start + tileSize ? 150 : 50 + 60 * ((at >> 4) % 2) + 20 * random();
        }),
      );
    expect(along(width, height)).toBe(900);
    // The ninth part of what is left of 900: tiles stand 96.5 pixels apart.
    expect(even(290)).toMatchObject({ evenLevel: expect.closeTo(150, 3), evenness: expect.closeTo(1 / 125, 6) });
    expect(even(772).evenness).toBeCloseTo(1 / 125, 6);
    expect(even(240).evenness).toBeGreaterThan(2 / 125);
  });

  it('that is dark all over is not divided by nothing', () => {
    expect(facts(pixels(130, 130, () => 0))).toMatchObject({ evenness: 1, evenLevel: 0, peakBest: 0, gridBest: 0 });
    expect(facts(pixels(130, 130, () => 35)).evenness).toBeCloseTo(1 / 10, 6);
  });
});
