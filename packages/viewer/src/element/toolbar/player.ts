import { html, nothing } from 'lit';
import { icons } from '../icons.ts';
import type { ToolbarGroup } from './toolbar-group.ts';

const rates = [5, 10, 15, 25, 30];

export const player: ToolbarGroup = ({ state, set, texts, act, framesPerSecond }) => {
  if ((set?.pictures.length ?? 0) < 2) return nothing;
  const label = state.playing ? texts.actions.stop : texts.actions.play;
  return html`<button
      type="button"
      class="play"
      title=${label}
      @click=${() => act({ type: 'play', playing: !state.playing })}
    >
      ${state.playing ? icons.stop : icons.play}
    </button>
    ${
      state.playing
        ? html`<select
            aria-label=${texts.actions.rate}
            @change=${(event: Event) => act({ type: 'rate', framesPerSecond: Number((event.target as HTMLSelectElement).value) })}
          >
            ${[...new Set([...rates, framesPerSecond])]
              .sort((a, b) => a - b)
              .map((rate) => html`<option value=${rate} ?selected=${rate === framesPerSecond}>${rate}/s</option>`)}
          </select>`
        : nothing
    }`;
};
