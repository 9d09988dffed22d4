import { html, nothing } from 'lit';
import { layouts, type LayoutId } from '../../state/layout.ts';
import type { ToolbarGroup } from './toolbar-group.ts';

export const layoutChoice: ToolbarGroup = ({ mode, workspace, texts, change }) =>
  mode !== 'coordinator'
    ? nothing
    : html`<select
        aria-label=${texts.layout}
        title=${texts.layout}
        @change=${(event: Event) =>
          change({ type: 'layout', layout: (event.target as HTMLSelectElement).value as LayoutId })}
      >
        ${layouts.map(
          ({ id, rows, columns }) =>
            html`<option value=${id} ?selected=${workspace.layout === id}>${rows} × ${columns}</option>`,
        )}
      </select>`;
