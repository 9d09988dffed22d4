import { joined } from '../messages/format.ts';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { studyDate, studyTitle } from '../export/wording.ts';
import { documentKinds } from '../report/document-kind-list.ts';
import type { DocumentKind, Report, ReportDocument } from '../report/report.ts';
import { icons } from './icons.ts';
import { onOpening } from './on-opening.ts';
import type { View } from './view.ts';

const READINGS = new Set<DocumentKind>(['radiology-report', 'echo-report']);

/** What a paper is and which scan it is about, for the person to confirm or to put right, and to take back. */
export function correctPaper(view: View, report: Report, document: ReportDocument): TemplateResult {
  const { t, ui, messages } = view;
  const { told } = view.state;
  const { path } = document;
  const tell = (kind: DocumentKind | undefined, study: string | undefined): void =>
    view.act.tell({
      ...told,
      documentKinds: changed(told.documentKinds, path, kind),
      documentStudies: changed(told.documentStudies, path, study),
    });
  const kind = told.documentKinds?.[path];
  const study = told.documentStudies?.[path];
  const known = kind !== undefined || study !== undefined;
  const studies = report.inventory.patients.flatMap((patient) => patient.studies);
  // A scan that only may be it stays a question, so that choosing it is an answer.
  const paired =
    study ??
    studies.find(({ report: { state, documents } }) => state === 'found' && documents.includes(document.id))
      ?.studyInstanceUID;
  return html`<details class="known correct">
    <summary>${t(known ? ui.papers.byYou : ui.papers.ask)}${icons.chevron}</summary>
    ${onOpening(
      () =>
        html`<label>
            ${t(ui.papers.kind)}
            <select @change=${(event: Event) => tell(valueOf(event) as DocumentKind, study)}>
              ${documentKinds.map(
                (each) =>
                  html`<option value=${each} ?selected=${each === document.kind}>
                    ${messages.terms.documentKind[each]}
                  </option>`,
              )}
            </select>
          </label>
          ${
            READINGS.has(document.kind) && studies.length > 0
              ? html`<label>
                  ${t(ui.papers.about)}
                  <select @change=${(event: Event) => tell(kind ?? document.kind, valueOf(event))}>
                    ${paired === undefined ? html`<option value="" disabled selected>${t(ui.papers.notClear)}</option>` : ''}
                    ${studies.map(
                      (each) =>
                        html`<option value=${each.studyInstanceUID} ?selected=${paired === each.studyInstanceUID}>
                          ${joined(messages, [studyTitle(messages, each), studyDate(messages, each.studyDate)])}
                        </option>`,
                    )}
                    <option value="none" ?selected=${study === 'none'}>${t(ui.papers.noneOfThese)}</option>
                  </select>
                </label>`
              : ''
          }
          <div class="buttons">
            ${
              known
                ? html`<button class="button" @click=${() => tell(undefined, undefined)}>${t(ui.papers.undo)}</button>`
                : html`<button class="button" @click=${() => tell(document.kind, paired)}>
                    ${t(ui.papers.right)}
                  </button>`
            }
          </div>`,
    )}
  </details>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}

function changed<T extends string>(
  known: Readonly<Record<string, T>> | undefined,
  path: string,
  value: T | undefined,
): Readonly<Record<string, T>> {
  const { [path]: _before, ...rest } = known ?? {};
  return value === undefined ? (rest as Readonly<Record<string, T>>) : { ...rest, [path]: value };
}
