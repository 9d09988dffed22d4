import type { PictureSet } from '../state/picture-set.ts';

/** A slice on its even place, in steps of the slices that are there. */
export interface SlottedSlice {
  /** Place in the set. */
  readonly index: number;
  readonly slot: number;
}

/** Share of a step by which a stated spacing may differ from the one that is found. */
const tolerance = 0.05;

/**
 * How many steps of the scan lie between neighbours: 2 where every second slice is not here, 1 where nothing says so. What is left of
 * such a set is even, so two witnesses are asked for: Instance Numbers that step as widely as the slices stand wider than the file
 * states. Numbers alone step over dense slices with some makers; slices alone stand apart where a scan was taken so.
 */
export function thinnedBy(set: PictureSet, slices: readonly SlottedSlice[], spacing: number): number {
  // Echoes and b-values of one series share its numbers among them.
  if (set.series.displaySets.filter(({ kind }) => kind === set.displaySet.kind).length > 1) return 1;
  const image = set.pictures[slices[0]?.index ?? 0]?.instance.header.image;
  const nominal = image?.spacingBetweenSlices ?? image?.sliceThickness;
  const step = numberStep(set, slices);
  if (!nominal || nominal <= 0 || step === undefined || step < 2) return 1;
  return Math.abs(spacing / nominal - step) <= tolerance * step ? step : 1;
}

/** By how much Instance Number (0020,0013) grows or falls from one even place to the next, where it always does so by as much. */
function numberStep({ pictures }: PictureSet, slices: readonly SlottedSlice[]): number | undefined {
  let common: number | undefined;
  for (const [order, slice] of slices.entries()) {
    const next = slices[order + 1];
    if (!next) break;
    const from = pictures[slice.index]?.instance.header.instanceNumber;
    const to = pictures[next.index]?.instance.header.instanceNumber;
    if (from === undefined || to === undefined) return undefined;
    const step = (to - from) / (next.slot - slice.slot);
    common ??= step;
    if (step !== common || !Number.isInteger(step)) return undefined;
  }
  return common === undefined ? undefined : Math.abs(common);
}
