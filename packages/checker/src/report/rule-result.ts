import type { AnyRule, Hit, Verdict } from '../rules/rule.ts';
import type { ReportCoverage, Severity } from './report.ts';

/** What one rule said, or that it could not be asked. */
export interface RuleResult {
  readonly rule: AnyRule;
  /** The rule's own, or the case pack's. */
  readonly severity: Severity;
  readonly outcome: Verdict<string>['outcome'] | 'error';
  readonly hits: readonly Hit<string>[];
  readonly doubts: readonly Hit<string>[];
  readonly coverage: ReportCoverage;
}
