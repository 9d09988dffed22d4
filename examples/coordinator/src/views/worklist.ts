import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { counted, fill } from '../messages/index.ts';
import { rowOf, shownRows, sortKeys } from '../model/worklist.ts';
import type { SortKey, WorklistRow } from '../model/worklist.ts';
import { writeRoute } from '../route.ts';
import { mark } from './mark.ts';
import { bytes, languageNames, moment } from './page.ts';
import type { Page } from './page.ts';

export function allRows(page: Pick<Page, 'store'>): readonly WorklistRow[] {
  return [...page.store.cases.values()].map((received) => rowOf(received, page.store.notesOf(received)));
}

export function worklist(page: Page): TemplateResult {
  const { t } = page;
  const all = allRows(page);
  const rows = shownRows(all, page.list);
  return html`<main id="main" class="list" tabindex="-1">
    <div class="heading">
      <h1>${t.list.title}</h1>
      <p class="soft">${counted(page.language, t.list.count, all.length)}</p>
    </div>
    ${all.length === 0 ? empty(page) : html`${filters(page)} ${table(page, rows)}`}
  </main>`;
}

function empty({ t, actions }: Page): TemplateResult {
  return html`<section class="empty">
    <h2>${t.list.empty}</h2>
    <p>${t.list.emptyLead}</p>
    <p class="ways">
      <button class="main" @click=${() => actions.chooseFiles('folder')}>${t.open.folder}</button>
      <button class="main" @click=${() => actions.chooseFiles('files')}>${t.open.files}</button>
      <button class="main" @click=${() => actions.openServer()}>${t.open.server}</button>
    </p>
    <p class="soft">${t.open.drop}. ${t.open.each}</p>
  </section>`;
}

function filters({ t, list, actions }: Page): TemplateResult {
  return html`<search class="filters">
    <label
      >${t.list.search}
      <input
        type="search"
        placeholder=${t.list.searchHint}
        .value=${list.search}
        @input=${(event: InputEvent) => actions.setList({ search: (event.target as HTMLInputElement).value })}
      />
    </label>
    <label
      >${t.list.outcome}
      <select
        @change=${(event: Event) =>
          actions.setList({ outcome: (event.target as HTMLSelectElement).value as typeof list.outcome })}
      >
        <option value="all" ?selected=${list.outcome === 'all'}>${t.list.all}</option>
        ${(['not-ready', 'incomplete', 'undecided', 'ready'] as const).map(
          (outcome) =>
            html`<option value=${outcome} ?selected=${list.outcome === outcome}>${t.outcome[outcome]}</option>`,
        )}
      </select>
    </label>
    <label class="tick">
      <input
        type="checkbox"
        .checked=${list.onlyPending}
        @change=${(event: Event) => actions.setList({ onlyPending: (event.target as HTMLInputElement).checked })}
      />${t.list.onlyPending}
    </label>
    <button class="quiet" @click=${() => actions.saveCsv()}>${t.list.csv}</button>
  </search>`;
}

function table(page: Page, rows: readonly WorklistRow[]): TemplateResult {
  const { t } = page;
  if (rows.length === 0) return html`<p class="soft">${t.list.nothing}</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${t.list.title}>
      <table class="cases" @keydown=${moveRows}>
        <thead>
          <tr>
            ${sortKeys.map((key) => header(page, key))}
            <th scope="col">${t.list.patientReport}</th>
          </tr>
        </thead>
        <tbody>
          ${repeat(
            rows,
            ({ id }) => id,
            (row) => line(page, row),
          )}
        </tbody>
      </table>
    </div>
    <p class="soft small">${t.list.keys}</p>`;
}

function header({ t, list, actions }: Page, key: SortKey): TemplateResult {
  const sorted = list.sort === key;
  const label = key === 'outcome' ? t.list.outcome : t.list[key];
  return html`<th
    scope="col"
    class=${key === 'pending' || key === 'bytes' ? 'number' : ''}
    aria-sort=${sorted ? (list.descending ? 'descending' : 'ascending') : nothing}
  >
    <button
      class="sort"
      @click=${() => actions.setList({ sort: key, descending: sorted ? !list.descending : key === 'received' })}
    >
      ${label}<span aria-hidden="true">${sorted ? (list.descending ? '▾' : '▴') : ''}</span>
    </button>
  </th>`;
}

function line(page: Page, row: WorklistRow): TemplateResult {
  const { t } = page;
  const address = writeRoute({ id: row.id, tab: 'missing' });
  return html`<tr
    @click=${(event: MouseEvent) => {
      // A press anywhere in the line opens it; selecting text or pressing the link itself stays what it is.
      const isOwn = (event.target as Element).closest('a, button') !== null;
      if (!isOwn && getSelection()?.isCollapsed !== false) location.hash = address;
    }}
  >
    <th scope="row">
      <a href=${address}><bdi>${row.name}</bdi></a>
      ${row.patient === '' ? nothing : html`<span class="under"><bdi>${row.patient}</bdi></span>`}
    </th>
    <td>${outcomeOf(page, row)}</td>
    <td class="number">
      ${
        row.outcome === undefined
          ? t.list.none
          : row.missing === 0
            ? '0'
            : html`<span title=${fill(t.list.pendingOf, { pending: row.pending, missing: row.missing })}
                >${row.pending}<span class="soft">/${row.missing}</span></span
              >`
      }
    </td>
    <td>${row.modalities.join(' ') || t.list.none}</td>
    <td>${languageNames(page, row.translate) || t.list.none}</td>
    <td class="number">${row.outcome === undefined ? t.list.none : bytes(page, row.bytes)}</td>
    <td>${moment(page, row.received)}</td>
    <td>
      ${
        row.differences === undefined
          ? html`<span class="soft">${t.list.none}</span>`
          : row.differences === 0
            ? mark('good', t.list.same)
            : mark('warn', counted(page.language, t.list.differs, row.differences))
      }
    </td>
  </tr>`;
}

function outcomeOf(page: Page, row: WorklistRow): TemplateResult {
  const { t, store } = page;
  if (row.stage === 'failed') return mark('stop', t.stage.failed);
  if (row.outcome !== undefined) return mark(tones[row.outcome], t.outcome[row.outcome]);
  const received = store.cases.get(row.id);
  const text = fill(t.stage[row.stage], { read: received?.filesRead ?? 0, found: received?.filesFound ?? 0 });
  return mark('busy', text);
}

export const tones = { ready: 'good', incomplete: 'warn', 'not-ready': 'stop', undecided: 'doubt' } as const;

/** Up and down go from case to case, as in any list. */
function moveRows(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
  const current = (event.target as Element).closest('tbody a');
  if (step === undefined || current === null) return;
  const links = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('tbody a')];
  const at = links.indexOf(current as HTMLElement) + step;
  links[Math.max(0, Math.min(links.length - 1, at))]?.focus();
  event.preventDefault();
}
