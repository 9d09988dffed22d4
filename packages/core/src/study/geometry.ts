import type { ImageFacts, InstanceHeader, MultiFrameFacts } from '../dicom/instance-header.ts';
import type { StackGeometry } from './study-model.ts';
import { dot, sliceNormal, type Vector3 } from './vector.ts';

/**
 * Positions closer than this, in mm, are one slice. Headers are rounded to 3–6 decimals and a gantry tilt rounds again, while
 * the finest clinical increments are 0.1 mm.
 */
export function positionTolerance(image: ImageFacts | undefined): number {
  const nominal = image?.spacingBetweenSlices ?? image?.sliceThickness ?? 1;
  const tolerance = 0.05 * Math.abs(nominal);
  return tolerance >= 0.005 ? Math.min(tolerance, 0.1) : 0.005;
}

/** Position of an instance along a normal in mm (0020,0032) · normal; NaN without one. */
export function positionAlong(header: InstanceHeader, normal: Vector3): number {
  const position = header.imagePositionPatient;
  return position ? dot(position, normal) : NaN;
}

/** Merges sorted positions that lie within the tolerance of the first of their group. */
export function distinctPositions(
  sorted: ArrayLike<number>,
  tolerance: number,
): { positions: number[]; counts: number[] } {
  const positions: number[] = [];
  const counts: number[] = [];
  let first = -Infinity;
  for (let index = 0; index < sorted.length; index++) {
    const value = sorted[index] ?? NaN;
    if (Number.isNaN(value)) continue;
    if (value - first > tolerance) {
      positions.push(value);
      counts.push(1);
      first = value;
    } else {
      counts[counts.length - 1] = (counts[counts.length - 1] ?? 0) + 1;
    }
  }
  return { positions, counts };
}

/** Median of the gaps between neighbours; 0 for fewer than two positions. Never a mean: a hole would stretch it. */
export function medianSpacing(positions: readonly number[]): number {
  if (positions.length < 2) return 0;
  const gaps = new Float64Array(positions.length - 1);
  for (let index = 0; index < gaps.length; index++) gaps[index] = (positions[index + 1] ?? 0) - (positions[index] ?? 0);
  gaps.sort();
  return gaps[(gaps.length - 1) >> 1] ?? 0;
}

/** The plane a normal names; a tilted gantry (up to 30°) still counts as axial. */
export function planeOf(normal: Vector3): StackGeometry['plane'] {
  const [x, y, z] = [Math.abs(normal[0]), Math.abs(normal[1]), Math.abs(normal[2])];
  const most = Math.max(x, y, z);
  if (most < 0.8) return 'oblique';
  return most === z ? 'axial' : most === y ? 'coronal' : 'sagittal';
}

/** Geometry of values along one normal, in any order; `undefined` where none is finite. */
export function geometryOf(values: Float64Array, normal: Vector3, tolerance: number): StackGeometry | undefined {
  const { positions, counts } = distinctPositions(values.slice().sort(), tolerance);
  if (positions.length === 0) return undefined;
  return { normal, positions, counts, spacing: medianSpacing(positions), plane: planeOf(normal) };
}

/** Geometry of plain instances that share one orientation. */
export function stackGeometry(headers: readonly InstanceHeader[]): StackGeometry | undefined {
  const first = headers[0];
  const normal = sliceNormal(first?.image?.imageOrientationPatient);
  if (!first || !normal) return undefined;
  const values = new Float64Array(headers.length);
  for (let index = 0; index < headers.length; index++) values[index] = positionAlong(headers[index] ?? first, normal);
  return geometryOf(values, normal, positionTolerance(first.image));
}

/**
 * Geometry of the frames of a multi-frame object, or of a whole concatenation. Only where all frames share one orientation:
 * otherwise positions along one normal mean nothing.
 */
export function multiFrameGeometry(headers: readonly InstanceHeader[]): StackGeometry | undefined {
  let normal: Vector3 | undefined;
  const values: number[] = [];
  for (const header of headers) {
    const facts = header.multiFrame;
    if (!facts?.positions) return undefined;
    const own = commonNormal(facts, header.image);
    if (!own || (normal && dot(normal, own) < 0.9999)) return undefined;
    normal = normal ?? own;
    for (let at = 0; at + 2 < facts.positions.length; at += 3) {
      values.push(
        dot([facts.positions[at] ?? NaN, facts.positions[at + 1] ?? NaN, facts.positions[at + 2] ?? NaN], normal),
      );
    }
  }
  return normal && geometryOf(Float64Array.from(values), normal, positionTolerance(headers[0]?.image));
}

function commonNormal(facts: MultiFrameFacts, image: ImageFacts | undefined): Vector3 | undefined {
  const orientations = facts.orientations;
  if (!orientations) return sliceNormal(image?.imageOrientationPatient);
  const first = sliceNormal(orientations);
  if (!first) return undefined;
  for (let at = 6; at + 5 < orientations.length; at += 6) {
    const other = sliceNormal(orientations, at);
    if (!other || dot(first, other) < 0.9999) return undefined;
  }
  return first;
}
