import type { Vector3 } from '@medpass/dicom-core';
import { gridPlace, gridSteps } from './grid.ts';
import { along, cross } from './vector.ts';
import type { Voxels } from './voxels.ts';

/** A rectangle in space, cut into square pixels. Lengths in mm. */
export interface CutPlane {
  /** Centre of the first pixel. */
  readonly origin: Vector3;
  /** Unit vectors along a row and down a column. */
  readonly right: Vector3;
  readonly down: Vector3;
  readonly spacing: number;
  readonly columns: number;
  readonly rows: number;
}

export type SlabMode = 'maximum' | 'minimum' | 'mean';

/** What is seen of a slab: one value along each ray across its thickness (mm). */
export interface Slab {
  readonly thickness: number;
  readonly mode: SlabMode;
}

/** Rows of a cut, drawn a few at a time so that nobody waits for a whole one. */
export class Reslicer {
  readonly values: Float32Array;
  #row = 0;
  readonly #start: Vector3;
  readonly #perColumn: Vector3;
  readonly #perRow: Vector3;
  /** Offsets of the samples across the slab, in grid steps. */
  readonly #across: readonly Vector3[];
  readonly #mode: SlabMode | 'one';

  constructor(
    readonly voxels: Voxels,
    readonly plane: CutPlane,
    slab?: Slab,
  ) {
    this.values = new Float32Array(plane.rows * plane.columns);
    const { spacing } = voxels.grid;
    const steps = (direction: Vector3, distance: number): Vector3 =>
      gridSteps(voxels.grid, along([0, 0, 0], direction, distance));
    this.#start = gridPlace(voxels.grid, plane.origin);
    this.#perColumn = steps(plane.right, plane.spacing);
    this.#perRow = steps(plane.down, plane.spacing);
    const fine = Math.min(...spacing);
    const samples = slab && slab.thickness > fine ? Math.ceil(slab.thickness / fine) + 1 : 1;
    const normal = cross(plane.right, plane.down);
    this.#across = Array.from({ length: samples }, (_, index) =>
      steps(normal, samples === 1 ? 0 : ((slab?.thickness ?? 0) * (2 * index - samples + 1)) / (2 * (samples - 1))),
    );
    this.#mode = samples === 1 ? 'one' : (slab?.mode ?? 'one');
  }

  get done(): boolean {
    return this.#row >= this.plane.rows;
  }

  /** Draws the next row. Where nothing is known the darkest value stands; {@link holeOutlines} says where that is a hole. */
  step(): void {
    const { columns } = this.plane;
    const row = this.#row++;
    const { smallest } = this.voxels;
    for (let column = 0; column < columns; column++) {
      const x = this.#start[0] + this.#perColumn[0] * column + this.#perRow[0] * row;
      const y = this.#start[1] + this.#perColumn[1] * column + this.#perRow[1] * row;
      const z = this.#start[2] + this.#perColumn[2] * column + this.#perRow[2] * row;
      const value = this.#mode === 'one' ? sample(this.voxels, x, y, z) : this.#along(x, y, z);
      this.values[row * columns + column] = Number.isNaN(value) ? smallest : value;
    }
  }

  #along(x: number, y: number, z: number): number {
    let result = NaN;
    let count = 0;
    for (const offset of this.#across) {
      const value = sample(this.voxels, x + offset[0], y + offset[1], z + offset[2]);
      if (Number.isNaN(value)) continue;
      count++;
      if (count === 1) result = value;
      else if (this.#mode === 'maximum') result = Math.max(result, value);
      else if (this.#mode === 'minimum') result = Math.min(result, value);
      else result += value;
    }
    return this.#mode === 'mean' && count > 1 ? result / count : result;
  }
}

/**
 * The value at a place of the grid, between its eight neighbours. A voxel is as large as its spacing, so half of one lies outside the
 * centres: there the nearest value stands, at the faces of the volume as at the faces of a hole. NaN beyond.
 */
export function sample({ grid, data, present }: Voxels, x: number, y: number, z: number): number {
  const [columns, rows, slices] = grid.size;
  if (!(x >= -0.5 && y >= -0.5 && z >= -0.5 && x <= columns - 0.5 && y <= rows - 0.5 && z <= slices - 0.5)) return NaN;
  const cx = x < 0 ? 0 : x > columns - 1 ? columns - 1 : x;
  const cy = y < 0 ? 0 : y > rows - 1 ? rows - 1 : y;
  const cz = z < 0 ? 0 : z > slices - 1 ? slices - 1 : z;
  const left = Math.min(Math.floor(cx), Math.max(0, columns - 2));
  const top = Math.min(Math.floor(cy), Math.max(0, rows - 2));
  let near = Math.floor(cz);
  let far = near + 1 < slices ? near + 1 : near;
  let weight = cz - near;
  const hasNear = present[near] === 1;
  const hasFar = present[far] === 1;
  if (!hasNear || !hasFar) {
    if (hasNear && weight <= 0.5) far = near;
    else if (hasFar && weight >= 0.5) near = far;
    else return NaN;
    weight = 0;
  }
  const fx = cx - left;
  const fy = cy - top;
  const right = columns > 1 ? 1 : 0;
  const below = rows > 1 ? columns : 0;
  const inSlice = (slice: number): number => {
    const at = (slice * rows + top) * columns + left;
    const upper = (data[at] ?? 0) + ((data[at + right] ?? 0) - (data[at] ?? 0)) * fx;
    const lower = (data[at + below] ?? 0) + ((data[at + below + right] ?? 0) - (data[at + below] ?? 0)) * fx;
    return upper + (lower - upper) * fy;
  };
  const here = inSlice(near);
  return weight === 0 ? here : here + (inSlice(far) - here) * weight;
}
