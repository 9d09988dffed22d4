import { svg, type TemplateResult } from 'lit';
import { crossingLine, planeOf, spaceOf } from '../../state/space.ts';
import { shownSet } from '../../state/viewer-state.ts';
import type { LayerContext, PaneLayer } from '../pane-layer.ts';
import type { Desk } from './desk.ts';
import { drawing, pathOf } from './drawing.ts';

/** Where the pictures of other panes cut this one. With three planes of one volume that is a crosshair. */
export class LineLayer implements PaneLayer {
  constructor(
    private readonly desk: Desk,
    private readonly place: number,
  ) {}

  render(context: LayerContext): TemplateResult | undefined {
    const plane = planeOf(context.set.pictures[context.index]);
    if (!plane || !this.desk.lines) return undefined;
    const lines = this.desk.host.workspace().panes.flatMap((pane, place) => {
      const set = shownSet(pane);
      const other = set && planeOf(set.pictures[pane.index]);
      if (place === this.place || !set || !other || spaceOf(context.set, set) !== 'same') return [];
      const line = crossingLine(plane, other);
      if (!line) return [];
      const at = context.view.toPane(...line[0]);
      return [
        svg`<path class="line pane-${place + 1}" d=${pathOf(context.view, line)} />${
          at ? svg`<text class="pane-${place + 1}" x=${at[0] + 4} y=${at[1] - 4}>${place + 1}</text>` : ''
        }`,
      ];
    });
    return lines.length > 0 ? drawing(context, lines) : undefined;
  }
}
