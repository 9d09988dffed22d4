import { casePackList } from '@medpass/dicom-check/case-packs';
import { formatText } from '@medpass/dicom-check/messages';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { counted, fill } from '../messages/index.ts';
import type { ReceivedCase } from '../model/received-case.ts';
import { personName } from '../model/worklist.ts';
import { tabs, writeRoute } from '../route.ts';
import type { CaseRoute, Tab } from '../route.ts';
import { lookNotice, lookView } from './look.ts';
import { mark } from './mark.ts';
import { missingView } from './missing.ts';
import { packagesView } from './packages.ts';
import { bytes, day, moment } from './page.ts';
import type { Page } from './page.ts';
import { picturesView } from './pictures.ts';
import { receivedView } from './received.ts';
import { studiesView } from './studies.ts';
import { tones } from './worklist.ts';

export function casePage(page: Page, route: CaseRoute, received: ReceivedCase): TemplateResult {
  const { t, store } = page;
  const { report } = received;
  return html`<main id="main" class="case" tabindex="-1" aria-label=${received.name}>
    <nav class="back">
      <a href="#/"><span aria-hidden="true">‹ </span>${t.detail.back}</a>
    </nav>
    <div class="heading">
      <h1><bdi>${received.name}</bdi></h1>
      ${stateOf(page, received)}
      <span class="gap"></span>
      ${
        report === undefined
          ? nothing
          : html`<button
              class="quiet"
              @click=${() =>
                page.actions.saveText('report.json', `${JSON.stringify(report, undefined, 2)}\n`, 'application/json')}
            >
              ${t.detail.saveReport}
            </button>`
      }
      <button
        class="quiet"
        @click=${() => {
          store.close(received.id);
          location.hash = '#/';
        }}
      >
        ${t.list.close}
      </button>
    </div>
    ${received.stage === 'report-only' ? html`<p class="notice doubt">${t.detail.notAgain}</p>` : nothing}
    ${facts(page, received)} ${retrieval(page, received)} ${packagesView(page, received)}
    ${received.look === undefined ? nothing : lookNotice(page, received)}
    ${
      report === undefined && received.look === undefined
        ? nothing
        : html`${tabBar(page, route, received)} ${body(page, route, received)}`
    }
  </main>`;
}

function stateOf({ t }: Page, { report, stage, filesRead, filesFound }: ReceivedCase): TemplateResult {
  if (stage === 'failed') return mark('stop', t.stage.failed);
  if (report !== undefined && stage !== 'checking') return mark(tones[report.verdict], t.outcome[report.verdict]);
  return mark('busy', fill(t.stage[stage], { read: filesRead, found: filesFound }));
}

function facts(page: Page, received: ReceivedCase): TemplateResult {
  const { t, words, store } = page;
  const { report } = received;
  const people = report?.inventory.patients ?? [];
  return html`<dl class="facts">
    ${people.map(
      ({ identity }) =>
        html`<div>
          <dt>${t.detail.patient}</dt>
          <dd>
            <bdi>${personName(identity?.patientName) || t.list.none}</bdi>
            <span class="soft">${t.detail.patientID} <bdi>${identity?.patientID ?? t.list.none}</bdi></span>
            <span class="soft">${t.detail.birthDate} ${day(page, identity?.patientBirthDate)}</span>
          </dd>
        </div>`,
    )}
    ${
      report === undefined
        ? nothing
        : html`<div>
            <dt>${t.list.bytes}</dt>
            <dd>
              ${counted(page.language, t.detail.files, report.inventory.files)}, ${bytes(page, report.inventory.bytes)}
            </dd>
          </div>`
    }
    <div>
      <dt>${t.list.received}</dt>
      <dd>${moment(page, received.received)}</dd>
    </div>
    <div>
      <dt><label for="pack">${t.detail.casePack}</label></dt>
      <dd>
        <select
          id="pack"
          ?disabled=${received.intake === undefined || received.stage !== 'done'}
          @change=${(event: Event) => store.judge(received.id, (event.target as HTMLSelectElement).value)}
        >
          ${casePackList().map(
            ({ id }) =>
              html`<option value=${id} ?selected=${id === received.casePack}>
                ${formatText(words, words.cases[id])}
              </option>`,
          )}
        </select>
      </dd>
    </div>
  </dl>`;
}

function retrieval({ t, store }: Page, { id, retrieval: got, stage }: ReceivedCase): TemplateResult | typeof nothing {
  if (got === undefined || stage === 'reading') return nothing;
  const whole = got.received === got.listed && got.reasons.length === 0;
  const failures: Readonly<Record<string, string>> = t.failure;
  return html`<div class="notice ${whole ? 'good' : 'warn'}" role="status">
    <p>${fill(t.compare.retrieval, { listed: got.listed, received: got.received })}</p>
    ${got.reasons.map((reason) => html`<p>${failures[reason] ?? reason}</p>`)}
    ${whole ? nothing : html`<button class="main" @click=${() => store.resume(id)}>${t.compare.resume}</button>`}
  </div>`;
}

/** Before the check there is what the archive says, and pictures. */
const lookTabs: readonly Tab[] = ['studies', 'pictures'];

function tabBar({ t }: Page, route: CaseRoute, { report }: ReceivedCase): TemplateResult {
  return html`<nav class="tabs" aria-label=${t.detail.tabs}>
    ${(report === undefined ? lookTabs : tabs).map(
      (tab) =>
        html`<a
          href=${writeRoute({ id: route.id, tab })}
          aria-current=${tab === shownTab(route, report) ? 'page' : nothing}
          >${t.detail[tab]}</a
        >`,
    )}
  </nav>`;
}

const bodies: Readonly<Record<Tab, (page: Page, route: CaseRoute, received: ReceivedCase) => TemplateResult>> = {
  missing: missingView,
  studies: studiesView,
  received: receivedView,
  pictures: picturesView,
};

function shownTab({ tab }: CaseRoute, report: ReceivedCase['report']): Tab {
  return report !== undefined || lookTabs.includes(tab) ? tab : 'studies';
}

function body(page: Page, route: CaseRoute, received: ReceivedCase): TemplateResult {
  if (received.report === undefined && route.tab !== 'pictures') return lookView(page, received);
  return bodies[route.tab](page, route, received);
}
