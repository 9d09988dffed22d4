import { digitsOf, findingTexts } from '../messages/format.ts';
import type { Messages } from '../messages/messages.ts';
import { redactReport } from '../report/redact.ts';
import type { PackageVerdict, Report, ReportFinding, ReportStudy } from '../report/report.ts';
import { Markup, markup } from './escape.ts';
import { asksSomebody, sortFindings, splitCoverage } from './findings.ts';
import { htmlStyle } from './html-style.ts';
import type { ExportOptions } from './options.ts';
import { stepAbout, stepAsks, stepLine, stepTitle, stepsOf } from './steps.ts';
import type { Step } from './steps.ts';
import { technicalTables } from './technical.ts';
import { madeLine } from './text.ts';
import { witnessLine, witnessTexts } from './witnesses.ts';
import { readableName } from './person-name.ts';
import {
  completenessText,
  documentLine,
  documentTitle,
  fileName,
  pictureText,
  picturesApart,
  reportSlot,
  say,
  scanLine,
  seriesLine,
  seriesTitle,
  term,
} from './wording.ts';

const TONE: Readonly<Record<PackageVerdict, string>> = {
  ready: 'good',
  incomplete: 'warn',
  'not-ready': 'stop',
  undecided: 'doubt',
};
const MARK: Readonly<Record<PackageVerdict, string>> = {
  ready: '✓',
  incomplete: '△',
  'not-ready': '⬣',
  undecided: '?',
};

/** A page that stands alone: no script, nothing fetched, everything escaped. */
export function reportHtml(report: Report, messages: Messages, options: ExportOptions = {}): string {
  const shown = options.names === false ? redactReport(report) : report;
  const { ui } = messages;
  const sorted = sortFindings(shown);
  const page = markup`<!doctype html>
<html lang="${messages.lang}" dir="${messages.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="medpass-dicom-check">
<title>${say(messages, ui.verdict[shown.verdict])}</title>
<style>${new Markup(htmlStyle)}</style>
</head>
<body class="${digitsOf(messages.lang)}">
<main>
<div class="outcome ${TONE[shown.verdict]}"><h1 data-mark="${MARK[shown.verdict]}">${say(messages, ui.verdict[shown.verdict])}</h1><p>${say(messages, ui.lead[shown.verdict])}</p></div>
${nextPart(shown, messages)}
${havePart(shown, messages)}
${papersPart(shown, messages)}
${uncheckedPart(shown, messages, sorted.doubts)}
${passedPart(shown, messages)}
<details><summary>${say(messages, ui.technical)}</summary><div class="tech" lang="en" dir="ltr">${technicalTables(
    shown,
  ).map(
    (table) =>
      markup`<h3>${table.title}</h3><table>${table.rows.map((row) => markup`<tr>${row.map((cell, index) => (index === 0 ? markup`<th scope="row">${cell}</th>` : markup`<td>${cell}</td>`))}</tr>`)}</table>`,
  )}</div></details>
<footer>${shown.decisions?.sendAnyway === true ? markup`<p>${say(messages, ui.save.anywayDone)}</p>` : ''}<p><strong>${say(messages, ui.caveat)}</strong> ${say(messages, ui.preview)}${messages.state === 'draft' ? ` ${say(messages, ui.draft)}` : ''}</p><p>${madeLine(shown, messages, options)}</p></footer>
</main>
</body>
</html>
`;
  return page.text;
}

function nextPart(report: Report, messages: Messages): Markup | undefined {
  const steps = stepsOf(report);
  if (steps.length === 0) return undefined;
  const { ui } = messages;
  return markup`<h2>${say(messages, ui.next.title)}</h2><ol>${steps.map((step) => {
    const { finding } = step;
    const texts = findingTexts(messages, finding);
    const ask = asksSomebody(finding)
      ? markup`<p>${say(messages, ui.next.ask)} ${stepAsks(messages, report, step).map((who, index) => markup`${index === 0 ? '' : '; '}<bdi>${who}</bdi>`)}</p>`
      : '';
    const answered = step.findings.every(({ answer }) => answer !== undefined);
    const noted = answered ? markup`<p class="soft">${say(messages, ui.next.noted)}</p>` : '';
    return markup`<li class="item"><h3>${stepTitle(messages, step)}</h3><p>${stepAbout(messages, report, step)}</p><p class="soft">${texts.why}</p><p>${texts.do}</p>${ask}${noted}${eachPart(report, messages, step)}</li>`;
  })}</ol>`;
}

