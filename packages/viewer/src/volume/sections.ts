import { dot, type Vector3 } from '@medpass/dicom-core';
import { holesOf, type VolumeGrid } from './grid.ts';
import { cornersOf } from './planes.ts';
import type { CutPlane } from './reslice.ts';
import { along, between, cross } from './vector.ts';

/** Column and row in a picture, as fractions; pixel centres are whole. */
export type PixelPoint = readonly [number, number];

/** A picture's place: what {@link CutPlane} is for cuts, with the two spacings that a file may have. */
export interface PicturePlane {
  readonly origin: Vector3;
  readonly right: Vector3;
  readonly down: Vector3;
  /** mm from column to column, and from row to row. */
  readonly spacing: readonly [number, number];
  readonly columns: number;
  readonly rows: number;
}

export function picturePlane({ spacing, ...plane }: CutPlane): PicturePlane {
  return { ...plane, spacing: [spacing, spacing] };
}

export function pixelOf({ origin, right, down, spacing }: PicturePlane, point: Vector3): PixelPoint {
  const step = between(origin, point);
  return [dot(step, right) / spacing[0], dot(step, down) / spacing[1]];
}

export function pointOf({ origin, right, down, spacing }: PicturePlane, [column, row]: PixelPoint): Vector3 {
  return along(along(origin, right, column * spacing[0]), down, row * spacing[1]);
}

/** How far a point lies before (+) or behind (−) a plane, in mm. */
export function distanceTo({ origin, right, down }: PicturePlane, point: Vector3): number {
  return dot(between(origin, point), cross(right, down));
}

/** Pairs of corners, in the order of {@link cornersOf}, that an edge joins. */
const edges = [
  [0, 1],
  [2, 3],
  [4, 5],
  [6, 7],
  [0, 2],
  [1, 3],
  [4, 6],
  [5, 7],
  [0, 4],
  [1, 5],
  [2, 6],
  [3, 7],
] as const;

/** Where a plane cuts a box given by its eight corners: a convex outline, empty where it passes by. */
export function boxSection(plane: PicturePlane, corners: readonly Vector3[]): readonly PixelPoint[] {
  const heights = corners.map((corner) => distanceTo(plane, corner));
  const points: PixelPoint[] = [];
  for (const [from, to] of edges) {
    const [a, b] = [corners[from], corners[to]];
    const [u = 0, v = 0] = [heights[from], heights[to]];
    if (!a || !b || u * v > 0 || u === v) continue;
    points.push(pixelOf(plane, along(a, between(a, b), u / (u - v))));
  }
  const [cx, cy] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  return points.sort((a, b) => Math.atan2(a[1] - cy, a[0] - cx) - Math.atan2(b[1] - cy, b[0] - cx));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/**
 * Outlines of what is absent, in a picture through a volume: as wide as the absent slices are thick. With a slab, of all that its
 * rays would have crossed.
 */
export function holeOutlines(grid: VolumeGrid, plane: PicturePlane, thickness = 0): readonly (readonly PixelPoint[])[] {
  const normal = cross(plane.right, plane.down);
  const depths = thickness > 0 ? [-0.5, -0.25, 0, 0.25, 0.5] : [0];
  return holesOf(grid).flatMap(([from, to]) => {
    const corners = cornersOf(grid, from, to);
    return depths
      .map((share) => boxSection({ ...plane, origin: along(plane.origin, normal, share * thickness) }, corners))
      .filter((outline) => outline.length >= 3);
  });
}
