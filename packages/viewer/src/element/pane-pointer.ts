import { dragAction, toolOf, type Drag } from '../state/gestures.ts';
import type { ViewerAction, ViewerState } from '../state/viewer-state.ts';
import type { Window } from '../state/window-presets.ts';

export interface PointerHost {
  readonly state: ViewerState;
  readonly window: Window;
  /** Pictures in the set shown; 0 where there is none. */
  readonly count: number;
  readonly act: (action: ViewerAction) => void;
}

/** Drags, pinches and the wheel on a pane. A second finger zooms, whatever the tool. */
export class PanePointer {
  #drag: Drag | undefined;
  readonly #touches = new Map<number, { x: number; y: number }>();

  down(event: PointerEvent, host: PointerHost): void {
    const stage = event.currentTarget as HTMLElement;
    stage.setPointerCapture(event.pointerId);
    this.#touches.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (host.count === 0) return;
    this.#drag = {
      x: event.clientX,
      y: event.clientY,
      tool: this.#touches.size > 1 ? 'zoom' : toolOf(event.button, host.state.tool),
      state: host.state,
      window: host.window,
      height: stage.clientHeight,
      count: host.count,
    };
  }

  move(event: PointerEvent, host: PointerHost): void {
    const drag = this.#drag;
    if (!drag || !this.#touches.has(event.pointerId)) return;
    const before = this.#spread();
    this.#touches.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const after = this.#spread();
    if (before && after) host.act({ type: 'zoom', zoom: host.state.zoom * (after / before) });
    else host.act(dragAction(drag, event.clientX, event.clientY));
  }

  up(event: PointerEvent): void {
    this.#touches.delete(event.pointerId);
    this.#drag = undefined;
  }

  wheel(event: WheelEvent, host: PointerHost): void {
    if (host.count === 0) return;
    event.preventDefault();
    host.act(
      event.ctrlKey
        ? { type: 'zoom', zoom: host.state.zoom * Math.exp(-event.deltaY / 300) }
        : { type: 'step', by: Math.sign(event.deltaY) },
    );
  }

  /** Distance between two fingers in CSS pixels. */
  #spread(): number | undefined {
    const [a, b] = [...this.#touches.values()];
    return a && b ? Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) : undefined;
  }
}
