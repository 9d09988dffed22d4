import { html, nothing, type TemplateResult } from 'lit';
import { pointsOf, type MeasureKind } from '../../measure/measurement.ts';
import type { ViewerMessages } from '../../messages/messages.ts';
import type { Slab, SlabMode } from '../../volume/reslice.ts';
import { oneStop, roveTools, stopHere } from '../toolbar/roving-tools.ts';
import type { CutNote } from './cuts.ts';
import type { Desk } from './desk.ts';
import { deskIcons } from './desk-icons.ts';
import { drawingChoice, drawingNotes } from './drawing-choice.ts';
import { longText } from './measure-texts.ts';

const thicknesses = [5, 10, 20, 40] as const;
const kinds: readonly MeasureKind[] = ['length', 'angle', 'ellipse', 'rectangle', 'probe'];
const modes: readonly SlabMode[] = ['maximum', 'minimum', 'mean'];

/** The coordinator's second row of buttons, and what they have to say. */
export function deskBar(desk: Desk, texts: ViewerMessages): TemplateResult {
  const words = texts.reading;
  const { cuts } = desk;
  const cut = cuts.made !== undefined;
  const notes = notesOf(desk, texts);
  return html`<div class="bar desk">
    <div class="tools" role="toolbar" aria-label=${words.desk} @keydown=${roveTools} @focusin=${stopHere} ${oneStop()}>
      <div class="group" role="group" aria-label=${words.groups.cuts}>
        <button
          type="button"
          aria-pressed=${cut}
          title=${cut ? words.planesOff : words.planes}
          @click=${() => (cut ? cuts.leave() : void cuts.open())}
        >
          ${deskIcons.planes}<span class="word">${words.planes}</span>
        </button>
        ${cut ? slabChoice(desk, texts) : nothing}
      </div>
      ${
        desk.hanging
          ? html`<button type="button" title=${words.arrange} @click=${() => desk.arrange()}>
              ${deskIcons.arrange}<span class="word">${words.arrange}</span>
            </button>`
          : nothing
      }
      <div class="group" role="group" aria-label=${words.groups.panes}>
        ${toggle(desk.linked, words.link, deskIcons.link, () => desk.link(!desk.linked))}
        ${toggle(desk.lines, words.lines, deskIcons.lines, () => desk.showLines(!desk.lines))}
        ${toggle(desk.tool === 'locate', words.locate, deskIcons.locate, () => desk.choose('locate'))}
      </div>
      <div class="group measures" role="group" aria-label=${words.measure}>
        ${kinds.map((kind) => toggle(desk.tool === kind, words.measures[kind], deskIcons[kind], () => desk.choose(kind)))}
      </div>
      ${drawingChoice(desk, texts)}
    </div>
    <div class="said">
      <div class="desk-notes">${notes.map((note) => html`<p>${note}</p>`)}</div>
      ${results(desk, texts)}
    </div>
  </div>`;
}

function toggle(on: boolean, label: string, icon: TemplateResult, change: () => void): TemplateResult {
  return html`<button type="button" aria-pressed=${on} title=${label} @click=${change}>
    ${icon}<span class="word">${label}</span>
  </button>`;
}

/** Everything measured, in words: what is drawn on a picture nobody can hear. */
function results(desk: Desk, texts: ViewerMessages): TemplateResult | typeof nothing {
  const words = texts.reading;
  const { measures } = desk;
  const keys = (event: KeyboardEvent): void => {
    if (!desk.moveByKey(event)) return;
    // Enter would press the button, arrows would scroll.
    event.preventDefault();
    event.stopPropagation();
  };
  if (measures.list.length === 0) return nothing;
  return html`<ol class="results" aria-label=${words.results}>
    ${measures.list.map(
      (one) =>
        html`<li value=${one.id}>
          <span>${longText(one, texts)}</span>
          <button
            type="button"
            aria-label="${words.move} ${one.id}"
            aria-pressed=${measures.inHand?.id === one.id}
            title=${words.move}
            @click=${() => desk.hold(one)}
            @keydown=${keys}
          >
            ${deskIcons.move}
          </button>
          <button
            type="button"
            aria-label="${words.remove} ${one.id}"
            title=${words.remove}
            @click=${(event: Event) => remove(event, () => measures.remove(one.id))}
          >
            ${deskIcons.remove}
          </button>
        </li>`,
    )}
  </ol>`;
}

