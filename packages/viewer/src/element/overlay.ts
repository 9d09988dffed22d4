import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PaneView } from '../engine/pane-view.ts';
import type { ViewerMessages } from '../messages/messages.ts';
import { gapText } from './gap-text.ts';
import { gapsOf } from '../state/gaps.ts';
import { orientationLetters } from '../state/orientation-letters.ts';
import type { PictureSet } from '../state/picture-set.ts';
import { placeText } from '../state/place-text.ts';
import { rulerOf } from '../state/ruler.ts';
import type { ViewerState } from '../state/viewer-state.ts';
import type { Window } from '../state/window-presets.ts';
import { setTitle } from './set-title.ts';

export interface OverlayInput {
  readonly set: PictureSet;
  /** Place of the picture that is on the screen, which may lag behind the one asked for. */
  readonly index: number;
  readonly state: ViewerState;
  readonly window: Window;
  readonly texts: ViewerMessages;
  readonly view: PaneView | undefined;
}

/** What stands on the picture. All of it is about the picture that is shown, never about the one still being opened. */
export function overlay({ set, index, state, window, texts, view }: OverlayInput): TemplateResult {
  const picture = set.pictures[index];
  const letters = orientationLetters(picture?.orientation, state.presentation);
  const gap = gapsOf(set).find(({ afterIndex }) => afterIndex === index || afterIndex + 1 === index);
  const { image } = picture?.instance.header ?? {};
  // What is drawn here the pane's own name, value and description say.
  return html`<div class="overlay" part="overlay" aria-hidden="true">
    <p class="place">${setTitle(set, texts)}<br />${set.series.facts.seriesDescription ?? ''}</p>
    <p class="number">
      ${index + 1} ${texts.of}
      ${set.pictures.length}${picture?.along === undefined ? nothing : html`<br />${placeText(picture.along)}`}
    </p>
    ${
      letters
        ? html`<span class="letter left">${letters.left}</span><span class="letter right">${letters.right}</span
            ><span class="letter top">${letters.top}</span><span class="letter bottom">${letters.bottom}</span>`
        : nothing
    }
    ${gap ? html`<p class="gap">${gapText(gap, texts)}</p>` : nothing}
    ${image?.pixelSpacing && view ? ruler(view, image.pixelSpacing) : nothing}
    <p class="preview">${texts.preview}</p>
    <p class="values">
      ${image?.samplesPerPixel === 1 ? html`W ${Math.round(window.width)} · L ${Math.round(window.center)}` : nothing}
      ${image?.pixelSpacing ? nothing : html`<br />${texts.spacingUnknown}`}
    </p>
  </div>`;
}

const longestRuler = 110;

/** A scale in whole millimetres, measured along the picture's rows on the screen as drawn. */
function ruler(view: PaneView, [, columnSpacing]: readonly [number, number]): TemplateResult | typeof nothing {
  const from = view.toPane(0, 0);
  const to = view.toPane(1, 0);
  if (!from || !to || columnSpacing <= 0) return nothing;
  const perMillimetre = Math.hypot(to[0] - from[0], to[1] - from[1]) / columnSpacing;
  const scale = rulerOf(perMillimetre, longestRuler);
  if (!scale) return nothing;
  const left = longestRuler - scale.pixels;
  return html`<div class="ruler">
    <span>${scale.label}</span>
    ${svg`<svg width=${longestRuler + 2} height="9" aria-hidden="true"><path d="M${left + 1} 0v7.500h${scale.pixels}v-7.500"/></svg>`}
  </div>`;
}
