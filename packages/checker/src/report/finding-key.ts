import type { ReportFinding, ReportSubject } from './report.ts';

/** Names a finding across two checks of the same files: rule, message and subjects. */
export function findingKey(finding: Pick<ReportFinding, 'rule' | 'message' | 'subjects'>): string {
  return [finding.rule, finding.message, ...finding.subjects.map(subjectKey)].join('|');
}

export function subjectKey(subject: ReportSubject): string {
  switch (subject.kind) {
    case 'package':
      return 'package';
    case 'entry':
      return `entry ${subject.path}`;
    case 'patient':
      return `patient ${subject.id}`;
    case 'study':
      return `study ${subject.studyInstanceUID}`;
    case 'series':
      return `series ${subject.seriesInstanceUID}`;
    case 'instance':
      return `instance ${subject.sopInstanceUID} ${subject.frame ?? 0}`;
  }
}
