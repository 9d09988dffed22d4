import type { Study } from '@medpass/dicom-core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { counted } from '../messages/index.ts';
import type { ReceivedCase } from '../model/received-case.ts';
import { writeRoute } from '../route.ts';
import { mark } from './mark.ts';
import { day } from './page.ts';
import type { Page } from './page.ts';

/** What a first look is worth, above everything that it shows. */
export function lookNotice({ t, language, store }: Page, received: ReceivedCase): TemplateResult {
  const { id, stage } = received;
  const { failures, unusable } = received.look!.progress;
  const reasons = [...new Set(failures.map(({ failure }) => failure.reason))];
  if (stage === 'done')
    return html`<div class="notice doubt" role="status">
      <p>${t.look.checked}</p>
      <button class="main" @click=${() => store.endLook(id)}>${t.look.show}</button>
    </div>`;
  return html`<div class="notice doubt" role="status">
    <p><strong>${t.look.title}</strong> ${mark('busy', t.look.notChecked)}</p>
    <p>${t.look.lead}</p>
    ${unusable === 0 ? nothing : html`<p>${counted(language, t.look.unusable, unusable)}</p>`}
    ${
      reasons.length === 0
        ? nothing
        : html`<p>${t.look.missed} ${reasons.map((reason) => t.failure[reason]).join(' ')}</p>
            <button class="main" @click=${() => store.lookAgain(id)}>${t.look.again}</button>`
    }
  </div>`;
}

/** The study's list by the archive's description alone: what is there, never whether it is all. */
export function lookView(page: Page, received: ReceivedCase): TemplateResult {
  const studies = received.look!.intake.model.patients.flatMap((patient) => patient.studies);
  if (studies.length === 0) return html`<p class="soft">${page.t.look.waiting}</p>`;
  return html`${studies.map((study) => studyPart(page, received.id, study))}`;
}

function studyPart(page: Page, id: number, { facts, modalities, series }: Study): TemplateResult {
  const { t } = page;
  const heading = `look-${facts.studyInstanceUID.replaceAll('.', '-')}`;
  return html`<section class="study" aria-labelledby=${heading}>
    <h2 id=${heading}>
      ${modalities.join('/')} · <bdi>${facts.studyDescription ?? t.list.none}</bdi> · ${day(page, facts.studyDate)}
    </h2>
    <div class="scroll" tabindex="0" role="region" aria-labelledby=${heading}>
      <table class="series">
        <thead>
          <tr>
            <th scope="col" class="number">${t.studies.number}</th>
            <th scope="col">${t.studies.description}</th>
            <th scope="col">${t.studies.modality}</th>
            <th scope="col" class="number">${t.studies.images}</th>
          </tr>
        </thead>
        <tbody>
          ${series.map(({ facts: known, modality, instances }) => {
            const frames = instances.reduce((sum, { header }) => sum + header.numberOfFrames, 0);
            const name = known.seriesDescription ?? t.studies.series;
            return html`<tr>
              <td class="number">${known.seriesNumber ?? t.list.none}</td>
              <th scope="row">
                ${
                  frames === 0
                    ? html`<bdi>${name}</bdi>`
                    : html`<a href=${writeRoute({ id, tab: 'pictures', series: known.seriesInstanceUID })}
                        ><bdi>${name}</bdi></a
                      >`
                }
              </th>
              <td>${modality}</td>
              <td class="number">${frames}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
  </section>`;
}
