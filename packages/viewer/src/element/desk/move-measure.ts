import type { PixelPoint } from '../../volume/sections.ts';
import type { LayerContext } from '../pane-layer.ts';
import type { Grip, Measures } from './measures.ts';

const steps: Readonly<Record<string, PixelPoint>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** CSS pixels around a point in which a mouse or a pen takes hold of it, and a finger. */
const reach = { mouse: 10, touch: 22 };

/** The point of a measure of the picture on the screen that lies under a place of the pane. */
export function gripAt(
  measures: Measures,
  { set, index, view }: LayerContext,
  [x, y]: readonly [number, number],
  pointerType: string,
): Grip | undefined {
  const near = pointerType === 'touch' ? reach.touch : reach.mouse;
  let best: (Grip & { readonly away: number }) | undefined;
  for (const { id, points } of measures.on(set.pictures[index]?.ref))
    for (const [point, pixel] of points.entries()) {
      const at = view.toPane(...pixel);
      const away = at ? Math.hypot(at[0] - x, at[1] - y) : Infinity;
      if (away <= (best?.away ?? near)) best = { id, point, away };
    }
  return best && { id: best.id, point: best.point };
}

/**
 * Arrow keys move the point in hand by one CSS pixel of the pane, with Shift by ten; Enter takes the next point, Escape lets go. True
 * where the key was used.
 */
export function moveByKey(event: KeyboardEvent, measures: Measures, context: LayerContext): boolean {
  const { inHand } = measures;
  const held = inHand && measures.on(context.set.pictures[context.index]?.ref).find(({ id }) => id === inHand.id);
  if (!inHand || !held) return false;
  const step = steps[event.key];
  if (step) {
    const pixel = held.points[inHand.point];
    const at = pixel && context.view.toPane(...pixel);
    const far = event.shiftKey ? 10 : 1;
    const moved = at && context.view.toPicture(at[0] + step[0] * far, at[1] + step[1] * far);
    if (moved) measures.move(inHand, moved, context);
  } else if (event.key === 'Enter') measures.take({ id: held.id, point: (inHand.point + 1) % held.points.length });
  else if (event.key === 'Escape') measures.take(undefined);
  else return false;
  return true;
}
