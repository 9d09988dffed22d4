import { html } from 'lit';
import { icons } from '../icons.ts';
import type { ToolbarGroup } from './toolbar-group.ts';

export const fullScreen: ToolbarGroup = ({ texts, full }) =>
  html`<button type="button" title=${texts.actions.full} aria-label=${texts.actions.full} @click=${full}>
    ${icons.full}
  </button>`;
