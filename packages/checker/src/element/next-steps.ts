import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { asksSomebody } from '../export/findings.ts';
import { FIRST_STEPS } from '../export/next-findings.ts';
import { stepAbout, stepAsks, stepFiles, stepLine, stepTitle } from '../export/steps.ts';
import type { Step } from '../export/steps.ts';
import { witnessLine, witnessTexts } from '../export/witnesses.ts';
import { findingTexts } from '../messages/format.ts';
import type { Report, ReportFinding } from '../report/report.ts';
import { findingKey } from '../report/finding-key.ts';
import { sourceView } from './case-choice.ts';
import type { Answer } from './check-state.ts';
import { icons } from './icons.ts';
import { openOnPaper } from './open-on-paper.ts';
import type { View } from './view.ts';

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
export function nextSteps(view: View, report: Report, steps: readonly Step[]): TemplateResult | '' {
  if (steps.length === 0) return '';
  const rest = steps.slice(FIRST_STEPS);
  const first = steps.slice(0, FIRST_STEPS);
  return html`<section part="next">
    <h2>${view.t(view.ui.next.title)}</h2>
    <ol class="steps ${first.length > 1 ? 'several' : ''}">
      ${first.map((step) => stepView(view, report, step))}
    </ol>
    ${
      rest.length === 0
        ? ''
        : html`<details class="fold more-steps" ${openOnPaper()}>
            <summary>${view.t(view.ui.next.more, { count: rest.length })}${icons.chevron}</summary>
            <ol class="steps several">
              ${rest.map((step) => stepView(view, report, step))}
            </ol>
          </details>`
    }
  </section>`;
}

function stepView(view: View, report: Report, step: Step): TemplateResult {
  const { ui, t, messages } = view;
  const { finding, kind } = step;
  const texts = findingTexts(messages, finding);
  const title = stepTitle(messages, step);
  const about = stepAbout(messages, report, step);
  const answer = answerOf(view, step);
  return html`<li class="step ${answer === undefined ? '' : 'settled'}" part="step" data-rule=${finding.rule}>
    <div class="step-top"><span class="urgency ${finding.severity}">${t(ui.next[finding.severity])}</span></div>
    <h3>${title}</h3>
    ${about === undefined ? '' : html`<p class="about">${about}</p>`}
    ${stepFiles(step).map((name) => html`<p class="about file"><bdi>${name}</bdi></p>`)}
    ${kind === 'reports' ? scansView(view, report, step) : ''}
    ${texts.why === undefined ? '' : html`<p class="why">${texts.why}</p>`}
    <p>${texts.do}</p>
    ${finding.source === undefined ? '' : html`<p class="source small">${sourceView(view, finding.source)}</p>`}
    ${
      asksSomebody(finding)
        ? html`<p class="ask">
            ${t(ui.next.ask)}
            ${stepAsks(messages, report, step).map(
              (who, index) => html`${index === 0 ? '' : '; '}<strong><bdi>${who}</bdi></strong>`,
            )}
          </p>`
        : ''
    }
    ${kind === 'one' ? witnessView(view, report, finding) : kind === 'reports' ? '' : eachView(view, report, step)}
    ${answer === undefined ? stepButtons(view, step, title) : answeredView(view, step, answer)}
  </li>`;
}

/** Answered once all of it is. */
function answerOf(view: View, { findings }: Step): Answer | undefined {
  const answers = findings.map((finding) => view.state.answers.get(findingKey(finding)));
  return answers.includes(undefined) ? undefined : answers[0];
}

/** Scans stand in the open: they are few, and the person knows them by their dates. */
function scansView({ messages }: View, report: Report, step: Step): TemplateResult {
  return html`<ul class="each about">
    ${step.findings.map((finding) => html`<li>${stepLine(messages, report, step, finding)}</li>`)}
  </ul>`;
}

/** Sets and files that the step gathers, one by one. */
function eachView(view: View, report: Report, step: Step): TemplateResult {
  const { messages, ui, t } = view;
  return html`<details class="known each-folded" ${openOnPaper()}>
    <summary>${t(ui.step.which, { count: step.findings.length })}${icons.chevron}</summary>
    <ul class="each">
      ${step.findings.map(
        (finding) =>
          html`<li>
            ${stepLine(messages, report, step, finding)} ${showsSet(finding) ? showButton(view, finding, 'link') : ''}
            ${witnessView(view, report, finding)}
          </li>`,
      )}
    </ul>
  </details>`;
}

function showsSet({ subjects }: ReportFinding): boolean {
  return subjects.some(({ kind }) => kind === 'series');
}

function showButton(view: View, finding: ReportFinding, look: string): TemplateResult {
  return html`<button class=${look} @click=${() => view.act.showSubject(finding)}>
    ${view.t(view.ui.next.show)}
  </button>`;
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

function stepButtons(view: View, { finding, findings, kind }: Step, title: string): TemplateResult {
  const { ui, t, act } = view;
  const { action } = finding;
  const suspectPicture =
    finding.subjects.some((subject) => subject.kind === 'entry') && finding.rule.includes('screen');
  const buttons: TemplateResult[] = [];
  const add = (label: string, press: () => void): void => {
    buttons.push(html`<button class="button ${buttons.length === 0 ? 'main' : ''}" @click=${press}>${label}</button>`);
  };
  const write = (): void => add(t(view.messages.letter.open), () => act.writeLetter(findings));
  const answer = (given: Answer) => (): void => act.answer(findings.map(findingKey), given);
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
  // Where all files lie in one ZIP file they cannot be chosen apart: what goes out can.
  if (action.message === 'choose-files') add(t(ui.next.pick), () => act.handOver());
  if (kind === 'one' && showsSet(finding)) buttons.push(showButton(view, finding, 'button'));
  if (suspectPicture) add(t(ui.next.keep), answer('keep'));
  else if (REPLACEABLE.has(action.message)) add(t(ui.next.dontHave), answer('not-available'));
  // Every card has buttons of the same names: the card's own words go before them.
  return html`<div class="buttons" role="group" aria-label=${title}>${buttons}</div>`;
}

function answeredView(view: View, { findings }: Step, answer: Answer): TemplateResult {
  const { ui, t } = view;
  return html`<div class="buttons noted">
    <p class="tone good">${icons.check}<span>${t(answer === 'keep' ? ui.next.kept : ui.next.noted)}</span></p>
    <button class="link" @click=${() => view.act.answer(findings.map(findingKey), undefined)}>
      ${t(ui.next.undo)}
    </button>
  </div>`;
}
