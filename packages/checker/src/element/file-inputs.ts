import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { PickKind } from './view.ts';

const ACCEPT = {
  zip: '.zip,.iso,.img,.gz,.tgz,.tar,application/zip',
  papers: '.pdf,.doc,.docx,.odt,.rtf,.txt,image/*,application/pdf',
} as const;

/** The inputs behind the buttons. Out of sight and out of the tab order: the buttons carry the names. */
export function fileInputs(chosen: (kind: PickKind, input: HTMLInputElement) => void): TemplateResult {
  const changed = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    chosen(input.dataset['kind'] as PickKind, input);
  };
  return html`
    <input type="file" data-kind="folder" webkitdirectory multiple hidden @change=${changed} @cancel=${changed} />
    <input type="file" data-kind="disc" webkitdirectory multiple hidden @change=${changed} @cancel=${changed} />
    <input type="file" data-kind="zip" multiple accept=${ACCEPT.zip} hidden @change=${changed} @cancel=${changed} />
    <input
      type="file"
      data-kind="papers"
      multiple
      accept=${ACCEPT.papers}
      hidden
      @change=${changed}
      @cancel=${changed}
    />
  `;
}
