import { findingTexts } from '@medpass/dicom-check/messages';
import type { ReportFinding } from '@medpass/dicom-check';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { doubts, itemStates, missingItems } from '../model/missing-items.ts';
import type { ItemNote, ItemState, MissingItem } from '../model/missing-items.ts';
import { writeNotes } from '../model/notes-file.ts';
import type { ReceivedCase } from '../model/received-case.ts';
import { writeRoute } from '../route.ts';
import type { CaseRoute } from '../route.ts';
import { messagePanel } from './message-panel.ts';
import { mark } from './mark.ts';
import type { Page } from './page.ts';
import { seriesName, subjectName } from './subject-name.ts';

const tones = { blocker: 'stop', gap: 'warn', advice: 'doubt', info: 'doubt' } as const;

export function missingView(page: Page, _: CaseRoute, received: ReceivedCase): TemplateResult {
  const { t, store } = page;
  const report = received.report!;
  const items = missingItems(report, store.notesOf(received));
  const unsure = doubts(report);
  const { unreadable } = report.inventory;
  return html`<div class="columns">
    <div>
      <section aria-labelledby="missing-title">
        <h2 id="missing-title">${t.detail.missing}</h2>
        ${
          items.length === 0
            ? html`<p>${mark('good', t.detail.noMissing)}</p>`
            : html`<ul class="items">
                ${items.map((item) => itemCard(page, received, item))}
              </ul>`
        }
      </section>
      <section aria-labelledby="doubts-title">
        <h2 id="doubts-title">${t.detail.doubts}</h2>
        ${
          unsure.length === 0
            ? html`<p class="soft">${t.detail.noDoubts}</p>`
            : html`<p class="soft">${t.detail.doubtsLead}</p>
                <ul class="items">
                  ${unsure.map((finding) => html`<li class="item">${findingText(page, received, finding)}</li>`)}
                </ul>`
        }
      </section>
      ${
        unreadable.length === 0
          ? nothing
          : html`<section aria-labelledby="unreadable-title">
              <h2 id="unreadable-title">${t.detail.unreadable}</h2>
              <ul class="plain">
                ${unreadable.map(
                  ({ path, reason }) =>
                    html`<li>
                      <bdi class="path">${path}</bdi> <span class="soft">${page.words.terms.reason[reason]}</span>
                    </li>`,
                )}
              </ul>
            </section>`
      }
    </div>
    <aside>${messagePanel(page, received, items)} ${notesPanel(page)}</aside>
  </div>`;
}

function itemCard(page: Page, received: ReceivedCase, item: MissingItem): TemplateResult {
  const { finding } = item;
  return html`<li class="item ${item.note.state}">
    ${findingText(page, received, finding)} ${noteForm(page, received, item)}
  </li>`;
}

function findingText(page: Page, received: ReceivedCase, finding: ReportFinding): TemplateResult {
  const { t, words } = page;
  const texts = findingTexts(words, finding);
  const report = received.report!;
  const [subject] = finding.subjects;
  const series = finding.subjects.find((known) => known.kind === 'series')?.seriesInstanceUID;
  return html`<div class="finding">
    <p class="what">
      ${mark(finding.outcome === 'fail' ? tones[finding.severity] : 'doubt', texts.title)}
      <span class="rule">${finding.rule}</span>
    </p>
    <p>${texts.what}</p>
    ${
      subject === undefined || subject.kind === 'package'
        ? nothing
        : html`<p class="soft small"><bdi>${subjectName(page, report, subject)}</bdi></p>`
    }
    ${
      finding.source === undefined
        ? nothing
        : html`<p class="soft small">${t.detail.source}: ${finding.source.title}, ${finding.source.year}</p>`
    }
    ${
      series === undefined || received.intake === undefined
        ? nothing
        : html`<p class="small">
            <a href=${writeRoute({ id: received.id, tab: 'pictures', series, rule: finding.rule })}
              >${t.items.show}<span class="hidden">: ${seriesName(page, report, series)}</span></a
            >
          </p>`
    }
  </div>`;
}

function noteForm(page: Page, received: ReceivedCase, { key, finding, note }: MissingItem): TemplateResult {
  const { t, store, words } = page;
  const title = findingTexts(words, finding).title;
  const [subject] = finding.subjects;
  // Two sets may lack the same.
  const of =
    subject === undefined || subject.kind === 'package' ? '' : `: ${subjectName(page, received.report!, subject)}`;
  const change = (part: Partial<ItemNote>): void => store.note(received, key, { ...note, ...part });
  return html`<fieldset class="note">
    <legend class="hidden">${t.items.state}: ${title}${of}</legend>
    <label
      >${t.items.state}
      <select
        @change=${(event: Event) =>
          change({ state: (event.target as HTMLSelectElement).value as ItemState, since: today() })}
      >
        ${itemStates.map(
          (state) => html`<option value=${state} ?selected=${state === note.state}>${t.items[state]}</option>`,
        )}
      </select>
    </label>
    <label
      >${t.items.since}
      <input
        type="date"
        .value=${note.since}
        @change=${(event: Event) => change({ since: (event.target as HTMLInputElement).value })}
      />
    </label>
    <label class="grow"
      >${t.items.who}
      <input
        type="text"
        maxlength="200"
        autocomplete="off"
        .value=${note.who}
        @change=${(event: Event) => change({ who: (event.target as HTMLInputElement).value })}
      />
    </label>
    ${finding.answer === 'unavailable' ? html`<p class="soft small">${t.items.byPatient}</p>` : nothing}
  </fieldset>`;
}

/** The coordinator's own day, not that of London. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function notesPanel({ t, store, keep, keepFailed, actions }: Page): TemplateResult {
  return html`<section class="panel notes">
    <label class="tick">
      <input
        type="checkbox"
        .checked=${keep}
        @change=${(event: Event) => actions.setKeep((event.target as HTMLInputElement).checked)}
      />${t.items.keep}
    </label>
    <p class="soft small">${keepFailed ? t.items.keepFailed : t.items.keepHint}</p>
    <p class="ways">
      <button
        class="quiet"
        @click=${() => actions.saveText('medpass-notes.json', writeNotes(store.notes), 'application/json')}
      >
        ${t.items.save}
      </button>
      <label class="button quiet"
        >${t.items.load}
        <input
          type="file"
          class="hidden"
          accept=".json,application/json"
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            const [file] = input.files ?? [];
            if (file !== undefined) actions.loadNotes(file);
            input.value = '';
          }}
        />
      </label>
    </p>
  </section>`;
}
