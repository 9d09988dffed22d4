import type { PictureSet } from './picture-set.ts';

/** A hole along the slice normal: after which picture, and how many slices fit in it. */
export interface Gap {
  readonly afterIndex: number;
  readonly count: number;
  /** Instance Numbers that are left out, where those of the neighbours leave out just as many: a second witness. */
  readonly numbers?: { readonly from: number; readonly to: number };
}

/** Modalities whose slices follow each other without a break. Frames of a SEG or a dose may lie anywhere. */
const dense = new Set(['CT', 'MR', 'PT']);

/** Holes that are whole multiples of the spacing (±15 %), as the completeness evidence sees them. */
export function gapsOf(set: PictureSet): readonly Gap[] {
  const found = known.get(set) ?? findGaps(set);
  known.set(set, found);
  return found;
}

/** Asked for with every picture that is drawn; a set never changes. */
const known = new WeakMap<PictureSet, readonly Gap[]>();

function findGaps(set: PictureSet): readonly Gap[] {
  const spacing = set.displaySet.geometry?.spacing ?? 0;
  const { kind } = set.displaySet;
  if (spacing <= 0 || !dense.has(set.modality) || kind === 'cine' || kind === 'localizer') return [];
  return set.pictures.flatMap((picture, index): readonly Gap[] => {
    const next = set.pictures[index + 1];
    if (picture.along === undefined || next?.along === undefined) return [];
    const ratio = Math.abs(next.along - picture.along) / spacing;
    const whole = Math.round(ratio);
    if (whole < 2 || Math.abs(ratio - whole) > 0.15 * whole) return [];
    const before = picture.instance.header.instanceNumber;
    const after = next.instance.header.instanceNumber;
    const named = before !== undefined && after !== undefined && Math.abs(after - before) === whole;
    return [
      {
        afterIndex: index,
        count: whole - 1,
        ...(named && { numbers: { from: Math.min(before, after) + 1, to: Math.max(before, after) - 1 } }),
      },
    ];
  });
}

/** The picture before the next hole, round the end; undefined where there is none. */
export function nextGapIndex(gaps: readonly Gap[], index: number): number | undefined {
  return (gaps.find(({ afterIndex }) => afterIndex > index) ?? gaps[0])?.afterIndex;
}
