import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { seriesLine, seriesTitle } from '../export/wording.ts';
import type { SeriesCard } from './cards.ts';
import { icons } from './icons.ts';
import type { View } from './view.ts';

/**
 * Keeps a modal dialog open just while there is something to show in it. It opens once its contents are drawn, so that the focus goes
 * to the first of its buttons: on the dialog itself a screen reader reads all of it at once.
 */
export function openWhile(shown: boolean): ReturnType<typeof ref> {
  return ref((dialog) => {
    const element = dialog as HTMLDialogElement | undefined;
    if (element === undefined) return;
    if (shown && !element.open)
      queueMicrotask(() => {
        if (element.isConnected && !element.open) element.showModal();
      });
    if (!shown && element.open) element.close();
  });
}

/** What a set is called, and the button that closes its dialog. */
export function seriesHead(view: View, card: SeriesCard): TemplateResult {
  return html`<div class="dialog-head">
    <div>
      <h2 id="dialog-title">${seriesTitle(view.messages, card)}</h2>
      <p class="soft small">${seriesLine(view.messages, card)}</p>
    </div>
    <button class="button" aria-label=${view.t(view.ui.have.close)} @click=${() => view.act.openSeries(undefined)}>
      ${icons.close}
    </button>
  </div>`;
}
