import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { readableName } from '../../export/person-name.ts';
import {
  documentTitle,
  fileName,
  pictureText,
  seriesLine,
  seriesTitle,
  studyDate,
  studyTitle,
} from '../../export/wording.ts';
import type { HandoverPlan } from '../../handover/index.ts';
import { formatBytes, isolate, joined } from '../../messages/format.ts';
import type { Report, ReportPatient, ReportSeries, ReportStudy } from '../../report/report.ts';
import { icons } from '../icons.ts';
import { toned } from '../view.ts';
import type { View } from '../view.ts';
import type { HandoverFlow, SavedHandover } from './flow.ts';

export function handoverView(view: View, flow: HandoverFlow): TemplateResult {
  const { sending } = view.messages;
  const { step } = flow;
  return html`<section class="sending" part="handover" aria-labelledby="sending-title">
    <h2 id="sending-title" tabindex="-1" ${ref(focusOnce)}>
      ${view.t(step.name === 'done' ? doneTitle(view, step.saved) : sending.title)}
    </h2>
    ${
      step.name === 'done'
        ? doneView(view, flow, step.saved)
        : step.name === 'choosing' || step.name === 'failed'
          ? choiceView(view, flow)
          : busyView(view, flow, step)
    }
  </section>`;
}

/** The panel opens beneath the button that was pressed: eyes and screen readers are taken there, once. */
const focused = new WeakSet<Element>();
function focusOnce(title: Element | undefined): void {
  if (title === undefined || focused.has(title)) return;
  focused.add(title);
  queueMicrotask(() => (title as HTMLElement).focus());
}

function doneTitle(view: View, saved: SavedHandover): View['messages']['sending']['done'] {
  return saved.url === undefined ? view.messages.sending.done : view.messages.sending.handed;
}

function choiceView(view: View, flow: HandoverFlow): TemplateResult {
  const { t, messages } = view;
  const { sending } = messages;
  const report = flow.host.report();
  const { plan, step } = flow;
  const ready = report.verdict === 'ready';
  return html`<p>${t(sending.lead)} ${t(sending.local)}</p>
    <h3>${t(sending.choose)}</h3>
    <p class="soft small">${t(sending.untick)}</p>
    ${report.inventory.patients.flatMap((patient) =>
      patient.studies.map((study) => studyChoice(view, flow, study, nameAmong(report, patient))),
    )}
    ${paperChoice(view, flow, report)}
    <p class="soft small names">${t(sending.names)}</p>
    <p class="always">${icons.check}<span>${t(sending.report)}</span></p>
    ${plan === undefined ? '' : leftOutView(view, plan)}
    <p class="sum" role="status">${plan === undefined ? '' : sumOf(view, plan)}</p>
    ${ready ? '' : toned('warn', t(sending.gaps))} ${step.name === 'failed' ? failureView(view, step) : ''}
    ${step.name === 'choosing' && step.cancelled === true ? toned('doubt', t(sending.cancelled)) : ''}
    <div class="buttons">
      <button class="button main" data-handover="save" @click=${() => void flow.save()}>
        ${t(ready ? sending.save : sending.saveAnyway)}
      </button>
      <button class="button" data-handover="close" @click=${() => flow.close()}>${t(sending.close)}</button>
    </div>`;
}

/** `report.json` and `report.html`; the manifest lists the others. */
const OWN_REPORTS = 2;

/** Whose scans they are, where files of several people are here. */
function nameAmong({ inventory }: Report, { identity }: ReportPatient): string | undefined {
  return inventory.patients.length < 2 ? undefined : readableName(identity?.patientName);
}

function studyChoice(view: View, flow: HandoverFlow, study: ReportStudy, name: string | undefined): TemplateResult {
  return html`<fieldset>
    <legend>
      ${name === undefined ? '' : html`<bdi>${name}</bdi> · `}${studyTitle(view.messages, study)}
      <span class="soft small">${studyDate(view.messages, study.studyDate)}</span>
    </legend>
    ${study.series.map((series) => seriesChoice(view, flow, study, series))}
  </fieldset>`;
}

function seriesChoice(view: View, flow: HandoverFlow, study: ReportStudy, series: ReportSeries): TemplateResult {
  const keys = seriesKeys(flow, study.studyInstanceUID, series.seriesInstanceUID);
  const size = formatBytes(view.messages.lang, series.bytes);
  const line = joined(view.messages, [seriesLine(view.messages, series, study.series), size]);
  return tick(
    keys.every((key) => !flow.withoutSeries.has(key)),
    seriesTitle(view.messages, series),
    line,
    (keep) => flow.toggle('withoutSeries', keys, keep),
  );
}

