import { html, nothing } from 'lit';
import { icons } from '../icons.ts';
import type { ToolbarGroup } from './toolbar-group.ts';

/** What can be taken from the file shown: its picture, with what it is burned in, and for coordinators its tags. */
export const fileTools: ToolbarGroup = ({ mode, set, texts, save, tags }) =>
  html`${
    set && !set.file
      ? html`<button type="button" class="brief" title=${texts.savePicture} @click=${save}>
          ${icons.save}<span class="word">${texts.savePicture}</span>
        </button>`
      : nothing
  }
  ${
    set && mode === 'coordinator'
      ? html`<button type="button" class="brief" title=${texts.tags.title} @click=${tags}>
          ${icons.tags}<span class="word">${texts.tags.title}</span>
        </button>`
      : nothing
  }`;
