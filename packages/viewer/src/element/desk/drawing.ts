import { svg, type SVGTemplateResult } from 'lit';
import type { PaneView } from '../../engine/pane-view.ts';
import type { PixelPoint } from '../../volume/sections.ts';
import type { LayerContext } from '../pane-layer.ts';

/** A drawing as large as the pane, in its CSS pixels. */
export function drawing({ width, height }: LayerContext, content: unknown): SVGTemplateResult {
  return svg`<svg class="drawing" viewBox="0 0 ${width} ${height}" aria-hidden="true">${content}</svg>`;
}

/** A path through columns and rows of the picture; empty where it is not on the screen. */
export function pathOf(view: PaneView, pixels: readonly PixelPoint[], closed = false): string {
  const points = pixels.flatMap(([column, row]) => {
    const at = view.toPane(column, row);
    return at ? [`${at[0].toFixed(2)} ${at[1].toFixed(2)}`] : [];
  });
  return points.length < 2 ? '' : `M${points.join('L')}${closed ? 'z' : ''}`;
}
