import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { splitCoverage } from '../export/findings.ts';
import { term } from '../export/wording.ts';
import { technicalTables } from '../export/technical.ts';
import { findingTexts, isolate } from '../messages/format.ts';
import type { Text } from '../messages/messages.ts';
import type { Report, ReportFinding, ReportUnreadable } from '../report/report.ts';
import { icons } from './icons.ts';
import { onOpening } from './on-opening.ts';
import type { View } from './view.ts';

const NAMED = 20;

/** “Could not check” is never “passed”: it stands apart. */
export function uncheckedView(view: View, report: Report, doubts: readonly ReportFinding[]): TemplateResult | '' {
  const { unchecked } = view.ui;
  const { unreadable, unsupported } = report.inventory;
  const items: TemplateResult[] = doubts.map((finding) => {
    const texts = findingTexts(view.messages, finding);
    return item(html`<strong>${texts.what}</strong> ${texts.do}`);
  });
  const damaged = unreadable.filter(({ reason }) => reason !== 'locked');
  const closed = unreadable.filter(({ reason }) => reason === 'locked');
  // A locked ZIP names its members as well: its own line is enough.
  const locked = closed.filter(({ path }) => !closed.some((other) => path.startsWith(`${other.path}!/`)));
  const withReason = (file: ReportUnreadable): string =>
    `${isolate(file.path)}: ${term(view.messages.terms.reason, file.reason) ?? file.reason}`;
  if (damaged.length > 0) items.push(files(view, unchecked.unreadable, damaged, withReason));
  if (locked.length > 0) items.push(files(view, unchecked.locked, locked, ({ path }) => isolate(path)));
  if (unsupported.length > 0) items.push(files(view, unchecked.unsupported, unsupported, ({ path }) => isolate(path)));
  const { gaps, later } = splitCoverage(report);
  for (const gap of gaps) {
    items.push(item(html`${view.t(unchecked.part, { check: term(unchecked, gap.check) ?? gap.check })}`));
  }
  if (later > 0) items.push(item(html`${view.t(unchecked.later, { count: later })}`));
  if (items.length === 0) return '';
  return html`<section part="unchecked">
    <h2>${view.t(unchecked.title)}</h2>
    <ul class="doubts">
      ${items}
    </ul>
  </section>`;
}

function item(content: TemplateResult): TemplateResult {
  return html`<li>
    ${icons.question}
    <div>${content}</div>
  </li>`;
}

/** A sentence and the files it is about; of very many the first. */
function files<T>(view: View, text: Text, all: readonly T[], line: (file: T) => string): TemplateResult {
  return item(
    html`<strong>${view.t(text, { count: all.length })}</strong>
      <ul class="files">
        ${all.slice(0, NAMED).map((file) => html`<li><bdi>${line(file)}</bdi></li>`)}
        ${all.length > NAMED ? html`<li>… ${all.length - NAMED}</li>` : ''}
      </ul>`,
  );
}

export function passedView(view: View, report: Report, notes: readonly ReportFinding[]): TemplateResult | '' {
  const { messages, ui } = view;
  const titles = report.passed.map((rule) => {
    const texts = Object.hasOwn(messages.rules, rule) ? messages.rules[rule as keyof typeof messages.rules] : undefined;
    return texts === undefined ? rule : view.t(texts.title);
  });
  const { ignored } = report.inventory;
  if (titles.length + notes.length + ignored.length === 0) return '';
  return html`<details class="fold" part="passed">
    <summary>${view.t(ui.count.checks, { count: titles.length })}${icons.chevron}</summary>
    <ul class="fold-body passed">
      ${titles.map((title) => html`<li>${icons.check}<span>${title}</span></li>`)}
      ${notes.map((finding) => html`<li class="plain">${icons.document}<span>${findingTexts(messages, finding).what}</span></li>`)}
      ${ignored.map((group) => html`<li class="plain">${icons.document}<span>${view.t(ui.ignored[group.reason], { count: group.files })}</span></li>`)}
    </ul>
  </details>`;
}

/** English whatever the language: it is for whoever helps. */
export function technicalView(view: View, report: Report): TemplateResult {
  return html`<details class="fold" part="technical">
    <summary>${view.t(view.ui.technical)}${icons.chevron}</summary>
    ${onOpening(
      () =>
        html`<div
          class="fold-body technical"
          lang="en"
          dir="ltr"
          tabindex="0"
          role="region"
          aria-label=${view.t(view.ui.technical)}
        >
          ${technicalTables(report).map(
            (table) =>
              html`<h3>${table.title}</h3>
                <table>
                  ${table.rows.map(
                    (row) =>
                      html`<tr>
                        ${row.map((cell, index) => (index === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}
                      </tr>`,
                  )}
                </table>`,
          )}
        </div>`,
    )}
  </details>`;
}