/** How we know, of the one finding or of each that the step gathers. */
function eachPart(report: Report, messages: Messages, step: Step): Markup | undefined {
  if (step.kind === 'one') return witnessPart(report, messages, step.finding);
  return markup`<ul>${step.findings.map((finding) => markup`<li>${stepLine(messages, report, step, finding)}${witnessPart(report, messages, finding)}</li>`)}</ul>`;
}

function witnessPart(report: Report, messages: Messages, finding: ReportFinding): Markup | undefined {
  const texts = witnessTexts(messages, report, finding);
  if (texts.length === 0) return undefined;
  const lines = (finding.witnesses ?? []).map(witnessLine).join('; ');
  return markup`<details><summary>${say(messages, messages.ui.witness.how)}</summary><p>${texts.join(' ')}</p><p class="tech" lang="en" dir="ltr">${lines}</p></details>`;
}

function havePart(report: Report, messages: Messages): Markup {
  const { ui } = messages;
  const { patients } = report.inventory;
  const scans = patients.flatMap((patient) => {
    const name = readableName(patient.identity?.patientName);
    const label = name === undefined ? '' : markup`<p class="soft">${say(messages, ui.have.patient, { name })}</p>`;
    return patient.studies.map(
      (study) =>
        markup`<div class="item"><h3>${scanLine(messages, study)}</h3>${label}${studyPart(study, messages)}</div>`,
    );
  });
  return markup`<h2>${say(messages, ui.have.title)}</h2>${scans.length === 0 ? markup`<p>${say(messages, ui.have.none)}</p>` : scans}`;
}

function studyPart(study: ReportStudy, messages: Messages): Markup {
  const slot = reportSlot(messages, study.report);
  const rows = study.series.map((series) => {
    const state = completenessText(messages, series.completeness);
    return markup`<tr><td>${seriesTitle(messages, series)}</td><td>${seriesLine(messages, series, study.series)}</td><td class="${state?.tone}">${state?.text}</td></tr>`;
  });
  return markup`<table>${rows}</table>${slot === undefined ? '' : markup`<p class="${slot.tone}">${slot.text}</p>`}`;
}

function papersPart(report: Report, messages: Messages): Markup | undefined {
  const { documents } = report.inventory;
  const pictures = picturesApart(report);
  if (documents.length + pictures.length === 0) return undefined;
  return markup`<h2>${say(messages, messages.ui.papers.title)}</h2><table>${documents.map(
    (document) =>
      markup`<tr><td>${documentTitle(messages, document)}</td><td>${documentLine(messages, document)}</td><td><bdi>${fileName(document.path)}</bdi></td></tr>`,
  )}${pictures.map((picture) => {
    const text = pictureText(messages, picture);
    return markup`<tr><td class="${text.tone}">${text.text}</td><td></td><td><bdi>${fileName(picture.path)}</bdi></td></tr>`;
  })}</table>`;
}

function uncheckedPart(report: Report, messages: Messages, doubts: readonly ReportFinding[]): Markup | undefined {
  const { ui } = messages;
  const { unreadable, unsupported } = report.inventory;
  const { gaps, later } = splitCoverage(report);
  if (doubts.length + unreadable.length + unsupported.length + gaps.length + later === 0) return undefined;
  return markup`<h2>${say(messages, ui.unchecked.title)}</h2><ul>${doubts.map((finding) => {
    const texts = findingTexts(messages, finding);
    return markup`<li class="item">${texts.what} ${texts.do}</li>`;
  })}${unreadable.map((file) => markup`<li class="item"><bdi>${file.path}</bdi>: ${term(messages.terms.reason, file.reason) ?? file.reason}</li>`)}${unsupported.map(
    (file) =>
      markup`<li class="item"><bdi>${file.path}</bdi>: ${say(messages, ui.unchecked.unsupported, { count: 1 })}</li>`,
  )}${gaps.map((one) => markup`<li class="item">${say(messages, ui.unchecked.part, { check: term(ui.unchecked, one.check) ?? one.check })}</li>`)}${later === 0 ? '' : markup`<li class="item">${say(messages, ui.unchecked.later, { count: later })}</li>`}</ul>`;
}

function passedPart(report: Report, messages: Messages): Markup {
  const titles = report.passed.map((rule) => {
    const texts = Object.entries(messages.rules).find(([id]) => id === rule)?.[1];
    return texts === undefined ? rule : say(messages, texts.title);
  });
  const left = report.inventory.ignored.map((group) =>
    say(messages, messages.ui.ignored[group.reason], { count: group.files }),
  );
  return markup`<details><summary>${say(messages, messages.ui.count.checks, { count: titles.length })}</summary><ul>${[...titles, ...left].map((text) => markup`<li>${text}</li>`)}</ul></details>`;
}
