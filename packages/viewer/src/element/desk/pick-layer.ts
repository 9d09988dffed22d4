import { svg, type TemplateResult } from 'lit';
import type { PixelPoint } from '../../volume/sections.ts';
import type { Cross, LayerContext, LayerPoint, PaneLayer } from '../pane-layer.ts';
import type { Desk } from './desk.ts';
import { drawing } from './drawing.ts';

const steps: Readonly<Record<string, PixelPoint>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Screen places of the keyboard's cross, by pane: layers are made anew with every change. */
const crosses = new WeakMap<Desk, Map<number, readonly [number, number]>>();

/** Takes points of a picture by a click, or by a cross that the arrow keys move: no tool needs a drag. */
export class PickLayer implements PaneLayer {
  constructor(
    private readonly desk: Desk,
    private readonly place: number,
  ) {}

  cross(context: LayerContext | undefined): Cross | undefined {
    const at = this.#crosses.get(this.place);
    const pixel = at && context?.view.toPicture(...at);
    const image = context?.set.pictures[context.index]?.instance.header.image;
    if (!context || !pixel || !image) return undefined;
    const [column, row] = [Math.round(pixel[0]) + 1, Math.round(pixel[1]) + 1];
    const text = context.texts.reading.crossAt.replace('{column}', String(column)).replace('{row}', String(row));
    return { text, at: (row - 1) * image.columns + column, of: image.rows * image.columns };
  }

  render(context: LayerContext): TemplateResult | undefined {
    const at = this.#crosses.get(this.place);
    if (!at) return undefined;
    const [x, y] = at;
    return drawing(context, svg`<path class="cross" d="M${x - 14} ${y}h28M${x} ${y - 14}v28" />`);
  }

  pointer({ kind, x, y, event }: LayerPoint, context: LayerContext): boolean {
    const pixel = context.view.toPicture(x, y);
    if (kind === 'move') this.desk.point(this.place, pixel);
    // Other buttons and further fingers keep their drags.
    if (kind !== 'down' || event.button > 0 || !event.isPrimary) return false;
    this.#crosses.delete(this.place);
    if (pixel) this.desk.pick(this.place, pixel, context);
    return true;
  }

  key(event: KeyboardEvent, context: LayerContext): boolean {
    const step = steps[event.key];
    let at = this.#crosses.get(this.place) ?? [context.width / 2, context.height / 2];
    if (step) {
      const far = event.shiftKey ? 20 : 4;
      at = [
        Math.min(context.width, Math.max(0, at[0] + step[0] * far)),
        Math.min(context.height, Math.max(0, at[1] + step[1] * far)),
      ];
      this.#crosses.set(this.place, at);
      this.desk.point(this.place, context.view.toPicture(...at));
    } else if (event.key === 'Enter') {
      const pixel = context.view.toPicture(...at);
      this.#crosses.set(this.place, at);
      if (pixel) this.desk.pick(this.place, pixel, context);
    } else if (event.key === 'Escape') {
      this.#crosses.delete(this.place);
      if (!this.desk.measures.drop()) this.desk.choose(undefined);
    } else return false;
    context.redraw();
    return true;
  }

  get #crosses(): Map<number, readonly [number, number]> {
    const known = crosses.get(this.desk) ?? new Map<number, readonly [number, number]>();
    crosses.set(this.desk, known);
    return known;
  }
}
