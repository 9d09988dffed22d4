import type { FrameRef } from '@medpass/dicom-core';
import type { PictureSet } from '../state/picture-set.ts';

/** How a host is told which picture of a set is meant. */
export function refOf(
  set: PictureSet,
  index: number,
): Partial<FrameRef> & { readonly seriesInstanceUID: string; readonly sopInstanceUID?: string } {
  const picture = set.pictures[index];
  return {
    seriesInstanceUID: set.seriesInstanceUID,
    ...(picture && { ...picture.ref, sopInstanceUID: picture.instance.header.sopInstanceUID }),
  };
}
