import type { SeriesLabel } from './series-labels.ts';

/** The public report contract, schema version 1. Additions are minor, renames are major (SemVer). */

export type Severity = 'blocker' | 'gap' | 'advice' | 'info';
export type PackageVerdict = 'ready' | 'incomplete' | 'not-ready' | 'undecided';

export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'medpass-dicom-check'; readonly version: string; readonly rules: string };
  readonly createdAt: string;
  readonly casePack: string;
  /** Who chose the case after the host did. Absent where nobody changed it. */
  readonly caseChoice?: ReportCaseChoice;
  readonly verdict: PackageVerdict;
  readonly inventory: ReportInventory;
  readonly findings: readonly ReportFinding[];
  /** What was not checked is said. Sorted by check. */
  readonly coverage: readonly ReportCoverage[];
  /** Rules that ran and found nothing to say. */
  readonly passed: readonly string[];
  /** What the patient decided, recorded. Absent where nothing was. */
  readonly decisions?: ReportDecisions;
  readonly timings: { readonly indexMs: number; readonly evidenceMs: number; readonly rulesMs: number };
}

export interface ReportCaseChoice {
  readonly by: 'patient' | 'coordinator';
  /** The case pack that stood before. */
  readonly instead?: string;
  /** A coordinator’s own words. */
  readonly reason?: string;
}

export interface ReportDecisions {
  readonly sendAnyway: boolean;
  /** Papers whose kind the patient corrected. */
  readonly documentKinds: readonly { readonly path: string; readonly kind: DocumentKind }[];
  /** Reports whose scan the patient named; without a UID it is none of those here. Absent where nothing was said. */
  readonly documentStudies?: readonly { readonly path: string; readonly studyInstanceUID?: string }[];
}

export interface ReportInventory {
  readonly files: number;
  readonly bytes: number;
  readonly states: ReportStates;
  readonly ignored: readonly {
    readonly reason: 'disc-viewer' | 'system-file' | 'preview-of-dicom' | 'empty' | 'other';
    readonly files: number;
  }[];
  readonly unreadable: readonly ReportUnreadable[];
  readonly unsupported: readonly { readonly path: string; readonly contentType: string }[];
  readonly patients: readonly ReportPatient[];
  readonly documents: readonly ReportDocument[];
  readonly pictures: readonly ReportPicture[];
}

export interface ReportStates {
  readonly instance: number;
  readonly dicomdir: number;
  readonly document: number;
  readonly picture: number;
  readonly video: number;
  readonly container: number;
  readonly ignored: number;
  readonly duplicate: number;
  readonly unreadable: number;
  readonly unsupported: number;
}

export interface ReportUnreadable {
  readonly path: string;
  readonly reason: 'truncated' | 'not-dicom' | 'no-meta' | 'io' | 'locked' | 'limit' | 'worker-lost' | 'malformed';
  readonly at?: number;
  readonly missingBytes?: number;
  readonly missingFrames?: number;
  readonly seriesInstanceUID?: string;
}

export interface ReportPatient {
  /** Local id, `p1` … in sorted order. */
  readonly id: string;
  /** Absent in the no-names export, where `birthYear` may stand instead. */
  readonly identity?: {
    readonly patientName?: string;
    readonly patientID?: string;
    readonly patientBirthDate?: string;
    readonly patientSex?: string;
  };
  readonly birthYear?: string;
  readonly studies: readonly ReportStudy[];
}

export interface ReportStudy {
  readonly studyInstanceUID: string;
  readonly studyDate?: string;
  readonly studyDescription?: string;
  readonly accessionNumber?: string;
  readonly institutionName?: string;
  readonly institutionalDepartmentName?: string;
  readonly institutionAddress?: string;
  /** (0008,0005) as written: with the address, a sign of the language to write to the hospital in. */
  readonly specificCharacterSet?: string;
  readonly modalities: readonly string[];
  readonly report: {
    readonly state: 'found' | 'maybe' | 'missing' | 'not-needed' | 'unknown';
    readonly documents: readonly string[];
  };
  readonly series: readonly ReportSeries[];
}

export interface ReportSeries {
  readonly seriesInstanceUID: string;
  readonly seriesNumber?: number;
  readonly modality: string;
  readonly seriesDescription?: string;
  readonly bodyPartExamined?: string;
  readonly instances: number;
  readonly frames: number;
  readonly bytes: number;
  readonly kind: {
    readonly label: SeriesLabel;
    readonly plane: 'axial' | 'coronal' | 'sagittal' | 'oblique' | 'none';
    readonly confidence: number;
    /** Before or after a contrast agent; absent where nothing says it. */
    readonly contrast?: 'pre' | 'post';
    readonly fatSuppressed?: boolean;
  };
  readonly origin: 'original' | 'derived' | 'localizer' | 'secondary-capture' | 'photo' | 'non-image';
  readonly completeness: ReportCompleteness;
}

