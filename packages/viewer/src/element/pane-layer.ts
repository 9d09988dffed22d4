import type { TemplateResult } from 'lit';
import type { PaneView } from '../engine/pane-view.ts';
import type { ViewerMessages } from '../messages/messages.ts';
import type { PictureSet } from '../state/picture-set.ts';
import type { ViewerState } from '../state/viewer-state.ts';

/** What a layer may know of the pane that it is drawn on: the picture on the screen, never the one still being opened. */
export interface LayerContext {
  readonly view: PaneView;
  readonly set: PictureSet;
  readonly index: number;
  readonly state: ViewerState;
  readonly texts: ViewerMessages;
  /** Of the pane, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Draws the pane's layers anew. */
  readonly redraw: () => void;
}

export interface LayerPoint {
  readonly kind: 'down' | 'move' | 'up';
  /** In CSS pixels from the pane's corner. */
  readonly x: number;
  readonly y: number;
  readonly event: PointerEvent;
}

/** A place that is moved by keys, as it is told. */
export interface Cross {
  readonly text: string;
  /** Number of its pixel, row by row, of so many: a place that keeps its number is not told anew. */
  readonly at: number;
  readonly of: number;
}

/** Something that draws over the pictures and may take the pointer and keys: a measuring tool, contours, reference lines. */
export interface PaneLayer {
  /** Absolutely placed over the picture; an `<svg>` as a rule. */
  render(context: LayerContext): TemplateResult | undefined;
  /** True where the layer has used it: the pane's own tools then leave it alone. */
  pointer?(point: LayerPoint, context: LayerContext): boolean;
  key?(event: KeyboardEvent, context: LayerContext): boolean;
  /** Where the keyboard's cross is. A layer that has this takes the arrow keys and Enter. */
  cross?(context: LayerContext | undefined): Cross | undefined;
  /** What goes with a saved picture in words. */
  notes?(context: LayerContext): readonly string[];
}
