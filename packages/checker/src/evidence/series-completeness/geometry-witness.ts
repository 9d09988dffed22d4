import type { DisplaySet } from '@medpass/dicom-core';
import type { MissingPart } from '../../report/report.ts';
import { incomplete, silent, type Testimony } from './testimony.ts';
import type { SeriesView } from './series-view.ts';

export interface Gap {
  readonly from: number;
  readonly to: number;
  /** Slices that would fit in. */
  readonly count: number;
}

export interface GapReading {
  readonly gaps: readonly Gap[];
  /** Smallest and largest gap, where some are no whole multiples of the usual one. */
  readonly uneven?: { readonly smallest: number; readonly largest: number };
}

/** A gap may be off a whole multiple by this share of the spacing. */
const tolerance = 0.15;
/** More uneven gaps than this and the stack has no spacing of its own: then nothing can be said to be missing. */
const unevenMost = 0.2;

/** W1: gaps along the slice normal that are whole multiples of the usual spacing (`checks.md` C3). */
export function readGaps(positions: readonly number[], spacing: number): GapReading {
  const gaps: Gap[] = [];
  let uneven = 0;
  let smallest = Infinity;
  let largest = 0;
  for (let index = 1; index < positions.length; index++) {
    const [from, to] = [positions[index - 1] ?? 0, positions[index] ?? 0];
    smallest = Math.min(smallest, to - from);
    largest = Math.max(largest, to - from);
    const ratio = (to - from) / spacing;
    const times = Math.round(ratio);
    if (times < 1 || Math.abs(ratio - times) > Math.max(tolerance, 0.003 * times)) uneven++;
    else if (times >= 2) gaps.push({ from, to, count: times - 1 });
  }
  const irregular = uneven > 0 && { uneven: { smallest, largest } };
  // Two gaps that differ cannot tell which of them is the spacing.
  const judged = positions.length >= 4 && uneven <= unevenMost * (positions.length - 1);
  return { gaps: judged && gaps.length <= 0.5 * (positions.length - 1) ? gaps : [], ...irregular };
}

export function geometryWitness({ stacks, damaged }: SeriesView): Testimony {
  const missing: MissingPart[] = [];
  const signs: Testimony['signs'][number][] = [];
  let positions = 0;
  let uneven: GapReading['uneven'];
  for (const stack of stacks) {
    const { geometry } = stack;
    if (!geometry || geometry.positions.length < 2) continue;
    positions += geometry.positions.length;
    const reading = readGaps(geometry.positions, geometry.spacing);
    uneven ??= reading.uneven;
    for (const gap of reading.gaps) {
      const count = gap.count * repeats(stack) - damagedWithin(gap, damaged, geometry.normal);
      if (count <= 0) continue;
      missing.push({ what: 'slice', where: { kind: 'position', from: gap.from, to: gap.to }, count });
      signs.push({ kind: 'interior-gap', count, from: gap.from, to: gap.to, backed: false });
    }
  }
  if (uneven) signs.push({ kind: 'uneven-spacing', ...uneven });
  if (missing.length > 0) return incomplete('geometry', 'strong', missing, signs);
  return { ...silent('geometry', 'strong', positions > 0 ? { present: positions } : {}), signs };
}

/** How often each position recurs in a time series. */
function repeats({ geometry }: DisplaySet): number {
  const counts = [...(geometry?.counts ?? [1])].sort((a, b) => a - b);
  return counts[counts.length >> 1] ?? 1;
}

function damagedWithin(gap: Gap, damaged: SeriesView['damaged'], normal: readonly [number, number, number]): number {
  return damaged.filter(({ header }) => {
    const position = header?.imagePositionPatient;
    if (!position) return false;
    const along = position[0] * normal[0] + position[1] * normal[1] + position[2] * normal[2];
    return along > gap.from && along < gap.to;
  }).length;
}
