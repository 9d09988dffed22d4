import { dot, type Vector3 } from '@medpass/dicom-core';
import { along } from '../volume/vector.ts';
import type { PictureSet } from './picture-set.ts';
import { areParallel, centreOf, nearestPicture, normalOf, planeOf, spaceOf, type Space } from './space.ts';
import { reduce, shownSet, type ViewerState } from './viewer-state.ts';

/** Places that were beside each other when panes were linked, by set: a picture's index. */
export type LinkAnchors = ReadonlyMap<string, number>;

/** What stands in each pane now: for pairs of sets whose tables have nothing in common, this is what their places are told by. */
export function anchorsOf(panes: readonly ViewerState[]): LinkAnchors {
  return new Map(panes.flatMap(({ shown, index }) => (shown === undefined ? [] : [[shown, index] as const])));
}

/** The panes after pane `moved` came to another picture: those that look the same way go to the same place. */
export function followed(panes: readonly ViewerState[], moved: number, anchors: LinkAnchors): readonly ViewerState[] {
  const leader = panes[moved];
  const set = leader && shownSet(leader);
  if (!leader || !set) return panes;
  return panes.map((pane, place) => {
    const other = shownSet(pane);
    if (place === moved || !other) return pane;
    const index = other.key === set.key ? leader.index : placeBeside(set, leader.index, other, pane.index, anchors);
    return index === undefined || index === pane.index ? pane : reduce(pane, { type: 'go', index });
  });
}

/** How a pane is linked with another; undefined where it is not: another person, another direction, no place in the file. */
export function linkBetween(one: PictureSet, other: PictureSet): Space | undefined {
  const space = spaceOf(one, other);
  const [a, b] = [planeOf(one.pictures[0]), planeOf(other.pictures[0])];
  return space && a && b && areParallel(a, b) ? space : undefined;
}

function placeBeside(
  set: PictureSet,
  index: number,
  other: PictureSet,
  current: number,
  anchors: LinkAnchors,
): number | undefined {
  const space = linkBetween(set, other);
  const plane = planeOf(set.pictures[index]);
  if (!space || !plane) return undefined;
  const centre = centreOf(plane);
  const point = space === 'same' || tablesOverlap(set, other) ? centre : anchored(centre, set, other, anchors);
  const nearest = point && nearestPicture(other, point, current);
  // Beyond its ends a stack has nothing to show of that place: it stays where it is.
  return nearest && nearest.distance <= reachOf(other) ? nearest.index : undefined;
}

/** The place in the other table that is as far from its anchor as this one from its own. */
function anchored(point: Vector3, set: PictureSet, other: PictureSet, anchors: LinkAnchors): Vector3 | undefined {
  const from = planeOf(set.pictures[anchors.get(set.key) ?? -1]);
  const to = planeOf(other.pictures[anchors.get(other.key) ?? -1]);
  if (!from || !to) return undefined;
  const normal = normalOf(from);
  const start = centreOf(from);
  return along(centreOf(to), normal, dot(point, normal) - dot(start, normal));
}

/** Whether the stacks share any place along the first one's normal. */
function tablesOverlap(one: PictureSet, other: PictureSet): boolean {
  const plane = planeOf(one.pictures[0]);
  if (!plane) return false;
  const normal = normalOf(plane);
  const extent = (set: PictureSet): readonly [number, number] => {
    const places = set.pictures.flatMap((picture) => {
      const own = planeOf(picture);
      return own ? [dot(centreOf(own), normal)] : [];
    });
    return [Math.min(...places), Math.max(...places)];
  };
  const [a, b] = [extent(one), extent(other)];
  return a[0] <= b[1] && b[0] <= a[1];
}

/** Half a step of a stack and a little more, in mm. */
function reachOf(set: PictureSet): number {
  const { geometry } = set.displaySet;
  return Math.max(
    0.75 * (geometry?.spacing ?? 0),
    0.75 * (set.pictures[0]?.instance.header.image?.sliceThickness ?? 0),
    1,
  );
}
