import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icons } from './icons.ts';
import type { ShellView } from './view.ts';

/** First on every screen before sending. */
export function privacyView(view: ShellView): TemplateResult {
  const { ui, t, privacyOpen } = view;
  return html`<div class="privacy" part="privacy">
    ${icons.lock}
    <div class="privacy-line">
      <p>${t(ui.local)}</p>
      <button
        class="link"
        aria-expanded=${privacyOpen ? 'true' : 'false'}
        aria-controls="privacy-answer"
        @click=${() => view.act.explainPrivacy(!privacyOpen)}
      >
        ${t(ui.privacy.how)}
      </button>
    </div>
    <div class="privacy-answer" id="privacy-answer" ?hidden=${!privacyOpen}>
      <p>${t(ui.privacy.page)}</p>
      <p>${t(ui.privacy.offline)}</p>
      <p>${t(ui.privacy.forget)}</p>
    </div>
  </div>`;
}

export function failureView(view: ShellView): TemplateResult {
  const { ui, t, state } = view;
  return html`<div class="outcome stop" part="outcome">
    ${icons['not-ready']}
    <div>
      <h1 tabindex="-1" class="focus-here">${t(ui.failure.title)}</h1>
      <p class="lead">${t(ui.failure[state.failure ?? 'internal'])}</p>
      <div class="buttons failure-buttons">
        <button class="button main" @click=${() => view.act.reset()}>${t(ui.failure.again)}</button>
      </div>
    </div>
  </div>`;
}

/** Last on every screen. */
export function caveatView(view: ShellView, isDraft: boolean): TemplateResult {
  return html`<div class="last" part="footer">
    <p>
      <strong>${view.t(view.ui.caveat)}</strong> ${view.t(view.ui.preview)}
      ${isDraft ? html`<span class="draft-mark">${view.t(view.ui.draft)}</span>` : ''}
    </p>
    <div><slot name="help"></slot></div>
    <slot name="footer"></slot>
  </div>`;
}
