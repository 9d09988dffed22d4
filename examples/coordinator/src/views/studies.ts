import type { ReportDocument, ReportFinding, ReportSeries, ReportStudy } from '@medpass/dicom-check';
import { findingTexts } from '@medpass/dicom-check/messages';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { counted, fill } from '../messages/index.ts';
import type { ReceivedCase } from '../model/received-case.ts';
import { writeRoute } from '../route.ts';
import type { CaseRoute } from '../route.ts';
import { mark } from './mark.ts';
import type { Tone } from './mark.ts';
import { day, languageNames } from './page.ts';
import type { Page } from './page.ts';

const tones: Readonly<Record<ReportSeries['completeness']['state'], Tone>> = {
  complete: 'good',
  unproven: 'good',
  conflicting: 'doubt',
  incomplete: 'warn',
  'not-applicable': 'good',
};
const reportTones = { found: 'good', maybe: 'doubt', missing: 'warn', unknown: 'doubt', 'not-needed': 'good' } as const;

export function studiesView(page: Page, _: CaseRoute, received: ReceivedCase): TemplateResult {
  const { t } = page;
  const report = received.report!;
  const studies = report.inventory.patients.flatMap((patient) => patient.studies);
  return html`${studies.length === 0 ? html`<p>${t.studies.none}</p>` : nothing}
  ${studies.map((study) => studyPart(page, received, study))}
  ${report.inventory.documents.length === 0 ? nothing : papers(page, report.inventory.documents)}`;
}

function studyPart(page: Page, received: ReceivedCase, study: ReportStudy): TemplateResult {
  const { t } = page;
  const { state } = study.report;
  const id = `study-${study.studyInstanceUID.replaceAll('.', '-')}`;
  return html`<section class="study" aria-labelledby=${id}>
    <h2 id=${id}>${study.modalities.join('/')} · <bdi>${study.studyDescription ?? t.list.none}</bdi></h2>
    <dl class="facts">
      <div>
        <dt>${t.studies.date}</dt>
        <dd>${day(page, study.studyDate)}</dd>
      </div>
      <div>
        <dt>${t.studies.accession}</dt>
        <dd><bdi>${study.accessionNumber ?? t.list.none}</bdi></dd>
      </div>
      ${
        study.institutionName === undefined
          ? nothing
          : html`<div>
              <dt>${t.studies.hospital}</dt>
              <dd><bdi>${study.institutionName}</bdi></dd>
            </div>`
      }
      <div>
        <dt>${t.studies.report}</dt>
        <dd>${mark(reportTones[state], state === 'missing' ? t.studies.absent : t.studies[state])}</dd>
      </div>
    </dl>
    <div
      class="scroll"
      tabindex="0"
      role="region"
      aria-label=${[t.studies.series, study.studyDescription, day(page, study.studyDate)].filter(Boolean).join(' · ')}
    >
      <table class="series">
        <thead>
          <tr>
            <th scope="col" class="number">${t.studies.number}</th>
            <th scope="col">${t.studies.description}</th>
            <th scope="col">${t.studies.modality}</th>
            <th scope="col">${t.studies.kind}</th>
            <th scope="col" class="number">${t.studies.images}</th>
            <th scope="col">${t.studies.completeness}</th>
            <th scope="col">${t.studies.flags}</th>
          </tr>
        </thead>
        <tbody>
          ${study.series.map((series) => seriesLine(page, received, series))}
        </tbody>
      </table>
    </div>
  </section>`;
}

function seriesLine(page: Page, received: ReceivedCase, series: ReportSeries): TemplateResult {
  const { t, words } = page;
  const { completeness, kind } = series;
  const { seriesInstanceUID } = series;
  const kinds: Readonly<Record<string, unknown>> = words.ui.kind;
  const known = Object.hasOwn(kinds, kind.label) ? String(kinds[kind.label]) : t.list.none;
  const plane = kind.plane === 'none' ? '' : words.ui.plane[kind.plane];
  const lost = completeness.missing.reduce((sum, { count }) => sum + count, 0);
  const name = series.seriesDescription ?? t.studies.series;
  const hasPictures = received.intake !== undefined && series.origin !== 'non-image';
  return html`<tr>
    <td class="number">${series.seriesNumber ?? t.list.none}</td>
    <th scope="row">
      ${
        hasPictures
          ? html`<a href=${writeRoute({ id: received.id, tab: 'pictures', series: seriesInstanceUID })}
              ><bdi>${name}</bdi></a
            >`
          : html`<bdi>${name}</bdi>`
      }
    </th>
    <td>${series.modality}</td>
    <td>${[known, plane].filter(Boolean).join(', ')}</td>
    <td class="number">
      ${series.frames}
      ${
        completeness.expected === undefined || completeness.expected === completeness.present
          ? nothing
          : html`<span class="soft">${fill(t.studies.expected, { expected: completeness.expected })}</span>`
      }
    </td>
    <td>
      ${
        completeness.state === 'not-applicable'
          ? html`<span class="soft">${t.list.none}</span>`
          : mark(
              tones[completeness.state],
              lost > 0 ? counted(page.language, t.studies.missing, lost) : t.studies[completeness.state],
            )
      }
    </td>
    <td>
      ${flagsOf(received, seriesInstanceUID).map(
        (finding) =>
          html`<a
            class="flag"
            href=${writeRoute({ id: received.id, tab: 'pictures', series: seriesInstanceUID, rule: finding.rule })}
            title=${findingTexts(words, finding).what}
            >${findingTexts(words, finding).title}</a
          >`,
      )}
    </td>
  </tr>`;
}

export function flagsOf({ report }: ReceivedCase, seriesInstanceUID: string): readonly ReportFinding[] {
  return (report?.findings ?? []).filter(
    ({ subjects, severity }) =>
      severity !== 'info' &&
      subjects.some((subject) => subject.kind === 'series' && subject.seriesInstanceUID === seriesInstanceUID),
  );
}

const readHere = new Set(['zh', 'en']);

function papers(page: Page, documents: readonly ReportDocument[]): TemplateResult {
  const { t, words } = page;
  return html`<section class="study" aria-labelledby="papers-title">
    <h2 id="papers-title">${t.studies.papers}</h2>
    <ul class="plain papers">
      ${documents.map(({ path, kind, language, date, pages, decidedBy }) => {
        const foreign = language !== undefined && !readHere.has(language.split('-')[0] ?? '');
        return html`<li>
          <strong>${words.terms.documentKind[kind]}</strong> <bdi class="path">${path}</bdi>
          <span class="soft">
            ${[
              date === undefined ? '' : day(page, date),
              language === undefined ? '' : languageNames(page, [language]),
              pages === undefined ? '' : counted(page.language, t.studies.pages, pages),
              decidedBy === 'patient' ? t.studies.decidedByPatient : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          ${foreign ? mark('warn', t.studies.translateMark) : nothing}
        </li>`;
      })}
    </ul>
  </section>`;
}
