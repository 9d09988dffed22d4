import type { DisplaySet } from '@medpass/dicom-core';
import { extremes } from './extremes.ts';
import { incomplete, silent, type Testimony } from './testimony.ts';
import { readGaps } from './geometry-witness.ts';
import type { SeriesView } from './series-view.ts';

/** Keys whose stacks cover the same places by design. Image types and contrast agents need not. */
const volumeKeys = [
  'EchoNumbers',
  'EchoTime',
  'DiffusionBValue',
  'TemporalPositionIdentifier',
  'InversionTime',
  'FlipAngle',
  'AcquisitionNumber',
];

interface Short {
  readonly volume: number;
  readonly volumes: number;
  readonly present: number;
  readonly expected: number;
  /** How many slices are wanting. */
  readonly count: number;
}

/** W5: volumes that repeat one set of positions; one that has fewer is short (`checks.md` C3). */
export function volumesWitness({ stacks }: SeriesView): Testimony | undefined {
  const short = [...stacks.flatMap((stack) => shortLast(stack) ?? []), ...families(stacks).flatMap(shortStacks)];
  if (short.length === 0)
    return stacks.some(isSeries) ? silent('geometry', 'strong', { tag: '(0020,0032)' }) : undefined;
  const missing = short.map(
    ({ volume, count }) => ({ what: 'timepoint', where: { kind: 'index', from: volume, to: volume }, count }) as const,
  );
  const signs = short.map(
    ({ volume, volumes, present, expected }) => ({ kind: 'short-volume', volume, volumes, present, expected }) as const,
  );
  return incomplete('geometry', 'strong', missing, signs, { tag: '(0020,0032)' });
}

function isSeries({ kind }: DisplaySet): boolean {
  return kind === 'time-series';
}

/** A time series in which some positions recur once less often than the rest, at one end: its last volume stops early. */
function shortLast({ geometry, kind }: DisplaySet): Short | undefined {
  if (kind !== 'time-series' || !geometry) return undefined;
  const { counts } = geometry;
  const volumes = extremes(counts).most;
  const expected = counts.length;
  const count = counts.filter((each) => each === volumes - 1).length;
  const full = counts.filter((each) => each === volumes).length;
  if (volumes < 3 || count === 0 || count + full !== expected) return undefined;
  const contiguous = counts.filter((each, index) => index > 0 && each !== counts[index - 1]).length === 1;
  return contiguous || count <= 0.3 * expected
    ? { volume: volumes, volumes, present: expected - count, expected, count }
    : undefined;
}

/** Stacks of one orientation and image type that differ only by a key of {@link volumeKeys}. */
function families(stacks: readonly DisplaySet[]): readonly (readonly DisplaySet[])[] {
  const groups = new Map<string, DisplaySet[]>();
  for (const stack of stacks) {
    if (!volumeKeys.some((key) => key in stack.splitBy)) continue;
    const rest = Object.entries(stack.splitBy).filter(([key]) => !volumeKeys.includes(key));
    const key = JSON.stringify(rest);
    const group = groups.get(key);
    if (group) group.push(stack);
    else groups.set(key, [stack]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function shortStacks(family: readonly DisplaySet[]): readonly Short[] {
  const sizes = family.map(({ geometry }) => geometry?.positions.length ?? 0);
  const expected = Math.max(...sizes);
  const full = family.filter((_, index) => sizes[index] === expected);
  const [model] = full;
  // Acquisitions may differ in coverage by intent; two of three that agree are a plan, one of two is not.
  const planned = family.every(({ splitBy }) => !('AcquisitionNumber' in splitBy)) || full.length * 2 > family.length;
  if (!model?.geometry || !planned) return [];
  const { positions, spacing } = model.geometry;
  return family.flatMap(({ geometry }, index) => {
    const own = geometry?.positions ?? [];
    // What its own geometry shows as a gap is told by the geometry witness.
    const told = geometry ? readGaps(own, spacing).gaps.reduce((total, gap) => total + gap.count, 0) : 0;
    const count = expected - own.length - told;
    if (count <= 0 || own.length < 2) return [];
    const within = own.every((position) => positions.some((other) => Math.abs(other - position) <= 0.15 * spacing));
    if (!within) return [];
    return [{ volume: index + 1, volumes: family.length, present: own.length, expected, count }];
  });
}
