import { svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { MeasureKind } from '../../measure/measurement.ts';
import type { PixelPoint } from '../../volume/sections.ts';
import type { LayerContext, LayerPoint, PaneLayer } from '../pane-layer.ts';
import { drawing, pathOf } from './drawing.ts';
import { sameFrame, type Measures } from './measures.ts';
import { longText, shortText } from './measure-texts.ts';
import { gripAt, moveByKey } from './move-measure.ts';

const corners = 64;

/** The shapes measured on the picture that is shown, with their numbers; and the one that is being set. */
export class MeasureLayer implements PaneLayer {
  constructor(
    private readonly measures: Measures,
    /** Where the pointer or the keyboard's cross is. */
    private readonly hover: PixelPoint | undefined,
  ) {}

  render(context: LayerContext): TemplateResult | undefined {
    const ref = context.set.pictures[context.index]?.ref;
    const { pending } = this.measures;
    const shapes = this.measures.on(ref).map((one) => {
      const [first] = one.points;
      const at = first && context.view.toPane(...first);
      const text = shortText(one, context.texts);
      const { inHand } = this.measures;
      const chosen = inHand?.id === one.id ? inHand.point : undefined;
      return svg`<g class="measure">${shapeOf(one.kind, one.points, context, chosen)}${
        at ? svg`<text x=${at[0] + 8} y=${at[1] - 8}>${one.id}: ${text}</text>` : ''
      }</g>`;
    });
    if (ref && pending && sameFrame(pending.ref, ref)) {
      const points = this.hover ? [...pending.points, this.hover] : pending.points;
      shapes.push(svg`<g class="measure begun">${shapeOf(pending.kind, points, context)}</g>`);
    }
    return shapes.length > 0 ? drawing(context, shapes) : undefined;
  }

  /** A point is dragged; the one in hand goes where somebody clicks. */
  pointer({ kind, x, y, event }: LayerPoint, context: LayerContext): boolean {
    const { measures } = this;
    const pixel = context.view.toPicture(x, y);
    if (kind === 'down') {
      if (event.button > 0 || !event.isPrimary || measures.pending) return false;
      measures.dragged = gripAt(measures, context, [x, y], event.pointerType);
      if (measures.dragged) {
        (event.currentTarget as Element).setPointerCapture(event.pointerId);
        return true;
      }
      const { inHand } = measures;
      const here = inHand && measures.on(context.set.pictures[context.index]?.ref).some(({ id }) => id === inHand.id);
      if (here && pixel) measures.move(inHand, pixel, context);
      return here ?? false;
    }
    const { dragged } = measures;
    if (!dragged) return false;
    if (kind === 'up') measures.dragged = undefined;
    else if (pixel) measures.move(dragged, pixel, context);
    return true;
  }

  key(event: KeyboardEvent, context: LayerContext): boolean {
    return moveByKey(event, this.measures, context);
  }

  /** With units and where they come from: a number alone is none. */
  notes({ set, index, texts }: LayerContext): readonly string[] {
    return this.measures.on(set.pictures[index]?.ref).map((one) => `${one.id}: ${longText(one, texts)}`);
  }
}

/** `chosen`: the point in hand. */
function shapeOf(
  kind: MeasureKind,
  points: readonly PixelPoint[],
  { view }: LayerContext,
  chosen?: number,
): SVGTemplateResult[] {
  const dots = points.flatMap((point, place) => {
    const at = view.toPane(...point);
    return at ? [svg`<circle cx=${at[0]} cy=${at[1]} r=${place === chosen ? 6 : 3.5} />`] : [];
  });
  const [from, to] = points;
  if (kind === 'probe' || !from || !to) return dots;
  const outline: readonly PixelPoint[] =
    kind === 'rectangle'
      ? [from, [to[0], from[1]], to, [from[0], to[1]]]
      : kind === 'ellipse'
        ? ellipse(from, to)
        : points;
  const path = pathOf(view, outline, kind === 'rectangle' || kind === 'ellipse');
  return [svg`<path class="under" d=${path} /><path d=${path} />`, ...dots];
}

function ellipse(from: PixelPoint, to: PixelPoint): readonly PixelPoint[] {
  const [cx, cy] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const [rx, ry] = [Math.abs(to[0] - from[0]) / 2, Math.abs(to[1] - from[1]) / 2];
  return Array.from({ length: corners }, (_, index) => {
    const turn = (2 * Math.PI * index) / corners;
    return [cx + rx * Math.cos(turn), cy + ry * Math.sin(turn)];
  });
}
