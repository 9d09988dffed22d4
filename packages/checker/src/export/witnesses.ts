import type { Messages } from '../messages/messages.ts';
import type { Report, ReportCompleteness, ReportFinding, Witness } from '../report/report.ts';
import { completenessOf } from './next-findings.ts';
import { say } from './wording.ts';

/** Why we think so, in plain words: one sentence for each witness that says something is absent. */
export function witnessTexts(messages: Messages, report: Report, finding: ReportFinding): readonly string[] {
  const series = finding.subjects.find((subject) => subject.kind === 'series');
  const completeness = series === undefined ? undefined : completenessOf(report, series.seriesInstanceUID);
  const texts = (finding.witnesses ?? [])
    .filter(({ says }) => says === 'incomplete')
    .map((witness) =>
      // Nothing is absent from a thick set: its witnesses tell how thick it is.
      finding.rule === 'thin-slices-absent'
        ? say(messages, messages.ui.witness.thickness)
        : sentence(messages, witness, completeness),
    );
  return [...new Set(texts)];
}

function sentence(messages: Messages, witness: Witness, completeness: ReportCompleteness | undefined): string {
  const { ui } = messages;
  const { expected, present } = witness;
  if (witness.kind === 'geometry') {
    const gaps = completeness?.ladder?.gaps ?? [];
    const count = gaps.reduce((sum, gap) => sum + gap.count, 0);
    return count > 0 ? say(messages, ui.witness.spacing, { count }) : say(messages, ui.witness.geometry);
  }
  if (witness.kind === 'instance-number') {
    const part = completeness?.missing.find(({ what, where }) => what === 'slice' && where.kind === 'instance-number');
    const { from, to } = part?.where ?? {};
    return from !== undefined && to !== undefined && from > 1
      ? say(messages, ui.witness.numbers, { before: String(from - 1), after: String(to + 1) })
      : say(messages, ui.witness['instance-number']);
  }
  if (witness.tag === '(0018,0022)') return say(messages, ui.witness.moved);
  const counted = { dicomdir: ui.witness.listed, 'count-tag': ui.witness.noted } as const;
  if (expected !== undefined && present !== undefined && (witness.kind === 'dicomdir' || witness.kind === 'count-tag'))
    return say(messages, counted[witness.kind], { expected, present });
  return say(messages, ui.witness[witness.kind]);
}

/** For whoever helps; English. */
export function witnessLine(witness: Witness): string {
  const counts = [
    witness.expected === undefined ? '' : `expected ${witness.expected}`,
    witness.present === undefined ? '' : `present ${witness.present}`,
  ];
  return [`${witness.kind}: ${witness.says}`, ...counts, witness.tag ?? '', witness.strength]
    .filter((part) => part !== '')
    .join(', ');
}
