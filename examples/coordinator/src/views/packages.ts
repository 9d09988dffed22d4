import type { HandoverCheck, ListedFile } from '@medpass/dicom-check/handover';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { counted, fill } from '../messages/index.ts';
import type { ReceivedCase } from '../model/received-case.ts';
import { mark } from './mark.ts';
import type { Tone } from './mark.ts';
import type { Page } from './page.ts';

const tones: Readonly<Record<HandoverCheck['outcome'], Tone>> = {
  'as-checked': 'good',
  differs: 'warn',
  'contradicts-itself': 'stop',
  'manifest-missing': 'doubt',
  'manifest-damaged': 'doubt',
  'manifest-newer': 'doubt',
  'not-read': 'doubt',
};

/** Whether what came is what was packed: each file that is not, by name. */
export function packagesView(page: Page, { packages = [] }: ReceivedCase): TemplateResult | typeof nothing {
  if (packages.length === 0) return nothing;
  return html`${packages.map((check) => packageView(page, check))}`;
}

function packageView(page: Page, check: HandoverCheck): TemplateResult {
  const { t, language } = page;
  const { outcome, fingerprint, same } = check;
  const text = outcome === 'as-checked' ? counted(language, t.packed['as-checked'], same) : t.packed[outcome];
  const lines = [
    ...check.lost.map((file) => line(t.packed.lost, file)),
    ...check.changed.map((file) => line(t.packed.changed, file)),
    ...check.unreadable.map((file) => line(t.packed.unreadable, file)),
    ...check.moved.map((file) => line(t.packed.moved, file, file.to)),
    ...check.added.map((file) => line(t.packed.added, file)),
  ];
  return html`<div class="notice ${tones[outcome]}" data-package=${outcome}>
    <p>
      ${mark(tones[outcome], text)}
      ${fingerprint === undefined ? nothing : html`<span class="soft">${fill(t.packed.number, { number: fingerprint })}</span>`}
    </p>
    ${
      lines.length === 0
        ? nothing
        : html`<ul>
            ${lines}
          </ul>`
    }
  </div>`;
}

function line(what: string, { path, originalPath }: ListedFile, to?: string): TemplateResult {
  return html`<li>
    ${what}: <bdi>${path}</bdi>${to === undefined ? nothing : html` → <bdi>${to}</bdi>`}
    ${originalPath === undefined ? nothing : html`<span class="soft"><bdi>${originalPath}</bdi></span>`}
  </li>`;
}
