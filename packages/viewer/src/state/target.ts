import type { PictureSet } from './picture-set.ts';

/** What to show: a series, an instance or one frame of it (1-based). */
export type ViewerTarget =
  | { readonly kind: 'series'; readonly seriesInstanceUID: string }
  | { readonly kind: 'instance'; readonly sopInstanceUID: string; readonly frame?: number };

/** Where a target stands among the sets; undefined while it is not known. */
export function placeOf(
  target: ViewerTarget,
  sets: readonly PictureSet[],
): { readonly key: string; readonly index?: number } | undefined {
  for (const set of sets) {
    if (target.kind === 'series') {
      if (set.seriesInstanceUID === target.seriesInstanceUID) return { key: set.key };
      continue;
    }
    const index = set.pictures.findIndex(
      ({ instance, ref }) =>
        instance.header.sopInstanceUID === target.sopInstanceUID && (target.frame ?? ref.frame) === ref.frame,
    );
    if (index >= 0) return { key: set.key, index };
  }
  return undefined;
}
