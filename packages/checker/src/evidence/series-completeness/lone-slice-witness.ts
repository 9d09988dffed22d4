import { incomplete, type Testimony } from './testimony.ts';
import type { SeriesView } from './series-view.ts';

// (0018,0022), as GE, Canon, Siemens and Philips write it.
const moving = /helical|helix|spiral/i;

/** More slices than this may be all that was made of a short way. */
const loneMost = 2;

/** A slice or two of a scan for which the table moved: the scanner says that it went along the body, and that makes more of them. */
export function loneSliceWitness({ images, slices }: SeriesView): Testimony | undefined {
  if (!slices || images.length === 0 || images.length > loneMost) return undefined;
  if (!images.every(({ stack }) => moving.test(stack.scanOptions ?? ''))) return undefined;
  return incomplete('count-tag', 'medium', [], [], { present: images.length, tag: '(0018,0022)' });
}
