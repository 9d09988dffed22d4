import type { DecodeFailureReason } from '@medpass/dicom-core';
import type { PictureSet } from '../state/picture-set.ts';
import type { ViewerState } from '../state/viewer-state.ts';
import type { Window } from '../state/window-presets.ts';

/** What draws the pictures of one pane: a stack, or another way to see a set. It follows the state and never changes it. */
export interface PaneView {
  /** Without WebGL the engine draws stacks on the CPU; volumes it cannot. */
  readonly onCPU: boolean;
  apply(state: ViewerState, set: PictureSet | undefined): void;
  /** Its element has another size. */
  resize(): void;
  /** Column and row (from 0, pixel centres at whole numbers) under a place of the pane in CSS pixels. */
  toPicture(x: number, y: number): readonly [number, number] | undefined;
  /** The place in CSS pixels of a column and row. */
  toPane(column: number, row: number): readonly [number, number] | undefined;
  /** The value of a pixel in modality units; three for colour. Undefined outside the picture. */
  valueAt(column: number, row: number): number | readonly number[] | undefined;
  /** The canvas with the picture as drawn. */
  readonly canvas: HTMLCanvasElement | undefined;
  close(): void;
}

export interface PaneEvents {
  /** The picture at `index` of `set` is on the screen. */
  readonly shown: (set: PictureSet, index: number) => void;
  /** Greys are drawn with another window than before, in modality units. */
  readonly windowed: (window: Window) => void;
  /** It could not be decoded: nothing of another picture may stay in its place. */
  readonly failed: (set: PictureSet, index: number, reason: DecodeFailureReason) => void;
  /** Drawn anew: places on the pane may have moved. */
  readonly drawn: () => void;
}