function seriesKeys({ host }: HandoverFlow, studyInstanceUID: string, seriesInstanceUID: string): readonly string[] {
  return host.model.patients
    .flatMap(({ studies }) => studies)
    .filter(({ facts }) => facts.studyInstanceUID === studyInstanceUID)
    .flatMap(({ series }) => series)
    .filter(({ facts }) => facts.seriesInstanceUID === seriesInstanceUID)
    .map(({ key }) => key);
}

function paperChoice(view: View, flow: HandoverFlow, report: Report): TemplateResult | '' {
  const standing = new Set(flow.host.model.documents.map(({ entry }) => entry.path));
  const papers = report.inventory.documents
    .filter(({ path }) => standing.has(path))
    .map((paper) => ({ path: paper.path, title: documentTitle(view.messages, paper) }));
  const pictures = report.inventory.pictures.map((picture) => ({
    path: picture.path,
    title: pictureText(view.messages, picture).text,
  }));
  if (papers.length + pictures.length === 0) return '';
  return html`<fieldset>
    <legend>${view.t(view.messages.sending.papers)}</legend>
    ${[...papers, ...pictures].map(({ path, title }) =>
      tick(!flow.withoutPaths.has(path), title, isolate(fileName(path)), (keep) =>
        flow.toggle('withoutPaths', [path], keep),
      ),
    )}
  </fieldset>`;
}

function tick(kept: boolean, title: string, line: string, change: (keep: boolean) => void): TemplateResult {
  return html`<label class="tick choice-line"
    ><input
      type="checkbox"
      .checked=${kept}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    /><span>${title} <span class="soft small">${line}</span></span></label
  >`;
}

function sumOf({ t, messages }: View, plan: HandoverPlan): string {
  const size = formatBytes(messages.lang, plan.bytes);
  return t(messages.sending.sum, { count: plan.files.length + OWN_REPORTS, size });
}

function leftOutView(view: View, plan: HandoverPlan): TemplateResult | '' {
  const { sending } = view.messages;
  const counts = new Map<keyof typeof sending.reason, number>();
  for (const { reason } of plan.leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  if (counts.size === 0) return '';
  return html`<h3>${view.t(sending.leftOut)}</h3>
    <ul class="out">
      ${[...counts].map(([reason, count]) => html`<li>${view.t(sending.reason[reason], { count })}</li>`)}
    </ul>`;
}

function busyView(
  view: View,
  flow: HandoverFlow,
  step: { readonly name: 'preparing' | 'writing'; readonly done: number; readonly total: number },
): TemplateResult {
  const { t, messages } = view;
  const { sending } = messages;
  const size = formatBytes(messages.lang, step.total);
  const label = t(sending[step.name], { read: formatBytes(messages.lang, step.done), size });
  const percent = step.total === 0 ? 0 : Math.min(100, Math.floor((100 * step.done) / step.total));
  return html`<p>${label}</p>
    <div
      class="bar"
      role="progressbar"
      aria-label=${label}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${percent}
    >
      <svg aria-hidden="true" focusable="false">${svg`<rect width=${`${percent}%`} height="100%" rx="6"/>`}</svg>
    </div>
    <p class="soft small">${t(sending.stays)}</p>
    <div class="buttons">
      <button class="button" data-handover="cancel" @click=${() => flow.cancel()}>${t(sending.cancel)}</button>
    </div>`;
}

function failureView(
  view: View,
  { reason, path }: { readonly reason: keyof View['messages']['sending']['failure']; readonly path: string },
): TemplateResult {
  const text = view.messages.sending.failure[reason];
  return html`<div role="alert">${toned('stop', view.t(text, { name: path === '' ? '–' : isolate(path) }))}</div>`;
}

function doneView(view: View, flow: HandoverFlow, saved: SavedHandover): TemplateResult {
  const { t, messages } = view;
  const { sending } = messages;
  return html`${toned('good', t(sending.doneLine, { count: saved.files }))}
    ${saved.url === undefined ? '' : html`<p>${t(sending.handedHint)}</p>`}
    ${
      saved.lost.length === 0
        ? ''
        : html`${toned('warn', t(sending.lost, { count: saved.lost.length }))}
            <ul class="out">
              ${saved.lost.map(({ path }) => html`<li><bdi>${isolate(path)}</bdi></li>`)}
            </ul>`
    }
    <p class="number">
      <span>${t(sending.number)}</span>
      <strong dir="ltr">${saved.fingerprint}</strong>
      <span class="soft small">${t(sending.numberHint)}</span>
    </p>
    <div class="buttons">
      ${
        saved.url === undefined
          ? html`<button class="button" data-handover="again" @click=${() => void flow.save()}>
              ${t(sending.again)}
            </button>`
          : html`<a class="button" href=${saved.url} download=${flow.host.fileName}>${t(sending.download)}</a>`
      }
      <button class="button main" data-handover="close" @click=${() => flow.close()}>${t(sending.close)}</button>
    </div>`;
}
