import type { Remote } from 'comlink';
import type {
  ElementBytesResult,
  ElementRange,
  ElementsFailureReason,
  ElementsResult,
} from '../dicom/data-elements.ts';
import type { DecodeWorkerApi, ElementsReply } from '../workers/worker-api.ts';
import type { PoolFailure } from '../workers/pool-job.ts';
import type { WorkerPool } from '../workers/worker-pool.ts';
import type { IntakeEntry } from './intake-entry.ts';

/** A hostile header of the most elements takes a tenth of this. */
const milliseconds = 20_000;

/** Whole data sets by the decode workers: a file that hangs its reader ends a worker, never the page. */
export class Elements {
  constructor(private readonly pool: WorkerPool<DecodeWorkerApi>) {}

  all(entry: IntakeEntry, signal: AbortSignal | undefined): Promise<ElementsResult> {
    return this.ask(entry, signal, (api, job) =>
      api.elements(job, { entryId: entry.id, source: entry.bytes.descriptor }),
    );
  }

  bytes(entry: IntakeEntry, range: ElementRange, signal: AbortSignal | undefined): Promise<ElementBytesResult> {
    return this.ask(entry, signal, (api, job) =>
      api.elementBytes(job, { entryId: entry.id, source: entry.bytes.descriptor }, range),
    );
  }

  private async ask<Result extends ElementsResult | ElementBytesResult>(
    entry: IntakeEntry,
    signal: AbortSignal | undefined,
    call: (api: Remote<DecodeWorkerApi>, job: number) => Promise<ElementsReply<Result>>,
  ): Promise<Result | { readonly ok: false; readonly reason: ElementsFailureReason }> {
    const answer = await this.pool.run({ call, cpuMilliseconds: milliseconds, priority: 1, ...(signal && { signal }) });
    if (!answer.ok) return { ok: false, reason: reasonOf(answer.reason) };
    return answer.value.entryId === entry.id ? answer.value.result : { ok: false, reason: 'worker-lost' };
  }
}

function reasonOf(reason: PoolFailure): ElementsFailureReason {
  if (reason === 'failed') return 'undecodable';
  return reason === 'aborted' ? 'worker-lost' : reason;
}
