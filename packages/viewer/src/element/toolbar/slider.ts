import { html, nothing } from 'lit';
import { icons } from '../icons.ts';
import type { ToolbarGroup } from './toolbar-group.ts';

export const slider: ToolbarGroup = ({ state, set, texts, act }) => {
  const count = set?.pictures.length ?? 0;
  if (count < 2) return nothing;
  return html`<div class="slider">
    <button type="button" aria-label=${texts.actions.previous} @click=${() => act({ type: 'step', by: -1 })}>
      ${icons.previous}
    </button>
    <input
      type="range"
      min="1"
      max=${count}
      .value=${String(state.index + 1)}
      aria-label=${texts.actions.slice}
      aria-valuetext="${state.index + 1} ${texts.of} ${count}"
      @input=${(event: Event) => act({ type: 'go', index: Number((event.target as HTMLInputElement).value) - 1 })}
    />
    <button type="button" aria-label=${texts.actions.next} @click=${() => act({ type: 'step', by: 1 })}>
      ${icons.next}
    </button>
  </div>`;
};
