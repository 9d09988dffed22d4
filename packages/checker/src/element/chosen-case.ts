import type { ReportCaseChoice } from '../report/report.ts';

/** Who chose a case, and for a coordinator why. */
export type CaseChooser = Omit<ReportCaseChoice, 'instead'>;

/**
 * What the report records of a choice. A patient’s stands beside what the host had set; a coordinator’s beside what was there before
 * it. Going back to it leaves nothing to record.
 */
export function choiceAfter(
  before: ReportCaseChoice | undefined,
  current: string,
  chosen: string,
  by: CaseChooser,
): ReportCaseChoice | undefined {
  if (by.by === 'coordinator') return { ...by, instead: current };
  const instead = before?.by === 'patient' ? (before.instead ?? current) : current;
  return chosen === instead ? undefined : { ...by, instead };
}
