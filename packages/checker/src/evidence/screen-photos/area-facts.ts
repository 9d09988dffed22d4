import type { DecodedPicture } from '../evidence-map.ts';
import type { Plane } from './luminance.ts';

/** How the areas of a picture look, by blocks of it. Shares are 0 … 1. */
export interface AreaFacts {
  readonly level: number;
  readonly level10: number;
  readonly level50: number;
  readonly level90: number;
  /** Blocks that are dark and even, bright and even, grey and uneven as tissue is, or coloured. */
  readonly darkEven: number;
  readonly brightEven: number;
  readonly tissue: number;
  readonly colouredBlocks: number;
  /** Tissue that borders on dark: a slice ends in black air. */
  readonly tissueByDark: number;
  /** Of the picture's middle and of its rim. */
  readonly middleLevel: number;
  readonly rimLevel: number;
  /** Colour on the average, and the share of pixels with none. */
  readonly chroma: number;
  readonly chroma90: number;
  /** Strokes of print: dark on bright, and bright on dark. */
  readonly darkStrokes: number;
  readonly brightStrokes: number;
  /** Long level or upright edges, share of the picture's side. */
  readonly levelEdges: number;
  readonly uprightEdges: number;
  /** Rows of strokes with bare rows between them: lines of print. */
  readonly textRows: number;
  /** Blown-out places. */
  readonly burnt: number;
  /** How much the edges keep to two directions at right angles: 1 where all directions are alike. */
  readonly rectilinear: number;
  /** Share of strong edges. */
  readonly edges: number;
  /** Blue over red of the bright, less that of the dark: a screen's light is colder than its room. */
  readonly coldLight: number;
  /** Brightness of the dark even blocks: a lit screen's black is not black. */
  readonly glow: number;
}

const block = 8;

export function areaFacts(picture: DecodedPicture, plane: Plane): AreaFacts {
  const { width, height, data } = plane;
  const levels = countsOf(data);
  const at = (share: number) => levelAt(levels, data.length * share);
  const chroma = chromaOf(picture);
  const columns = Math.max(1, Math.floor(width / block));
  const rows = Math.max(1, Math.floor(height / block));
  const kinds = blockKinds(plane, chroma, columns, rows);
  const share = (kind: number) => kinds.reduce((count, value) => count + (value === kind ? 1 : 0), 0) / kinds.length;
  let rim = 0;
  let rims = 0;
  let middle = 0;
  let middles = 0;
  for (let y = 0; y < height; y += 2)
    for (let x = 0; x < width; x += 2) {
      const value = data[y * width + x] ?? 0;
      const edge = Math.min(x / width, 1 - x / width, y / height, 1 - y / height);
      if (edge < 0.06) {
        rim += value;
        rims++;
      } else if (edge > 0.25) {
        middle += value;
        middles++;
      }
    }
  const strokes = strokeFacts(plane);
  return {
    level: data.reduce((sum, value) => sum + value, 0) / Math.max(1, data.length),
    level10: at(0.1),
    level50: at(0.5),
    level90: at(0.9),
    darkEven: share(darkEven),
    brightEven: share(brightEven),
    tissue: share(tissue),
    colouredBlocks: share(coloured),
    tissueByDark: borders(kinds, columns, rows),
    middleLevel: middle / Math.max(1, middles),
    rimLevel: rim / Math.max(1, rims),
    chroma: chroma.reduce((sum, value) => sum + value, 0) / Math.max(1, chroma.length),
    chroma90: levelAt(countsOf(chroma), chroma.length * 0.9),
    ...strokes,
    ...edgeFacts(plane),
    burnt: levels.subarray(250 * steps).reduce((sum, count) => sum + count, 0) / Math.max(1, data.length),
    ...directionFacts(plane),
    coldLight: coldLight(picture, plane, at(0.5)),
    glow: glowOf(plane, kinds, columns, rows),
  };
}

const darkEven = 1;
const brightEven = 2;
const tissue = 3;
const coloured = 4;

function chromaOf({ rgba }: DecodedPicture): Float32Array {
  const chroma = new Float32Array(rgba.length >> 2);
  for (let i = 0; i < chroma.length; i++) {
    const r = rgba[4 * i] ?? 0;
    const g = rgba[4 * i + 1] ?? 0;
    const b = rgba[4 * i + 2] ?? 0;
    chroma[i] = Math.max(r, g, b) - Math.min(r, g, b);
  }
  return chroma;
}

function blockKinds({ width, data }: Plane, chroma: Float32Array, columns: number, rows: number): Uint8Array {
  const kinds = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      let sum = 0;
      let squares = 0;
      let colour = 0;
      for (let y = 0; y < block; y++)
        for (let x = 0; x < block; x++) {
          const i = (row * block + y) * width + column * block + x;
          const value = data[i] ?? 0;
          sum += value;
          squares += value * value;
          colour += chroma[i] ?? 0;
        }
      const mean = sum / 64;
      const spread = Math.sqrt(Math.max(0, squares / 64 - mean * mean));
      const tinted = colour / 64 > 24 + mean * 0.2;
      kinds[row * columns + column] = tinted
        ? coloured
        : mean < 50 && spread < 10
          ? darkEven
          : mean > 150 && spread < 12
            ? brightEven
            : mean > 35 && mean < 225 && spread > 3
              ? tissue
              : 0;
    }
  return kinds;
}

