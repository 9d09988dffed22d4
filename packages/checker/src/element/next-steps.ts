import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { aboutLine, asksSomebody, whoToAsk } from '../export/findings.ts';
import { witnessLine, witnessTexts } from '../export/witnesses.ts';
import { findingTexts } from '../messages/format.ts';
import type { Report, ReportFinding } from '../report/report.ts';
import { findingKey } from '../report/finding-key.ts';
import { sourceView } from './case-choice.ts';
import { icons } from './icons.ts';
import type { View } from './view.ts';

const FIRST = 3;
const ADD = new Set(['ask-for-report', 'ask-for-document', 'add-files', 'ask-for-scan-files']);
const AGAIN = new Set(['copy-again', 'ask-for-series', 'ask-for-new-copy', 'choose-files', 'enter-password']);
const REPLACEABLE = new Set([
  'copy-again',
  'ask-for-series',
  'ask-for-new-copy',
  'ask-for-report',
  'ask-for-document',
  'ask-for-scan-files',
  'enter-password',
]);

/** At most three steps in the open, in order of effect; the rest folded. */
export function nextSteps(view: View, report: Report, next: readonly ReportFinding[]): TemplateResult | '' {
  if (next.length === 0) return '';
  const rest = next.slice(FIRST);
  const first = next.slice(0, FIRST);
  return html`<section part="next">
    <h2>${view.t(view.ui.next.title)}</h2>
    <ol class="steps ${first.length > 1 ? 'several' : ''}">
      ${first.map((finding) => stepView(view, report, finding))}
    </ol>
    ${
      rest.length === 0
        ? ''
        : html`<details class="fold more-steps">
            <summary>${view.t(view.ui.next.more, { count: rest.length })}${icons.chevron}</summary>
            <ol class="steps several">
              ${rest.map((finding) => stepView(view, report, finding))}
            </ol>
          </details>`
    }
  </section>`;
}

function stepView(view: View, report: Report, finding: ReportFinding): TemplateResult {
  const { ui, t } = view;
  const texts = findingTexts(view.messages, finding);
  const key = findingKey(finding);
  const about = aboutLine(view.messages, report, finding);
  const answer = view.state.answers.get(key);
  return html`<li class="step ${answer === undefined ? '' : 'settled'}" part="step" data-rule=${finding.rule}>
    <div class="step-top"><span class="urgency ${finding.severity}">${t(ui.next[finding.severity])}</span></div>
    <h3>${texts.what}</h3>
    ${about === undefined ? '' : html`<p class="about">${about}</p>`}
    ${texts.why === undefined ? '' : html`<p class="why">${texts.why}</p>`}
    <p>${texts.do}</p>
    ${finding.source === undefined ? '' : html`<p class="source small">${sourceView(view, finding.source)}</p>`}
    ${
      asksSomebody(finding)
        ? html`<p class="ask">
            ${t(ui.next.ask)}: <strong><bdi>${whoToAsk(view.messages, report, finding)}</bdi></strong>
          </p>`
        : ''
    }
    ${witnessView(view, report, finding)}
    ${answer === undefined ? stepButtons(view, finding, key, texts.what) : answeredView(view, key, answer)}
  </li>`;
}

/** The witnesses in plain words; their technical line folded within, in English for whoever helps. */
function witnessView(view: View, report: Report, finding: ReportFinding): TemplateResult | '' {
  const texts = witnessTexts(view.messages, report, finding);
  if (texts.length === 0) return '';
  return html`<details class="known">
    <summary>${view.t(view.ui.witness.how)}${icons.chevron}</summary>
    <ul>
      ${texts.map((text) => html`<li>${text}</li>`)}
    </ul>
    <p class="known-line" lang="en" dir="ltr">${(finding.witnesses ?? []).map(witnessLine).join('; ')}</p>
  </details>`;
}

function stepButtons(view: View, finding: ReportFinding, key: string, what: string): TemplateResult {
  const { ui, t, act } = view;
  const { action } = finding;
  const suspectPicture =
    finding.subjects.some((subject) => subject.kind === 'entry') && finding.rule.includes('screen');
  const buttons: TemplateResult[] = [];
  const add = (label: string, press: () => void): void => {
    buttons.push(html`<button class="button ${buttons.length === 0 ? 'main' : ''}" @click=${press}>${label}</button>`);
  };
  const write = (): void => add(t(view.messages.letter.open), () => act.writeLetter(finding));
  // What the person can mend alone comes first.
  if (action.letter && action.who !== 'patient') write();
  if (ADD.has(action.message))
    add(t(ui.next.add), () =>
      action.message === 'ask-for-report' || action.message === 'ask-for-document'
        ? act.pick('papers')
        : act.choose(true),
    );
  else if (AGAIN.has(action.message)) add(t(ui.next.again), () => act.choose(true));
  if (action.letter && action.who === 'patient') write();
  if (finding.subjects.some((subject) => subject.kind === 'series'))
    add(t(ui.next.show), () => act.showSubject(finding));
  if (suspectPicture) add(t(ui.next.keep), () => act.answer(key, 'keep'));
  else if (REPLACEABLE.has(action.message)) add(t(ui.next.dontHave), () => act.answer(key, 'not-available'));
  // Every card has buttons of the same names: the card's own words go before them.
  return html`<div class="buttons" role="group" aria-label=${what}>${buttons}</div>`;
}

function answeredView(view: View, key: string, answer: 'keep' | 'not-available'): TemplateResult {
  const { ui, t } = view;
  return html`<div class="buttons noted">
    <p class="tone good">${icons.check}<span>${t(answer === 'keep' ? ui.next.kept : ui.next.noted)}</span></p>
    <button class="link" @click=${() => view.act.answer(key, undefined)}>${t(ui.next.undo)}</button>
  </div>`;
}
