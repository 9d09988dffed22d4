import type { DocumentKind } from '../../report/report.ts';
import type { NamedContrast } from './named-contrast.ts';
import type { NamedSeries } from './named-series.ts';
import type { PageMarks } from './page-marks.ts';
import type { Side } from './sides.ts';
import type { SpinePart } from './spine-parts.ts';

/** One paper: a PDF, a DOCX, a text, an encapsulated PDF or a structured report. */
export interface DocumentFacts {
  readonly path: string;
  /** Set where the paper is inside a DICOM object. */
  readonly sopInstanceUID?: string;
  readonly studyInstanceUID?: string;
  readonly container:
    'pdf' | 'office' | 'text' | 'html' | 'rtf' | 'encapsulated' | 'structured-report' | 'picture' | 'unknown';
  readonly kind: DocumentKind;
  readonly confidence: number;
  readonly decidedBy: 'engine' | 'patient';
  /** Set where the paper adds to a report that is written elsewhere: `sure` by its title and its words, `maybe` by its title alone. */
  readonly addition?: 'sure' | 'maybe';
  readonly language?: string;
  /** `YYYY-MM-DD`, every date read, the likeliest date of the document first. */
  readonly dates: readonly string[];
  /** `YYYY-MM-DD`: of the person the paper is about. Both readings where day and month cannot be told apart. */
  readonly birthDates?: readonly string[];
  /** `YYYY-MM-DD`: earlier examinations that the paper says it compared with. */
  readonly priorDates?: readonly string[];
  readonly modalities: readonly string[];
  readonly bodyParts: readonly string[];
  /** Of what people have two of, where the paper is about one of them. */
  readonly sides?: readonly Side[];
  readonly spineParts?: readonly SpinePart[];
  /** Machines named beside a part of the body in a line of the head: what the paper itself is the reading of. */
  readonly examinedBy?: readonly string[];
  /** `YYYY-MM-DD`: those that the paper says are of examinations, where it holds the readings of several. */
  readonly examinationDates?: readonly string[];
  readonly accessionNumbers: readonly string[];
  /** Other numbers in the head that may be the examination's, without a label that says so. */
  readonly numbers?: readonly string[];
  /** Names as written, where a label says whose they are. */
  readonly patientNames: readonly string[];
  readonly pages?: number;
  /** What the paper prints of its own pages. */
  readonly pageMarks?: PageMarks;
  /** Of its text, as far as it was read. */
  readonly characters?: number;
  /** Sequences and phases that a reading says were taken. */
  readonly namedSeries?: readonly NamedSeries[];
  /** Set where a reading says that pictures were taken with a contrast agent. */
  readonly namedContrast?: NamedContrast;
  /** `undefined` where nothing could look. */
  readonly textLayer?: boolean;
  /** Set where its words were read from a picture. */
  readonly readBy?: 'ocr';
  readonly locked: boolean;
  readonly preliminary: boolean;
  /** Why its text was not read. */
  readonly unread?: 'locked' | 'malformed' | 'limit' | 'deadline' | 'unavailable' | 'no-text';
}
