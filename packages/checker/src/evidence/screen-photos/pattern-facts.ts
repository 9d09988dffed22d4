import type { DecodedPicture } from '../evidence-map.ts';
import type { Plane } from './luminance.ts';
import { powerSpectrum, tileSize } from './power-spectrum.ts';
import { spectrumFacts } from './spectrum-facts.ts';
import type { SpectrumFacts } from './spectrum-facts.ts';

/** Periodic patterns that a screen's grid and a camera's grid make together, in brightness and in colour. */
export interface PatternFacts {
  /** Of nine tiles of brightness: the highest narrow peak, the third highest, the middle one. */
  readonly peakBest: number;
  readonly peakThird: number;
  readonly peakMedian: number;
  /** A second peak in the best tile: a grid has two directions, stripes have one. */
  readonly secondBest: number;
  readonly orientedBest: number;
  readonly orientedMedian: number;
  readonly fineBest: number;
  readonly fineMedian: number;
  readonly middleMedian: number;
  /** Fine grids: in the best tile, in the third best, and in the mean of all tiles, where noise fades and a grid stays. */
  readonly gridBest: number;
  readonly gridThird: number;
  readonly gridMean: number;
  readonly gridMeanSecond: number;
  readonly gridColourBest: number;
  readonly gridColourMean: number;
  readonly gridHalf: number;
  /** Fine grids in the evenest bright tiles, where nothing but noise and a grid is left. */
  readonly evenBest: number;
  readonly evenThird: number;
  readonly evenMean: number;
  readonly evenMeanSecond: number;
  readonly evenColour: number;
  readonly evenColourMean: number;
  /** How even and how bright the evenest tile is. */
  readonly evenness: number;
  readonly evenLevel: number;
  /** In the difference of green and red: sub-pixels colour their pattern, cloth and print do not. */
  readonly colourBest: number;
  readonly colourSecond: number;
  readonly colourFine: number;
  /** The same at half the size, where broad bands are narrow ones. */
  readonly halfBest: number;
  readonly halfColour: number;
}

const places = [0.12, 0.5, 0.88];

export function patternFacts(picture: DecodedPicture, brightness: Plane): PatternFacts {
  const full = tilesOf(brightness).map(([x, y]) => {
    const power = powerSpectrum(brightness, x, y);
    return { x, y, power, level: meanOf(brightness, x, y), facts: spectrumFacts(power) };
  });
  if (full.length === 0) return nothing;
  const peaks = sorted(full.map(({ facts }) => facts.peak));
  const best = full.reduce((a, b) => (b.facts.peak > a.facts.peak ? b : a));
  const brightest = [...full].sort((a, b) => b.level - a.level).slice(0, 3);
  const difference = differencePlane(picture);
  const colourPower = [...new Set([best, ...brightest])].map(({ x, y }) => powerSpectrum(difference, x, y));
  const colour = colourPower.map(spectrumFacts);
  const mean = spectrumFacts(meanPower(full.map(({ power }) => power)));
  const grids = sorted(full.map(({ facts }) => facts.fine));
  const colourPeaks = sorted(colour.map(({ peak }) => peak));
  const halfBrightness = halved(brightness);
  const halfDifference = halved(difference);
  const middle = tilesOf(halfBrightness, [0.3, 0.7]);
  const half = middle.map(([x, y]) => spectrumFacts(powerSpectrum(halfBrightness, x, y)));
  const halfColour = middle.slice(0, 2).map(([x, y]) => spectrumFacts(powerSpectrum(halfDifference, x, y)));
  return {
    peakBest: peaks[0] ?? 0,
    peakThird: peaks[2] ?? 0,
    peakMedian: peaks[peaks.length >> 1] ?? 0,
    secondBest: best.facts.second,
    orientedBest: highest(full, 'oriented'),
    orientedMedian: median(full, 'oriented'),
    fineBest: highest(full, 'high'),
    fineMedian: median(full, 'high'),
    middleMedian: median(full, 'middle'),
    colourBest: colourPeaks[0] ?? 0,
    colourSecond: colourPeaks[1] ?? 0,
    colourFine: Math.max(...colour.map(({ high }) => high)),
    halfBest: Math.max(0, ...half.map(({ peak }) => peak)),
    halfColour: Math.max(0, ...halfColour.map(({ peak }) => peak)),
    gridBest: grids[0] ?? 0,
    gridThird: grids[2] ?? 0,
    gridMean: mean.fine,
    gridMeanSecond: mean.fineSecond,
    gridColourBest: Math.max(...colour.map(({ fine }) => fine)),
    gridColourMean: spectrumFacts(meanPower(colourPower)).fine,
    ...evenFacts(brightness, difference),
    gridHalf: Math.max(0, ...half.map(({ fine }) => fine)),
  };
}

