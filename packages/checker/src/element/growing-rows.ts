import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

/** Rows shown at first, and put to them by each press: tens of thousands at once hold the page for a minute. */
const atOnce = 100;

class GrowingRows extends AsyncDirective {
  #shown = atOnce;

  override render(
    count: number,
    row: (index: number) => TemplateResult,
    more: (left: number) => string,
  ): TemplateResult {
    const shown = Math.min(count, this.#shown);
    const grow = (): void => {
      this.#shown = shown + atOnce;
      this.setValue(this.render(count, row, more));
    };
    return html`${Array.from({ length: shown }, (_, index) => row(index))}
    ${count > shown ? html`<li class="more"><button class="button" @click=${grow}>${more(count - shown)}</button></li>` : ''}`;
  }
}

/** The rows of a list, the first ones at once and the others as they are asked for. */
export const growingRows = directive(GrowingRows);
