import { turned } from './luminance.ts';
import type { Plane } from './luminance.ts';

const dark = 60;

/**
 * The dark straight frame of a monitor or laptop: a thin dark band, brighter on both sides, along one line across the picture.
 * Returns the share of the picture's width that the best line covers, 0 … 1, over the four sides.
 */
export function bezelCover(plane: Plane): number {
  let best = 0;
  let side = plane;
  for (let turn = 0; turn < 4; turn++) {
    best = Math.max(best, bandCover(side));
    side = turned(side);
  }
  return best;
}

function bandCover(plane: Plane): number {
  const { width } = plane;
  const edges = bandEdges(plane);
  let best = 0;
  for (let slope = -0.2; slope <= 0.2001; slope += 0.02) {
    const columns = new Map<number, Set<number>>();
    for (const [x, y] of edges) {
      const offset = Math.round((y - slope * (x - width / 2)) / 1.5);
      const column = columns.get(offset) ?? new Set<number>();
      columns.set(offset, column.add(x));
    }
    for (const [offset, column] of columns) {
      let covered = column.size;
      for (const x of columns.get(offset + 1) ?? []) if (!column.has(x)) covered++;
      best = Math.max(best, covered);
    }
  }
  return best / width;
}

/** Upper ends of thin dark runs in each column that have something brighter above and below, within the picture. */
function bandEdges({ width, height, data }: Plane): readonly (readonly [x: number, y: number])[] {
  const edges: [number, number][] = [];
  const thinnest = Math.max(2, Math.round(height * 0.012));
  const thickest = Math.round(height * 0.14);
  for (let x = 0; x < width; x++) {
    const at = (y: number) => data[y * width + x] ?? 0;
    let y = height - 1;
    while (y >= 0) {
      if (at(y) >= dark) {
        y--;
        continue;
      }
      const bottom = y;
      let sum = 0;
      while (y >= 0 && at(y) < dark) sum += at(y--);
      const thickness = bottom - y;
      if (thickness < thinnest || thickness > thickest || y < 5 || bottom >= height - 4) continue;
      const level = sum / thickness;
      const above = (at(y) + at(y - 1) + at(y - 2) + at(y - 3) + at(y - 4)) / 5;
      const below = (at(bottom + 1) + at(bottom + 2) + at(bottom + 3)) / 3;
      if (above - level > 35 && below - level > 20) edges.push([x, y + 1]);
    }
  }
  return edges;
}
