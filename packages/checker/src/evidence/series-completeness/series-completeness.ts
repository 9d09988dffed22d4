import type { MissingPart, ReportCompleteness, Witness } from '../../report/report.ts';

export interface SeriesCompleteness {
  readonly seriesInstanceUID: string;
  readonly studyInstanceUID: string;
  readonly modality: string;
  readonly state: ReportCompleteness['state'];
  readonly expected?: number;
  readonly present: number;
  readonly missing: readonly MissingPart[];
  readonly witnesses: readonly Witness[];
  readonly ladder?: ReportCompleteness['ladder'];
  /** What the geometry and the numbers show, for the rules to judge one by one. */
  readonly signs: readonly CompletenessSign[];
}

export type CompletenessSign =
  /** Gaps that are whole multiples of the spacing, inside a stack. */
  | {
      readonly kind: 'interior-gap';
      readonly count: number;
      readonly from: number;
      readonly to: number;
      readonly backed: boolean;
    }
  | { readonly kind: 'uneven-spacing'; readonly smallest: number; readonly largest: number }
  | { readonly kind: 'head-missing'; readonly count: number }
  | { readonly kind: 'tail-missing'; readonly count: number }
  | { readonly kind: 'number-holes'; readonly count: number; readonly first: number; readonly last: number }
  | { readonly kind: 'orphan'; readonly instanceNumber: number; readonly present: number }
  | { readonly kind: 'count-tag-short'; readonly expected: number; readonly present: number; readonly tag: string }
  | { readonly kind: 'count-tag-proves'; readonly expected: number; readonly tag: string }
  | {
      readonly kind: 'short-volume';
      readonly volume: number;
      readonly volumes: number;
      readonly present: number;
      readonly expected: number;
    }
  | { readonly kind: 'missing-frames'; readonly expected: number; readonly present: number }
  | { readonly kind: 'concatenation-short'; readonly expected: number; readonly present: number }
  | { readonly kind: 'damaged'; readonly count: number };
