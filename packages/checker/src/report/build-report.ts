import type { StudyModel } from '@medpass/dicom-core';
import { byText } from '../evidence/by-text.ts';
import type { EvidenceMap } from '../evidence/evidence-map.ts';
import { inventoryOf } from '../evidence/package-inventory.ts';
import type { Decisions } from './decisions.ts';
import { findingCodes } from './finding-codes.ts';
import { reportFindings } from './report-findings.ts';
import { reportInventory } from './report-inventory.ts';
import type { Report, ReportCaseChoice, ReportCoverage, ReportDecisions } from './report.ts';
import type { RuleResult } from './rule-result.ts';
import { verdictOf } from './verdict.ts';
import { RULES_VERSION, VERSION } from './version.ts';

export interface ReportParts {
  readonly model: StudyModel;
  readonly evidence: Partial<EvidenceMap>;
  readonly results: readonly RuleResult[];
  /** Of the gatherers, and of rules the case pack switched off. */
  readonly coverage: readonly ReportCoverage[];
  readonly casePack: { readonly id: string; readonly version: number };
  readonly caseChoice?: ReportCaseChoice | undefined;
  readonly createdAt: Date;
  readonly decisions: Decisions;
  readonly timings: Report['timings'];
}

/** The report of `report.md`, with places to pause: the same bytes for the same files, but for `createdAt` and `timings`. */
export function* reportInSteps(parts: ReportParts): Generator<undefined, Report> {
  const { model, evidence, results, decisions } = parts;
  const counted = evidence['package-inventory'] ?? inventoryOf(model);
  const { inventory, patientIds } = yield* reportInventory(model, counted, evidence);
  const findings = yield* reportFindings(results, patientIds, decisions);
  const recorded = recordedDecisions(decisions);
  const whole = model.settled && !model.cancelled;
  return {
    schemaVersion: 1,
    tool: {
      name: 'medpass-dicom-check',
      version: VERSION,
      rules: `${RULES_VERSION}+${parts.casePack.id}.${parts.casePack.version}`,
    },
    createdAt: parts.createdAt.toISOString(),
    casePack: parts.casePack.id,
    ...(parts.caseChoice === undefined ? {} : { caseChoice: parts.caseChoice }),
    verdict: verdictOf(findings, whole),
    inventory,
    findings,
    coverage: coverageOf(parts),
    // Of files that were not all read, nothing is passed.
    passed: results
      .filter(({ outcome }) => whole && outcome === 'pass')
      .map(({ rule }) => rule.id)
      .sort(byText),
    ...(recorded === undefined ? {} : { decisions: recorded }),
    timings: parts.timings,
  };
}

function coverageOf({ model, results, coverage }: ReportParts): readonly ReportCoverage[] {
  const said = [...coverage, ...results.map((result) => result.coverage)];
  const known = new Set(said.map(({ check }) => check));
  const notYet: ReportCoverage[] = findingCodes
    .filter((code) => !known.has(code))
    .map((check) => ({ check, state: 'not-yet' }));
  const reading: ReportCoverage =
    model.settled && !model.cancelled
      ? { check: 'reading', state: 'done' }
      : { check: 'reading', state: 'skipped', reason: model.cancelled ? 'stopped-early' : 'still-reading' };
  return [...said, ...notYet, reading].sort((a, b) => byText(a.check, b.check));
}

function recordedDecisions(decisions: Decisions): ReportDecisions | undefined {
  const documentKinds = Object.entries(decisions.documentKinds ?? {})
    .map(([path, kind]) => ({ path, kind }))
    .sort((a, b) => byText(a.path, b.path));
  const documentStudies = Object.entries(decisions.documentStudies ?? {})
    .map(([path, study]) => ({ path, ...(study === 'none' ? {} : { studyInstanceUID: study }) }))
    .sort((a, b) => byText(a.path, b.path));
  const sendAnyway = decisions.sendAnyway ?? false;
  if (!sendAnyway && documentKinds.length + documentStudies.length === 0) return undefined;
  return { sendAnyway, documentKinds, ...(documentStudies.length === 0 ? {} : { documentStudies }) };
}
