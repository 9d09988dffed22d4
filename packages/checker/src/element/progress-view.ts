import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { isolate } from '../messages/format.ts';
import type { ShellView } from './view.ts';

export function progressText(view: Pick<ShellView, 'ui' | 't' | 'state'>): string {
  const { progress, phase } = view.state;
  if (phase === 'judging') return view.t(view.ui.progress.judging);
  if (phase === 'reading') return view.t(view.ui.progress.reading, { read: progress.read, found: progress.found });
  return progress.found === 0
    ? view.t(view.ui.progress.starting)
    : view.t(view.ui.progress.finding, { found: progress.found });
}

export function progressView(view: ShellView, found: TemplateResult | ''): TemplateResult {
  const { ui, t, state } = view;
  return html`
    <section class="progress" part="progress">
      <h1 tabindex="-1" class="focus-here">${progressText(view)}</h1>
      ${barView(view)}
      <div class="progress-foot">
        <button class="button stop-check" part="cancel" ?disabled=${state.cancelled} @click=${() => view.act.cancel()}>
          ${t(state.cancelled ? ui.progress.stopping : ui.progress.stop)}
        </button>
        <p>${t(ui.progress.kept)}</p>
        <p class="left">${timeLeft(view)}</p>
      </div>
    </section>
    ${passwordView(view)} ${found}
  `;
}

/** A progressbar is not a live region (ARIA25): the one status region of the element speaks, rarely. */
function barView(view: ShellView): TemplateResult {
  const { progress, phase } = view.state;
  const label = progressText(view);
  if (phase === 'finding' || progress.found === 0) {
    return html`<div class="bar unknown" role="progressbar" aria-label=${label}>
      <svg aria-hidden="true" focusable="false">${svg`<rect width="28%" height="100%" rx="6"/>`}</svg>
    </div>`;
  }
  const percent = phase === 'judging' ? 100 : Math.floor((100 * progress.read) / progress.found);
  return html`<div
    class="bar"
    role="progressbar"
    aria-label=${label}
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${percent}
  >
    <svg aria-hidden="true" focusable="false">${svg`<rect width=${`${percent}%`} height="100%" rx="6"/>`}</svg>
  </div>`;
}

function timeLeft(view: ShellView): string {
  const { minutesLeft, ui } = view;
  if (minutesLeft === undefined || view.state.phase !== 'reading') return '';
  return minutesLeft < 1
    ? view.t(ui.progress.secondsLeft)
    : view.t(ui.progress.minutesLeft, { count: Math.round(minutesLeft) });
}

function passwordView(view: ShellView): TemplateResult | '' {
  const { question } = view.state;
  if (question === undefined) return '';
  const { password } = view.ui;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).querySelector('input');
    view.act.password(input?.value ?? '');
    if (input !== null) input.value = '';
  };
  return html`<section class="password" part="password">
    <h2 tabindex="-1">${view.t(password.title)}</h2>
    <p><bdi>${isolate(question.path)}</bdi></p>
    <p class="soft" id="password-hint">${view.t(password.hint)}</p>
    <form @submit=${submit}>
      ${question.attempt > 1 ? html`<p class="warn" id="password-again">${view.t(password.again)}</p>` : ''}
      <label for="password">${view.t(password.label)}</label>
      <input
        id="password"
        type="password"
        autocomplete="off"
        required
        aria-describedby=${question.attempt > 1 ? 'password-again' : 'password-hint'}
      />
      <div class="buttons">
        <button class="button main" type="submit">${view.t(password.open)}</button>
        <button class="button" type="button" @click=${() => view.act.password(undefined)}>
          ${view.t(password.skip)}
        </button>
      </div>
    </form>
  </section>`;
}
