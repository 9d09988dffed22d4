import { html, nothing, type TemplateResult } from 'lit';
import type { ReportItem, ReportReference } from '../../files/report-tree.ts';
import type { ViewerMessages } from '../../messages/messages.ts';
import type { PictureSet } from '../../state/picture-set.ts';
import { placeOf } from '../../state/target.ts';
import { setTitle } from '../set-title.ts';

/** A report as nested lists, in the file's own words and order. What it points at opens where it is here. */
export function reportView(
  root: ReportItem,
  sets: readonly PictureSet[],
  texts: ViewerMessages,
  open: (reference: ReportReference) => void,
): TemplateResult {
  const item = ({ concept, value, valueType, references, children }: ReportItem): TemplateResult =>
    html`<li>
      ${concept || !value ? html`<span class="concept">${concept || valueType}</span>` : nothing}
      ${value ? html`<span class="value" dir="auto">${value}</span>` : nothing}
      ${references.map((reference) => link(reference, sets, texts, open))}
      ${
        children.length > 0
          ? html`<ul>
              ${children.map(item)}
            </ul>`
          : nothing
      }
    </li>`;
  return html`<h2 dir="auto">${root.concept || texts.files.report}</h2>
    ${
      root.children.length > 0
        ? html`<ul class="tree">
            ${root.children.map(item)}
          </ul>`
        : html`<p>${texts.files.empty}</p>`
    }`;
}

function link(
  reference: ReportReference,
  sets: readonly PictureSet[],
  texts: ViewerMessages,
  open: (reference: ReportReference) => void,
): TemplateResult {
  const { sopInstanceUID, frame } = reference;
  const place = placeOf({ kind: 'instance', sopInstanceUID, ...(frame !== undefined && { frame }) }, sets);
  const set = place && sets.find(({ key }) => key === place.key);
  if (!set || place.index === undefined) return html`<span class="absent">${texts.files.notHere}</span>`;
  return html`<button type="button" @click=${() => open(reference)}>
    ${setTitle(set, texts)}, ${texts.picture} ${place.index + 1}
  </button>`;
}
