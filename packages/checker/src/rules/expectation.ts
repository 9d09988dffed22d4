import type { Plane } from '../evidence/series-kinds/series-kind.ts';
import type { DocumentKind, Severity } from '../report/report.ts';
import type { SeriesLabel } from '../report/series-labels.ts';

/** What a list asks for, as patients read it: keys of `terms.need` in the catalogues. */
export type NeedKey =
  | 't1'
  | 't1-3d'
  | 't1-post'
  | 't2'
  | 'flair'
  | 'dwi'
  | 'swi'
  | 'in-out'
  | 'dce'
  | 'cine'
  | 'lge'
  | 'fluid-fs'
  | 'axial-t2'
  | 'arterial'
  | 'portal'
  | 'delayed'
  | 'thin-ct'
  | 'xa-cine'
  | 'pet-ac'
  | 'joint';

/** Why doctors want it: keys of `terms.why`. */
export type WhyKey = 'compare' | 'detail' | 'contrast' | 'directions' | 'motion' | 'whole-picture';

/** Who asks, so that a reader can look it up. Never a guessed address. */
export interface ExpectationSource {
  readonly title: string;
  readonly year: number;
  readonly url?: string;
}

export interface Expectation {
  readonly need: NeedKey;
  readonly level: 'min' | 'preferred';
  /** How surely the source says so; only `high` may make a gap. */
  readonly confidence: 'high' | 'medium' | 'weak';
  readonly why: WhyKey;
  readonly source: ExpectationSource;
}

export interface SeriesExpectation extends Expectation {
  /** DICOM Modality (0008,0060) */
  readonly modality: string;
  readonly labels: readonly SeriesLabel[];
  readonly contrast?: 'pre' | 'post';
  readonly fatSuppressed?: true;
  readonly planes?: readonly Plane[];
  /** Parts of the body that such a scan is of, with those that are named in their place; any without it. */
  readonly parts?: readonly string[];
}

/** Slices no thicker than this, in mm. */
export interface ThinExpectation extends SeriesExpectation {
  readonly limit: number;
}

/**
 * Whatever the case: a CT of which every set has slices this thick or thicker. Some doctors ask for a new scan then, and hospitals often
 * keep thinner slices that they do not send.
 */
export interface ThickLimit {
  /** mm */
  readonly from: number;
  /** mm, to ask for. */
  readonly ask: number;
  readonly source: ExpectationSource;
}

/** This many different planes. */
export interface PlaneExpectation extends SeriesExpectation {
  readonly planes: readonly Plane[];
  readonly atLeast: number;
}

/** Any of these papers will do. */
export interface DocumentExpectation {
  readonly kinds: readonly [DocumentKind, ...DocumentKind[]];
  readonly severity: Severity;
}

export function severityOf({ level, confidence }: Expectation): Severity {
  return level === 'min' && confidence === 'high' ? 'gap' : 'advice';
}
