import { dot, type Vector3 } from '@medpass/dicom-core';
import type { Picture, PictureSet } from '../state/picture-set.ts';
import { thinnedBy } from './thinned.ts';
import { between, cosinesAt, cross, length } from './vector.ts';

/** Why a set is not cut across its slices. Each is a fact of the headers; none is a judgement of the scan. */
export type VolumeRefusal =
  /** A film, a planning picture, a single picture, or nothing that lies in space. */
  | 'not-a-volume'
  | 'colour'
  /** A picture states no place or direction in the patient. */
  | 'no-position'
  /** No millimetres a pixel. */
  | 'no-scale'
  | 'too-few'
  | 'mixed-sizes'
  | 'mixed-directions'
  /** Several pictures at one place: time points, echoes or b-values that were not told apart. */
  | 'repeated'
  /** The slices are shifted against each other: a tilted gantry. */
  | 'tilted'
  /** Distances that are no multiples of one spacing. */
  | 'uneven'
  /** More slices are missing than are there. */
  | 'mostly-missing'
  | 'too-large';

/** Slices that stand on an even grid, some of them absent. Lengths in mm, the patient's axes (PS3.3 C.7.6.2.1.1). */
export interface VolumeGrid {
  /** Centre of the first pixel of the first slice. */
  readonly origin: Vector3;
  /** Unit vectors: along a row, down a column, from slice to slice; the last is the normal but for what headers round. */
  readonly axes: readonly [Vector3, Vector3, Vector3];
  /** Distance between neighbours along each axis. */
  readonly spacing: readonly [number, number, number];
  /** Columns, rows, slices; absent slices are counted. */
  readonly size: readonly [number, number, number];
  /** Place in the set of each slice's picture; −1 where it is absent. */
  readonly pictures: readonly number[];
}

export type VolumeGate =
  { readonly ok: true; readonly grid: VolumeGrid } | { readonly ok: false; readonly reason: VolumeRefusal };

const fewest = 5;
/** Share of the spacing by which a slice may stand off its even place: headers round, tables do not jump. */
const evenness = 0.05;
/** Share of a pixel by which a slice may stand off the line through the first and the last. */
const shift = 0.2;
/** Tangent of 0.3°: headers round, a gantry that is tilted is so by degrees. */
const slant = 0.005;
/** Cosine of 0.26°: headers round to three or four decimals. */
const parallel = 0.99999;

/**
 * Whether a set may be cut in other planes than its own, from its headers alone. Never by an average: a spacing of (last − first)
 * / (n − 1) would close a hole and stretch the rest.
 */
export function volumeGrid(set: PictureSet, maximumVoxels = Infinity): VolumeGate {
  const refused = (reason: VolumeRefusal): VolumeGate => ({ ok: false, reason });
  const { kind } = set.displaySet;
  if (kind === 'time-series') return refused('repeated');
  if (kind !== 'stack' && kind !== 'multi-frame') return refused('not-a-volume');
  const first = set.pictures[0];
  const image = first?.instance.header.image;
  if (!first || !image) return refused('not-a-volume');
  const plain = plainGrey(set.pictures);
  if (plain) return refused(plain);
  const placed = set.pictures.flatMap((picture, index) =>
    picture.position && picture.orientation && picture.along !== undefined
      ? [{ position: picture.position, orientation: picture.orientation, along: picture.along, index }]
      : [],
  );
  if (placed.length < set.pictures.length) return refused('no-position');
  const spacing = image.pixelSpacing;
  if (!spacing || !(spacing[0] > 0) || !(spacing[1] > 0)) return refused('no-scale');
  if (placed.length < fewest) return refused('too-few');
  const row = cosinesAt(first.orientation ?? [], 0);
  const column = cosinesAt(first.orientation ?? [], 3);
  const normal = set.displaySet.geometry?.normal;
  if (!normal || Math.abs(dot(row, column)) > 0.001) return refused('no-position');
  for (const { orientation } of placed)
    if (dot(cosinesAt(orientation, 0), row) < parallel || dot(cosinesAt(orientation, 3), column) < parallel)
      return refused('mixed-directions');
  placed.sort((a, b) => a.along - b.along);
  const places = evenPlaces(placed.map((slice) => slice.along));
  if (typeof places === 'string') return refused(places);
  const origin = placed[0]?.position ?? [0, 0, 0];
  const whole = between(origin, placed.at(-1)?.position ?? origin);
  const rise = dot(whole, normal);
  if (length(cross(whole, normal)) > slant * rise) return refused('tilted');
  const upwards: Vector3 = [whole[0] / length(whole), whole[1] / length(whole), whole[2] / length(whole)];
  if (placed.some(({ position }) => offAxis(origin, position, upwards) > Math.min(...spacing) * shift))
    return refused('tilted');
  const steps = thinnedBy(
    set,
    placed.map(({ index }, order) => ({ index, slot: places.slots[order] ?? 0 })),
    places.spacing,
  );
  const slices = (places.slots.at(-1) ?? 0) * steps + 1;
  if (slices > 2 * placed.length) return refused('mostly-missing');
  if (image.columns * image.rows * slices > maximumVoxels) return refused('too-large');
  const pictures = Array.from({ length: slices }, () => -1);
  for (const [order, slot] of places.slots.entries()) pictures[slot * steps] = placed[order]?.index ?? -1;
  return {
    ok: true,
    grid: {
      origin,
      axes: [row, column, upwards],
      spacing: [spacing[1], spacing[0], (places.spacing * length(whole)) / rise / steps],
      size: [image.columns, image.rows, slices],
      pictures,
    },
  };
}

