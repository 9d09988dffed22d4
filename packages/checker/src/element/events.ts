import type { IntakeProgress } from '@medpass/dicom-core';
import type { Report } from '../report/report.ts';
import type { CheckFailure } from './check-state.ts';

interface Detail {
  /** Tells checks of one page apart; random. */
  readonly scanId: string;
}

export type MedpassProgressEvent = CustomEvent<Detail & { readonly progress: IntakeProgress }>;
/** A report is out; again after an answer that changed it. */
export type MedpassReportEvent = CustomEvent<Detail & { readonly report: Report }>;
export type MedpassErrorEvent = CustomEvent<Detail & { readonly failure: CheckFailure }>;

declare global {
  interface HTMLElementEventMap {
    'medpass-progress': MedpassProgressEvent;
    'medpass-report': MedpassReportEvent;
    'medpass-error': MedpassErrorEvent;
  }
}
