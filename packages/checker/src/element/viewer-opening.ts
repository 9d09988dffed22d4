import type { StudyModel } from '@medpass/dicom-core';
import type { Report, ReportFinding } from '../report/report.ts';
import { cardsOfReport } from './cards.ts';
import { viewerIsHere } from './open-viewer.ts';
import type { OpenSeries } from './picture-dialog.ts';
import { isAbout, placeOfFinding } from './viewer-flags.ts';

/** What the viewer opens for a finding: the first set that it is about and that has pictures, at the place in question. */
export function openingOf(
  finding: ReportFinding,
  report: Report | undefined,
  model: StudyModel | undefined,
): OpenSeries | undefined {
  if (report === undefined || !viewerIsHere()) return undefined;
  const cards = cardsOfReport(report, model).flatMap(({ studies }) => studies.flatMap(({ series }) => series));
  const card = cards.find((one) => one.refs.length > 0 && isAbout(finding, one));
  return card && { card, at: placeOfFinding(card) };
}
