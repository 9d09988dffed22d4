export { prepareCheck, runCheck } from './check/run-check.ts';
export type { CheckOptions, JudgeCase } from './check/run-check.ts';
export type * from './report/report.ts';
export type { Decisions } from './report/decisions.ts';
export { findingKey } from './report/finding-key.ts';
export { redactReport } from './report/redact.ts';
export { findingCodes } from './report/finding-codes.ts';
export type {
  GatherServices,
  DecodedPicture,
  EvidenceId,
  EvidenceMap,
  PdfTextResult,
} from './evidence/evidence-map.ts';
export { MedpassDicomCheck } from './element/medpass-dicom-check.ts';
export type { ExportFormat } from './element/view.ts';
export type { MedpassErrorEvent, MedpassProgressEvent, MedpassReportEvent } from './element/events.ts';
