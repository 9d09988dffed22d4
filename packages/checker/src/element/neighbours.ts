import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { ref } from 'lit/directives/ref.js';
import { formatNumber } from '../messages/format.ts';
import type { SeriesCard } from './cards.ts';
import { holesByPicture } from './gap-ladder.ts';
import { icons } from './icons.ts';
import type { View } from './view.ts';

const SIDE = 160;

/**
 * The pictures on both sides of a gap, small, under the ladder of their set. The arrow keys walk along the set, Home and End go to its
 * first and last gap. Nothing is decoded before the strip is in sight.
 */
class Neighbours extends AsyncDirective {
  /** The picture on the left, from 0; the one on its right follows it. */
  private at: number | undefined;
  private seen = false;
  private watcher: IntersectionObserver | undefined;
  private shown: readonly [View, SeriesCard] | undefined;

  override render(view: View, card: SeriesCard): TemplateResult | '' {
    this.shown = [view, card];
    const holes = holesByPicture(card.completeness, card.refs.length);
    // Beyond an end there is nothing to look at.
    const first = [...holes.keys()].find((at) => at >= 0 && at < card.refs.length - 1);
    if (first === undefined) return '';
    const left = this.at ?? first;
    const { have } = view.ui;
    const hole = holes.get(left);
    const between = hole === undefined ? view.t(have.besideNone) : view.t(have.besideHole, { count: hole });
    return html`<div
      class="neighbours"
      role="group"
      aria-label=${view.t(have.besideGroup)}
      @keydown=${(event: KeyboardEvent) => this.walk(event, [...holes.keys()])}
      ${ref((element) => this.watch(element))}
    >
      ${this.side(view, card, left)}
      <p
        dir=${view.messages.dir}
        class=${hole === undefined ? 'soft small' : 'small hole'}
        aria-live=${this.at === undefined ? 'off' : 'polite'}
      >
        ${between}
      </p>
      ${this.side(view, card, left + 1)}
    </div>`;
  }

  protected override disconnected(): void {
    this.watcher?.disconnect();
  }

  private side(view: View, card: SeriesCard, at: number): TemplateResult {
    const frame = card.refs[at];
    if (frame === undefined) return html`<span class="none"></span>`;
    const result = this.seen ? view.thumbnails.get(frame, SIDE) : undefined;
    const label = view.t(view.ui.have.besidePicture, { present: at + 1, of: card.refs.length });
    return html`<button
      class="neighbour"
      aria-label=${label}
      @click=${() => view.act.openSeries(card, at / Math.max(1, card.refs.length - 1))}
    >
      ${
        result === undefined || !result.ok
          ? icons.picture
          : html`<canvas
              aria-hidden="true"
              ${ref((canvas) => {
                if (canvas !== undefined) view.thumbnails.draw(canvas as HTMLCanvasElement, result.thumbnail);
              })}
            ></canvas>`
      }
      <span aria-hidden="true">${formatNumber(view.messages.lang, at + 1)}</span>
    </button>`;
  }

  private walk(event: KeyboardEvent, holes: readonly number[]): void {
    const last = (this.shown?.[1].refs.length ?? 1) - 1;
    const from = this.at ?? holes[0] ?? 0;
    const to = {
      ArrowLeft: Math.max(-1, from - 1),
      ArrowRight: Math.min(last, from + 1),
      Home: holes[0],
      End: holes.at(-1),
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.at = to;
    this.redraw();
    // At an end of the set one of the two buttons is gone: the focus stays in the strip.
    const strip = event.currentTarget as HTMLElement;
    if (!strip.matches(':focus-within')) strip.querySelector<HTMLElement>('button')?.focus();
  }

  private watch(element: Element | undefined): void {
    if (element === undefined || this.seen || this.watcher !== undefined) return;
    this.watcher = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting !== true) return;
      this.watcher?.disconnect();
      this.seen = true;
      this.redraw();
    });
    this.watcher.observe(element);
  }

  private redraw(): void {
    if (this.shown !== undefined && this.isConnected) this.setValue(this.render(...this.shown));
  }
}

export const neighbours = directive(Neighbours);
