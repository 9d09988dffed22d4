import { html, nothing, type TemplateResult } from 'lit';
import { changePicture } from './change-picture.ts';
import { drags } from './drags.ts';
import { layoutChoice } from './layout-choice.ts';
import { place } from './place.ts';
import { player } from './player.ts';
import { presets } from './presets.ts';
import { slider } from './slider.ts';
import type { ToolbarGroup, ToolbarInput } from './toolbar-group.ts';

const forPatients: readonly ToolbarGroup[] = [drags, slider, player, presets, place, changePicture];
const forCoordinators: readonly ToolbarGroup[] = [layoutChoice, ...forPatients];

/** Everything that a drag does is a button here too (WCAG 2.5.7). It acts on the active pane. */
export function toolbar(input: ToolbarInput): TemplateResult | typeof nothing {
  if (input.state.sets.length === 0) return nothing;
  const groups = input.mode === 'coordinator' ? forCoordinators : forPatients;
  return html`<div class="bar" part="toolbar" role="toolbar" aria-label=${input.texts.toolbar}>
    ${groups.map((group) => group(input))}
  </div>`;
}
