import { html } from 'lit';
import { icons } from '../icons.ts';
import type { ToolbarGroup } from './toolbar-group.ts';

/** Back to the start, and the whole screen. */
export const place: ToolbarGroup = ({ texts, act, full }) =>
  html`<button
      type="button"
      title=${texts.actions.reset}
      aria-label=${texts.actions.reset}
      @click=${() => act({ type: 'reset' })}
    >
      ${icons.reset}
    </button>
    <button type="button" title=${texts.actions.full} aria-label=${texts.actions.full} @click=${full}>
      ${icons.full}
    </button>`;
