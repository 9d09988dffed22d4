import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { isolate } from '../messages/format.ts';
import type { LetterRequest } from '../letters/letter-request.ts';
import { letterRequests } from '../letters/letter-requests.ts';
import { letterText } from '../letters/letter-text.ts';
import { letterLanguages } from '../letters/letter-words.ts';
import type { LetterLanguage } from '../letters/letter-words.ts';
import type { WrittenLetter } from '../letters/write-letter.ts';
import type { Report } from '../report/report.ts';
import { openWhile } from './dialog-parts.ts';
import { icons } from './icons.ts';
import type { LetterDesk } from './letter-desk.ts';
import { letterSheet } from './letter-sheet.ts';
import type { View } from './view.ts';

/** The letter that answers a step, to be read before it goes anywhere; this page sends nothing. */
export function letterDialog(view: View, desk: LetterDesk, report: Report | undefined): TemplateResult {
  const requests =
    desk.findings.size === 0 || report === undefined
      ? []
      : letterRequests(report, { names: desk.names }).filter(({ findings }) =>
          findings.some((finding) => desk.findings.has(finding)),
        );
  const request = requests[desk.place] ?? requests[0];
  return html`<dialog
    class="letter"
    part="letter"
    aria-labelledby="letter-title"
    @close=${() => desk.close()}
    ${openWhile(request !== undefined)}
  >
    ${request === undefined ? '' : contents(view, desk, requests, request)}
  </dialog>`;
}

function contents(
  view: View,
  desk: LetterDesk,
  requests: readonly LetterRequest[],
  request: LetterRequest,
): TemplateResult {
  const { t } = view;
  const { letter } = view.messages;
  const letters = desk.written(request);
  const title =
    request.hospital === undefined ? t(letter.title) : t(letter.titleOf, { hospital: request.hospital.name });
  return html`<div class="dialog-head">
      <h2 id="letter-title">${title}</h2>
      <button class="button" aria-label=${t(view.ui.have.close)} @click=${() => desk.close()}>${icons.close}</button>
    </div>
    <p class="letter-lead">${t(letter.lead)}</p>
    <div class="letter-choices">
      ${requests.length > 1 ? hospitalChoice(view, desk, requests) : ''} ${languageChoice(view, desk, request)}
      ${letters === undefined || letters === 'failed' ? '' : draftMark(view, letters)}
      ${request.key === 'unknown' ? '' : namesChoice(view, desk)}
    </div>
    ${letters === 'failed' ? html`<p class="tone warn">${icons.triangle}<span>${t(letter.failed)}</span></p>` : ''}
    ${letters === undefined || letters === 'failed' ? '' : ready(view, desk, letters)}`;
}

function hospitalChoice(view: View, desk: LetterDesk, requests: readonly LetterRequest[]): TemplateResult {
  const { letter } = view.messages;
  const choose = (event: Event): void => desk.set({ place: (event.target as HTMLSelectElement).selectedIndex });
  return html`<label class="pick"
    >${view.t(letter.which)}<select @change=${choose}>
      ${requests.map(
        ({ hospital }, index) =>
          html`<option ?selected=${index === desk.place}>
            ${hospital === undefined ? view.t(letter.unknownHospital) : isolate(hospital.name)}
          </option>`,
      )}
    </select></label
  >`;
}

function languageChoice(view: View, desk: LetterDesk, { guessed }: LetterRequest): TemplateResult {
  const { letter, lang } = view.messages;
  const chosen = desk.language ?? guessed.language;
  const choose = (event: Event): void =>
    desk.set({ language: (event.target as HTMLSelectElement).value as LetterLanguage });
  const hint = desk.language === undefined ? view.t(letter.guess[guessed.sign]) : '';
  return html`<div>
    <label class="pick"
      >${view.t(letter.language)}<select @change=${choose}>
        ${letterLanguages.map((language) => html`<option value=${language} ?selected=${language === chosen}>${nameOf(language, lang)}</option>`)}
      </select></label
    >
    <p class="soft small">${[hint, chosen === 'en' ? '' : view.t(letter.english)].filter(Boolean).join(' ')}</p>
  </div>`;
}

/** “Russian – русский”: found by whoever reads either. */
function nameOf(language: LetterLanguage, lang: string): string {
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(language) ?? language;
  const ownName = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name === ownName ? name : `${name} – ${isolate(ownName)}`;
}

function draftMark(view: View, [first]: readonly WrittenLetter[]): TemplateResult | '' {
  const { letter } = view.messages;
  if (first?.state !== 'draft') return '';
  return html`<p class="letter-draft">
    ${icons.question}<span><strong>${view.t(letter.draft)}.</strong> ${view.t(letter.draftHint)}</span>
  </p>`;
}

function namesChoice(view: View, desk: LetterDesk): TemplateResult {
  const { letter } = view.messages;
  return html`<div>
    <label class="tick"
      ><input
        type="checkbox"
        .checked=${desk.names}
        @change=${(event: Event) => desk.set({ names: (event.target as HTMLInputElement).checked })}
      />${view.t(letter.names)}</label
    >
    <p class="soft small">${view.t(letter.namesHint)}</p>
  </div>`;
}

function ready(view: View, desk: LetterDesk, letters: readonly WrittenLetter[]): TemplateResult {
  const { t, ui } = view;
  const { letter } = view.messages;
  return html`<div class="letter-body" tabindex="0" role="region" aria-label=${t(letter.body)}>
      ${letters.map(letterSheet)}
    </div>
    ${
      desk.copied === false
        ? html`<label class="by-hand"
            >${t(ui.next.copyFailed)}<textarea readonly .value=${letterText(letters)}></textarea>
          </label>`
        : ''
    }
    <div class="buttons">
      <button class="button main" @click=${() => void desk.copy(letters)}>
        ${t(desk.copied === true ? ui.next.copied : ui.next.copy)}
      </button>
      <button class="button" data-letter="txt" @click=${() => desk.download(letters, 'txt')}>${t(letter.text)}</button>
      <button class="button" data-letter="html" @click=${() => desk.download(letters, 'html')}>
        ${t(letter.page)}
      </button>
      <button class="button" @click=${() => view.act.print()}>${t(ui.save.print)}</button>
      ${
        desk.canShare(letters)
          ? html`<button class="button" @click=${() => void desk.share(letters)}>${t(letter.share)}</button>`
          : ''
      }
    </div>
    <div class="hear" role="status">${desk.copied === true ? t(ui.next.copied) : ''}</div>`;
}
