import type { DecodeFailureReason } from '@medpass/dicom-core';
import { html, type TemplateResult } from 'lit';
import type { ViewerMessages } from '../messages/messages.ts';

/** Lies over what is not the picture asked for: none yet, another set's, or one that cannot be decoded. */
export type Cover = 'empty' | 'vacant' | 'opening' | DecodeFailureReason;

export function paneCover(cover: Cover, texts: ViewerMessages): TemplateResult {
  if (cover === 'empty' || cover === 'vacant')
    return html`<div class="cover">
      <p>${cover === 'vacant' ? texts.vacant : texts.noPictures}</p>
    </div>`;
  if (cover === 'opening') return html`<div class="cover" role="status"><p>${texts.loading}</p></div>`;
  const why = cover in texts.reasons ? texts.reasons[cover as keyof typeof texts.reasons] : texts.reasons.other;
  return html`<div class="cover" role="status">
    <p>${texts.cannotShow}</p>
    <p class="why">${why}</p>
  </div>`;
}
