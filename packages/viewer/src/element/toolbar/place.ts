import { html } from 'lit';
import { icons } from '../icons.ts';
import type { ToolbarGroup } from './toolbar-group.ts';

/** Back to how it was at first. */
export const place: ToolbarGroup = ({ texts, act }) =>
  html`<button type="button" class="brief" title=${texts.actions.reset} @click=${() => act({ type: 'reset' })}>
    ${icons.reset}<span class="word">${texts.actions.reset}</span>
  </button>`;
