import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { seriesLine } from '../export/wording.ts';
import { formatNumber } from '../messages/format.ts';
import { holesByPicture } from './gap-ladder.ts';
import { icons } from './icons.ts';
import type { SeriesCard } from './cards.ts';
import { toned } from './view.ts';
import { openWhile, seriesHead } from './dialog-parts.ts';
import type { View } from './view.ts';

export interface OpenSeries {
  readonly card: SeriesCard;
  readonly at: number;
}

/** One set larger, slice by slice: buttons, a slider and keys alike. A preview, so the caveat stands beneath. */
export function pictureDialog(view: View, open: OpenSeries | undefined, move: (at: number) => void): TemplateResult {
  return html`<dialog
    part="dialog"
    aria-labelledby="dialog-title"
    @close=${() => view.act.openSeries(undefined)}
    ${openWhile(open !== undefined)}
  >
    ${open === undefined ? '' : contents(view, open, move)}
  </dialog>`;
}

function contents(view: View, { card, at }: OpenSeries, move: (at: number) => void): TemplateResult {
  const last = card.refs.length - 1;
  const hole = holesByPicture(card.completeness, card.refs.length).get(at);
  const place = [at, last].map((index) => formatNumber(view.messages.lang, index + 1)).join(' / ');
  return html`${seriesHead(view, card)}
    <div class="stage">${picture(view, card, at)}</div>
    ${
      last < 1
        ? ''
        : html`<div class="slider">
            <button
              class="button"
              aria-label=${view.t(view.ui.have.before)}
              ?disabled=${at === 0}
              @click=${() => move(at - 1)}
            >
              −
            </button>
            <input
              type="range"
              min="0"
              max=${last}
              .value=${String(at)}
              aria-label=${view.t(view.ui.have.pictureSet)}
              aria-valuetext=${place}
              @input=${(event: Event) => move(Number((event.target as HTMLInputElement).value))}
            />
            <button
              class="button"
              aria-label=${view.t(view.ui.have.next)}
              ?disabled=${at === last}
              @click=${() => move(at + 1)}
            >
              +
            </button>
          </div>`
    }
    ${hole === undefined ? '' : toned('warn', view.t(view.ui.have.gapHere, { count: hole }), 'gap-here')}
    <p class="soft small">${view.t(view.ui.preview)} <bdi>${place}</bdi></p>`;
}

function picture(view: View, card: SeriesCard, at: number): TemplateResult {
  const frame = card.refs[at];
  const result = frame === undefined ? undefined : view.thumbnails.get(frame, 512);
  if (frame === undefined || (result !== undefined && !result.ok))
    return html`<span>${view.t(view.ui.have.noPreview)}</span>`;
  if (result === undefined) return icons.picture;
  return html`<canvas
    role="img"
    aria-label=${seriesLine(view.messages, card)}
    ${ref((canvas) => {
      if (canvas !== undefined) view.thumbnails.draw(canvas as HTMLCanvasElement, result.thumbnail);
    })}
  ></canvas>`;
}
