import type { ReportFinding, ReportSubject } from './report.ts';

type Named = Pick<ReportFinding, 'rule' | 'message' | 'subjects'>;

/** A page asks for it at every drawing, and a finding may be about tens of thousands of files. */
const known = new WeakMap<Named, string>();

/** Names a finding across two checks of the same files: rule, message and subjects. */
export function findingKey(finding: Named): string {
  const before = known.get(finding);
  if (before !== undefined) return before;
  const key = [finding.rule, finding.message, ...finding.subjects.map(subjectKey)].join('|');
  known.set(finding, key);
  return key;
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
