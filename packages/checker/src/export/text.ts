import { findingTexts, formatDate, joined } from '../messages/format.ts';
import type { Messages } from '../messages/messages.ts';
import { redactReport } from '../report/redact.ts';
import type { Report } from '../report/report.ts';
import { asksSomebody, plain, sortFindings, splitCoverage } from './findings.ts';
import { FIRST_STEPS } from './next-findings.ts';
import type { ExportOptions } from './options.ts';
import { stepAbout, stepAsks, stepLine, stepTitle, stepsOf } from './steps.ts';
import { witnessTexts } from './witnesses.ts';
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

const SUMMARY_LENGTH = 600;

/** For a chat: the outcome, the first steps, the caveat. At most 600 characters; names and paths stay out. */
export function reportSummary(report: Report, messages: Messages, options: ExportOptions = {}): string {
  const { ui } = messages;
  const shown = redactReport(report);
  const head = [say(messages, ui.verdict[shown.verdict])];
  const scans = shown.inventory.patients.flatMap((patient) => patient.studies);
  for (const study of scans) head.push(`• ${scanLine(messages, study)}`);
  const tail = [say(messages, ui.caveat)];
  if (options.reportId !== undefined) tail.push(say(messages, ui.reportId, { id: options.reportId }));
  const steps = stepsOf(shown)
    .slice(0, FIRST_STEPS)
    .map((step, index) => `${index + 1}. ${stepTitle(messages, step)}`);
  return fit([...head, ...steps], tail).join('\n');
}

/** Leaves out whole lines from the end, rather than cut a sentence in two. */
function fit(lines: readonly string[], tail: readonly string[]): readonly string[] {
  const end = tail.map(plain);
  const kept: string[] = [];
  const length = (parts: readonly string[]): number => parts.reduce((sum, part) => sum + part.length + 1, -1);
  for (const line of lines.map(plain)) {
    if (length([...kept, line, ...end]) <= SUMMARY_LENGTH) kept.push(line);
  }
  return [...kept, ...end].filter((_, index, all) => length(all.slice(0, index + 1)) <= SUMMARY_LENGTH);
}

/** The whole report as plain text, for a terminal or a mail. */
export function reportText(report: Report, messages: Messages, options: ExportOptions = {}): string {
  const shown = options.names === false ? redactReport(report) : report;
  const { ui } = messages;
  const lines: string[] = [];
  const heading = (text: string): void => {
    lines.push('', text, '-'.repeat(Math.min(72, text.length)));
  };
  lines.push(say(messages, ui.verdict[shown.verdict]), say(messages, ui.lead[shown.verdict]));
  const sorted = sortFindings(shown);
  const steps = stepsOf(shown);
  if (steps.length > 0) {
    heading(say(messages, ui.next.title));
    steps.forEach((step, index) => {
      const { finding } = step;
      const texts = findingTexts(messages, finding);
      const about = stepAbout(messages, shown, step);
      const known = witnessTexts(messages, shown, finding);
      lines.push(
        `${index + 1}. ${stepTitle(messages, step)}`,
        ...(about === undefined ? [] : [`   ${about}`]),
        ...(step.kind === 'one' ? [] : step.findings.map((one) => `   - ${stepLine(messages, shown, step, one)}`)),
        ...(texts.why === undefined ? [] : [`   ${texts.why}`]),
        `   ${texts.do}`,
        ...(known.length === 0 || step.kind !== 'one' ? [] : [`   ${known.join(' ')}`]),
      );
      if (asksSomebody(finding))
        lines.push(`   ${say(messages, ui.next.ask)} ${stepAsks(messages, shown, step).join('; ')}`);
      if (step.findings.every(({ answer }) => answer !== undefined)) lines.push(`   ${say(messages, ui.next.noted)}`);
    });
  }
  heading(say(messages, ui.have.title));
  for (const patient of shown.inventory.patients) {
    for (const study of patient.studies) {
      lines.push(scanLine(messages, study));
      for (const series of study.series) {
        const state = completenessText(messages, series.completeness);
        lines.push(
          `  ${seriesTitle(messages, series)}: ${seriesLine(messages, series, study.series)}${state === undefined ? '' : ` – ${state.text}`}`,
        );
      }
      const slot = reportSlot(messages, study.report);
      if (slot !== undefined) lines.push(`  ${slot.text}`);
    }
  }
  if (shown.inventory.patients.length === 0) lines.push(say(messages, ui.have.none));
  const { documents, unreadable, unsupported } = shown.inventory;
  const pictures = picturesApart(shown);
  if (documents.length + pictures.length > 0) {
    heading(say(messages, ui.papers.title));
    for (const document of documents)
      lines.push(
        `  ${documentTitle(messages, document)}: ${documentLine(messages, document)} (${fileName(document.path)})`,
      );
    for (const picture of pictures) lines.push(`  ${pictureText(messages, picture).text} (${fileName(picture.path)})`);
  }
  const { gaps, later } = splitCoverage(shown);
  if (sorted.doubts.length + unreadable.length + unsupported.length + gaps.length + later > 0) {
    heading(say(messages, ui.unchecked.title));
    for (const finding of sorted.doubts) lines.push(`  ${findingTexts(messages, finding).what}`);
    for (const file of unreadable)
      lines.push(`  ${file.path}: ${term(messages.terms.reason, file.reason) ?? file.reason}`);
    for (const file of unsupported)
      lines.push(`  ${file.path}: ${say(messages, ui.unchecked.unsupported, { count: 1 })}`);
    for (const one of gaps)
      lines.push(`  ${say(messages, ui.unchecked.part, { check: term(ui.unchecked, one.check) ?? one.check })}`);
    if (later > 0) lines.push(`  ${say(messages, ui.unchecked.later, { count: later })}`);
  }
  if (shown.decisions?.sendAnyway === true) lines.push('', say(messages, ui.save.anywayDone));
  const draft = messages.state === 'draft' ? ` ${say(messages, ui.draft)}.` : '';
  lines.push('', `${say(messages, ui.caveat)} ${say(messages, ui.preview)}${draft}`);
  lines.push(madeLine(shown, messages, options));
  return `${lines.map(printable).join('\n')}\n`;
}

export function madeLine(report: Report, messages: Messages, options: ExportOptions): string {
  const { ui } = messages;
  const parts = [
    say(messages, ui.madeHere),
    formatDate(messages.lang, report.createdAt) ?? report.createdAt,
    plain(say(messages, ui.version, { version: report.tool.version })),
  ];
  if (options.reportId !== undefined) parts.push(plain(say(messages, ui.reportId, { id: options.reportId })));
  return plain(joined(messages, parts));
}

/** A name from a disc may hold terminal codes: nothing but text goes through. */
function printable(line: string): string {
  return plain(line).replaceAll(/[\p{Cc}\u200e\u200f\u202a-\u202e]/gu, '\ufffd');
}
