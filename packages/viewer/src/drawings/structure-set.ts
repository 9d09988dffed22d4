import type { Vector3 } from '@medpass/dicom-core';
import type { Elements } from '../state/elements.ts';
import type { Picture, PictureSet } from '../state/picture-set.ts';
import { planeOf } from '../state/space.ts';
import { distanceTo, pixelOf } from '../volume/sections.ts';
import type { ReadBytes } from './overlay-planes.ts';
import { colourOf, polyline, type DrawingProblem, type PictureDrawing } from './picture-drawing.ts';

interface Contour {
  readonly points: readonly Vector3[];
  readonly closed: boolean;
  /** The picture that it was drawn on, where the file says so. */
  readonly sopInstanceUID?: string;
}

interface Structure {
  readonly name: string;
  readonly colour: string;
  readonly frameOfReferenceUID?: string;
  readonly contours: readonly Contour[];
}

export interface StructureSet {
  readonly structures: readonly Structure[];
  readonly problems: readonly DrawingProblem[];
}

const planar = new Set(['CLOSED_PLANAR', 'CLOSEDPLANAR_XOR', 'OPEN_PLANAR', 'POINT']);

/** Structures and their contours, PS3.3 C.8.8.5 and C.8.8.6. */
export async function readStructureSet(elements: Elements, readBytes: ReadBytes): Promise<StructureSet> {
  const problems = new Set<DrawingProblem>();
  const rois = new Map(elements.items(0x30060020).map((item) => [item.number(0x30060022, 'IS'), item] as const));
  const structures: Structure[] = [];
  for (const [place, item] of elements.items(0x30060039).entries()) {
    const roi = rois.get(item.number(0x30060084, 'IS'));
    const contours: Contour[] = [];
    for (const contour of item.items(0x30060040)) {
      const type = contour.text(0x30060042) ?? '';
      const data = contour.find(0x30060050);
      const numbers = data?.bytes
        ? contour.numbers(0x30060050, 'DS')
        : data?.length
          ? decimals(await readBytes({ offset: data.offset, length: data.length }))
          : [];
      if (!planar.has(type)) problems.add('unknown-shape');
      else if (numbers.length < 3 || numbers.some(Number.isNaN)) problems.add('unreadable');
      else {
        const sopInstanceUID = contour.items(0x30060016)[0]?.text(0x00081155, 'UI');
        contours.push({
          points: triples(numbers),
          closed: type.startsWith('CLOSED'),
          ...(sopInstanceUID !== undefined && { sopInstanceUID }),
        });
      }
    }
    const frameOfReferenceUID = roi?.text(0x30060024, 'UI');
    structures.push({
      name: roi?.text(0x30060026, 'LO') ?? '',
      colour: rgb(item.numbers(0x3006002a, 'IS')) ?? colourOf(place),
      contours,
      ...(frameOfReferenceUID !== undefined && { frameOfReferenceUID }),
    });
  }
  return { structures, problems: [...problems] };
}

function decimals(bytes: Uint8Array | undefined): readonly number[] {
  return bytes ? new TextDecoder('latin1').decode(bytes).split('\\').map(Number) : [];
}

function triples(numbers: readonly number[]): readonly Vector3[] {
  return Array.from({ length: Math.floor(numbers.length / 3) }, (_, index) => [
    numbers[index * 3] ?? NaN,
    numbers[index * 3 + 1] ?? NaN,
    numbers[index * 3 + 2] ?? NaN,
  ]);
}

function rgb(parts: readonly number[]): string | undefined {
  if (parts.length !== 3 || parts.some((part) => !(part >= 0 && part <= 255))) return undefined;
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Contours that lie in a picture: named for it, or in its frame of reference and its plane. */
export function structuresOn(
  { structures }: StructureSet,
  set: PictureSet,
  picture: Picture,
): readonly PictureDrawing[] {
  const plane = planeOf(picture);
  if (!plane) return [];
  const uid = picture.instance.header.sopInstanceUID;
  const reach = Math.max(
    0.05,
    (set.displaySet.geometry?.spacing || picture.instance.header.image?.sliceThickness || 1) / 2,
  );
  return structures.flatMap((structure) => {
    const near = structure.contours.filter(({ points, sopInstanceUID }) => {
      if (structure.frameOfReferenceUID !== set.series.facts.frameOfReferenceUID) return false;
      // A multi-frame file's UID names all its frames: there the plane tells.
      if (sopInstanceUID !== undefined && sopInstanceUID !== uid) return false;
      return points.every((point) => Math.abs(distanceTo(plane, point)) < reach);
    });
    if (near.length === 0) return [];
    const lines = near
      .map(({ points, closed }) =>
        points.length === 1
          ? cross(pixelOf(plane, points[0] ?? [0, 0, 0]))
          : polyline(
              points.map((point) => pixelOf(plane, point)),
              closed,
            ),
      )
      .join('');
    return [{ colour: structure.colour, label: structure.name, lines }];
  });
}

function cross([x, y]: readonly [number, number]): string {
  return `${polyline(
    [
      [x - 3, y],
      [x + 3, y],
    ],
    false,
  )}${polyline(
    [
      [x, y - 3],
      [x, y + 3],
    ],
    false,
  )}`;
}
