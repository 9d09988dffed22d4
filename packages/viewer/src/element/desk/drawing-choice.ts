import { html, nothing, type TemplateResult } from 'lit';
import type { ViewerMessages } from '../../messages/messages.ts';
import { shownSet } from '../../state/viewer-state.ts';
import { activePane } from '../../state/workspace.ts';
import type { Desk } from './desk.ts';
import { menuKeys, menuLeft } from '../toolbar/menu.ts';
import { deskIcons } from './desk-icons.ts';
import { showAsSaved } from './show-as-saved.ts';

/** What files draw on the active pane's pictures, each to be hidden; in a menu, since there may be many. */
export function drawingChoice(desk: Desk, { reading: words }: ViewerMessages): TemplateResult | typeof nothing {
  const pane = activePane(desk.host.workspace());
  const set = shownSet(pane);
  const { drawings } = desk;
  if (!set || set.cutFrom !== undefined) return nothing;
  const files = drawings.filesFor(set);
  return html`<details class="drawings has-menu" @keydown=${menuKeys} @focusout=${menuLeft}>
    <summary title=${words.drawings}>${deskIcons.drawings}<span class="word">${words.drawings}</span></summary>
    <div class="menu" role="group" aria-label=${words.drawings}>
      <button type="button" aria-pressed=${drawings.overlays} @click=${() => drawings.toggleOverlays()}>
        ${words.drawingKinds.overlay}
      </button>
      ${files.map((file) => {
        const { entryId } = file.instance.header;
        return html`<button
            type="button"
            aria-pressed=${!drawings.hidden.has(entryId)}
            @click=${() => drawings.toggle(entryId)}
          >
            ${words.drawingKinds[file.kind]}: ${file.title}
          </button>
          ${
            file.kind === 'presentation'
              ? html`<button type="button" @click=${() => void showAsSaved(desk, file)}>${words.asSaved}</button>`
              : nothing
          }`;
      })}
    </div>
  </details>`;
}

/** The names of what is drawn on the active picture, with their colours told apart by words; and what is not drawn, and why. */
export function drawingNotes(desk: Desk, { reading: words }: ViewerMessages): readonly string[] {
  const pane = activePane(desk.host.workspace());
  const set = shownSet(pane);
  const picture = set?.pictures[pane.index];
  const absent = desk.drawings.orphans.map((title) => words.drawingOrphan.replace('{title}', title));
  if (!set || !picture) return absent;
  const labels = desk.drawings.on(set, picture).flatMap(({ label }) => (label === '' ? [] : [label]));
  return [
    ...(labels.length > 0 ? [`${words.drawn}: ${[...new Set(labels)].join(', ')}`] : []),
    ...desk.drawings.problemsOn(set, picture).map((problem) => words.drawingProblems[problem]),
    ...absent,
  ];
}
