import { BESIDE } from '../export/wording.ts';
import type { Report, ReportFinding, ReportStudy } from '../report/report.ts';
import { gapsOf } from './letter-gaps.ts';
import type { LetterScan } from './letter-request.ts';

/** Who a scan is: kind, body part, date and the hospital’s own number and words for it. */
export function scanOfStudy(study: ReportStudy): Omit<LetterScan, 'gaps' | 'wants'> {
  const { studyInstanceUID, studyDate, studyDescription, accessionNumber } = study;
  // A hybrid scan is known by its PET.
  const modality = study.modalities.includes('PT') ? 'PT' : study.modalities.find((code) => !BESIDE.has(code));
  const bodyPart = study.series.map((series) => series.bodyPartExamined).find((part) => part !== undefined);
  return {
    studyInstanceUID,
    ...(modality === undefined ? {} : { modality }),
    ...(bodyPart === undefined ? {} : { bodyPart }),
    ...(studyDate === undefined ? {} : { studyDate }),
    ...(studyDescription === undefined ? {} : { studyDescription }),
    ...(accessionNumber === undefined ? {} : { accessionNumber }),
  };
}

/** The scans that a finding without any scan file speaks of: a report says its date, a photo says nothing. */
export function scansWithoutStudy(finding: ReportFinding, report: Report): readonly LetterScan[] {
  const wantsReport = finding.action.message === 'ask-for-report';
  const gaps = gapsOf(finding, []);
  const entries = finding.subjects.flatMap((subject) => (subject.kind === 'entry' ? [subject.path] : []));
  if (finding.rule === 'no-scan-files') return [{ gaps, wants: { images: true, report: true } }];
  // A whole kind of scan that a list asks for was perhaps never made: no hospital can be written to about it.
  if (entries.length === 0) return [];
  const { documents } = report.inventory;
  return entries.map((path) => {
    const paper = documents.find((document) => document.path === path);
    return {
      ...(paper?.date === undefined ? {} : { studyDate: paper.date }),
      gaps,
      wants: { images: !wantsReport, report: wantsReport || paper === undefined },
    };
  });
}
