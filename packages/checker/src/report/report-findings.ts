import { byText } from '../evidence/by-text.ts';
import type { Action, Hit, SubjectRef } from '../rules/rule.ts';
import type { ActionKey } from './action-keys.ts';
import type { Decisions } from './decisions.ts';
import { findingKey, subjectKey } from './finding-key.ts';
import type { ReportFinding, ReportSubject, Severity } from './report.ts';
import type { RuleResult } from './rule-result.ts';

/** Message of a finding whose rule could not be asked; its words are `fallback.notChecked`. */
const NOT_CHECKED = 'not-checked';

const ORDER: Readonly<Record<Severity, number>> = { blocker: 0, gap: 1, advice: 2, info: 3 };
const CERTAINTY: Readonly<Record<ReportFinding['outcome'], number>> = { fail: 0, 'cannot-tell': 1, error: 2 };

/**
 * Findings of all rules, gravest first, in an order that only their content decides; with a place to pause behind those of each rule, for
 * they may be about tens of thousands of files.
 */
export function* reportFindings(
  results: readonly RuleResult[],
  patientIds: ReadonlyMap<string, string>,
  decisions: Decisions,
): Generator<undefined, readonly ReportFinding[]> {
  const unavailable = new Set(decisions.unavailable ?? []);
  const found: { readonly finding: ReportFinding; readonly key: string }[] = [];
  for (const result of results) {
    for (const finding of findingsOf(result, patientIds)) found.push({ finding, key: findingKey(finding) });
    yield undefined;
  }
  return found
    .sort(
      (a, b) =>
        ORDER[a.finding.severity] - ORDER[b.finding.severity] ||
        CERTAINTY[a.finding.outcome] - CERTAINTY[b.finding.outcome] ||
        byText(a.finding.rule, b.finding.rule) ||
        byText(a.key, b.key) ||
        byText(JSON.stringify(a.finding), JSON.stringify(b.finding)),
    )
    .map(({ finding, key }) => (unavailable.has(key) ? { ...finding, answer: 'unavailable' } : finding));
}

function findingsOf(result: RuleResult, patientIds: ReadonlyMap<string, string>): readonly ReportFinding[] {
  if (result.outcome === 'error') {
    return [
      {
        rule: result.rule.id,
        severity: result.severity,
        outcome: 'error',
        message: NOT_CHECKED,
        params: {},
        subjects: [{ kind: 'package' }],
        action: { who: 'coordinator', message: 'coordinator-looks', letter: false },
      },
    ];
  }
  const outcome = result.outcome === 'fail' ? 'fail' : 'cannot-tell';
  return [
    ...result.hits.map((hit) => toFinding(result, hit, outcome, patientIds)),
    ...result.doubts.map((hit) => toFinding(result, hit, 'cannot-tell', patientIds)),
  ];
}

function toFinding(
  result: RuleResult,
  hit: Hit<string>,
  outcome: ReportFinding['outcome'],
  patientIds: ReadonlyMap<string, string>,
): ReportFinding {
  return {
    rule: result.rule.id,
    severity: hit.severity ?? result.severity,
    outcome,
    message: hit.message,
    params: sorted(hit.params ?? {}),
    subjects: hit.subjects
      .map((subject) => toSubject(subject, patientIds))
      .map((subject) => ({ subject, key: subjectKey(subject) }))
      .sort((a, b) => byText(a.key, b.key))
      .map(({ subject }) => subject),
    ...(hit.witnesses === undefined ? {} : { witnesses: hit.witnesses }),
    ...(hit.confidence === undefined ? {} : { confidence: hit.confidence }),
    action: { who: hit.action.who, message: hit.action.message ?? usualAction(hit.action), letter: hit.action.letter },
    ...(hit.source === undefined ? {} : { source: hit.source }),
  };
}

function usualAction(action: Action): ActionKey {
  if (action.who === 'coordinator') {
    return 'coordinator-looks';
  }
  return action.who === 'hospital' ? 'ask-for-scan-files' : 'add-files';
}

function toSubject(subject: SubjectRef, patientIds: ReadonlyMap<string, string>): ReportSubject {
  return subject.kind === 'patient' ? { kind: 'patient', id: patientIds.get(subject.key) ?? 'p0' } : subject;
}

function sorted<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => byText(a, b)));
}
