import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

/** Rows drawn in one go. */
const atOnce = 20;
/** Rows shown at first, and put to them by each press: tens of thousands hold the page for a minute. */
const portion = 100;

type Row = (index: number) => TemplateResult;
type More = (left: number) => string;

class GrowingRows extends AsyncDirective {
  #wanted = portion;
  #drawn = atOnce;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest: readonly [count: number, row: Row, more: More] = [0, () => html``, String];

  override render(...latest: readonly [count: number, row: Row, more: More]): TemplateResult {
    this.#latest = latest;
    const [count, row, more] = latest;
    const wanted = Math.min(count, this.#wanted);
    const drawn = Math.min(wanted, this.#drawn);
    if (drawn < wanted && this.isConnected) this.#timer ??= setTimeout(this.#goOn, 0);
    const left = count - wanted;
    return html`${Array.from({ length: drawn }, (_, index) => row(index))}
    ${left > 0 ? html`<li class="more"><button class="button" @click=${this.#grow}>${more(left)}</button></li>` : ''}`;
  }

  protected override disconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  protected override reconnected(): void {
    this.#again();
  }

  readonly #goOn = (): void => {
    this.#timer = undefined;
    this.#drawn += atOnce;
    this.#again();
  };

  readonly #grow = (): void => {
    this.#drawn = this.#wanted;
    this.#wanted += portion;
    this.#goOn();
  };

  #again(): void {
    this.setValue(this.render(...this.#latest));
  }
}

/** The rows of a list, the first ones at once, those of the first hundred as soon as the page has time, the others as they are asked for. */
export const growingRows = directive(GrowingRows);
