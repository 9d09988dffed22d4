import { html, nothing, type TemplateResult } from 'lit';
import type { ViewerMessages } from '../messages/messages.ts';
import type { ViewerAction, ViewerState, DragTool } from '../state/viewer-state.ts';
import { presetWindow, presetsFor, type PresetId, type Window } from '../state/window-presets.ts';
import { icons } from './icons.ts';

export interface ToolbarInput {
  readonly state: ViewerState;
  readonly modality: string;
  readonly count: number;
  readonly window: Window;
  readonly framesPerSecond: number;
  readonly texts: ViewerMessages;
  readonly act: (action: ViewerAction) => void;
  readonly full: () => void;
}

const tools: readonly DragTool[] = ['scroll', 'window', 'zoom', 'pan'];

/** Everything that a drag does is a button here too (WCAG 2.5.7). */
export function toolbar(input: ToolbarInput): TemplateResult {
  const { state, texts, act, count } = input;
  return html`<div class="bar" part="toolbar" role="toolbar" aria-label=${texts.actions.more}>
    <div class="group" role="group">
      ${tools.map(
        (tool) =>
          html`<button
            type="button"
            aria-pressed=${state.tool === tool}
            title=${texts.tools[tool]}
            @click=${() => act({ type: 'tool', tool })}
          >
            ${icons[tool]}<span class="word">${texts.tools[tool]}</span><span class="silent">${texts.tools[tool]}</span>
          </button>`,
      )}
    </div>
    ${count > 1 ? slider(input) : nothing} ${count > 1 ? player(input) : nothing} ${presets(input)}
    <button
      type="button"
      title=${texts.actions.reset}
      aria-label=${texts.actions.reset}
      @click=${() => act({ type: 'reset' })}
    >
      ${icons.reset}
    </button>
    <button type="button" title=${texts.actions.full} aria-label=${texts.actions.full} @click=${input.full}>
      ${icons.full}
    </button>
    ${menu(input)}
  </div>`;
}

function slider({ state, count, texts, act }: ToolbarInput): TemplateResult {
  return html`<div class="slider">
    <button type="button" aria-label=${texts.actions.previous} @click=${() => act({ type: 'step', by: -1 })}>
      ${icons.previous}
    </button>
    <input
      type="range"
      min="1"
      max=${count}
      .value=${String(state.index + 1)}
      aria-label=${texts.actions.slice}
      aria-valuetext="${state.index + 1} ${texts.of} ${count}"
      @input=${(event: Event) => act({ type: 'go', index: Number((event.target as HTMLInputElement).value) - 1 })}
    />
    <button type="button" aria-label=${texts.actions.next} @click=${() => act({ type: 'step', by: 1 })}>
      ${icons.next}
    </button>
  </div>`;
}

function player({ state, texts, act, framesPerSecond }: ToolbarInput): TemplateResult {
  const label = state.playing ? texts.actions.stop : texts.actions.play;
  return html`<button
      type="button"
      title=${label}
      aria-label=${label}
      @click=${() => act({ type: 'play', playing: !state.playing })}
    >
      ${state.playing ? icons.stop : icons.play}
    </button>
    ${
      state.playing
        ? html`<select
            aria-label=${texts.actions.rate}
            @change=${(event: Event) => act({ type: 'rate', framesPerSecond: Number((event.target as HTMLSelectElement).value) })}
          >
            ${[...new Set([5, 10, 15, 25, 30, framesPerSecond])]
              .sort((a, b) => a - b)
              .map((rate) => html`<option value=${rate} ?selected=${rate === framesPerSecond}>${rate}/s</option>`)}
          </select>`
        : nothing
    }`;
}

function presets({ state, modality, texts, act }: ToolbarInput): TemplateResult {
  return html`<select
    aria-label=${texts.actions.window}
    @change=${(event: Event) => {
      const preset = (event.target as HTMLSelectElement).value as PresetId;
      const window = presetWindow(preset);
      act({ type: 'preset', preset, ...(window && { window }) });
    }}
  >
    ${presetsFor(modality).map((id) => html`<option value=${id} ?selected=${state.preset === id}>${texts.presets[id]}</option>`)}
  </select>`;
}

function menu({ state, window, texts, act }: ToolbarInput): TemplateResult {
  const step = Math.max(1, window.width / 12);
  const [x, y] = state.pan;
  const items: readonly (readonly [string, ViewerAction])[] = [
    [texts.actions.brighter, { type: 'window', window: { ...window, center: window.center - step } }],
    [texts.actions.darker, { type: 'window', window: { ...window, center: window.center + step } }],
    [texts.actions.moreContrast, { type: 'window', window: { ...window, width: Math.max(1, window.width * 0.85) } }],
    [texts.actions.lessContrast, { type: 'window', window: { ...window, width: window.width / 0.85 } }],
    [texts.actions.zoomIn, { type: 'zoom', zoom: state.zoom * 1.25 }],
    [texts.actions.zoomOut, { type: 'zoom', zoom: state.zoom / 1.25 }],
    [texts.actions.moveLeft, { type: 'pan', pan: [x - 30, y] }],
    [texts.actions.moveRight, { type: 'pan', pan: [x + 30, y] }],
    [texts.actions.moveUp, { type: 'pan', pan: [x, y - 30] }],
    [texts.actions.moveDown, { type: 'pan', pan: [x, y + 30] }],
    [texts.actions.invert, { type: 'invert' }],
    [texts.actions.turn, { type: 'turn' }],
    [texts.actions.flipHorizontal, { type: 'flip', axis: 'horizontal' }],
    [texts.actions.flipVertical, { type: 'flip', axis: 'vertical' }],
  ];
  return html`<details>
    <summary aria-label=${texts.actions.more} title=${texts.actions.more}>${icons.more}</summary>
    <div class="menu">
      ${items.map(([label, action]) => html`<button type="button" @click=${() => act(action)}>${label}</button>`)}
    </div>
  </details>`;
}
