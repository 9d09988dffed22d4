import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ViewerMessages } from '../messages/messages.ts';
import type { FailedFile } from '../state/failed-files.ts';
import { flagsOf, type ViewerFlag } from '../state/flags.ts';
import { gapsOf } from '../state/gaps.ts';
import type { PictureSet } from '../state/picture-set.ts';
import type { ViewerTarget } from '../state/target.ts';
import { failedList } from './failed-list.ts';
import { gapText } from './gap-text.ts';
import { icons } from './icons.ts';
import { roveSets } from './roving.ts';
import { dragType } from './viewer-pane.ts';
import { pictureCount, setTitle } from './set-title.ts';

export interface StripInput {
  readonly sets: readonly PictureSet[];
  readonly shown: string | undefined;
  readonly flags: readonly ViewerFlag[];
  readonly failed: readonly FailedFile[];
  readonly texts: ViewerMessages;
  /** Whether the scanner's own name of each set is shown too: coordinators tell sets apart by it. */
  readonly named: boolean;
  readonly show: (key: string) => void;
  readonly aim: (target: ViewerTarget) => void;
  readonly draw: (canvas: HTMLCanvasElement, set: PictureSet) => void;
}

export function seriesStrip({ sets, shown, flags, failed, texts, named, show, aim, draw }: StripInput): TemplateResult {
  const stop = sets.some(({ key }) => key === shown) ? shown : sets[0]?.key;
  return html`<div class="strip" part="strip">
    <ul class="sets" aria-label=${texts.sets} @keydown=${roveSets}>
      ${repeat(
        sets,
        ({ key }) => key,
        (set) => {
          const notes = flagList(set, flags, texts, aim);
          return html`<li>
            <button
              type="button"
              class=${notes === nothing ? 'set' : 'set flagged'}
              draggable="true"
              tabindex=${set.key === stop ? 0 : -1}
              aria-current=${set.key === shown}
              @click=${() => show(set.key)}
              @dragstart=${(event: DragEvent) => event.dataTransfer?.setData(dragType, set.key)}
            >
              ${
                set.file
                  ? html`<span class="paper">${icons.paper}</span>`
                  : html`<canvas
                      width="128"
                      height="128"
                      ${ref((canvas) => canvas instanceof HTMLCanvasElement && draw(canvas, set))}
                    ></canvas>`
              }
              <div>
                <b>${setTitle(set, texts)}</b>
                ${named && !set.file && set.series.facts.seriesDescription ? html`<small><bdi>${set.series.facts.seriesDescription}</bdi></small>` : nothing}
                <small>${set.file ? texts.files.kinds[set.file.kind] : pictureCount(set, texts)}</small>
              </div>
            </button>
            ${notes}
          </li>`;
        },
      )}
    </ul>
    ${failedList(failed, texts)}
  </div>`;
}

/** Scrolls the strip, and nothing else, to the set that is shown. */
export function keepInSight(root: ParentNode): void {
  const strip = root.querySelector('.strip');
  const box = strip?.getBoundingClientRect();
  const set = strip?.querySelector('.set[aria-current="true"]')?.getBoundingClientRect();
  if (!strip || !box || !set) return;
  const past = (from: number, to: number, start: number, end: number): number =>
    from < start ? from - start : to > end ? Math.min(to - end, from - start) : 0;
  strip.scrollBy(past(set.left, set.right, box.left, box.right), past(set.top, set.bottom, box.top, box.bottom));
}

/** The host's findings on a set; where it brings none, the holes that the places of the pictures show. */
export function flagList(
  set: PictureSet,
  flags: readonly ViewerFlag[],
  texts: ViewerMessages,
  aim: (target: ViewerTarget) => void,
): TemplateResult | typeof nothing {
  const all = flagsOf(flags, set).filter(({ tone }) => tone !== 'good');
  const own = all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
  const items =
    own.length > 0
      ? own.map(({ text, at }) => ({ text, target: at && { kind: 'frame' as const, ...at } }))
      : gapsOf(set).map((gap) => ({ text: gapText(gap, texts), target: frameAt(set, gap.afterIndex) }));
  if (items.length === 0) return nothing;
  return html`<ul class="flags" part="flags">
    ${items
      .slice(0, mostFlags)
      .map(
        ({ text, target }) =>
          html`<li>
            ${target ? html`<button type="button" class="flag" @click=${() => aim(target)}>${text}</button>` : html`<span class="flag">${text}</span>`}
          </li>`,
      )}
    ${items.length > mostFlags ? html`<li><span class="flag">… +${items.length - mostFlags}</span></li>` : nothing}
  </ul>`;
}

const mostFlags = 4;

function frameAt(set: PictureSet, index: number): ViewerTarget | undefined {
  const ref = set.pictures[index]?.ref;
  return ref && { kind: 'frame', ...ref };
}
