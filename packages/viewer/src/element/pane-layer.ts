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

/** Something that draws over the pictures and may take the pointer and keys: a measuring tool, contours, reference lines. */
export interface PaneLayer {
  /** Absolutely placed over the picture; an `<svg>` as a rule. */
  render(context: LayerContext): TemplateResult | undefined;
  /** True where the layer has used it: the pane's own tools then leave it alone. */
  pointer?(point: LayerPoint, context: LayerContext): boolean;
  key?(event: KeyboardEvent, context: LayerContext): boolean;
  /** Arrow keys and Enter are the layer's own while it is there: the pane is no slider then. */
  readonly takesArrows?: boolean;
}
