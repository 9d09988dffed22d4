import { html, svg, type TemplateResult } from 'lit';
import { flagsOf, isKnownIncomplete, type ViewerFlag } from '../../state/flags.ts';
import { planeOf } from '../../state/space.ts';
import { holeOutlines } from '../../volume/sections.ts';
import type { LayerContext, PaneLayer } from '../pane-layer.ts';
import type { Cuts } from './cuts.ts';
import { drawing, pathOf } from './drawing.ts';

/** Hatches what is absent from a cut, and says what a check found of its set: an empty place must not look like air. */
export class HoleLayer implements PaneLayer {
  constructor(
    private readonly cuts: Cuts,
    private readonly flags: readonly ViewerFlag[],
  ) {}

  render(context: LayerContext): TemplateResult | undefined {
    const made = this.cuts.volumeOf(context.set);
    const plane = planeOf(context.set.pictures[context.index]);
    if (!made || !plane) return undefined;
    const outlines = holeOutlines(made.volume.grid, plane, made.slab?.thickness);
    const known = flagsOf(this.flags, context.set).find(isKnownIncomplete);
    const note = known?.text ?? (outlines.length > 0 ? context.texts.gap : undefined);
    if (note === undefined) return undefined;
    const pattern = svg`<pattern id="hole" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path class="hatch" d="M0 0v8"/></pattern>`;
    const shapes = outlines.map(
      (outline) => svg`<path class="hole" fill="url(#hole)" d=${pathOf(context.view, outline, true)} />`,
    );
    return html`${drawing(context, svg`<defs>${pattern}</defs>${shapes}`)}
      <p class="hole-note">${note}</p>`;
  }
}
