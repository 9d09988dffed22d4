import { findingKey } from '../report/finding-key.ts';
import type { Report } from '../report/report.ts';
import type { CheckState } from './check-state.ts';

/** The report with what the person said written into it: recorded, not argued with. */
export function withAnswers(report: Report, state: Pick<CheckState, 'answers' | 'sendAnyway'>): Report {
  if (state.answers.size === 0 && !state.sendAnyway) return report;
  return {
    ...report,
    findings: report.findings.map((finding) =>
      state.answers.has(findingKey(finding)) ? { ...finding, answer: 'unavailable' } : finding,
    ),
    decisions: { documentKinds: [], ...report.decisions, sendAnyway: state.sendAnyway },
  };
}
