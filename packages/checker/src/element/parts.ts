import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { reportHtml, reportJson, reportSummary, reportText } from '../export/index.ts';
import type { ExportOptions } from '../export/options.ts';
import type { Messages } from '../messages/messages.ts';
import type { Report } from '../report/report.ts';
import { cardsOfModel } from './cards.ts';
import { caseChoice } from './styles/case.ts';
import { letter } from './styles/letter.ts';
import { report } from './styles/report.ts';
import { scans } from './styles/scans.ts';
import { sending } from './styles/sending.ts';
import { peopleView } from './study-cards.ts';
import type { ExportFormat, View } from './view.ts';

// Loaded with the first files, so that the page starts small: everything that shows scans, findings and papers.
export { LetterDesk } from './letter-desk.ts';
export { letterDialog } from './letter-dialog.ts';
export { reportView } from './report-view.ts';
export { seriesDialog } from './series-dialog.ts';
export { openingOf } from './viewer-opening.ts';
export const laterStyles = [scans, report, caseChoice, letter, sending];

/** The report as text. */
export function writeReport(shown: Report, messages: Messages, format: ExportFormat, options: ExportOptions): string {
  if (format === 'json') return reportJson(shown, options);
  const write = { html: reportHtml, summary: reportSummary, text: reportText }[format];
  return write(shown, messages, options);
}

/** Scans as they are found, while the reading goes on. */
export function foundView(view: View): TemplateResult | '' {
  const people = view.state.model === undefined ? [] : cardsOfModel(view.state.model);
  if (people.length === 0) return '';
  return html`<section>
    <h2>${view.t(view.ui.progress.soFar)}</h2>
    ${peopleView(view, people)}
  </section>`;
}
