import { html, nothing, type TemplateResult } from 'lit';
import type { MeasureKind } from '../../measure/measurement.ts';
import type { ViewerMessages } from '../../messages/messages.ts';
import type { Slab, SlabMode } from '../../volume/reslice.ts';
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
  return html`<div class="bar desk" role="toolbar" aria-label=${words.desk}>
    <div class="group" role="group" aria-label=${words.planes}>
      <button
        type="button"
        aria-pressed=${cut}
        title=${cut ? words.planesOff : words.planes}
        @click=${() => (cut ? cuts.leave() : void cuts.open())}
      >
        ${deskIcons.planes}<span>${words.planes}</span>
      </button>
      ${cut ? slabChoice(desk, texts) : nothing}
    </div>
    ${
      desk.hanging
        ? html`<button type="button" title=${words.arrange} @click=${() => desk.arrange()}>
            ${deskIcons.arrange}<span>${words.arrange}</span>
          </button>`
        : nothing
    }
    <div class="group" role="group" aria-label=${words.link}>
      ${toggle(desk.linked, words.link, deskIcons.link, () => desk.link(!desk.linked))}
      ${toggle(desk.lines, words.lines, deskIcons.lines, () => desk.showLines(!desk.lines))}
      ${toggle(desk.tool === 'locate', words.locate, deskIcons.locate, () => desk.choose('locate'))}
    </div>
    <div class="group" role="group" aria-label=${words.measure}>
      ${kinds.map((kind) => toggle(desk.tool === kind, words.measures[kind], deskIcons[kind], () => desk.choose(kind)))}
    </div>
    ${drawingChoice(desk, texts)}
    <div class="said">
      <div class="desk-notes" role="status">${notes.map((note) => html`<p>${note}</p>`)}</div>
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
function results({ measures }: Desk, texts: ViewerMessages): TemplateResult | typeof nothing {
  const words = texts.reading;
  if (measures.list.length === 0) return nothing;
  return html`<ol class="results" aria-label=${words.results}>
    ${measures.list.map(
      (one) =>
        html`<li value=${one.id}>
          <span>${longText(one, texts)}</span>
          <button
            type="button"
            aria-label="${words.remove} ${one.id}"
            title=${words.remove}
            @click=${() => measures.remove(one.id)}
          >
            ${deskIcons.remove}
          </button>
        </li>`,
    )}
  </ol>`;
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

function notesOf(desk: Desk, texts: ViewerMessages): readonly string[] {
  const { reading: words } = texts;
  const { note, made } = desk.cuts;
  const missing = made ? made.volume.grid.pictures.filter((picture) => picture < 0).length - made.volume.failed : 0;
  return [
    ...(note ? [cutNote(note, texts)] : []),
    ...(missing > 0 ? [words.holes.replace('{count}', String(missing))] : []),
    ...(made && made.volume.failed > 0 ? [words.unopened.replace('{count}', String(made.volume.failed))] : []),
    ...drawingNotes(desk, texts),
    ...(desk.linkedByTable ? [words.linkedByTable] : []),
    ...(desk.tool ? [desk.tool === 'locate' ? words.locateHint : words.hints[desk.tool]] : []),
  ];
}

function cutNote(note: CutNote, { reading: words }: ViewerMessages): string {
  if (note.kind === 'reading')
    return words.planesReading.replace('{done}', String(note.done)).replace('{all}', String(note.all));
  return note.kind === 'failed' ? words.planesFailed : `${words.planesRefused} ${words.refusals[note.reason]}`;
}
