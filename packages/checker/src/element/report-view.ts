import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { sortFindings } from '../export/findings.ts';
import { stepsOf } from '../export/steps.ts';
import { documentLine, documentTitle, fileName, fill, listOf, pictureText, picturesApart } from '../export/wording.ts';
import { isolate } from '../messages/format.ts';
import type { PackageVerdict, Report, ReportDocument, ReportPicture } from '../report/report.ts';
import { correctPaper } from './correct-paper.ts';
import { cardsOfReport } from './cards.ts';
import { caseChoiceView } from './case-choice.ts';
import { passedView, technicalView, uncheckedView } from './check-lists.ts';
import { growingRows } from './growing-rows.ts';
import { icons } from './icons.ts';
import { nextSteps } from './next-steps.ts';
import { saveView } from './save-bar.ts';
import { peopleView } from './study-cards.ts';
import { toned } from './view.ts';
import type { View } from './view.ts';

const VERDICT_TONE: Readonly<Record<PackageVerdict, string>> = {
  ready: 'good',
  incomplete: 'warn',
  'not-ready': 'stop',
  undecided: 'doubt',
};

export function reportView(view: View, report: Report): TemplateResult {
  const sorted = sortFindings(report);
  const people = cardsOfReport(report, view.state.model);
  return html`
    ${outcomeView(view, report)} ${caseChoiceView(view, report)} ${nextSteps(view, report, stepsOf(report))}
    <section part="have">
      <h2>${view.t(view.ui.have.title)}</h2>
      ${people.length === 0 ? html`<p class="soft">${view.t(view.ui.have.none)}</p>` : peopleView(view, people)}
    </section>
    ${papersView(view, report)} ${uncheckedView(view, report, sorted.doubts)}
    <section class="folds">${passedView(view, report, sorted.notes)} ${technicalView(view, report)}</section>
    ${saveView(view, report)}
  `;
}

/** Shape, word, colour: then what was looked at. */
function outcomeView(view: View, report: Report): TemplateResult {
  const { ui, t, state } = view;
  return html`<div class="outcome ${VERDICT_TONE[report.verdict]}" part="outcome" data-verdict=${report.verdict}>
    ${icons[report.verdict]}
    <div>
      <h1 tabindex="-1" class="focus-here">${t(ui.verdict[report.verdict])}</h1>
      <p class="lead">${t(ui.lead[report.verdict])}</p>
      <p>
        ${fill(view.messages, ui.checked, { things: thingsChecked(view, report) })}
        ${state.cancelled ? t(ui.checkedPart, { read: state.progress.read, found: state.progress.found }) : ''}
      </p>
    </div>
  </div>`;
}

function thingsChecked(view: View, report: Report): string {
  const { count } = view.ui;
  const studies = report.inventory.patients.flatMap((patient) => patient.studies);
  const pictures = studies.flatMap((study) => study.series).reduce((sum, series) => sum + series.frames, 0);
  const { documents, files } = report.inventory;
  const counted = [
    [count.scans, studies.length],
    [count.pictures, pictures],
    [count.papers, documents.length],
    [count.photos, picturesApart(report).length],
  ] as const;
  const things = counted.filter(([, number]) => number > 0);
  const shown = things.length > 0 ? things : ([[count.files, files]] as const);
  return listOf(
    view.messages,
    shown.map(([text, number]) => view.t(text, { count: number })),
  );
}

function papersView(view: View, report: Report): TemplateResult | '' {
  const { documents } = report.inventory;
  const pictures = picturesApart(report);
  if (documents.length + pictures.length === 0) return '';
  return html`<section part="papers">
    <h2>${view.t(view.ui.papers.title)}</h2>
    <ul class="papers">
      ${growingRows(
        documents.length + pictures.length,
        (index) => {
          const document = documents[index];
          if (document !== undefined) return paperRow(view, report, document);
          return pictureRow(view, pictures[index - documents.length] as ReportPicture);
        },
        (left) => `… ${view.t(view.ui.count.files, { count: left })}`,
      )}
    </ul>
    ${wordsView(view, report)}
  </section>`;
}

function paperRow(view: View, report: Report, document: ReportDocument): TemplateResult {
  return html`<li class="paper">
    ${icons.document}
    <div>
      <strong>${documentTitle(view.messages, document)}</strong>
      <p class="soft small">${documentLine(view.messages, document)}</p>
      <bdi class="name" title=${document.path}>${isolate(fileName(document.path))}</bdi>
      ${correctPaper(view, report, document)}
    </div>
  </li>`;
}

function pictureRow(view: View, picture: ReportPicture): TemplateResult {
  const text = pictureText(view.messages, picture);
  return html`<li class="paper">
    ${icons.picture}
    <div>
      <strong>${text.tone === 'plain' ? text.text : toned(text.tone, text.text)}</strong>
      <bdi class="name" title=${picture.path}>${isolate(fileName(picture.path))}</bdi>
    </div>
  </li>`;
}

/** Offered where pages are pictures and the host brought what can read them; pressed, not done by itself. */
function wordsView(view: View, report: Report): TemplateResult | '' {
  const { t, ui, state } = view;
  const flat = report.inventory.documents.some(({ textLayer, readBy }) => textLayer === false && readBy === undefined);
  if (!view.ocr || !flat || state.words === 'read') return '';
  const busy = state.words === 'reading';
  return html`<p class="soft small">${t(ui.papers.readWordsHint)}</p>
    <div class="buttons">
      <button class="button" aria-disabled=${busy} @click=${() => (busy ? undefined : view.act.readWords())}>
        ${t(busy ? ui.papers.readingWords : ui.papers.readWords)}
      </button>
    </div>`;
}
