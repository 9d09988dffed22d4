import type { PixelPoint } from '../volume/sections.ts';

type Spacing = readonly [number, number];

/** Distance of two points, in the unit of the spacing. */
export function distance([from, to]: readonly PixelPoint[], spacing: Spacing): number {
  if (!from || !to) return NaN;
  return Math.hypot((to[0] - from[0]) * spacing[0], (to[1] - from[1]) * spacing[1]);
}

/** Angle in degrees at the second of three points, 0 … 180. Pixels need not be square. */
export function angle([one, corner, other]: readonly PixelPoint[], spacing: Spacing): number {
  if (!one || !corner || !other) return NaN;
  const [ax, ay] = [(one[0] - corner[0]) * spacing[0], (one[1] - corner[1]) * spacing[1]];
  const [bx, by] = [(other[0] - corner[0]) * spacing[0], (other[1] - corner[1]) * spacing[1]];
  if (Math.hypot(ax, ay) === 0 || Math.hypot(bx, by) === 0) return NaN;
  return (Math.abs(Math.atan2(ax * by - ay * bx, ax * bx + ay * by)) * 180) / Math.PI;
}

export type RegionShape = 'ellipse' | 'rectangle';

/** Values inside a region. `deviation` is that of the whole population (divided by n). */
export interface RegionStatistics {
  /** Pixels whose centre lies inside. */
  readonly count: number;
  readonly mean: number;
  readonly deviation: number;
  readonly smallest: number;
  readonly largest: number;
}

/** Area in the square of the spacing's unit, of the shape itself, not of its pixels. */
export function area(shape: RegionShape, [from, to]: readonly PixelPoint[], spacing: Spacing): number {
  if (!from || !to) return NaN;
  const [width, height] = [Math.abs(to[0] - from[0]) * spacing[0], Math.abs(to[1] - from[1]) * spacing[1]];
  return width * height * (shape === 'ellipse' ? Math.PI / 4 : 1);
}

/** Undefined where no pixel's centre lies inside, or one of them has no single value. */
export function statistics(
  shape: RegionShape,
  [from, to]: readonly PixelPoint[],
  valueAt: (column: number, row: number) => number | undefined,
): RegionStatistics | undefined {
  if (!from || !to) return undefined;
  const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
  const [cx, cy, rx, ry] = [(left + right) / 2, (top + bottom) / 2, (right - left) / 2, (bottom - top) / 2];
  let [count, mean, squares, smallest, largest] = [0, 0, 0, Infinity, -Infinity];
  for (let row = Math.ceil(top); row <= bottom; row++)
    for (let column = Math.ceil(left); column <= right; column++) {
      if (shape === 'ellipse' && ((column - cx) / rx) ** 2 + ((row - cy) / ry) ** 2 > 1) continue;
      const value = valueAt(column, row);
      if (value === undefined) return undefined;
      count++;
      // Welford: sums of squares of large values lose their difference.
      const step = value - mean;
      mean += step / count;
      squares += step * (value - mean);
      smallest = Math.min(smallest, value);
      largest = Math.max(largest, value);
    }
  return count === 0 ? undefined : { count, mean, deviation: Math.sqrt(squares / count), smallest, largest };
}
