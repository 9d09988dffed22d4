import type { InstanceHeader } from '../dicom/instance-header.ts';
import { positionAlong } from './geometry.ts';
import type { Instance, StackGeometry } from './study-model.ts';

/** Plain code-unit order: the same on every machine, unlike a locale's. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareOptional(a: number | undefined, b: number | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a - b;
}

/** By Instance Number, then by content; never by arrival. Full ties (same UID) are left to the caller's path order. */
export function compareInstances(a: InstanceHeader, b: InstanceHeader): number {
  return (
    compareOptional(a.instanceNumber, b.instanceNumber) ||
    compareOptional(a.stack.temporalPositionIdentifier, b.stack.temporalPositionIdentifier) ||
    compareText(a.sopInstanceUID, b.sopInstanceUID)
  );
}

function compareTime(a: InstanceHeader, b: InstanceHeader): number {
  return (
    compareOptional(a.stack.temporalPositionIdentifier, b.stack.temporalPositionIdentifier) ||
    compareOptional(a.stack.triggerTime, b.stack.triggerTime) ||
    compareOptional(a.stack.acquisitionNumber, b.stack.acquisitionNumber) ||
    compareText(a.stack.acquisitionTime ?? '', b.stack.acquisitionTime ?? '')
  );
}

/** Sorts along the slice normal, then by time, then as given. Expects `instances` in {@link compareInstances} order. */
export function sortAlongNormal(
  instances: readonly Instance[],
  geometry: StackGeometry | undefined,
): readonly Instance[] {
  if (!geometry || geometry.positions.length === 0) return instances;
  const slots = instances.map((instance, order) => ({
    instance,
    order,
    slot: slotOf(positionAlong(instance.header, geometry.normal), geometry.positions),
  }));
  slots.sort((a, b) => a.slot - b.slot || compareTime(a.instance.header, b.instance.header) || a.order - b.order);
  return slots.map(({ instance }) => instance);
}

/** Index of the last distinct position not beyond `value`; those without a position go last. */
function slotOf(value: number, positions: readonly number[]): number {
  if (Number.isNaN(value)) return positions.length;
  let low = 0;
  let high = positions.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((positions[middle] ?? Infinity) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