export interface ReportCompleteness {
  readonly state: 'complete' | 'incomplete' | 'conflicting' | 'unproven' | 'not-applicable';
  /** Only where a witness states it. */
  readonly expected?: number;
  readonly present: number;
  readonly missing: readonly MissingPart[];
  readonly witnesses: readonly Witness[];
  /** Slice positions along the normal in mm, for the gap ladder; at most 2,000, absent where there is no geometry. */
  readonly ladder?: {
    readonly positions: readonly number[];
    readonly gaps: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  };
}

export interface MissingPart {
  readonly what: 'slice' | 'instance' | 'frame' | 'timepoint' | 'referenced-instance';
  /** Where, as numbers: text is made at the edge. Millimetres along the slice normal, or Instance Numbers, or indices. */
  readonly where: {
    readonly kind: 'position' | 'instance-number' | 'index' | 'head' | 'tail' | 'unknown';
    readonly from?: number;
    readonly to?: number;
  };
  readonly count: number;
}

export interface Witness {
  readonly kind:
    | 'geometry'
    | 'instance-number'
    | 'count-tag'
    | 'dicomdir'
    | 'reference'
    | 'dose-report'
    | 'sibling'
    | 'multi-frame'
    | 'file-name'
    | 'damaged-file';
  readonly says: 'complete' | 'incomplete' | 'silent';
  readonly expected?: number;
  readonly present?: number;
  /** `(gggg,eeee)` */
  readonly tag?: string;
  readonly strength: 'strong' | 'medium' | 'weak';
}

/** `other`: known for something that is none of the kinds, as an invoice or an order. `unknown`: nobody could tell. */
export type DocumentKind =
  | 'radiology-report'
  | 'discharge-summary'
  | 'operative-note'
  | 'clinic-letter'
  | 'lab-result'
  | 'ecg'
  | 'echo-report'
  | 'endocrine'
  | 'visual-field'
  | 'pathology-report'
  | 'medication-list'
  | 'symptom-timeline'
  | 'passport'
  | 'scanner-protocol'
  | 'disc-help'
  | 'other'
  | 'unknown';

export interface ReportDocument {
  /** Local id, `d1` … in sorted order. */
  readonly id: string;
  readonly path: string;
  readonly kind: DocumentKind;
  readonly confidence: number;
  readonly decidedBy: 'engine' | 'patient';
  /** BCP 47 */
  readonly language?: string;
  readonly date?: string;
  readonly studies: readonly string[];
  readonly pages?: number;
  /** Absent where nothing could look. */
  readonly textLayer?: boolean;
  /** Its words were read from a picture, on the person's wish. */
  readonly readBy?: 'ocr';
  readonly locked?: boolean;
}

export interface ReportPicture {
  readonly path: string;
  readonly shows: 'scan' | 'paper' | 'identity-page' | 'ecg-trace' | 'other' | 'unknown';
  readonly made:
    | 'camera-at-screen'
    | 'camera-at-film'
    | 'screenshot-or-export'
    | 'camera-at-paper'
    | 'scanner'
    | 'camera'
    | 'preview-of-dicom'
    | 'video-of-screen'
    | 'unknown';
  readonly confidence: number;
  readonly evidence: readonly { readonly kind: string; readonly value: number }[];
}

export type ReportSubject =
  | { readonly kind: 'package' }
  | { readonly kind: 'entry'; readonly path: string }
  | { readonly kind: 'patient'; readonly id: string }
  | { readonly kind: 'study'; readonly studyInstanceUID: string }
  | { readonly kind: 'series'; readonly seriesInstanceUID: string }
  | { readonly kind: 'instance'; readonly sopInstanceUID: string; readonly frame?: number };

export interface ReportFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly outcome: 'fail' | 'cannot-tell' | 'error';
  /** Key of the message catalogue, within the rule. */
  readonly message: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly subjects: readonly ReportSubject[];
  readonly witnesses?: readonly Witness[];
  readonly confidence?: number;
  readonly action: {
    readonly who: 'patient' | 'hospital' | 'coordinator';
    readonly message: string;
    readonly letter: boolean;
  };
  /** The patient said “I don't have it”. */
  readonly answer?: 'unavailable';
  /** Case-pack expectations only. */
  readonly source?: { readonly title: string; readonly year: number; readonly url?: string };
}

export interface ReportCoverage {
  readonly check: string;
  readonly state: 'done' | 'skipped' | 'failed' | 'not-yet';
  /** Code, not a sentence. */
  readonly reason?: string;
}
