import type { ReportPicture } from '../../report/report.ts';

export interface PictureFacts {
  readonly path: string;
  readonly shows: ReportPicture['shows'];
  readonly made: ReportPicture['made'];
  readonly confidence: number;
  /** `sure` only with two independent witnesses. */
  readonly certainty: 'sure' | 'doubtful' | 'unseen';
  readonly evidence: readonly { readonly kind: string; readonly value: number }[];
}
