import type { Report } from '@medpass/dicom-check';
import type { HandoverCheck } from '@medpass/dicom-check/handover';
import type { Intake } from '@medpass/dicom-core';
import type { ArchiveLook } from '@medpass/dicom-core/dicomweb';
import type { Difference } from './compare-reports.ts';

/** How far the check of a case has come. `report-only`: a report came without its files, so nothing was checked again. */
export type CaseStage = 'reading' | 'checking' | 'done' | 'report-only' | 'failed';

/** What came with the package of the patient's own report. */
export type PatientReport =
  | { readonly state: 'none' }
  | { readonly state: 'unreadable'; readonly path: string }
  | {
      readonly state: 'compared';
      readonly path: string;
      readonly report: Report;
      readonly differences: readonly Difference[];
    };

/** One package that was received: everything the page knows of it. */
export interface ReceivedCase {
  /** Counted in this page; names nothing. */
  readonly id: number;
  readonly name: string;
  readonly received: Date;
  readonly stage: CaseStage;
  readonly filesRead: number;
  readonly filesFound: number;
  readonly casePack: string;
  readonly report?: Report;
  readonly patientReport: PatientReport;
  /** Packages saved for sending among its files, each against its manifest; absent until that is known. */
  readonly packages?: readonly HandoverCheck[];
  /** Held while its pictures can be shown. */
  readonly intake?: Intake;
  /** From a server: what it listed and did not give. */
  readonly retrieval?: Retrieval;
  /** From a server: its study as it describes it, to look at before the files are here. Nothing is judged by it. */
  readonly look?: ArchiveLook;
}

export interface Retrieval {
  readonly listed: number;
  readonly received: number;
  /** Reasons, each once, of what did not come. */
  readonly reasons: readonly string[];
}

/**
 * Names a case across two visits: by its studies, whatever the folder is called; by its name where there are none. Written only where
 * the coordinator keeps or exports what was asked for.
 */
export function caseKey({ report, name }: Pick<ReceivedCase, 'report' | 'name'>): string {
  const studies = (report?.inventory.patients ?? [])
    .flatMap((patient) => patient.studies.map(({ studyInstanceUID }) => studyInstanceUID))
    .sort();
  return studies.length > 0 ? studies.join(' ') : `name ${name}`;
}
