import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { frames, pages, reports } from '../messages/index.ts';
import type { PageLanguage } from '../messages/index.ts';
import { isPending } from '../model/missing-items.ts';
import type { MissingItem } from '../model/missing-items.ts';
import { patientMessage } from '../model/patient-message.ts';
import type { ReceivedCase } from '../model/received-case.ts';
import type { Page } from './page.ts';

/** What is asked of the patient, in the patient's language, and the copy that the file keeps in Chinese. */
export function messagePanel(page: Page, received: ReceivedCase, items: readonly MissingItem[]): TemplateResult {
  const { t, messageLanguage, actions } = page;
  const pending = items.filter(isPending);
  const textIn = (language: PageLanguage): string =>
    patientMessage(reports[language], frames[language], received.report!, pending);
  return html`<section class="panel" aria-labelledby="message-title">
    <h2 id="message-title">${t.message.title}</h2>
    <label
      >${t.message.language}
      <select
        @change=${(event: Event) =>
          actions.setMessageLanguage((event.target as HTMLSelectElement).value as PageLanguage)}
      >
        ${Object.values(pages).map(
          ({ lang, name }) =>
            html`<option value=${lang} lang=${lang} ?selected=${lang === messageLanguage}>${name}</option>`,
        )}
      </select>
    </label>
    ${text(page, messageLanguage, textIn(messageLanguage), t.message.title)}
    ${
      messageLanguage === 'zh-Hans'
        ? nothing
        : html`<details>
            <summary>${t.message.chinese}</summary>
            ${text(page, 'zh-Hans', textIn('zh-Hans'), t.message.chinese)}
          </details>`
    }
    <p class="soft small">${t.message.noNames}</p>
  </section>`;
}

function text({ t, actions }: Page, language: PageLanguage, message: string, label: string): TemplateResult {
  return html`<textarea readonly rows="9" lang=${language} aria-label=${label} .value=${message}></textarea>
    <p><button class="main" @click=${() => actions.copy(message)}>${t.message.copy}</button></p>`;
}
