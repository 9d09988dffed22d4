import type { Intake } from '@medpass/dicom-core';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { cardsOfModel, cardsOfReport } from './cards.ts';
import type { OpenSeries } from './picture-dialog.ts';
import { openWhile, seriesHead } from './dialog-parts.ts';
import type { View } from './view.ts';
import { viewerFlags } from './viewer-flags.ts';

/** A scan in the viewer, over the whole page; closed with Escape, its button, or the browser's own way. */
export function viewerDialog(view: View, intake: Intake | undefined, open: OpenSeries | undefined): TemplateResult {
  return html`<dialog
    part="dialog"
    class="viewer"
    aria-labelledby="dialog-title"
    @close=${() => view.act.openSeries(undefined)}
    ${openWhile(open !== undefined)}
  >
    ${open === undefined || intake === undefined ? '' : contents(view, intake, open)}
  </dialog>`;
}

function contents(view: View, intake: Intake, { card, at }: OpenSeries): TemplateResult {
  const { report, model } = view.state;
  const frame = card.refs[at];
  const people = report === undefined ? cardsOfModel(intake.model) : cardsOfReport(report, model);
  return html`${seriesHead(view, card)}
    <medpass-dicom-viewer
      lang=${view.messages.lang}
      .intake=${intake}
      .flags=${report === undefined ? [] : viewerFlags(view.messages, report, people)}
      .target=${frame === undefined ? { kind: 'series', seriesInstanceUID: card.seriesInstanceUID } : { kind: 'frame', ...frame }}
    ></medpass-dicom-viewer>`;
}
