export type Vector3 = readonly [number, number, number];

export function dot(a: Vector3, b: Vector3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/**
 * Unit normal of the plane that six direction cosines span, row × column (PS3.3 C.7.6.2.1.1); `undefined` where they span
 * none: fewer than six, not finite, or parallel.
 */
export function sliceNormal(orientation: ArrayLike<number> | undefined, offset = 0): Vector3 | undefined {
  if (!orientation || orientation.length < offset + 6) return undefined;
  const at = (index: number): number => orientation[offset + index] ?? NaN;
  const x = at(1) * at(5) - at(2) * at(4);
  const y = at(2) * at(3) - at(0) * at(5);
  const z = at(0) * at(4) - at(1) * at(3);
  const length = Math.sqrt(x * x + y * y + z * z);
  // Also false for NaN. A skewed pair of cosines below a half is a damaged header, not an orientation.
  return length > 0.5 && length < 2 ? [x / length, y / length, z / length] : undefined;
}
