import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ViewerMessages } from '../messages/messages.ts';
import { gapsOf } from '../state/gaps.ts';
import type { PictureSet } from '../state/picture-set.ts';
import { dragType } from './viewer-pane.ts';
import { pictureCount, setTitle } from './set-title.ts';

export interface StripInput {
  readonly sets: readonly PictureSet[];
  readonly shown: string | undefined;
  readonly texts: ViewerMessages;
  readonly show: (key: string) => void;
  readonly draw: (canvas: HTMLCanvasElement, set: PictureSet) => void;
}

export function seriesStrip({ sets, shown, texts, show, draw }: StripInput): TemplateResult {
  return html`<ul class="strip" part="strip" aria-label=${texts.sets}>
    ${repeat(
      sets,
      ({ key }) => key,
      (set) => {
        const missing = gapsOf(set).reduce((sum, { count }) => sum + count, 0);
        return html`<li>
          <button
            type="button"
            class="set"
            draggable="true"
            aria-current=${set.key === shown}
            @click=${() => show(set.key)}
            @dragstart=${(event: DragEvent) => event.dataTransfer?.setData(dragType, set.key)}
          >
            <canvas
              width="128"
              height="128"
              ${ref((canvas) => canvas instanceof HTMLCanvasElement && draw(canvas, set))}
            ></canvas>
            <div>
              <b>${setTitle(set, texts)}</b>
              <small>${pictureCount(set, texts)}</small>
              ${missing > 0 ? html`<br /><small class="flag">${texts.gap}: ${missing}</small>` : nothing}
            </div>
          </button>
        </li>`;
      },
    )}
  </ul>`;
}
