import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Text } from '../messages/messages.ts';
import { icons, stackDrawing } from './icons.ts';
import type { PickKind, ShellView } from './view.ts';

interface Choice {
  readonly kind: PickKind;
  readonly icon: TemplateResult;
  readonly title: Text;
  readonly hint: Text;
}

/** Four ways in as plain buttons; dropping is an extra that nobody needs (WCAG 2.5.7). */
export function chooseView(view: ShellView): TemplateResult {
  const { ui, t } = view;
  return html`
    <div class="start-head">
      <div>
        <h1 tabindex="-1" class="focus-here">${t(view.choosing ? ui.choose.adding : ui.choose.title)}</h1>
        <p class="lead">${t(ui.choose.lead)}</p>
      </div>
      ${stackDrawing}
    </div>
    ${noticeView(view)}
    <ul class="choices" part="choices">
      ${orderChoices(view).map((choice) => choiceView(view, choice))}
    </ul>
    ${view.device.phone ? '' : html`<p class="drop-hint">${t(ui.choose.drop)}</p>`}
    ${view.choosing ? html`<div class="buttons hints"><button class="button" @click=${() => view.act.choose(false)}>${t(ui.choose.back)}</button></div>` : ''}
    ${adviceView(view)}
  `;
}

function orderChoices(view: ShellView): readonly Choice[] {
  const { choose } = view.ui;
  const folder: Choice = { kind: 'folder', icon: icons.folder, title: choose.folder, hint: choose.folderHint };
  const zip: Choice = { kind: 'zip', icon: icons.zip, title: choose.zip, hint: choose.zipHint };
  const disc: Choice = { kind: 'disc', icon: icons.disc, title: choose.disc, hint: choose.discHint };
  const papers: Choice = { kind: 'papers', icon: icons.papers, title: choose.papers, hint: choose.papersHint };
  const ordered = view.device.phone ? [zip, papers, folder, disc] : [folder, disc, zip, papers];
  return view.papers ? ordered : ordered.filter((choice) => choice !== papers);
}

function choiceView(view: ShellView, choice: Choice): TemplateResult {
  return html`<li>
    <button class="choice" part="choice" data-kind=${choice.kind} @click=${() => view.act.pick(choice.kind)}>
      <span class="badge">${choice.icon}</span>
      <span><strong>${view.t(choice.title)}</strong> <small>${view.t(choice.hint)}</small></span>
    </button>
  </li>`;
}

function noticeView(view: ShellView): TemplateResult | '' {
  const { choose } = view.ui;
  if (view.notice === 'not-shared')
    return html`<div class="notice">
      ${icons.triangle}
      <div>
        <p>${view.t(choose.notShared)}</p>
        <button class="link" @click=${() => view.act.pick('folder', true)}>${view.t(choose.anotherWay)}</button>
      </div>
    </div>`;
  if (view.notice === 'not-chosen')
    return html`<p class="notice">${icons.triangle}<span>${view.t(choose.notChosen)}</span></p>`;
  if (view.device.inApp) return html`<p class="notice">${icons.triangle}<span>${view.t(choose.inApp)}</span></p>`;
  return '';
}

function adviceView(view: ShellView): TemplateResult {
  const { ui, t } = view;
  const { choose } = ui;
  const disc = html`<div>
    <h3>${t(choose.discTitle)}</h3>
    <ol>
      <li>${t(choose.disc1)}</li>
      <li>${t(choose.disc2)}</li>
      <li>${t(choose.disc3)}</li>
    </ol>
  </div>`;
  const browser =
    view.device.chromium || !view.device.apple
      ? html`<div>
          <h3>${t(choose.folder)}</h3>
          <p>${t(choose.browserAsks)}</p>
          <p>${t(choose.blocked)}</p>
        </div>`
      : '';
  const apple = view.device.apple
    ? html`<div>
        <h3>${t(choose.phoneTitle)}</h3>
        <p>${t(choose.phone)}</p>
      </div>`
    : '';
  return html`<details class="fold hints">
    <summary>${t(choose.help)}${icons.chevron}</summary>
    <div class="columns">${view.device.phone ? [apple, browser, disc] : [disc, browser, apple]}</div>
  </details>`;
}
