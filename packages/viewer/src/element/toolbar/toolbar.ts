import { html, nothing, type TemplateResult } from 'lit';
import { changePicture } from './change-picture.ts';
import { drags } from './drags.ts';
import { layoutChoice } from './layout-choice.ts';
import { fileTools } from './file-tools.ts';
import { fullScreen } from './full-screen.ts';
import { gaps } from './gaps.ts';
import { place } from './place.ts';
import { player } from './player.ts';
import { presets } from './presets.ts';
import { slider } from './slider.ts';
import type { ToolbarGroup, ToolbarInput } from './toolbar-group.ts';

const forPatients: readonly ToolbarGroup[] = [
  drags,
  slider,
  gaps,
  player,
  presets,
  place,
  fullScreen,
  fileTools,
  changePicture,
];
const forCoordinators: readonly ToolbarGroup[] = [layoutChoice, ...forPatients];
/** Beside a report or a PDF there is no picture to work on. */
const forFiles: readonly ToolbarGroup[] = [layoutChoice, fullScreen, fileTools];

/** Everything that a drag does is a button here too (WCAG 2.5.7). It acts on the active pane. */
export function toolbar(input: ToolbarInput): TemplateResult | typeof nothing {
  if (input.state.sets.length === 0) return nothing;
  const groups = input.set?.file ? forFiles : input.mode === 'coordinator' ? forCoordinators : forPatients;
  return html`<div class="bar" part="toolbar" role="toolbar" aria-label=${input.texts.toolbar}>
    ${groups.map((group) => group(input))}
  </div>`;
}
