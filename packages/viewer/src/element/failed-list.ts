import { html, nothing, type TemplateResult } from 'lit';
import type { ViewerMessages } from '../messages/messages.ts';
import type { FailedFile } from '../state/failed-files.ts';

const mostNamed = 200;

/** Files that did not open, folded under the sets. */
export function failedList(files: readonly FailedFile[], texts: ViewerMessages): TemplateResult | typeof nothing {
  if (files.length === 0) return nothing;
  return html`<details class="failed">
    <summary>${texts.failedFiles.replace('{count}', String(files.length))}</summary>
    <ul>
      ${files.slice(0, mostNamed).map(({ path, reason }) => {
        const why = reason in texts.reasons ? texts.reasons[reason as keyof typeof texts.reasons] : texts.reasons.other;
        return html`<li><bdi>${path}</bdi><small>${why}</small></li>`;
      })}
      ${files.length > mostNamed ? html`<li>… +${files.length - mostNamed}</li>` : nothing}
    </ul>
  </details>`;
}
