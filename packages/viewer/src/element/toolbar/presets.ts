import { html, nothing } from 'lit';
import { presetWindow, presetsFor, type PresetId } from '../../state/window-presets.ts';
import type { ToolbarGroup } from './toolbar-group.ts';

export const presets: ToolbarGroup = ({ state, set, texts, act }) => {
  if (!set || set.pictures[0]?.instance.header.image?.samplesPerPixel === 3) return nothing;
  return html`<select
    aria-label=${texts.actions.window}
    @change=${(event: Event) => {
      const preset = (event.target as HTMLSelectElement).value as PresetId;
      const window = presetWindow(preset);
      act({ type: 'preset', preset, ...(window && { window }) });
    }}
  >
    ${presetsFor(set.modality).map(
      (id) => html`<option value=${id} ?selected=${state.preset === id}>${texts.presets[id]}</option>`,
    )}
  </select>`;
};
