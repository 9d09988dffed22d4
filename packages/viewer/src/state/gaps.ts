import type { PictureSet } from './picture-set.ts';

/** A hole along the slice normal: after which picture, and how many slices fit in it. */
export interface Gap {
  readonly afterIndex: number;
  readonly count: number;
}

/** Holes that are whole multiples of the spacing (±15 %), as the completeness evidence sees them. */
export function gapsOf(set: PictureSet): readonly Gap[] {
  const spacing = set.displaySet.geometry?.spacing ?? 0;
  if (spacing <= 0 || set.displaySet.kind === 'cine' || set.displaySet.kind === 'localizer') return [];
  return set.pictures.flatMap((picture, index) => {
    const next = set.pictures[index + 1];
    if (picture.along === undefined || next?.along === undefined) return [];
    const ratio = Math.abs(next.along - picture.along) / spacing;
    const whole = Math.round(ratio);
    return whole >= 2 && Math.abs(ratio - whole) <= 0.15 * whole ? [{ afterIndex: index, count: whole - 1 }] : [];
  });
}
