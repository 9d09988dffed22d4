import type { PixelFrame } from '@medpass/dicom-core';
import type { VolumeGrid } from './grid.ts';

/** The values of a volume in modality units, slice after slice on its grid. */
export interface Voxels {
  readonly grid: VolumeGrid;
  readonly data: Int16Array | Float32Array;
  /** 1 where the slice is there and could be decoded. */
  readonly present: Uint8Array;
  readonly smallest: number;
  readonly largest: number;
}

/** Gathers decoded slices. Whole numbers of 16 bits stay so, which halves the memory of CT and MR; else everything turns float. */
export class VoxelBuilder {
  #data: Int16Array | Float32Array;
  readonly #present: Uint8Array;
  #smallest = Infinity;
  #largest = -Infinity;

  constructor(readonly grid: VolumeGrid) {
    const [columns, rows, slices] = grid.size;
    this.#data = new Int16Array(columns * rows * slices);
    this.#present = new Uint8Array(slices);
  }

  /** False where the frame does not have the grid's size: then the slice stays absent. */
  place(slice: number, frame: PixelFrame, values: ArrayLike<number>): boolean {
    const [columns, rows] = this.grid.size;
    if (frame.rows !== rows || frame.columns !== columns || values.length !== rows * columns) return false;
    const start = slice * rows * columns;
    let whole = this.#data instanceof Int16Array;
    for (let index = 0; index < values.length; index++) {
      const value = values[index] ?? 0;
      if (value < this.#smallest) this.#smallest = value;
      if (value > this.#largest) this.#largest = value;
      if (whole && (value | 0) !== value) whole = false;
    }
    if (this.#data instanceof Int16Array && !(whole && this.#smallest >= -32768 && this.#largest <= 32767))
      this.#data = Float32Array.from(this.#data);
    this.#data.set(values, start);
    this.#present[slice] = 1;
    return true;
  }

  get voxels(): Voxels {
    const any = this.#smallest <= this.#largest;
    return {
      grid: this.grid,
      data: this.#data,
      present: this.#present,
      smallest: any ? this.#smallest : 0,
      largest: any ? this.#largest : 0,
    };
  }
}
