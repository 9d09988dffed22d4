import { html, nothing, svg, type TemplateResult } from 'lit';
import { gapsOf } from '../../state/gaps.ts';
import type { PictureSet } from '../../state/picture-set.ts';
import { icons } from '../icons.ts';
import type { ToolbarGroup } from './toolbar-group.ts';

export const slider: ToolbarGroup = ({ state, set, texts, act }) => {
  const count = set?.pictures.length ?? 0;
  if (count < 2) return nothing;
  return html`<div class="slider">
    <button type="button" aria-label=${texts.actions.previous} @click=${() => act({ type: 'step', by: -1 })}>
      ${icons.previous}
    </button>
    <div class="track">
      <input
        type="range"
        min="1"
        max=${count}
        .value=${String(state.index + 1)}
        aria-label=${texts.actions.slice}
        aria-valuetext="${state.index + 1} ${texts.of} ${count}"
        @input=${(event: Event) => act({ type: 'go', index: Number((event.target as HTMLInputElement).value) - 1 })}
      />
      ${holes(set)}
    </div>
    <button type="button" aria-label=${texts.actions.next} @click=${() => act({ type: 'step', by: 1 })}>
      ${icons.next}
    </button>
  </div>`;
};

/** The ladder under the slider: where pictures are missing, one mark a hole. */
function holes(set: PictureSet | undefined): TemplateResult | typeof nothing {
  const found = set ? gapsOf(set) : [];
  const last = (set?.pictures.length ?? 0) - 1;
  if (found.length === 0 || last < 1) return nothing;
  return html`${svg`<svg class="holes" viewBox="0 0 1000 6" preserveAspectRatio="none" aria-hidden="true">
    ${found.map(({ afterIndex }) => svg`<rect x=${((afterIndex + 0.5) / last) * 1000 - 9} width="18" height="6"/>`)}
  </svg>`}`;
}
