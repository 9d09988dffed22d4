import type { FrameRef } from '@medpass/dicom-core';
import type { PictureSet } from './picture-set.ts';

/** What a check found on a set of pictures, in words that the host has chosen: the viewer shows, it does not judge. */
export interface ViewerFlag {
  readonly seriesInstanceUID: string;
  /** Names the finding in a {@link ViewerTarget}. */
  readonly rule?: string;
  readonly text: string;
  readonly tone: 'good' | 'warn' | 'stop' | 'doubt' | 'plain';
  /** Of a whole set: what a check knows of its slices. Cuts through one that lacks some say so. */
  readonly completeness?: 'incomplete' | 'conflicting' | 'unproven';
  /** The picture that it is about, where there is one. */
  readonly at?: FrameRef;
}

/** Slices are missing, or the files contradict each other about them. */
export function isKnownIncomplete({ completeness }: ViewerFlag): boolean {
  return completeness === 'incomplete' || completeness === 'conflicting';
}

export function flagsOf(flags: readonly ViewerFlag[], set: PictureSet): readonly ViewerFlag[] {
  return flags.filter(({ seriesInstanceUID }) => seriesInstanceUID === set.seriesInstanceUID);
}