const nothing: PatternFacts = {
  peakBest: 0,
  peakThird: 0,
  peakMedian: 0,
  secondBest: 0,
  orientedBest: 0,
  orientedMedian: 0,
  fineBest: 0,
  fineMedian: 0,
  middleMedian: 0,
  colourBest: 0,
  colourSecond: 0,
  colourFine: 0,
  halfBest: 0,
  halfColour: 0,
  gridBest: 0,
  gridThird: 0,
  gridMean: 0,
  gridMeanSecond: 0,
  gridColourBest: 0,
  gridColourMean: 0,
  gridHalf: 0,
  evenBest: 0,
  evenThird: 0,
  evenMean: 0,
  evenMeanSecond: 0,
  evenColour: 0,
  evenColourMean: 0,
  evenness: 0,
  evenLevel: 0,
};

function tilesOf({ width, height }: Plane, at = places): readonly (readonly [number, number])[] {
  if (width < tileSize || height < tileSize) return [];
  return at.flatMap((v) =>
    at.map((u) => [Math.round(u * (width - tileSize)), Math.round(v * (height - tileSize))] as const),
  );
}

const evenTiles = 6;

function evenFacts(brightness: Plane, difference: Plane) {
  const tiles = evenest(brightness);
  const power = tiles.map(({ x, y }) => powerSpectrum(brightness, x, y));
  const colourPower = tiles.slice(0, 4).map(({ x, y }) => powerSpectrum(difference, x, y));
  const fine = sorted(power.map((each) => spectrumFacts(each).fine));
  const mean = spectrumFacts(meanPower(power));
  return {
    evenBest: fine[0] ?? 0,
    evenThird: fine[2] ?? 0,
    evenMean: mean.fine,
    evenMeanSecond: mean.fineSecond,
    evenColour: Math.max(...colourPower.map((each) => spectrumFacts(each).fine)),
    evenColourMean: spectrumFacts(meanPower(colourPower)).fine,
    evenness: tiles[0]?.unevenness ?? 0,
    evenLevel: tiles[0]?.level ?? 0,
  };
}

/** Tiles by how little their blocks differ, measured by what light they have; dark ones hide any grid. */
function evenest(plane: Plane) {
  const across = Math.max(1, Math.min(9, Math.floor((plane.width - tileSize) / 64) + 1));
  const down = Math.max(1, Math.min(9, Math.floor((plane.height - tileSize) / 64) + 1));
  const tiles: { readonly x: number; readonly y: number; readonly level: number; readonly unevenness: number }[] = [];
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++) {
      const x = Math.round(((plane.width - tileSize) * column) / Math.max(1, across - 1));
      const y = Math.round(((plane.height - tileSize) * row) / Math.max(1, down - 1));
      tiles.push({ x, y, ...blockSpread(plane, x, y) });
    }
  return tiles.sort((a, b) => a.unevenness - b.unevenness).slice(0, evenTiles);
}

function blockSpread({ width, data }: Plane, left: number, top: number) {
  let sum = 0;
  let squares = 0;
  for (let v = 0; v < tileSize; v += 16)
    for (let u = 0; u < tileSize; u += 16) {
      let block = 0;
      for (let y = 0; y < 16; y += 2)
        for (let x = 0; x < 16; x += 2) block += data[(top + v + y) * width + left + u + x] ?? 0;
      sum += block / 64;
      squares += (block / 64) ** 2;
    }
  const blocks = (tileSize / 16) ** 2;
  const level = sum / blocks;
  const spread = Math.sqrt(Math.max(0, squares / blocks - level * level));
  return { level, unevenness: (spread + 1) / Math.max(1, level - 25) };
}

function meanPower(powers: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(powers[0]?.length ?? 0);
  for (const power of powers)
    for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] ?? 0) + (power[i] ?? 0) / powers.length;
  return mean;
}

function meanOf({ width, data }: Plane, left: number, top: number): number {
  let sum = 0;
  for (let y = 0; y < tileSize; y += 4)
    for (let x = 0; x < tileSize; x += 4) sum += data[(top + y) * width + left + x] ?? 0;
  return sum;
}

function differencePlane({ width, height, rgba }: DecodedPicture): Plane {
  const data = new Float32Array(width * height);
  for (let i = 0; i < data.length; i++) data[i] = (rgba[4 * i] ?? 0) - (rgba[4 * i + 1] ?? 0);
  return { width, height, data };
}

function halved({ width, height, data }: Plane): Plane {
  const to = { width: width >> 1, height: height >> 1 };
  const out = new Float32Array(to.width * to.height);
  for (let y = 0; y < to.height; y++)
    for (let x = 0; x < to.width; x++) {
      const at = 2 * y * width + 2 * x;
      out[y * to.width + x] =
        ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + width] ?? 0) + (data[at + width + 1] ?? 0)) / 4;
    }
  return { ...to, data: out };
}

type Tile = { readonly facts: SpectrumFacts };

function sorted(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => b - a);
}

function highest(tiles: readonly Tile[], of: keyof SpectrumFacts): number {
  return Math.max(...tiles.map(({ facts }) => facts[of]));
}

function median(tiles: readonly Tile[], of: keyof SpectrumFacts): number {
  return sorted(tiles.map(({ facts }) => facts[of]))[tiles.length >> 1] ?? 0;
}
