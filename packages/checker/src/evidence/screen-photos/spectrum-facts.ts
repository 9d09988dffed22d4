import { tileSize } from './power-spectrum.ts';

/** What the spectrum of one tile says. Logarithms are natural, of power. */
export interface SpectrumFacts {
  /** How far the highest narrow peak stands over its ring of equal frequency; a grid gives 4 and more. */
  readonly peak: number;
  /** The next one that is not beside the first. */
  readonly second: number;
  /** The highest among fine periods, over its neighbourhood; noise alone gives 3. */
  readonly fine: number;
  /** The next one in quite another direction: a grid has two. */
  readonly fineSecond: number;
  /** How far the strongest of twelve directions stands over the mean of all, at high frequencies. */
  readonly oriented: number;
  /** Mean power of the high and of the middle frequencies, over that of the low ones. */
  readonly high: number;
  readonly middle: number;
}

const half = tileSize / 2;
const columns = half + 1;
const sectors = 12;

/** Below this frequency, in cycles a tile, lies what the picture shows rather than a grid over it. */
const lowest = 9;

/** From this frequency on, a grid stands alone: print and edges have faded. Periods of about five pixels and less. */
const fineFrom = 24;

/** What place each number of a spectrum has, reckoned once: its ring, its direction, and what may be asked of it. */
const ringOf = new Uint8Array(columns * tileSize);
const sectorOf = new Int8Array(columns * tileSize).fill(-1);
const maybePeak = new Uint8Array(columns * tileSize);
const maybeFine = new Uint8Array(columns * tileSize);
for (let y = 0; y < tileSize; y++)
  for (let x = 0; x < columns; x++) {
    const v = frequency(y);
    const radius = Math.hypot(x, v);
    const ring = Math.round(radius);
    const at = y * columns + x;
    ringOf[at] = ring;
    if (ofBlocks(x, v)) continue;
    if (ring >= half * 0.5 && ring < half)
      sectorOf[at] = Math.min(sectors - 1, Math.floor((Math.atan2(v, x + 1e-9) / Math.PI + 0.5) * sectors));
    if (x === columns - 1) continue;
    maybePeak[at] = ring >= lowest && ring < half - 1 ? 1 : 0;
    maybeFine[at] = radius >= fineFrom && radius < half - 1 ? 1 : 0;
  }

/** Places four to six steps off, in sixteen directions. */
const around = Array.from({ length: 16 }, (_, turn) => {
  const angle = (turn * Math.PI) / 8;
  const far = 4 + (turn % 3);
  return { across: Math.round(far * Math.cos(angle)), down: Math.round(far * Math.sin(angle)) };
});
const levels = new Float64Array(around.length);

export function spectrumFacts(power: Float32Array): SpectrumFacts {
  const { mean, low, middle, high, oriented } = rings(power);
  let peak = { height: 0, x: 0, v: 0 };
  let second = 0;
  const peaks: { readonly height: number; readonly x: number; readonly v: number }[] = [];
  for (let y = 0; y < tileSize; y++)
    for (let x = 0; x < columns - 1; x++) {
      const at = y * columns + x;
      if (maybePeak[at] === 0) continue;
      const own = power[at] ?? 0;
      const height = own - (mean[ringOf[at] ?? 0] ?? 0);
      if (height > 2 && isHighest(power, x, y, own)) peaks.push({ height, x, v: frequency(y) });
    }
  for (const found of peaks) if (found.height > peak.height) peak = found;
  for (const found of peaks)
    if (found.height > second && Math.hypot(found.x - peak.x, found.v - peak.v) > 4) second = found.height;
  return { peak: peak.height, second, ...finePeaks(power), oriented, high: high - low, middle: middle - low };
}

/** Peaks over the median of the places four to six steps off. */
function finePeaks(power: Float32Array): Pick<SpectrumFacts, 'fine' | 'fineSecond'> {
  const found: { readonly height: number; readonly x: number; readonly v: number }[] = [];
  for (let y = 0; y < tileSize; y++)
    for (let x = 0; x < columns - 1; x++) {
      const at = y * columns + x;
      const own = power[at] ?? 0;
      if (maybeFine[at] === 0 || !isHighest(power, x, y, own)) continue;
      let count = 0;
      for (const { across, down } of around) {
        const column = Math.min(columns - 1, Math.abs(x + across));
        const row = (y + down + tileSize) % tileSize;
        const level = power[row * columns + column] ?? 0;
        // Each into its place among those before.
        let place = count++;
        for (; place > 0 && (levels[place - 1] ?? 0) > level; place--) levels[place] = levels[place - 1] ?? 0;
        levels[place] = level;
      }
      found.push({ height: own - (levels[10] ?? 0), x, v: frequency(y) });
    }
  found.sort((a, b) => b.height - a.height);
  const first = found[0];
  if (!first) return { fine: 0, fineSecond: 0 };
  const away = found.find(({ x, v }) => {
    const cosine = Math.abs(x * first.x + v * first.v) / (Math.hypot(x, v) * Math.hypot(first.x, first.v));
    return cosine < 0.8;
  });
  return { fine: first.height, fineSecond: away?.height ?? 0 };
}

function frequency(y: number): number {
  return y < half ? y : y - tileSize;
}

/** Blocks of JPEG repeat every eight pixels: their own frequencies, on both axes, are no grid of a screen. */
function ofBlocks(x: number, v: number): boolean {
  const every = tileSize / 8;
  const off = (value: number) => Math.abs(value - every * Math.round(value / every));
  return off(x) <= 2 && off(v) <= 2;
}

function isHighest(power: Float32Array, x: number, y: number, own: number): boolean {
  const at = y * columns + x;
  // Beside it first: three of four go no further.
  if ((x > 0 && (power[at - 1] ?? 0) > own) || (power[at + 1] ?? 0) > own) return false;
  if ((power[at - columns] ?? 0) > own || (power[at + columns] ?? 0) > own) return false;
  for (let dy = -2; dy <= 2; dy++)
    for (let dx = -2; dx <= 2; dx++) {
      const column = x + dx;
      if (column < 0 || column >= columns) continue;
      if ((power[((y + dy + tileSize) % tileSize) * columns + column] ?? 0) > own) return false;
    }
  return true;
}

function rings(power: Float32Array) {
  const sum = new Float64Array(half);
  const members = new Float64Array(half);
  const bySector = new Float64Array(sectors);
  const inSector = new Float64Array(sectors);
  for (let at = 0; at < power.length; at++) {
    const ring = ringOf[at] ?? half;
    if (ring >= half) continue;
    const value = power[at] ?? 0;
    sum[ring] = (sum[ring] ?? 0) + value;
    members[ring] = (members[ring] ?? 0) + 1;
    const sector = sectorOf[at] ?? -1;
    if (sector < 0) continue;
    bySector[sector] = (bySector[sector] ?? 0) + value;
    inSector[sector] = (inSector[sector] ?? 0) + 1;
  }
  const mean = sum.map((total, radius) => total / Math.max(1, members[radius] ?? 1));
  const band = (from: number, to: number) => {
    let total = 0;
    for (let radius = from; radius < to; radius++) total += mean[radius] ?? 0;
    return total / (to - from);
  };
  const means = bySector.map((total, sector) => total / Math.max(1, inSector[sector] ?? 1));
  const overall = means.reduce((total, value) => total + value, 0) / sectors;
  return {
    mean,
    low: band(3, lowest),
    middle: band(Math.round(half * 0.3), Math.round(half * 0.55)),
    high: band(Math.round(half * 0.7), half - 1),
    oriented: Math.max(...means) - overall,
  };
}