function borders(kinds: Uint8Array, columns: number, rows: number): number {
  let count = 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (kinds[row * columns + column] !== tissue) continue;
      const beside =
        (column > 0 && kinds[row * columns + column - 1] === darkEven) ||
        (column + 1 < columns && kinds[row * columns + column + 1] === darkEven) ||
        (row > 0 && kinds[(row - 1) * columns + column] === darkEven) ||
        (row + 1 < rows && kinds[(row + 1) * columns + column] === darkEven);
      if (beside) count++;
    }
  return count / Math.max(1, columns * rows);
}

function strokeFacts({ width, height, data }: Plane) {
  let dark = 0;
  let bright = 0;
  const byRow = new Float32Array(height);
  for (let y = 2; y < height - 2; y++)
    for (let x = 2; x < width - 2; x++) {
      const i = y * width + x;
      const value = data[i] ?? 0;
      const around =
        ((data[i - 2] ?? 0) + (data[i + 2] ?? 0) + (data[i - 2 * width] ?? 0) + (data[i + 2 * width] ?? 0)) / 4;
      if (around > 100 && around - value > 14) {
        dark++;
        byRow[y] = (byRow[y] ?? 0) + 1;
      }
      if (around < 110 && value - around > 14) {
        bright++;
        byRow[y] = (byRow[y] ?? 0) + 1;
      }
    }
  const all = Math.max(1, (width - 4) * (height - 4));
  let changes = 0;
  const mean = byRow.reduce((sum, value) => sum + value, 0) / Math.max(1, height);
  for (let y = 1; y < height; y++)
    if (mean > width * 0.01 && (byRow[y] ?? 0) > mean !== (byRow[y - 1] ?? 0) > mean) changes++;
  return { darkStrokes: dark / all, brightStrokes: bright / all, textRows: changes / Math.max(1, height) };
}

/** Longest run of strong edge along a row or a column, a pixel off allowed. */
function edgeFacts({ width, height, data }: Plane) {
  const longest = (lines: number, length: number, step: number, jump: number) => {
    let best = 0;
    for (let line = 1; line < lines - 2; line++) {
      let run = 0;
      let gap = 0;
      for (let i = 0; i < length; i++) {
        const at = line * jump + i * step;
        const rise = Math.max(
          Math.abs((data[at + jump] ?? 0) - (data[at - jump] ?? 0)),
          Math.abs((data[at + 2 * jump] ?? 0) - (data[at] ?? 0)),
        );
        if (rise > 18) {
          run++;
          gap = 0;
        } else if (++gap > 2) run = 0;
        if (run > best) best = run;
      }
    }
    return best / Math.max(1, length);
  };
  return { levelEdges: longest(height, width, 1, width), uprightEdges: longest(width, height, width, 1) };
}

const directions = 18;

/** Directions of edges, taken modulo a right angle. */
function directionFacts({ width, height, data }: Plane) {
  const weights = new Float64Array(directions);
  let strong = 0;
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const gx = (data[i + 1] ?? 0) - (data[i - 1] ?? 0);
      const gy = (data[i + width] ?? 0) - (data[i - width] ?? 0);
      const size = Math.hypot(gx, gy);
      if (size < 12) continue;
      strong++;
      const turn = (((Math.atan2(gy, gx) / (Math.PI / 2)) % 1) + 1) % 1;
      const bin = Math.min(directions - 1, Math.floor(turn * directions));
      weights[bin] = (weights[bin] ?? 0) + Math.min(size, 60);
    }
  const total = weights.reduce((sum, value) => sum + value, 0);
  const best = Math.max(...weights.map((value, bin) => value + (weights[(bin + 1) % directions] ?? 0)));
  return {
    rectilinear: total > 0 ? (best * directions) / (2 * total) : 1,
    edges: strong / Math.max(1, (width - 2) * (height - 2)),
  };
}

function coldLight({ rgba }: DecodedPicture, { data }: Plane, middle: number): number {
  let bright = 0;
  let brights = 0;
  let dark = 0;
  let darks = 0;
  for (let i = 0; i < data.length; i++) {
    const cold = ((rgba[4 * i + 2] ?? 0) - (rgba[4 * i] ?? 0)) / ((data[i] ?? 0) + 12);
    if ((data[i] ?? 0) > middle) {
      bright += cold;
      brights++;
    } else {
      dark += cold;
      darks++;
    }
  }
  return bright / Math.max(1, brights) - dark / Math.max(1, darks);
}

function glowOf({ width, data }: Plane, kinds: Uint8Array, columns: number, rows: number): number {
  let sum = 0;
  let count = 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (kinds[row * columns + column] !== darkEven) continue;
      sum += data[(row * block + 4) * width + column * block + 4] ?? 0;
      count++;
    }
  return count > 0 ? sum / count : 60;
}

/** Counted in quarters of a level: sorting every pixel costs more than all else here. */
const steps = 4;

function countsOf(values: Float32Array): Uint32Array {
  const counts = new Uint32Array(256 * steps);
  for (const value of values) {
    const step = Math.floor(value * steps);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return counts;
}

/** The level that `below` of the values do not reach. */
function levelAt(counts: Uint32Array, below: number): number {
  let passed = 0;
  for (const [step, count] of counts.entries()) if ((passed += count) > below) return step / steps;
  return 0;
}
