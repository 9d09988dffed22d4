import type { Report, ReportFinding, ReportSeries, ReportStudy } from '@medpass/dicom-check';
import { day } from './page.ts';
import type { Page } from './page.ts';

type Subject = ReportFinding['subjects'][number];

interface Placed {
  readonly study: ReportStudy;
  readonly series: ReportSeries;
}

export function allSeries(report: Report): readonly Placed[] {
  return report.inventory.patients.flatMap(({ studies }) =>
    studies.flatMap((study) => study.series.map((series) => ({ study, series }))),
  );
}

/** “MR · 4 · AX T2 FLAIR · 2026-03-04”: as the archive lists it. */
export function seriesName(page: Page, report: Report, seriesInstanceUID: string): string {
  const found = allSeries(report).find(({ series }) => series.seriesInstanceUID === seriesInstanceUID);
  if (found === undefined) return seriesInstanceUID;
  const { series, study } = found;
  return [series.modality, series.seriesNumber, series.seriesDescription, day(page, study.studyDate)]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}

export function subjectName(page: Page, report: Report, subject: Subject): string {
  switch (subject.kind) {
    case 'series':
      return seriesName(page, report, subject.seriesInstanceUID);
    case 'study': {
      const study = report.inventory.patients
        .flatMap(({ studies }) => studies)
        .find(({ studyInstanceUID }) => studyInstanceUID === subject.studyInstanceUID);
      if (study === undefined) return subject.studyInstanceUID;
      return [study.modalities.join('/'), study.studyDescription, day(page, study.studyDate), study.institutionName]
        .filter((part) => part !== undefined && part !== '')
        .join(' · ');
    }
    case 'entry':
      return subject.path;
    case 'instance':
      return subject.sopInstanceUID;
    case 'patient':
      return subject.id;
    case 'package':
      return '';
  }
}
