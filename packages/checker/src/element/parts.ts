import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { en } from '../messages/index.ts';
import { cardsOfModel } from './cards.ts';
import { report } from './styles/report.ts';
import { scans } from './styles/scans.ts';
import { peopleView } from './study-cards.ts';
import type { View } from './view.ts';

// Loaded with the first files, so that the page starts small: everything that shows scans, findings and papers.
export { reportHtml, reportJson, reportSummary, reportText } from '../export/index.ts';
export { requestMessage } from '../export/findings.ts';
export { pictureDialog } from './picture-dialog.ts';
export { reportView } from './report-view.ts';
export const english = en;
export const laterStyles = [scans, report];

/** Scans as they are found, while the reading goes on. */
export function foundView(view: View): TemplateResult | '' {
  const people = view.state.model === undefined ? [] : cardsOfModel(view.state.model);
  if (people.length === 0) return '';
  return html`<section>
    <h2>${view.t(view.ui.progress.soFar)}</h2>
    ${peopleView(view, people)}
  </section>`;
}
