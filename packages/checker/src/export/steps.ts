import type { Report, ReportFinding } from '../report/report.ts';
import { aboutLine, studyOf, whoToAsk } from './findings.ts';
import { findingsByEffect, mixed } from './next-findings.ts';
import { fileName, say } from './wording.ts';
import { apart, findingTexts } from '../messages/format.ts';
import type { Messages } from '../messages/messages.ts';

/** One thing to do: a finding, and those that ask for the same thing. */
export interface Step {
  /** The first in order of effect; its words say why and what to do. */
  readonly finding: ReportFinding;
  /** All of them, the first one too. */
  readonly findings: readonly ReportFinding[];
  /** `sets` of one scan, `reports` of several scans, the `same` of other files; `one` stands alone. */
  readonly kind: 'one' | 'sets' | 'reports' | 'same';
}

/** Losses of single sets: with several in one scan, the scan is asked for once. */
const SETS = new Set(['missing-slices', 'cut-series', 'missing-frames', 'short-volume']);

/** What to do next, each thing once: thirty findings are a handful of steps. */
export function stepsOf(report: Report): readonly Step[] {
  const groups = new Map<string, ReportFinding[]>();
  for (const finding of findingsByEffect(report)) {
    const key = groupKey(report, finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const steps = [...groups.values()].flatMap((findings): readonly Step[] => {
    const [finding] = findings;
    return finding === undefined ? [] : [{ finding, findings, kind: kindOf(findings) }];
  });
  return mixed(steps, ({ finding }) => finding);
}

function groupKey(report: Report, finding: ReportFinding): string {
  const { rule, message, severity, action, source } = finding;
  const kind = [severity, action.who, action.message, action.letter];
  if (SETS.has(rule)) return ['sets', severity, studyOf(report, finding)?.studyInstanceUID].join('|');
  return [rule, message, ...kind, source?.url].join('|');
}

function kindOf([finding, ...others]: readonly ReportFinding[]): Step['kind'] {
  if (finding === undefined || others.length === 0) return 'one';
  return SETS.has(finding.rule) ? 'sets' : finding.rule === 'report-missing' ? 'reports' : 'same';
}

/** What is the matter, in one sentence. */
export function stepTitle(messages: Messages, { finding, findings, kind }: Step): string {
  const { step } = messages.ui;
  const count = findings.length;
  if (kind === 'sets' || kind === 'reports') return say(messages, step[kind], { count });
  return findingTexts(messages, finding).what;
}

/** What the step is about: the scan, where it is one. */
export function stepAbout(messages: Messages, report: Report, { finding, kind }: Step): string | undefined {
  if (kind === 'reports') return undefined;
  return aboutLine(messages, report, finding, kind === 'sets' ? 'scan' : 'set');
}

/** More names than these are a list, and lists stand below. */
const mostNamed = 3;

/** Names of the files that a step is about, where they are few: which photo, which paper. */
export function stepFiles({ finding: { subjects }, kind }: Step): readonly string[] {
  if (kind !== 'one' || subjects.length > mostNamed) return [];
  return subjects.flatMap((subject) => (subject.kind === 'entry' ? [fileName(subject.path)] : []));
}

/** Everyone who can be asked for it, each once. */
export function stepAsks(messages: Messages, report: Report, { findings }: Step): readonly string[] {
  return [...new Set(findings.map((finding) => whoToAsk(messages, report, finding)))];
}

/** One line for each finding of a step that has several: what tells it from the others. */
export function stepLine(messages: Messages, report: Report, { kind }: Step, finding: ReportFinding): string {
  const about = aboutLine(messages, report, finding, kind === 'sets' ? 'only-set' : 'set');
  const { what } = findingTexts(messages, finding);
  if (kind === 'reports') return about ?? what;
  return about === undefined ? what : `${apart(messages, about)}: ${what}`;
}
