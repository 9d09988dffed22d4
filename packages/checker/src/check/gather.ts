import { Breather } from '@medpass/dicom-core';
import type { StudyModel } from '@medpass/dicom-core';
import type { AnyEvidence } from '../evidence/define-evidence.ts';
import { EvidenceUnavailable } from '../evidence/define-evidence.ts';
import type { EvidenceId, EvidenceMap, GatherServices } from '../evidence/evidence-map.ts';
import type { ReportCoverage } from '../report/report.ts';
import { applyDocumentKinds, applyPairings } from '../report/decisions.ts';
import type { Decisions } from '../report/decisions.ts';

export interface GatherOptions {
  readonly model: StudyModel;
  readonly services: GatherServices;
  readonly now: Date;
  readonly deep: boolean;
  readonly signal: AbortSignal;
  readonly decisions: Decisions;
  readonly evidences: readonly AnyEvidence[];
}

export interface Gathered {
  readonly evidence: Partial<EvidenceMap>;
  /** One a gatherer: what was looked at and what was not. */
  readonly coverage: readonly ReportCoverage[];
}

/**
 * Runs every gatherer after those it requires. One that throws makes its evidence known-missing, with a reason in `coverage`, and
 * stops nothing else. Rejects only with the signal's reason.
 */
export async function gather(options: GatherOptions): Promise<Gathered> {
  const evidence: Partial<EvidenceMap> = {};
  const coverage: ReportCoverage[] = [];
  let waiting = [...options.evidences];
  const settled = new Set<EvidenceId>();
  const breather = new Breather();
  while (waiting.length > 0) {
    options.signal.throwIfAborted();
    const provided = new Set(waiting.map(({ id }) => id));
    const ready = waiting.filter(({ requires }) => requires.every((id) => settled.has(id) || !provided.has(id)));
    // Nothing ready: they wait for each other in a ring, which is a fault of the registry.
    const batch = ready.length > 0 ? ready : waiting;
    const running: Promise<One>[] = [];
    for (const gatherer of batch) {
      // Most gatherers only look at headers and answer at once: one after the other they would hold the page's thread together.
      if (breather.due) await breather.pause();
      running.push(gatherOne(gatherer, evidence, options));
    }
    const results = await Promise.all(running);
    options.signal.throwIfAborted();
    for (const { id, value, outcome } of results) {
      if (value !== undefined) {
        Object.assign(evidence, { [id]: value });
      }
      coverage.push(outcome);
      settled.add(id);
    }
    waiting = waiting.filter((gatherer) => !batch.includes(gatherer));
  }
  return { evidence, coverage };
}

interface One {
  readonly id: EvidenceId;
  readonly value?: EvidenceMap[EvidenceId];
  readonly outcome: ReportCoverage;
}

async function gatherOne(gatherer: AnyEvidence, evidence: Partial<EvidenceMap>, options: GatherOptions): Promise<One> {
  const { id } = gatherer;
  const absent = gatherer.requires.find((required) => evidence[required] === undefined);
  if (absent !== undefined) {
    return { id, outcome: { check: id, state: 'skipped', reason: `needs-${absent}` } };
  }
  try {
    const { model, services, now, deep, signal } = options;
    const context = { model, services, now, deep, signal, evidence: evidence as EvidenceMap };
    const value = honour(id, await gatherer.gather(context), options.decisions);
    return { id, value, outcome: { check: id, state: 'done' } };
  } catch (error) {
    if (error instanceof EvidenceUnavailable) {
      return { id, outcome: { check: id, state: 'skipped', reason: error.reason } };
    }
    // Its message may hold text from a file; only its kind goes into a report.
    return { id, outcome: { check: id, state: 'failed', reason: `threw-${kindOf(error)}` } };
  }
}

function honour(id: EvidenceId, value: EvidenceMap[EvidenceId], decisions: Decisions): EvidenceMap[EvidenceId] {
  if (id === 'document-kinds') return applyDocumentKinds(value as EvidenceMap['document-kinds'], decisions);
  return id === 'report-pairing' ? applyPairings(value as EvidenceMap['report-pairing'], decisions) : value;
}

const ERROR_KINDS = new Set(['RangeError', 'TypeError', 'SyntaxError', 'AbortError', 'ByteSourceError']);

export function kindOf(error: unknown): string {
  return error instanceof Error && ERROR_KINDS.has(error.name) ? error.name : 'Error';
}
