import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ref } from 'lit/directives/ref.js';
import {
  completenessText,
  fill,
  listOf,
  pictureAlt,
  reportSlot,
  seriesLine,
  seriesTitle,
  studyDate,
  studyTitle,
} from '../export/wording.ts';
import { isolate, joined } from '../messages/format.ts';
import { middle } from './cards.ts';
import type { PersonCard, SeriesCard, StudyCard } from './cards.ts';
import { gapLadder, holesByPicture } from './gap-ladder.ts';
import { icons } from './icons.ts';
import { neighbours } from './neighbours.ts';
import { warmViewer } from './open-viewer.ts';
import { reachBar } from './reach.ts';
import { roveFocus } from './roving-focus.ts';
import { toneIcon, toned } from './view.ts';
import type { View } from './view.ts';

const SIDE = 160;

export function peopleView(view: View, people: readonly PersonCard[]): TemplateResult {
  const several = people.length > 1;
  return html`${repeat(
    people,
    (person) => person.key,
    (person) => html`
      ${several ? html`<p class="person">${personName(view, person)}</p>` : ''}
      ${repeat(
        person.studies,
        (study) => study.key,
        (study) => studyView(view, study),
      )}
    `,
  )}`;
}

function personName(view: View, person: PersonCard): string {
  return person.name === undefined ? view.t(view.ui.have.noName) : view.t(view.ui.have.patient, { name: person.name });
}

function studyView(view: View, study: StudyCard): TemplateResult {
  const also = alsoHere(view, study);
  const facts = [
    studyDate(view.messages, study.studyDate),
    study.institutionName === undefined ? '' : isolate(study.institutionName),
    view.t(view.ui.count.sets, { count: study.shown.length }),
  ];
  return html`<article class="scan" part="scan">
    <header>
      <h3>${studyTitle(view.messages, study)}</h3>
      <p>${joined(view.messages, facts)}</p>
    </header>
    ${
      study.shown.length === 0
        ? ''
        : html`<div class="sets" @keydown=${roveFocus} @pointerover=${warmViewer} @focusin=${warmViewer}>
            ${repeat(
              study.shown,
              (series) => series.key,
              (series, index) => seriesView(view, study, series, index === 0),
            )}
          </div>`
    }
    ${also === '' ? '' : html`<p class="also">${also}</p>`} ${slotView(view, study)}
  </article>`;
}

function seriesView(view: View, study: StudyCard, series: SeriesCard, first: boolean): TemplateResult {
  const state = series.completeness === undefined ? undefined : completenessText(view.messages, series.completeness);
  const alt = pictureAlt(view.messages, series, study.studyDate);
  return html`<div
    class="set ${view.marked.has(series.seriesInstanceUID) ? 'marked' : ''}"
    id=${`set-${series.key}`}
    part="set"
  >
    <button
      class="thumb"
      part="thumbnail"
      tabindex=${first ? 0 : -1}
      aria-label=${alt}
      @click=${() => view.act.openSeries(series)}
    >
      ${thumbnail(view, series)}
    </button>
    <div>
      <h4 id=${`name-${series.key}`}>${seriesTitle(view.messages, series)}</h4>
      <p class="line">${seriesLine(view.messages, series, study.shown)}</p>
      ${
        series.completeness === undefined
          ? ''
          : gapLadder(view, series.completeness, (place) => view.act.openSeries(series, place))
      }
      ${reachBar(
        view,
        series.reach,
        study.shown.map(({ reach }) => reach),
      )}
      ${state === undefined ? '' : toned(state.tone, state.text, 'state')} ${neighbours(view, series)}
      ${besideButton(view, series)}
    </div>
  </div>`;
}

/** What a click on the ladder does, for the keyboard: the picture before the first hole. */
function besideButton(view: View, series: SeriesCard): TemplateResult | '' {
  const hole = holesByPicture(series.completeness, series.refs.length).keys().next();
  if (hole.done === true) return '';
  const place = Math.max(0, hole.value) / Math.max(1, series.refs.length - 1);
  return html`<button
    class="link beside"
    aria-describedby=${`name-${series.key}`}
    @click=${() => view.act.openSeries(series, place)}
  >
    ${view.t(view.ui.have.beside)}
  </button>`;
}

function thumbnail(view: View, series: SeriesCard): TemplateResult {
  const frame = middle(series);
  if (frame === undefined) return icons.picture;
  const result = view.thumbnails.get(frame, SIDE);
  if (result === undefined) return icons.picture;
  if (!result.ok) return html`<span>${view.t(view.ui.have.noPreview)}</span>`;
  return html`<canvas
    aria-hidden="true"
    ${ref((canvas) => {
      if (canvas !== undefined) view.thumbnails.draw(canvas as HTMLCanvasElement, result.thumbnail);
    })}
  ></canvas>`;
}

function alsoHere(view: View, study: StudyCard): string {
  const things: string[] = [];
  if (study.overviews > 0) things.push(view.t(view.ui.count.overviews, { count: study.overviews }));
  if (study.others > 0) things.push(view.t(view.ui.count.others, { count: study.others }));
  return things.length === 0
    ? ''
    : fill(view.messages, view.ui.have.overviewsHere, { things: listOf(view.messages, things) });
}

/** The written report is a slot of its scan, so that its absence is seen where it belongs. */
function slotView(view: View, study: StudyCard): TemplateResult | '' {
  const slot = study.report === undefined ? undefined : reportSlot(view.messages, study.report);
  if (slot === undefined) return '';
  return html`<div class="slot ${slot.tone}">
    <p>
      <span class=${slot.tone}>${toneIcon(slot.tone)}<strong>${slot.text}</strong></span>
      ${slot.hint === undefined ? '' : html`<span class="rest">${slot.hint}</span>`}
    </p>
    ${
      slot.tone === 'warn' && view.papers
        ? html`<button class="button" @click=${() => view.act.pick('papers')}>${view.t(view.ui.next.add)}</button>`
        : ''
    }
  </div>`;
}
