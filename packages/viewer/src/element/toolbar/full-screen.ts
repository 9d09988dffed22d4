import { html } from 'lit';
import { icons } from '../icons.ts';
import type { ToolbarGroup } from './toolbar-group.ts';

export const fullScreen: ToolbarGroup = ({ texts, full }) =>
  html`<button type="button" class="brief" title=${texts.actions.full} @click=${full}>
    ${icons.full}<span class="word">${texts.actions.full}</span>
  </button>`;
