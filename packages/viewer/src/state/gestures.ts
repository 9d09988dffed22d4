import type { DragTool, ViewerAction, ViewerState } from './viewer-state.ts';
import { draggedWindow, type Window } from './window-presets.ts';

/** Where a drag began, and what the state was then. */
export interface Drag {
  readonly x: number;
  readonly y: number;
  readonly tool: DragTool;
  readonly state: ViewerState;
  /** The window shown when it began. */
  readonly window: Window;
  /** Height of the viewport in CSS pixels. */
  readonly height: number;
  /** Pictures in the set. */
  readonly count: number;
}

/** What a drag to `x`, `y` asks for. */
export function dragAction(drag: Drag, x: number, y: number): ViewerAction {
  const dx = x - drag.x;
  const dy = y - drag.y;
  switch (drag.tool) {
    case 'scroll': {
      // A drag over four fifths of the height runs through the set, but never finer than 6 pixels a picture.
      const perPicture = Math.max(6, (drag.height * 0.8) / Math.max(1, drag.count));
      return { type: 'go', index: drag.state.index + Math.round(dy / perPicture) };
    }
    case 'window':
      return { type: 'window', window: draggedWindow(drag.window, dx, dy) };
    case 'zoom':
      return { type: 'zoom', zoom: drag.state.zoom * Math.exp(-dy / 200) };
    case 'pan':
      return { type: 'pan', pan: [drag.state.pan[0] + dx, drag.state.pan[1] + dy] };
  }
}

/** The middle button pans, the right one zooms, whatever the tool: what radiology workstations do. */
export function toolOf(button: number, chosen: DragTool): DragTool {
  return button === 1 ? 'pan' : button === 2 ? 'zoom' : chosen;
}

/** Keys while the viewport has the focus (WCAG 2.1.4). */
export function keyAction(key: string, state: ViewerState, window: Window): ViewerAction | undefined {
  const step = Math.max(1, window.width / 20);
  switch (key) {
    case 'ArrowUp':
    case 'ArrowLeft':
      return { type: 'step', by: -1 };
    case 'ArrowDown':
    case 'ArrowRight':
      return { type: 'step', by: 1 };
    case 'PageUp':
      return { type: 'step', by: -10 };
    case 'PageDown':
      return { type: 'step', by: 10 };
    case 'Home':
      return { type: 'go', index: 0 };
    case 'End':
      return { type: 'go', index: Number.MAX_SAFE_INTEGER };
    case ' ':
      return { type: 'play', playing: !state.playing };
    case '+':
    case '=':
      return { type: 'zoom', zoom: state.zoom * 1.2 };
    case '-':
      return { type: 'zoom', zoom: state.zoom / 1.2 };
    case 'i':
      return { type: 'invert' };
    case 'r':
      return { type: 'turn' };
    case 'h':
      return { type: 'flip', axis: 'horizontal' };
    case 'v':
      return { type: 'flip', axis: 'vertical' };
    case '[':
      return { type: 'window', window: { ...window, center: window.center + step } };
    case ']':
      return { type: 'window', window: { ...window, center: window.center - step } };
    case '0':
      return { type: 'reset' };
    default:
      return undefined;
  }
}
