import type { ReportPicture } from '../../report/report.ts';

/** What a film outside DICOM is, by its container and, where this platform plays it, by a few of its stills. */
export interface VideoFacts {
  readonly path: string;
  readonly shows: ReportPicture['shows'];
  readonly made: 'video-of-screen' | 'screenshot-or-export' | 'camera' | 'unknown';
  readonly confidence: number;
  /** `sure` only with two independent witnesses; `unseen` where no still could be looked at. */
  readonly certainty: 'sure' | 'doubtful' | 'unseen';
  readonly evidence: readonly { readonly kind: string; readonly value: number }[];
}
