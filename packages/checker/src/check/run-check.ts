import { Breather } from '@medpass/dicom-core';
import type { StudyModel } from '@medpass/dicom-core';
import type { CasePack } from '../case-packs/case-pack.ts';
import { general } from '../case-packs/general.ts';
import type { AnyEvidence } from '../evidence/define-evidence.ts';
import type { GatherServices } from '../evidence/evidence-map.ts';
import { atOnce, inSteps } from '../evidence/paced.ts';
import { evidences as everyEvidence } from '../evidence/registry.ts';
import { reportInSteps } from '../report/build-report.ts';
import type { Decisions } from '../report/decisions.ts';
import type { Report, ReportCaseChoice } from '../report/report.ts';
import { rules as everyRule } from '../rules/registry.ts';
import type { AnyRule } from '../rules/rule.ts';
import { gather } from './gather.ts';
import { rulesInSteps, runRules, type RulesRun } from './run-rules.ts';

export interface CheckOptions {
  /** Default `general`. */
  readonly casePack?: CasePack;
  /** Who chose the pack, where it was not the host. */
  readonly caseChoice?: ReportCaseChoice;
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

/** Judges what was gathered for a kind of case. May be asked again for another one: nothing is read or gathered anew. */
export type JudgeCase = (casePack?: CasePack, choice?: ReportCaseChoice) => Report;

/** What was gathered, ready to be judged. */
export interface Prepared {
  readonly judge: JudgeCase;
  /** The same report, with the page's thread given back between rules: with tens of thousands of papers they take a tenth of a second. */
  judgeInSteps(...asked: Parameters<JudgeCase>): Promise<Report>;
}

/**
 * Checks what an intake found. A model that is not settled yet gives an honest report of what is known: never `ready`.
 * Rejects only with the reason of `signal`.
 */
export async function runCheck(model: StudyModel, options: CheckOptions): Promise<Report> {
  const { judgeInSteps } = await prepareCheck(model, options);
  return judgeInSteps(options.casePack, options.caseChoice);
}

/** Gathers the evidence once. Rejects only with the reason of `signal`. */
export async function prepareCheck(model: StudyModel, options: CheckOptions): Promise<Prepared> {
  const now = options.now ?? new Date();
  const signal = options.signal ?? new AbortController().signal;
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
  const evidenceMs = Math.round(performance.now() - started);
  const rules = options.rules ?? everyRule;
  const report = (
    { results, off }: RulesRun,
    asked: number,
    casePack: CasePack,
    caseChoice?: ReportCaseChoice,
  ): Generator<undefined, Report> =>
    reportInSteps({
      model,
      evidence,
      results,
      coverage: [...coverage, ...off],
      casePack,
      caseChoice,
      createdAt: now,
      decisions,
      timings: {
        indexMs: Math.round(options.indexMs ?? 0),
        evidenceMs,
        rulesMs: Math.round(performance.now() - asked),
      },
    });
  return {
    judge: (casePack = general, caseChoice) => {
      const asked = performance.now();
      return atOnce(report(runRules(rules, evidence, casePack, { now }), asked, casePack, caseChoice));
    },
    judgeInSteps: async (casePack = general, caseChoice) => {
      const breather = new Breather();
      // The last gatherer may have held the thread up to here.
      await breather.pause();
      const asked = performance.now();
      const run = await inSteps(rulesInSteps(rules, evidence, casePack, { now }), breather);
      const built = await inSteps(report(run, asked, casePack, caseChoice), breather);
      signal.throwIfAborted();
      return built;
    },
  };
}
