import type { InstanceHeader } from '../dicom/instance-header.ts';
import { distinctPositions, positionAlong, positionTolerance } from './geometry.ts';
import type { Instance } from './study-model.ts';
import { sliceNormal } from './vector.ts';

type SplitValue = string | number;

interface SplitKey {
  /** DICOM keyword, as it appears in `DisplaySet.splitBy`. */
  readonly keyword: string;
  readonly value: (header: InstanceHeader) => SplitValue | undefined;
  /** Time axes split only into a few stacks: three hundred fMRI volumes are one time series, not three hundred stacks. */
  readonly most: number;
}

const many = 512;
const few = 32;

/**
 * In this order. Content Time is never among them, and Trigger Time only sorts: the phases of a cine belong together
 * (`checks.md` C3).
 */
const keys: readonly SplitKey[] = [
  { keyword: 'ImageType', value: ({ stack }) => stack.imageType?.join('\\'), most: many },
  { keyword: 'EchoNumbers', value: ({ stack }) => stack.echoNumbers, most: many },
  { keyword: 'EchoTime', value: ({ stack }) => stack.echoTime, most: many },
  { keyword: 'DiffusionBValue', value: ({ stack }) => stack.diffusionBValue, most: many },
  { keyword: 'InversionTime', value: ({ stack }) => stack.inversionTime, most: many },
  { keyword: 'FlipAngle', value: ({ stack }) => stack.flipAngle, most: many },
  { keyword: 'ContrastBolusAgent', value: ({ stack }) => stack.contrastBolusAgent, most: many },
  { keyword: 'ConvolutionKernel', value: ({ stack }) => stack.convolutionKernel, most: many },
  { keyword: 'ScanningSequence', value: ({ stack }) => stack.scanningSequence, most: many },
  { keyword: 'SequenceName', value: ({ stack }) => stack.sequenceName, most: many },
  { keyword: 'SliceThickness', value: ({ image }) => image?.sliceThickness, most: many },
  { keyword: 'TemporalPositionIdentifier', value: ({ stack }) => stack.temporalPositionIdentifier, most: few },
  { keyword: 'AcquisitionNumber', value: ({ stack }) => stack.acquisitionNumber, most: few },
];

export interface Stack {
  readonly splitBy: Readonly<Record<string, SplitValue>>;
  readonly instances: readonly Instance[];
}

/**
 * Splits instances of one orientation into stacks. A key counts only where it really separates groups that each make a stack: it
 * must take away repeated positions, or turn an uneven mixture into even stacks, without leaving crumbs.
 */
export function splitStack(instances: readonly Instance[]): readonly Stack[] {
  let stacks: readonly Stack[] = [{ splitBy: {}, instances }];
  for (const key of keys) {
    stacks = stacks.flatMap((stack) => splitByKey(stack, key));
  }
  return stacks;
}

interface Shape {
  readonly instances: number;
  readonly positions: number;
  /** Gaps that are no whole multiple of the usual one. */
  readonly uneven: number;
}

function splitByKey(stack: Stack, key: SplitKey): readonly Stack[] {
  const groups = groupBy(stack.instances, key);
  if (groups.size < 2 || groups.size > key.most) return [stack];
  const whole = shapeOf(stack.instances);
  const parts = [...groups.values()].map(shapeOf);
  const separates = whole.positions > 1 ? makesStacks(whole, parts) : makesCines(whole, parts);
  if (!separates) return [stack];
  return [...groups].map(([value, members]) => ({
    splitBy: { ...stack.splitBy, [key.keyword]: value },
    instances: members,
  }));
}

function groupBy(instances: readonly Instance[], key: SplitKey): Map<SplitValue, Instance[]> {
  const groups = new Map<SplitValue, Instance[]>();
  for (const instance of instances) {
    const value = key.value(instance.header) ?? '';
    const group = groups.get(value);
    if (group) group.push(instance);
    else groups.set(value, [instance]);
  }
  return groups;
}

function makesStacks(whole: Shape, parts: readonly Shape[]): boolean {
  const repeatedBefore = whole.instances - whole.positions;
  const repeatedAfter = sum(parts, (part) => part.instances - part.positions);
  const real = parts.filter(
    (part) => part.positions >= 2 && part.positions >= 0.3 * Math.max(...parts.map((each) => each.positions)),
  );
  const inReal = sum(real, (part) => part.instances);
  if (real.length === 0 || inReal < 0.8 * whole.instances) return false;
  if (repeatedBefore > 0) return repeatedAfter <= 0.85 * repeatedBefore;
  // No position repeats: only a mixture that is uneven together and even apart is two stacks.
  return (
    real.length >= 2 &&
    whole.uneven > 0 &&
    sum(parts, (part) => part.uneven) < 0.2 * whole.uneven &&
    real.every((part) => part.positions >= 3)
  );
}

/** One position only: each value must recur, or eight inversion times of one slice would become eight stacks. */
function makesCines(whole: Shape, parts: readonly Shape[]): boolean {
  return whole.positions === 1 && whole.instances > 3 && parts.every((part) => part.instances >= 2);
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

function shapeOf(instances: readonly Instance[]): Shape {
  const first = instances[0]?.header;
  const normal = sliceNormal(first?.image?.imageOrientationPatient);
  if (!first || !normal) return { instances: instances.length, positions: 0, uneven: 0 };
  const tolerance = positionTolerance(first.image);
  const values = new Float64Array(instances.length);
  for (let index = 0; index < values.length; index++)
    values[index] = positionAlong(instances[index]?.header ?? first, normal);
  const { positions } = distinctPositions(values.sort(), tolerance);
  return { instances: instances.length, positions: positions.length, uneven: unevenGaps(positions) };
}

function unevenGaps(positions: readonly number[]): number {
  const gaps = positions.slice(1).map((position, index) => position - (positions[index] ?? position));
  const usual = [...gaps].sort((a, b) => a - b)[(gaps.length - 1) >> 1] ?? 0;
  if (usual === 0) return 0;
  return gaps.filter((gap) => Math.abs(gap / usual - Math.round(gap / usual)) > 0.15 || gap / usual < 0.5).length;
}
