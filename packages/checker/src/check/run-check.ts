import type { StudyModel } from '@medpass/dicom-core';
import type { CasePack } from '../case-packs/case-pack.ts';
import { general } from '../case-packs/general.ts';
import type { AnyEvidence } from '../evidence/define-evidence.ts';
import type { GatherServices } from '../evidence/evidence-map.ts';
import { evidences as everyEvidence } from '../evidence/registry.ts';
import { buildReport } from '../report/build-report.ts';
import type { Decisions } from '../report/decisions.ts';
import type { Report } from '../report/report.ts';
import { rules as everyRule } from '../rules/registry.ts';
import type { AnyRule } from '../rules/rule.ts';
import { gather } from './gather.ts';
import { runRules } from './run-rules.ts';

export interface CheckOptions {
  /** Default `general`. */
  readonly casePack?: CasePack;
  readonly services: GatherServices;
  /** The only clock of the rules. */
  readonly now?: Date;
  /** Decodes every frame, not one a series. */
  readonly deep?: boolean;
  readonly signal?: AbortSignal;
  /** Instead of the built-in rules; hosts add theirs by listing both. */
  readonly rules?: readonly AnyRule[];
  readonly evidences?: readonly AnyEvidence[];
  /** What the patient decided so far. */
  readonly decisions?: Decisions;
  /** How long finding and reading took, for `timings.indexMs`. */
  readonly indexMs?: number;
}

/**
 * Checks what an intake found. A model that is not settled yet gives an honest report of what is known: never `ready`.
 * Rejects only with the reason of `signal`.
 */
export async function runCheck(model: StudyModel, options: CheckOptions): Promise<Report> {
  const now = options.now ?? new Date();
  const signal = options.signal ?? new AbortController().signal;
  const casePack = options.casePack ?? general;
  const decisions = options.decisions ?? {};
  const started = performance.now();
  const { evidence, coverage } = await gather({
    model,
    services: options.services,
    now,
    deep: options.deep ?? false,
    signal,
    decisions,
    evidences: options.evidences ?? everyEvidence,
  });
  const gathered = performance.now();
  const { results, off } = runRules(options.rules ?? everyRule, evidence, casePack, { now });
  const ruled = performance.now();
  return buildReport({
    model,
    evidence,
    results,
    coverage: [...coverage, ...off],
    casePack,
    createdAt: now,
    decisions,
    timings: {
      indexMs: Math.round(options.indexMs ?? 0),
      evidenceMs: Math.round(gathered - started),
      rulesMs: Math.round(ruled - gathered),
    },
  });
}
