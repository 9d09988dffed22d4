import type { FrameRef } from '@medpass/dicom-core';
import type { ViewerFlag } from './flags.ts';
import type { PictureSet } from './picture-set.ts';

/** What to show. Frames count from 1. */
export type ViewerTarget = SeriesTarget | InstanceTarget | FrameTarget;

/** A series; with a rule, the picture that its finding is about. */
export interface SeriesTarget {
  readonly kind: 'series';
  readonly seriesInstanceUID: string;
  readonly rule?: string;
}

export interface InstanceTarget {
  readonly kind: 'instance';
  readonly sopInstanceUID: string;
  readonly frame?: number;
}

/** A frame by its place in the intake: for hosts that hold the same one. */
export interface FrameTarget extends FrameRef {
  readonly kind: 'frame';
}

export interface Place {
  readonly key: string;
  readonly index?: number;
}

/** Where a target stands among the sets; undefined while it is not known. */
export function placeOf(
  target: ViewerTarget,
  sets: readonly PictureSet[],
  flags: readonly ViewerFlag[] = [],
): Place | undefined {
  if (target.kind === 'series') {
    const flag = flags.find(
      ({ seriesInstanceUID, rule }) =>
        target.rule !== undefined && rule === target.rule && seriesInstanceUID === target.seriesInstanceUID,
    );
    const at = flag?.at && placeOf({ kind: 'frame', ...flag.at }, sets);
    return at ?? largestOf(target.seriesInstanceUID, sets);
  }
  for (const set of sets) {
    if (target.kind === 'instance' && set.file?.instance.header.sopInstanceUID === target.sopInstanceUID)
      return { key: set.key };
    const index = set.pictures.findIndex(({ instance, ref }) =>
      target.kind === 'frame'
        ? ref.entryId === target.entryId && ref.frame === target.frame
        : instance.header.sopInstanceUID === target.sopInstanceUID && (target.frame ?? ref.frame) === ref.frame,
    );
    if (index >= 0) return { key: set.key, index };
  }
  return undefined;
}

/** A series may fall into several sets: the one with the most pictures stands for it. */
function largestOf(seriesInstanceUID: string, sets: readonly PictureSet[]): Place | undefined {
  let best: PictureSet | undefined;
  for (const set of sets)
    if (set.seriesInstanceUID === seriesInstanceUID && (!best || set.pictures.length > best.pictures.length))
      best = set;
  return best && { key: best.key };
}