function plainGrey(pictures: readonly Picture[]): 'colour' | 'mixed-sizes' | undefined {
  const first = pictures[0]?.instance.header.image;
  for (const { instance } of pictures) {
    const { image } = instance.header;
    if (image?.samplesPerPixel !== 1 || !image.photometricInterpretation.startsWith('MONOCHROME')) return 'colour';
    if (image.rows !== first?.rows || image.columns !== first.columns) return 'mixed-sizes';
    const [row, column] = image.pixelSpacing ?? [0, 0];
    const [firstRow, firstColumn] = first.pixelSpacing ?? [0, 0];
    if (Math.abs(row - firstRow) > 1e-4 || Math.abs(column - firstColumn) > 1e-4) return 'mixed-sizes';
  }
  return undefined;
}

/** The slot of each position on one even grid; the spacing is that of the whole, over the slots that the median gives. */
function evenPlaces(
  positions: readonly number[],
): { readonly slots: readonly number[]; readonly spacing: number } | 'repeated' | 'uneven' {
  const gaps = positions.slice(1).map((position, index) => position - (positions[index] ?? position));
  const median = [...gaps].sort((a, b) => a - b)[(gaps.length - 1) >> 1] ?? 0;
  if (median < 0.001 || gaps.some((gap) => gap < 0.05 * median)) return 'repeated';
  const slots = [0];
  for (const gap of gaps) {
    const steps = Math.round(gap / median);
    if (steps < 1 || Math.abs(gap / median - steps) > evenness * Math.max(1, steps)) return 'uneven';
    slots.push((slots.at(-1) ?? 0) + steps);
  }
  const start = positions[0] ?? 0;
  const spacing = ((positions.at(-1) ?? 0) - start) / (slots.at(-1) ?? 1);
  const off = positions.some(
    (position, index) => Math.abs(position - start - (slots[index] ?? 0) * spacing) > evenness * spacing,
  );
  return off ? 'uneven' : { slots, spacing };
}

/** How far `position` lies from the line through `origin` along a unit vector. */
function offAxis(origin: Vector3, position: Vector3, direction: Vector3): number {
  return length(cross(between(origin, position), direction));
}

/** First and last absent slice of each hole. */
export function holesOf({ pictures }: VolumeGrid): readonly (readonly [number, number])[] {
  const holes: [number, number][] = [];
  for (const [slice, picture] of pictures.entries()) {
    if (picture >= 0) continue;
    const last = holes.at(-1);
    if (last && last[1] === slice - 1) last[1] = slice;
    else holes.push([slice, slice]);
  }
  return holes;
}

/** Columns, rows and slices of a point in mm, as fractions; pixel centres are whole. */
export function gridPlace(grid: VolumeGrid, point: Vector3): Vector3 {
  return gridSteps(grid, between(grid.origin, point));
}

/** A direction in mm, in grid steps. */
export function gridSteps({ axes, spacing }: VolumeGrid, direction: Vector3): Vector3 {
  const [row, column, slice] = axes;
  const [across, down, through] = [cross(column, slice), cross(slice, row), cross(row, column)];
  return [
    dot(direction, across) / (dot(row, across) * spacing[0]),
    dot(direction, down) / (dot(column, down) * spacing[1]),
    dot(direction, through) / (dot(slice, through) * spacing[2]),
  ];
}
