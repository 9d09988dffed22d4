import { findingTexts } from '@medpass/dicom-check/messages';
import type { Report } from '@medpass/dicom-check';
import type { Arrangement } from '@medpass/dicom-viewer';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ReceivedCase } from '../model/received-case.ts';
import { writeRoute } from '../route.ts';
import type { CaseRoute } from '../route.ts';
import { mark } from './mark.ts';
import type { Page } from './page.ts';
import { flagsOf } from './studies.ts';
import { allSeries, seriesName } from './subject-name.ts';

/** The viewer, with what the report flags above it; an address names a series and the rule that spoke of it. */
export function picturesView(page: Page, route: CaseRoute, received: ReceivedCase): TemplateResult {
  const { t, viewer } = page;
  const { look, report } = received;
  const intake = look?.intake ?? received.intake;
  if (intake === undefined || (report === undefined && look === undefined))
    return html`<p class="notice doubt">${t.detail.noPictures}</p>`;
  if (viewer === 'failed') return html`<p class="notice stop">${t.detail.noViewer}</p>`;
  return html`<section class="pictures" aria-label=${t.detail.pictures}>
    ${report === undefined ? nothing : flagStrip(page, route, received)}
    <medpass-dicom-viewer
      mode="coordinator"
      lang=${page.language}
      .intake=${intake}
      .target=${targetOf(route.series)}
      .arrangement=${report === undefined ? undefined : arrangementOf(report)}
    ></medpass-dicom-viewer>
    <p class="soft small">${t.preview}</p>
  </section>`;
}

const arrangements = new WeakMap<Report, Arrangement>();

/** What the report knows of the case, so that the viewer can put each series where it is looked for. */
function arrangementOf(report: Report): Arrangement {
  const known = arrangements.get(report) ?? {
    casePack: report.casePack,
    kinds: new Map(allSeries(report).map(({ series }) => [series.seriesInstanceUID, series.kind])),
  };
  arrangements.set(report, known);
  return known;
}

let target: { readonly kind: 'series'; readonly seriesInstanceUID: string } | undefined;

/** The same object for the same series: the viewer takes another one for a wish to go there again. */
function targetOf(series: string | undefined): typeof target {
  if (target?.seriesInstanceUID !== series)
    target = series === undefined ? undefined : { kind: 'series', seriesInstanceUID: series };
  return target;
}

function flagStrip(page: Page, route: CaseRoute, received: ReceivedCase): TemplateResult | typeof nothing {
  const { t, words } = page;
  const report = received.report!;
  const flagged = allSeries(report).flatMap(({ series }) =>
    flagsOf(received, series.seriesInstanceUID).map((finding) => ({ series: series.seriesInstanceUID, finding })),
  );
  if (flagged.length === 0) return nothing;
  const shown = flagged.find(({ series, finding }) => series === route.series && finding.rule === route.rule);
  return html`<div class="flags">
    <ul aria-label=${t.studies.flags}>
      ${flagged.map(
        ({ series, finding }) =>
          html`<li>
            <a
              class="flag"
              href=${writeRoute({ id: route.id, tab: 'pictures', series, rule: finding.rule })}
              aria-current=${series === route.series && finding.rule === route.rule ? 'true' : nothing}
              ><bdi>${seriesName(page, report, series)}</bdi>: ${findingTexts(words, finding).title}</a
            >
          </li>`,
      )}
    </ul>
    ${
      shown === undefined
        ? nothing
        : html`<p class="notice warn">${mark('warn', findingTexts(words, shown.finding).what)}</p>`
    }
  </div>`;
}
