import type { Instance } from './study-model.ts';

/** Cosines closer than this are one orientation: headers round to three decimals, and 0.005 is 0.3°. */
const tolerance = 0.005;
/** Beyond so many orientations a series is radial or hostile; the rest are told apart by rounding, at a constant cost each. */
const compared = 64;

export interface OrientationGroup {
  /** Six cosines of the first instance; absent for instances without an orientation. */
  readonly cosines?: readonly number[];
  readonly instances: Instance[];
}

/** Groups instances by orientation, in the order given. */
export function groupByOrientation(instances: readonly Instance[]): readonly OrientationGroup[] {
  const groups: OrientationGroup[] = [];
  const rounded = new Map<string, OrientationGroup>();
  let last: OrientationGroup | undefined;
  for (const instance of instances) {
    const cosines = instance.header.imagePositionPatient ? instance.header.image?.imageOrientationPatient : undefined;
    if (!last || !alike(last.cosines, cosines)) last = find(groups, rounded, cosines);
    last.instances.push(instance);
  }
  return groups;
}

function find(
  groups: OrientationGroup[],
  rounded: Map<string, OrientationGroup>,
  cosines: readonly number[] | undefined,
): OrientationGroup {
  for (let index = 0; index < groups.length && index < compared; index++) {
    const group = groups[index];
    if (group && alike(group.cosines, cosines)) return group;
  }
  const key = cosines ? cosines.map((value) => value.toFixed(2)).join() : '';
  const known = groups.length >= compared ? rounded.get(key) : undefined;
  if (known) return known;
  const made: OrientationGroup = cosines ? { cosines, instances: [] } : { instances: [] };
  groups.push(made);
  if (groups.length > compared) rounded.set(key, made);
  return made;
}

function alike(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  if (a === b) return true;
  if (!a || !b || a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) {
    if (!(Math.abs((a[index] ?? NaN) - (b[index] ?? NaN)) <= tolerance)) return false;
  }
  return true;
}
