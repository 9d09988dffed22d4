import type { Intake } from '@medpass/dicom-core';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { seriesLine, seriesTitle } from '../export/wording.ts';
import { cardsOfModel, cardsOfReport } from './cards.ts';
import { icons } from './icons.ts';
import type { OpenSeries } from './picture-dialog.ts';
import type { View } from './view.ts';
import { viewerFlags } from './viewer-flags.ts';

/** A scan in the viewer, over the whole page; closed with Escape, its button, or the browser's own way. */
export function viewerDialog(view: View, intake: Intake | undefined, open: OpenSeries | undefined): TemplateResult {
  return html`<dialog
    part="dialog"
    class="viewer"
    aria-labelledby="dialog-title"
    @close=${() => view.act.openSeries(undefined)}
    ${ref((dialog) => {
      const element = dialog as HTMLDialogElement | undefined;
      if (element === undefined) return;
      if (open !== undefined && !element.open) element.showModal();
      if (open === undefined && element.open) element.close();
    })}
  >
    ${open === undefined || intake === undefined ? '' : contents(view, intake, open)}
  </dialog>`;
}

function contents(view: View, intake: Intake, { card, at }: OpenSeries): TemplateResult {
  const { report, model } = view.state;
  const frame = card.refs[at];
  const people = report === undefined ? cardsOfModel(intake.model) : cardsOfReport(report, model);
  return html`<div class="dialog-head">
      <div>
        <h2 id="dialog-title">${seriesTitle(view.messages, card)}</h2>
        <p class="soft small">${seriesLine(view.messages, card)}</p>
      </div>
      <button class="button" aria-label=${view.t(view.ui.have.close)} @click=${() => view.act.openSeries(undefined)}>
        ${icons.close}
      </button>
    </div>
    <medpass-dicom-viewer
      lang=${view.messages.lang}
      .intake=${intake}
      .flags=${report === undefined ? [] : viewerFlags(view.messages, report, people)}
      .target=${frame === undefined ? { kind: 'series', seriesInstanceUID: card.seriesInstanceUID } : { kind: 'frame', ...frame }}
    ></medpass-dicom-viewer>`;
}
