import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { askedFor } from '../case-packs/asked-for.ts';
import type { AskedFor, AskedSeries } from '../case-packs/asked-for.ts';
import { caseGroups } from '../case-packs/groups.ts';
import { casePackNamed } from '../case-packs/index.ts';
import { fill, term } from '../export/wording.ts';
import { isolate } from '../messages/format.ts';
import type { Report } from '../report/report.ts';
import type { ExpectationSource } from '../rules/expectation.ts';
import { icons } from './icons.ts';
import type { View } from './view.ts';

/** What the scans are for, in the patient’s words; a change judges the same files anew, at once. */
export function caseChoiceView(view: View, report: Report): TemplateResult {
  const { caseChoice } = view.messages;
  const pack = casePackNamed(report.casePack);
  return html`<section class="case" part="case">
    <details class="fold">
      <summary>
        <span>${fill(view.messages, caseChoice.now, { case: nameOf(view, report.casePack) })}</span>
        <span class="case-change">${view.t(caseChoice.change)}${icons.chevron}</span>
      </summary>
      <div class="fold-body">${chooser(view, report)}</div>
    </details>
    ${overrideView(view, report)} ${pack === undefined ? '' : asksView(view, askedFor(pack))}
  </section>`;
}

function nameOf(view: View, id: string): string {
  return term(view.messages.cases, id) ?? id;
}

function overrideView(view: View, { caseChoice: choice }: Report): TemplateResult | '' {
  const { caseChoice } = view.messages;
  if (choice?.by !== 'coordinator') return '';
  const reason = choice.reason === undefined ? '' : view.t(caseChoice.reason, { reason: choice.reason });
  return html`<p class="soft">${view.t(caseChoice.coordinator)} ${reason}</p>`;
}

function chooser(view: View, report: Report): TemplateResult {
  const { t } = view;
  const { caseChoice } = view.messages;
  return html`<fieldset class="cases">
    <legend>${t(caseChoice.title)}</legend>
    <p class="soft">${t(caseChoice.lead)}</p>
    <label class="pick case-search">${t(caseChoice.search)}<input type="search" @input=${filterCases} /></label>
    ${option(view, report, 'general')}
    ${Object.entries(caseGroups).map(
      ([group, ids]) =>
        html`<div class="case-group" role="group" aria-label=${term(caseChoice.groups, group) ?? group}>
          <p class="case-heading" aria-hidden="true">${term(caseChoice.groups, group) ?? group}</p>
          ${ids.map((id) => option(view, report, id))}
        </div>`,
    )}
  </fieldset>`;
}

function option(view: View, report: Report, id: string): TemplateResult {
  return html`<label class="tick" data-case=${id}
    ><input
      type="radio"
      name="case"
      value=${id}
      .checked=${report.casePack === id}
      @change=${() => view.act.chooseCase(id)}
    />${nameOf(view, id)}</label
  >`;
}

/** Hides what does not hold the words; “not sure” stays, and so does what is chosen. */
function filterCases(event: Event): void {
  const input = event.target as HTMLInputElement;
  const wanted = fold(input.value).split(/\s+/u).filter(Boolean);
  const choices = input.closest('.cases');
  for (const group of choices?.querySelectorAll<HTMLElement>('.case-group') ?? []) {
    const heading = fold(group.getAttribute('aria-label') ?? '');
    const options = [...group.querySelectorAll<HTMLElement>('label')];
    for (const label of options) {
      const text = `${heading} ${fold(label.textContent ?? '')}`;
      const chosen = label.querySelector<HTMLInputElement>('input')?.checked === true;
      label.hidden = !chosen && !wanted.every((word) => text.includes(word));
    }
    group.hidden = options.every((label) => label.hidden);
  }
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function asksView(view: View, { lists, papers }: AskedFor): TemplateResult | '' {
  const { t, messages } = view;
  const { caseChoice, terms } = messages;
  if (lists.length + papers.length === 0) return '';
  return html`<details class="fold asks">
    <summary>${t(caseChoice.asks)}${icons.chevron}</summary>
    <div class="fold-body">
      <p class="soft">${t(caseChoice.advice)}</p>
      ${lists.map(
        ({ source, series }) =>
          html`<ul>
              ${series.map((one) => html`<li>${seriesText(view, one)}</li>`)}
            </ul>
            <p class="small">${sourceView(view, source)}</p>`,
      )}
      ${
        papers.length === 0
          ? ''
          : html`<h3>${t(caseChoice.papers)}</h3>
              <ul>
                ${papers.map((kinds) => html`<li>${kinds.map((kind) => term(terms.documentKind, kind) ?? kind).join(t(caseChoice.or))}</li>`)}
              </ul>`
      }
    </div>
  </details>`;
}

function seriesText(view: View, { need, level, limit, sides }: AskedSeries): string {
  const { caseChoice, terms } = view.messages;
  const named = term(terms.need, need) ?? need;
  // Words of the catalogue: they need no isolation, and no second look-up.
  const text =
    limit !== undefined
      ? view.t(caseChoice.thin, { limit }).replace('{need}', named)
      : sides !== undefined
        ? view.t(caseChoice.sides, { count: sides }).replace('{need}', named)
        : named;
  return level === 'preferred' ? `${text} (${view.t(caseChoice.preferred)})` : text;
}

/** Who asks, in which year, and where to read it. */
export function sourceView(view: View, source: ExpectationSource): TemplateResult {
  const { caseChoice } = view.messages;
  const text = fill(view.messages, caseChoice.source, { title: isolate(source.title), year: String(source.year) });
  if (source.url === undefined || !source.url.startsWith('https://')) return html`${text}`;
  return html`<a href=${source.url} target="_blank" rel="noopener noreferrer"
    >${text}<span class="hear"> (${view.t(caseChoice.opens)})</span></a
  >`;
}
