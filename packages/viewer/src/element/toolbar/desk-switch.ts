import { html, nothing } from 'lit';
import { deskIcon } from '../icons.ts';
import type { ToolbarGroup } from './toolbar-group.ts';

/** On a small screen the reading tools take the place of the others; elsewhere both rows are there. */
export const deskSwitch: ToolbarGroup = ({ desk, texts, openDesk }) =>
  desk === undefined
    ? nothing
    : html`<button type="button" class="switch" aria-expanded=${desk} @click=${() => openDesk(!desk)}>
        ${deskIcon}<span class="word">${texts.reading.desk}</span>
      </button>`;
