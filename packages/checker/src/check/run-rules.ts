import type { CasePack } from '../case-packs/case-pack.ts';
import type { EvidenceMap } from '../evidence/evidence-map.ts';
import { atOnce } from '../evidence/paced.ts';
import type { ReportCoverage, Severity } from '../report/report.ts';
import type { RuleResult } from '../report/rule-result.ts';
import type { AnyRule, RuleContext } from '../rules/rule.ts';
import { kindOf } from './gather.ts';

export interface RulesRun {
  readonly results: readonly RuleResult[];
  readonly off: readonly ReportCoverage[];
}

/** Asks every rule that the pack leaves on. A rule whose evidence is missing, or that throws, answers `error`. */
export function runRules(...asked: Parameters<typeof rulesInSteps>): RulesRun {
  return atOnce(rulesInSteps(...asked));
}

/** The same, with a place to pause behind each rule. */
export function* rulesInSteps(
  rules: readonly AnyRule[],
  evidence: Partial<EvidenceMap>,
  pack: CasePack,
  context: RuleContext,
): Generator<undefined, RulesRun> {
  const results: RuleResult[] = [];
  const off: ReportCoverage[] = [];
  for (const rule of rules) {
    const adjusted = pack.rules[rule.id];
    if (adjusted?.severity === 'off') {
      off.push({ check: rule.id, state: 'skipped', reason: 'off-in-case-pack' });
    } else {
      results.push(
        ask(rule, adjusted?.severity ?? rule.severity, { ...rule.defaults, ...adjusted?.options }, evidence, context),
      );
    }
    yield undefined;
  }
  return { results, off };
}

function ask(
  rule: AnyRule,
  severity: Severity,
  options: object,
  evidence: Partial<EvidenceMap>,
  context: RuleContext,
): RuleResult {
  const silent = { rule, severity, hits: [], doubts: [] };
  const absent = rule.requires.find((id) => evidence[id] === undefined);
  if (absent !== undefined) {
    const coverage: ReportCoverage = { check: rule.id, state: 'skipped', reason: `needs-${absent}` };
    return { ...silent, outcome: 'error', coverage };
  }
  try {
    // Only what it required: a rule that reads more finds nothing there.
    const given = Object.fromEntries(rule.requires.map((id) => [id, evidence[id]])) as unknown as EvidenceMap;
    const verdict = rule.check(given, options, context);
    const hits = 'hits' in verdict ? verdict.hits : [];
    const doubts = verdict.outcome === 'fail' ? (verdict.doubts ?? []) : [];
    const coverage: ReportCoverage =
      verdict.outcome === 'not-applicable'
        ? { check: rule.id, state: 'done', reason: 'not-applicable' }
        : { check: rule.id, state: 'done' };
    return { rule, severity, outcome: verdict.outcome, hits, doubts, coverage };
  } catch (error) {
    const coverage: ReportCoverage = { check: rule.id, state: 'failed', reason: `threw-${kindOf(error)}` };
    return { ...silent, outcome: 'error', coverage };
  }
}
