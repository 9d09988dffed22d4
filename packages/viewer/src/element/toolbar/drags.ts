import { html } from 'lit';
import type { DragTool } from '../../state/viewer-state.ts';
import { icons } from '../icons.ts';
import type { ToolbarGroup } from './toolbar-group.ts';

const tools: readonly DragTool[] = ['scroll', 'window', 'zoom', 'pan'];

/** What a drag over the picture does. */
export const drags: ToolbarGroup = ({ state, texts, change }) =>
  html`<div class="group" role="group" aria-label=${texts.dragTools}>
    ${tools.map(
      (tool) =>
        html`<button
          type="button"
          aria-pressed=${state.tool === tool}
          title=${texts.tools[tool]}
          @click=${() => change({ type: 'tool', tool })}
        >
          ${icons[tool]}<span class="word">${texts.tools[tool]}</span>
        </button>`,
    )}
  </div>`;
