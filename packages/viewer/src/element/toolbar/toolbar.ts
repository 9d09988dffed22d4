import { html, nothing, type TemplateResult } from 'lit';
import { changePicture } from './change-picture.ts';
import { deskSwitch } from './desk-switch.ts';
import { drags } from './drags.ts';
import { layoutChoice } from './layout-choice.ts';
import { fileTools } from './file-tools.ts';
import { fullScreen } from './full-screen.ts';
import { gaps } from './gaps.ts';
import { place } from './place.ts';
import { player } from './player.ts';
import { presets } from './presets.ts';
import { oneStop, roveTools, stopHere } from './roving-tools.ts';
import { slider } from './slider.ts';
import type { ToolbarGroup, ToolbarInput } from './toolbar-group.ts';

/** Through the pictures: always in sight. */
const walk: readonly ToolbarGroup[] = [slider, gaps, player, deskSwitch];
const forPatients: readonly ToolbarGroup[] = [drags, presets, place, fullScreen, fileTools, changePicture];
const forCoordinators: readonly ToolbarGroup[] = [layoutChoice, ...forPatients];
/** Beside a report or a PDF there is no picture to work on. */
const forFiles: readonly ToolbarGroup[] = [layoutChoice, fullScreen, fileTools];

/** Everything that a drag does is a button here too (WCAG 2.5.7). It acts on the active pane. */
export function toolbar(input: ToolbarInput): TemplateResult | typeof nothing {
  if (input.state.sets.length === 0) return nothing;
  const groups = input.set?.file ? forFiles : input.mode === 'coordinator' ? forCoordinators : forPatients;
  return html`<div class="bar" part="toolbar">
    ${input.set?.file ? deskSwitch(input) : html`<div class="walk">${walk.map((group) => group(input))}</div>`}
    <div
      class="tools"
      role="toolbar"
      aria-label=${input.texts.toolbar}
      @keydown=${roveTools}
      @focusin=${stopHere}
      ${oneStop()}
    >
      ${groups.map((group) => group(input))}
    </div>
  </div>`;
}
