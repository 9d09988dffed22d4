import { turned } from './luminance.ts';
import type { Plane } from './luminance.ts';

/** What a monitor or laptop leaves around its picture; shares of the photo's width or height, 0 … 1. */
export interface ScreenFrame {
  /** The longest thin dark straight band with something brighter on both sides: the bezel beside a bright picture. */
  readonly bezel: number;
  /**
   * Straight edges from a brighter surrounding into the dark, on the second-best of the four sides: a dark picture in a dark
   * frame, as scans are shown. A paper on a table is the other way round.
   */
  readonly darkEdges: number;
}

const dark = 60;

export function screenFrame(plane: Plane): ScreenFrame {
  const bezels: number[] = [];
  const edges: number[] = [];
  let side = plane;
  for (let turn = 0; turn < 4; turn++) {
    const runs = darkRuns(side);
    bezels.push(lineCover(runs.bands, side.width));
    edges.push(lineCover(runs.entries, side.width));
    side = turned(side);
  }
  edges.sort((a, b) => b - a);
  return { bezel: Math.max(...bezels), darkEdges: edges[1] ?? 0 };
}

type Point = readonly [x: number, y: number];

/** Share of the columns in which some line within about eleven degrees of level has a point. */
function lineCover(points: readonly Point[], width: number): number {
  let best = 0;
  for (let slope = -0.2; slope <= 0.2001; slope += 0.02) {
    const columns = new Map<number, Set<number>>();
    for (const [x, y] of points) {
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

/** Dark runs of each column, seen from the bottom: thin ones by their upper end, the first thick one by its lower. */
function darkRuns({ width, height, data }: Plane): {
  readonly bands: readonly Point[];
  readonly entries: readonly Point[];
} {
  const bands: Point[] = [];
  const entries: Point[] = [];
  const thinnest = Math.max(2, Math.round(height * 0.012));
  const thickest = Math.round(height * 0.14);
  for (let x = 0; x < width; x++) {
    const at = (y: number) => data[y * width + x] ?? 0;
    let entered = false;
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
      if (thickness < thinnest || bottom >= height - 4) continue;
      const level = sum / thickness;
      const below = (at(bottom + 2) + at(bottom + 3) + at(Math.min(height - 1, bottom + 4))) / 3;
      if (!entered && thickness > height * 0.03 && below - level > 30) {
        entries.push([x, bottom]);
        entered = true;
      }
      if (thickness > thickest || y < 5) continue;
      const above = (at(y) + at(y - 1) + at(y - 2) + at(y - 3) + at(y - 4)) / 5;
      const near = (at(bottom + 1) + at(bottom + 2) + at(bottom + 3)) / 3;
      if (above - level > 35 && near - level > 20) bands.push([x, y + 1]);
    }
  }
  return { bands, entries };
}
