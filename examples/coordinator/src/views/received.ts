import { findingTexts } from '@medpass/dicom-check/messages';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { fill } from '../messages/index.ts';
import type { ComparedSeries, Difference } from '../model/compare-reports.ts';
import type { ReceivedCase } from '../model/received-case.ts';
import type { CaseRoute } from '../route.ts';
import { mark } from './mark.ts';
import { day } from './page.ts';
import type { Page } from './page.ts';

/** What arrived against what the patient's page said. */
export function receivedView(page: Page, _: CaseRoute, { patientReport }: ReceivedCase): TemplateResult {
  const { t } = page;
  return html`<section class="study" aria-labelledby="compare-title">
    <h2 id="compare-title">${t.compare.title}</h2>
    ${
      patientReport.state === 'none'
        ? html`<p class="soft">${t.compare.none}</p>`
        : patientReport.state === 'unreadable'
          ? html`<p>${mark('doubt', t.compare.unreadable)}</p>`
          : patientReport.differences.length === 0
            ? html`<p>${mark('good', t.compare.same)}</p>`
            : html`<p>${t.compare.lead}</p>
                <ul class="items">
                  ${patientReport.differences.map(
                    (difference) =>
                      html`<li class="item" data-difference=${difference.kind}>
                        ${mark(difference.kind === 'series-added' || difference.kind === 'version' ? 'doubt' : 'warn', text(page, difference))}
                      </li>`,
                  )}
                </ul>`
    }
  </section>`;
}

function text(page: Page, difference: Difference): string {
  const { t, words } = page;
  switch (difference.kind) {
    case 'verdict': {
      const outcomes: Readonly<Record<string, string>> = t.outcome;
      const { theirs, ours } = difference;
      return fill(t.compare.verdict, { theirs: outcomes[theirs] ?? theirs, ours: outcomes[ours] ?? ours });
    }
    case 'series-state': {
      const { theirs, ours, series } = difference;
      const states: Readonly<Record<string, unknown>> = t.studies;
      return fill(t.compare['series-state'], {
        series: nameOf(page, series),
        theirs: String(states[theirs] ?? theirs),
        ours: String(states[ours] ?? ours),
      });
    }
    case 'series-lost':
      return fill(t.compare['series-lost'], { series: nameOf(page, difference.series), theirs: difference.theirs });
    case 'series-added':
      return fill(t.compare['series-added'], { series: nameOf(page, difference.series), ours: difference.ours });
    case 'series-count':
      return fill(t.compare['series-count'], {
        series: nameOf(page, difference.series),
        theirs: difference.theirs,
        ours: difference.ours,
      });
    case 'finding-new':
    case 'finding-gone':
      return fill(t.compare[difference.kind], { finding: findingTexts(words, difference.finding).what });
    case 'unreadable':
      return fill(t.compare.unreadable2, { theirs: difference.theirs, ours: difference.ours });
    case 'version':
    case 'papers':
      return fill(t.compare[difference.kind], { theirs: difference.theirs, ours: difference.ours });
  }
}

function nameOf(page: Page, { modality, seriesDescription, studyDate, seriesInstanceUID }: ComparedSeries): string {
  return [modality, seriesDescription ?? seriesInstanceUID, studyDate === undefined ? '' : day(page, studyDate)]
    .filter(Boolean)
    .join(' · ');
}
