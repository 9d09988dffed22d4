import { dot, type Vector3 } from '@medpass/dicom-core';
import type { VolumeGrid } from './grid.ts';
import type { CutPlane } from './reslice.ts';
import { along } from './vector.ts';

export type PlaneName = 'axial' | 'coronal' | 'sagittal';

/** Parallel cuts through a whole volume, in the patient's axes and as radiology looks at them. */
export interface PlaneStack {
  readonly name: PlaneName;
  /** The first cut; the others follow along `normal`, `step` mm apart. */
  readonly first: CutPlane;
  readonly normal: Vector3;
  readonly step: number;
  readonly count: number;
}

/** Right, down and their product, PS3.3 C.7.6.2.1.1: axial seen from the feet, coronal from the front, sagittal from the left. */
const views: readonly (readonly [PlaneName, Vector3, Vector3, Vector3])[] = [
  ['axial', [1, 0, 0], [0, 1, 0], [0, 0, 1]],
  ['coronal', [1, 0, 0], [0, 0, -1], [0, 1, 0]],
  ['sagittal', [0, 1, 0], [0, 0, -1], [-1, 0, 0]],
];

/** A cut has no more pixels than this on a side: finer than the slices were taken, nothing is to be seen. */
const longest = 1024;

export function planeStacks(grid: VolumeGrid): readonly PlaneStack[] {
  const corners = cornersOf(grid);
  const inPlane = Math.min(grid.spacing[0], grid.spacing[1]);
  const extent = (direction: Vector3): readonly [number, number] => {
    const places = corners.map((corner) => dot(corner, direction));
    return [Math.min(...places), Math.max(...places)];
  };
  return views.map(([name, right, down, normal]) => {
    const [left, end] = extent(right);
    const [top, bottom] = extent(down);
    const [near, far] = extent(normal);
    const spacing = Math.max(inPlane, Math.max(end - left, bottom - top) / longest);
    // Cuts along the slices lie on the slices themselves, so that the plane that was taken is shown as it was taken.
    const step = stepAlong(grid, normal);
    const anchored = (from: number, direction: Vector3, every: number): number => {
      const start = dot(grid.origin, direction);
      return start + Math.ceil((from - start) / every) * every;
    };
    const x = anchored(left + spacing / 4, right, spacing);
    const y = anchored(top + spacing / 4, down, spacing);
    const z = anchored(near + step / 4, normal, step);
    const zero = along(along(along([0, 0, 0], right, x), down, y), normal, z);
    return {
      name,
      first: {
        origin: zero,
        right,
        down,
        spacing,
        columns: Math.max(1, Math.floor((end - x) / spacing + 1e-6) + 1),
        rows: Math.max(1, Math.floor((bottom - y) / spacing + 1e-6) + 1),
      },
      normal,
      step,
      count: Math.max(1, Math.floor((far - z) / step + 1e-6) + 1),
    };
  });
}

export function planeAt({ first, normal, step }: PlaneStack, index: number): CutPlane {
  return { ...first, origin: along(first.origin, normal, index * step) };
}

/** The spacing of the axis that runs along a direction the most. */
function stepAlong({ axes, spacing }: VolumeGrid, direction: Vector3): number {
  const lengths = axes.map((axis) => Math.abs(dot(axis, direction)));
  const most = lengths.indexOf(Math.max(...lengths));
  return spacing[most] ?? 1;
}

/** Corners of what the pixels cover, half a voxel beyond their centres; of slices `from` to `to` where given. */
export function cornersOf(grid: VolumeGrid, from = 0, to = grid.size[2] - 1): readonly Vector3[] {
  const corners: Vector3[] = [];
  for (const z of [from - 0.5, to + 0.5])
    for (const y of [-0.5, grid.size[1] - 0.5])
      for (const x of [-0.5, grid.size[0] - 0.5]) {
        const [rows, columns, slices] = grid.axes;
        const [dx, dy, dz] = grid.spacing;
        corners.push(along(along(along(grid.origin, rows, x * dx), columns, y * dy), slices, z * dz));
      }
  return corners;
}
