import type { DecodedPicture } from '../evidence-map.ts';
import { powerSpectrum, tileSize } from './power-spectrum.ts';

/** Periodic patterns that a screen's grid and a camera's grid make together: narrow peaks off the axes of the spectrum. */
export interface MoireFacts {
  /** Narrow off-axis peaks, by tile of luminance, most first. */
  readonly luminance: readonly number[];
  /** The same in the green–red difference of the tile with most peaks: sub-pixels colour their moiré, woven cloth does not. */
  readonly chroma: number;
}

const peakHeight = 4.2;

export function moirePeaks(picture: DecodedPicture): MoireFacts {
  const { width, height } = picture;
  if (width < tileSize || height < tileSize) return { luminance: [], chroma: 0 };
  const right = width - tileSize;
  const low = height - tileSize;
  const corners: readonly (readonly [number, number])[] = [
    [right >> 1, low >> 1],
    [right >> 2, low >> 2],
    [(right * 3) >> 2, (low * 3) >> 2],
    [(right * 3) >> 2, low >> 2],
  ];
  const found = corners.map(([x, y]) => ({ x, y, peaks: countPeaks(powerSpectrum(picture, x, y, 'luminance')) }));
  found.sort((a, b) => b.peaks - a.peaks);
  const best = found[0];
  return {
    luminance: found.map(({ peaks }) => peaks),
    chroma: best && best.peaks > 0 ? countPeaks(powerSpectrum(picture, best.x, best.y, 'chroma')) : 0,
  };
}

/** Logarithms stand for powers: a peak is measured against its ring of equal frequency and against its neighbourhood. */
function countPeaks(logPower: Float32Array): number {
  const half = tileSize / 2;
  const columns = half + 1;
  const ring = new Float64Array(half);
  const members = new Float64Array(half);
  const radiusOf = (x: number, v: number) => Math.round(Math.hypot(x, v));
  for (let y = 0; y < tileSize; y++) {
    const v = y < half ? y : y - tileSize;
    for (let x = 0; x <= half; x++) {
      const radius = radiusOf(x, v);
      if (radius >= half) continue;
      ring[radius] = (ring[radius] ?? 0) + (logPower[y * columns + x] ?? 0);
      members[radius] = (members[radius] ?? 0) + 1;
    }
  }
  let peaks = 0;
  for (let y = 0; y < tileSize; y++) {
    const v = y < half ? y : y - tileSize;
    // Lines of text, blocks of JPEG and the edges of things lie on the axes.
    if (Math.abs(v) < 5) continue;
    for (let x = 5; x < half - 2; x++) {
      const radius = radiusOf(x, v);
      if (radius < 20 || radius >= half - 2) continue;
      const power = logPower[y * columns + x] ?? 0;
      if (power - (ring[radius] ?? 0) / (members[radius] ?? 1) < peakHeight) continue;
      if (power - neighbourhood(logPower, x, y) > peakHeight) peaks++;
    }
  }
  return peaks;
}

/** Mean around a place, three and four steps off; infinite where the place is not its own maximum. */
function neighbourhood(logPower: Float32Array, x: number, y: number): number {
  const columns = tileSize / 2 + 1;
  const power = logPower[y * columns + x] ?? 0;
  let sum = 0;
  let count = 0;
  for (let dy = -4; dy <= 4; dy++) {
    const row = (y + dy + tileSize) % tileSize;
    for (let dx = -4; dx <= 4; dx++) {
      const column = x + dx;
      if (column < 0 || column >= columns) continue;
      const value = logPower[row * columns + column] ?? 0;
      if (value > power) return Infinity;
      if (Math.abs(dx) >= 3 || Math.abs(dy) >= 3) {
        sum += value;
        count++;
      }
    }
  }
  return sum / count;
}
