import { dot, patientKey, type Vector3 } from '@medpass/dicom-core';
import { along, between, cosinesAt, cross } from '../volume/vector.ts';
import { distanceTo, pixelOf, pointOf, type PicturePlane, type PixelPoint } from '../volume/sections.ts';
import type { Picture, PictureSet } from './picture-set.ts';

/** The plane of a picture in the patient; undefined where the file does not place it, or gives no scale. */
export function planeOf(picture: Picture | undefined): PicturePlane | undefined {
  const image = picture?.instance.header.image;
  if (!picture?.position || !picture.orientation || !image?.pixelSpacing) return undefined;
  const [row, column] = image.pixelSpacing;
  return {
    origin: picture.position,
    right: cosinesAt(picture.orientation, 0),
    down: cosinesAt(picture.orientation, 3),
    spacing: [column, row],
    columns: image.columns,
    rows: image.rows,
  };
}

export function normalOf({ right, down }: PicturePlane): Vector3 {
  return cross(right, down);
}

export function centreOf(plane: PicturePlane): Vector3 {
  return pointOf(plane, [(plane.columns - 1) / 2, (plane.rows - 1) / 2]);
}

/**
 * How far places in two sets can be compared. `same`: one frame of reference (PS3.3 C.7.4.1). `table`: the same person in another
 * one, where a table's millimetres are only about alike.
 */
export type Space = 'same' | 'table';

export function spaceOf(one: PictureSet, other: PictureSet): Space | undefined {
  const [a, b] = [one.pictures[0]?.instance.header, other.pictures[0]?.instance.header];
  if (!a || !b || patientKey(a.patient) !== patientKey(b.patient)) return undefined;
  const frame = one.series.facts.frameOfReferenceUID;
  if (frame !== undefined && frame === other.series.facts.frameOfReferenceUID) return 'same';
  return planeOf(one.pictures[0]) && planeOf(other.pictures[0]) ? 'table' : undefined;
}

/** The picture of a set whose plane lies nearest to a point, and how far off it is in mm. */
export interface Nearest {
  readonly index: number;
  readonly distance: number;
}

/** Of several equally near, as the time points of one place, the one nearest to `from`. */
export function nearestPicture(set: PictureSet, point: Vector3, from = 0): Nearest | undefined {
  let best: Nearest | undefined;
  for (const [index, picture] of set.pictures.entries()) {
    const plane = planeOf(picture);
    if (!plane) continue;
    const distance = Math.abs(distanceTo(plane, point));
    const equal = best && Math.abs(distance - best.distance) < 1e-3;
    if (!best || (equal ? Math.abs(index - from) < Math.abs(best.index - from) : distance < best.distance))
      best = { index, distance };
  }
  return best;
}

/** Cosine of 20°: a slice of an oblique stack still stands for one of a straight stack. */
const parallel = 0.94;

export function areParallel(one: PicturePlane, other: PicturePlane): boolean {
  return Math.abs(dot(normalOf(one), normalOf(other))) > parallel;
}

/** Where another picture's rectangle cuts this plane, as a line in its columns and rows; undefined where it does not. */
export function crossingLine(plane: PicturePlane, other: PicturePlane): readonly [PixelPoint, PixelPoint] | undefined {
  if (areParallel(plane, other)) return undefined;
  const [right, bottom] = [other.columns - 0.5, other.rows - 0.5];
  const corners = (
    [
      [-0.5, -0.5],
      [right, -0.5],
      [right, bottom],
      [-0.5, bottom],
    ] as const
  ).map((pixel) => pointOf(other, pixel));
  const heights = corners.map((corner) => distanceTo(plane, corner));
  const found: PixelPoint[] = [];
  for (const [index, corner] of corners.entries()) {
    const next = corners[(index + 1) % 4] ?? corner;
    const [u, v] = [heights[index] ?? 0, heights[(index + 1) % 4] ?? 0];
    if (u * v > 0 || u === v) continue;
    found.push(pixelOf(plane, along(corner, between(corner, next), u / (u - v))));
  }
  const [from, ...rest] = found;
  const to = rest.find((pixel) => from && Math.hypot(pixel[0] - from[0], pixel[1] - from[1]) > 1e-6);
  return from && to ? [from, to] : undefined;
}
