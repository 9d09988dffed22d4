import type { Vector3 } from '@medpass/dicom-core';

export function along(from: Vector3, direction: Vector3, distance: number): Vector3 {
  return [from[0] + direction[0] * distance, from[1] + direction[1] * distance, from[2] + direction[2] * distance];
}

export function between(from: Vector3, to: Vector3): Vector3 {
  return [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
}

export function cross(a: Vector3, b: Vector3): Vector3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function length(vector: Vector3): number {
  return Math.hypot(vector[0], vector[1], vector[2]);
}

/** The first or the second three of six direction cosines. */
export function cosinesAt(cosines: readonly number[], start: 0 | 3): Vector3 {
  return [cosines[start] ?? NaN, cosines[start + 1] ?? NaN, cosines[start + 2] ?? NaN];
}
