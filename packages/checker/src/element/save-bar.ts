import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate, joined } from '../messages/format.ts';
import type { Report } from '../report/report.ts';
import { icons } from './icons.ts';
import type { View } from './view.ts';

export function saveView(view: View, report: Report): TemplateResult {
  const { ui, t, act, state } = view;
  const { sending } = view.messages;
  const copied = view.copied?.key === 'summary' ? view.copied : undefined;
  return html`<section class="save" part="save">
      <h2>${t(ui.save.title)}</h2>
      <p>${t(ui.save.lead)}</p>
      <div class="buttons">
        <button class="button main" data-save="zip" @click=${() => act.handOver()}>${t(sending.open)}</button>
        <button class="button" data-save="html" @click=${() => act.save('html')}>${t(ui.save.report)}</button>
        <button class="button" @click=${() => act.print()}>${t(ui.save.print)}</button>
        <button class="button" data-save="text" @click=${() => act.save('text')}>
          ${t(copied !== undefined && copied.text === undefined ? ui.next.copied : ui.save.text)}
        </button>
        <button class="button" data-save="json" @click=${() => act.save('json')}>${t(ui.save.data)}</button>
        <button class="button" @click=${() => act.choose(true)}>${t(ui.save.add)}</button>
        <button class="button" @click=${() => act.reset()}>${t(ui.save.again)}</button>
      </div>
      ${
        copied?.text === undefined
          ? ''
          : html`<label class="by-hand"
              >${t(ui.next.copyFailed)}<textarea readonly .value=${copied.text}></textarea>
            </label>`
      }
      ${view.handover?.render(view) ?? ''}
      <div class="anyway">
        <label class="tick"
          ><input
            type="checkbox"
            .checked=${!view.names}
            @change=${(event: Event) => act.setNames(!(event.target as HTMLInputElement).checked)}
          />${t(ui.save.names)}</label
        >
        ${
          report.verdict === 'ready'
            ? ''
            : state.sendAnyway
              ? html`<p class="tone good">${icons.check}<span>${t(ui.save.anywayDone)}</span></p>
                  <button class="link" @click=${() => act.sendAnyway(false)}>${t(ui.next.undo)}</button>`
              : html`<button class="link" @click=${() => act.sendAnyway(true)}>${t(ui.save.anyway)}</button>`
        }
      </div>
    </section>
    <p class="made small soft">
      ${joined(view.messages, [t(ui.madeHere), formatDate(view.messages.lang, report.createdAt) ?? report.createdAt, t(ui.version, { version: report.tool.version }), t(ui.reportId, { id: view.reportId })])}
    </p>`;
}