/** The button goes with its measure: the focus goes to the next one, else back to the tools. */
function remove(event: Event, done: () => void): void {
  const bar = (event.currentTarget as HTMLElement).closest('.desk');
  done();
  requestAnimationFrame(() => {
    const next =
      bar?.querySelector<HTMLElement>('.results button') ?? bar?.querySelector<HTMLElement>('[tabindex="0"]');
    next?.focus();
  });
}

function slabChoice({ cuts }: Desk, { reading: words }: ViewerMessages): TemplateResult {
  const slab = cuts.slab ?? { thickness: 0, mode: 'maximum' as const };
  const change = (other: Slab): void => cuts.thicken(other.thickness > 0 ? other : undefined);
  const value = (event: Event): string => (event.target as HTMLSelectElement).value;
  return html`<select
      aria-label=${words.slab}
      @change=${(event: Event) => change({ ...slab, thickness: Number(value(event)) })}
    >
      <option value="0" ?selected=${slab.thickness === 0}>${words.slabOff}</option>
      ${thicknesses.map((mm) => html`<option value=${mm} ?selected=${slab.thickness === mm}>${mm} mm</option>`)}
    </select>
    ${
      slab.thickness > 0
        ? html`<select
            aria-label=${words.slabMode}
            @change=${(event: Event) => change({ ...slab, mode: value(event) as SlabMode })}
          >
            ${modes.map((mode) => html`<option value=${mode} ?selected=${slab.mode === mode}>${words.slabModes[mode]}</option>`)}
          </select>`
        : nothing
    }`;
}

/** What is worth hearing of the desk: its notes, points that were set, what was measured. The viewer says what is new among it. */
export function deskSpeech(desk: Desk, texts: ViewerMessages): readonly string[] {
  const { reading: words } = texts;
  const { pending, list } = desk.measures;
  const set = pending?.points.length ?? 0;
  return [
    ...notesOf(desk, texts, 2),
    ...(pending && set > 0
      ? [words.pointSet.replace('{number}', String(set)).replace('{all}', String(pointsOf[pending.kind]))]
      : []),
    ...list.flatMap((one) => (one.result ? [`${one.id}: ${longText(one, texts)}.`] : [])),
  ];
}

/** `steps`: how many times progress is told. */
function notesOf(desk: Desk, texts: ViewerMessages, steps?: number): readonly string[] {
  const { reading: words } = texts;
  const { note, made } = desk.cuts;
  const missing = made ? made.volume.grid.pictures.filter((picture) => picture < 0).length - made.volume.failed : 0;
  return [
    ...(note ? [cutNote(note, texts, steps)] : []),
    ...(desk.cutsIncomplete ? [words.cutsIncomplete] : []),
    ...(missing > 0 ? [words.holes.replace('{count}', String(missing))] : []),
    ...(made && made.volume.failed > 0 ? [words.unopened.replace('{count}', String(made.volume.failed))] : []),
    ...drawingNotes(desk, texts),
    ...(desk.linkedByTable ? [words.linkedByTable] : []),
    ...(desk.measures.inHand ? [words.moveHint] : []),
    ...(desk.tool ? [desk.tool === 'locate' ? words.locateHint : words.hints[desk.tool]] : []),
  ];
}

function cutNote(note: CutNote, { reading: words }: ViewerMessages, steps: number | undefined): string {
  if (note.kind === 'reading') {
    const { done, all } = note;
    const told = steps === undefined ? done : Math.floor((Math.floor((done / all) * steps) / steps) * all);
    return words.planesReading.replace('{done}', String(told)).replace('{all}', String(all));
  }
  return note.kind === 'failed' ? words.planesFailed : `${words.planesRefused} ${words.refusals[note.reason]}`;
}
