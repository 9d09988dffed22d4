import type { Messages } from '../messages/messages.ts';
import type { Report, ReportCoverage, ReportFinding, ReportStudy, ReportSubject, Severity } from '../report/report.ts';
import { isolate, joined } from '../messages/format.ts';
import { readableName } from './person-name.ts';
import { nameAmong, say, scanLine, seriesKind, seriesTitle } from './wording.ts';

const ORDER: Readonly<Record<Severity, number>> = { blocker: 0, gap: 1, advice: 2, info: 3 };

export interface SortedFindings {
  /** Could not be told, or could not be checked. */
  readonly doubts: readonly ReportFinding[];
  /** Good to know, nothing to do. */
  readonly notes: readonly ReportFinding[];
}

export function sortFindings(report: Report): SortedFindings {
  const sorted = report.findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => ORDER[a.finding.severity] - ORDER[b.finding.severity] || a.index - b.index)
    .map(({ finding }) => finding);
  return {
    doubts: sorted.filter((finding) => finding.outcome !== 'fail'),
    notes: sorted.filter((finding) => finding.outcome === 'fail' && finding.severity === 'info'),
  };
}

/** What ran and failed, or was left out, apart from what this version cannot do yet. */
export function splitCoverage(report: Report): { readonly gaps: readonly ReportCoverage[]; readonly later: number } {
  return {
    gaps: report.coverage.filter((one) => one.state === 'failed' || one.state === 'skipped'),
    later: report.coverage.filter((one) => one.state === 'not-yet').length,
  };
}

/** The study that a finding speaks of, where it is one. What a list asks for is asked of the newest scan, as the letters do. */
export function studyOf(report: Report, finding: ReportFinding): ReportStudy | undefined {
  const studies = report.inventory.patients.flatMap((patient) => patient.studies);
  if (finding.params['need'] !== undefined) {
    const newest = [...studies].sort((a, b) => (b.studyDate ?? '').localeCompare(a.studyDate ?? ''));
    return newest.find((study) => finding.subjects.some((subject) => isOf(study, subject)));
  }
  for (const subject of finding.subjects) {
    if (subject.kind !== 'study' && subject.kind !== 'series') continue;
    const found = studies.find((study) => isOf(study, subject));
    if (found !== undefined) return found;
  }
  return undefined;
}

function isOf(study: ReportStudy, subject: ReportSubject): boolean {
  if (subject.kind === 'study') return study.studyInstanceUID === subject.studyInstanceUID;
  return (
    subject.kind === 'series' &&
    study.series.some(({ seriesInstanceUID }) => seriesInstanceUID === subject.seriesInstanceUID)
  );
}

/**
 * “MRI of the brain, 3 March 2024 · From the front · FLAIR”: which scan and which set a finding is about, or one of the two. Where
 * files of several people are here, whose scan it is stands before it.
 */
export function aboutLine(
  messages: Messages,
  report: Report,
  finding: ReportFinding,
  part: 'scan' | 'set' | 'only-set' = 'set',
): string | undefined {
  const study = studyOf(report, finding);
  if (study === undefined) return undefined;
  const scan = joined(messages, [personOf(report, study), scanLine(messages, study)]);
  if (part === 'scan') return scan;
  const uids = new Set(
    finding.subjects.flatMap((subject) => (subject.kind === 'series' ? [subject.seriesInstanceUID] : [])),
  );
  const sets = study.series.filter((series) => uids.has(series.seriesInstanceUID));
  const set = sets.length === 1 && uids.size === 1 ? sets[0] : undefined;
  if (set === undefined) return scan;
  const own = nameAmong(messages, set, study.series);
  const named = [seriesTitle(messages, set), seriesKind(messages, set) ?? '', own ?? ''];
  return joined(messages, part === 'set' ? [scan, ...named] : named);
}

function personOf({ inventory }: Report, study: ReportStudy): string | undefined {
  if (inventory.patients.length < 2) return undefined;
  const name = readableName(inventory.patients.find(({ studies }) => studies.includes(study))?.identity?.patientName);
  return name === undefined ? undefined : isolate(name);
}

/** Whether anybody can be asked: also where the person may try alone first. */
export function asksSomebody({ action }: ReportFinding): boolean {
  return action.who !== 'patient' || action.letter;
}

/** “Radiology, Sample Hospital”, else in general words. */
export function whoToAsk(messages: Messages, report: Report, finding: ReportFinding): string {
  const { next } = messages.ui;
  if (finding.action.who === 'coordinator') return say(messages, next.coordinator);
  const study = studyOf(report, finding);
  const named = [study?.institutionalDepartmentName, study?.institutionName].filter((name) => name !== undefined);
  return named.length > 0 ? named.join(', ') : say(messages, next.hospital);
}

/** Isolation marks help a page and only get in the way of a mail. */
export function plain(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, '');
}
