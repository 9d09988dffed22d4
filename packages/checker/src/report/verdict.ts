import type { PackageVerdict, ReportFinding } from './report.ts';

/**
 * The verdict of the package. What could not be checked never makes it better: a doubt as grave as a blocker weighs more than a
 * gap that is certain, and a doubt as grave as a gap weighs more than nothing found.
 */
export function verdictOf(
  findings: readonly Pick<ReportFinding, 'severity' | 'outcome'>[],
  whole: boolean,
): PackageVerdict {
  const has = (severity: ReportFinding['severity'], certain: boolean): boolean =>
    findings.some((finding) => finding.severity === severity && (finding.outcome === 'fail') === certain);
  if (has('blocker', true)) {
    return 'not-ready';
  }
  // Stopped early: what was not looked at may hold anything.
  if (!whole || has('blocker', false)) {
    return 'undecided';
  }
  if (has('gap', true)) {
    return 'incomplete';
  }
  return has('gap', false) ? 'undecided' : 'ready';
}
