import type { ReadOutcome } from '../dicom/read-outcome.ts';
import { Breather } from '../sources/breathe.ts';
import { runBatch } from '../workers/split-batch.ts';
import type { ReadItem, ReadWorkerApi } from '../workers/worker-api.ts';
import type { WorkerPool } from '../workers/worker-pool.ts';
import type { IntakeEntry } from './intake-entry.ts';

export interface ReadQueueOptions {
  readonly pool: WorkerPool<ReadWorkerApi>;
  /** Jobs that the pool can run at once. */
  readonly atOnce: number;
  readonly batch: { readonly first: number; readonly most: number };
  /** Waits before the further reads of a file that failed with `io`, in milliseconds. */
  readonly retryDelays: readonly number[];
  readonly onRead: (entry: IntakeEntry, outcome: ReadOutcome) => void;
  readonly onDispatch: (entries: readonly IntakeEntry[]) => void;
}

/**
 * How long reading heads may compute, where it needs milliseconds: on a starved machine a file must not be called guilty. Each of a
 * batch gets the second when it is tried alone.
 */
const batchMilliseconds = 12_000;
const aloneMilliseconds = 8_000;
/** Posting a File whose size is not yet known blocks this long or more for a batch; it then ends early. */
const gatherMilliseconds = 6;
/** A few entries wait this long for company while the walk goes on. */
const companyMilliseconds = 6;

/** Hands entries to the read workers in batches and takes what they say, files that could not be read once more at the end. */
export class ReadQueue {
  private readonly waiting: IntakeEntry[] = [];
  private at = 0;
  private running = 0;
  private batchSize: number;
  private pumping = false;
  private company: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: ReadQueueOptions) {
    this.batchSize = options.batch.first;
  }

  push(entry: IntakeEntry, signal: AbortSignal): void {
    this.waiting.push(entry);
    if (this.waiting.length - this.at >= this.batchSize) void this.pump(signal);
    else this.company ??= setTimeout(() => this.flush(signal), companyMilliseconds);
  }

  clear(): void {
    this.waiting.length = 0;
    this.at = 0;
    this.batchSize = this.options.batch.first;
  }

  private flush(signal: AbortSignal): void {
    this.company = undefined;
    void this.pump(signal);
  }

  private async pump(signal: AbortSignal): Promise<void> {
    if (this.pumping) return;
    this.pumping = true;
    const breather = new Breather();
    while (this.at < this.waiting.length && this.running < this.options.atOnce && !signal.aborted) {
      void this.read(this.gather(), signal);
      if (breather.due) await breather.pause();
    }
    this.pumping = false;
  }

  private gather(): readonly IntakeEntry[] {
    const end = performance.now() + gatherMilliseconds;
    const batch: IntakeEntry[] = [];
    while (batch.length < this.batchSize && this.at < this.waiting.length) {
      const entry = this.waiting[this.at++]!;
      // The first question for its size is what costs; afterwards posting the File is cheap.
      void entry.size;
      batch.push(entry);
      if (performance.now() > end) break;
    }
    if (this.at > 4_096) {
      this.waiting.splice(0, this.at);
      this.at = 0;
    }
    this.batchSize = Math.min(this.batchSize * 2, this.options.batch.most);
    return batch;
  }

  private async read(batch: readonly IntakeEntry[], signal: AbortSignal): Promise<void> {
    this.running += 1;
    this.options.onDispatch(batch);
    const byId = new Map(batch.map((entry) => [entry.id, entry]));
    const answers = runBatch(this.options.pool, batch, (entries) => ({
      call: async (api, job) => (await api.readBatch(job, entries.map(toItem))).outcomes,
      cpuMilliseconds: entries.length > 1 ? batchMilliseconds : aloneMilliseconds,
      signal,
    }));
    for await (const answer of answers) {
      if (signal.aborted) continue;
      if (answer.ok) for (const outcome of answer.answers) this.take(byId.get(entryIdOf(outcome)), outcome, signal);
      else
        this.options.onRead(answer.item, {
          kind: 'failure',
          failure: { entryId: answer.item.id, reason: 'worker-lost' },
        });
    }
    this.running -= 1;
    void this.pump(signal);
  }

  private take(entry: IntakeEntry | undefined, outcome: ReadOutcome, signal: AbortSignal): void {
    if (!entry || entry.done) return;
    const delay = this.options.retryDelays[entry.failedReads];
    if (outcome.kind === 'failure' && outcome.failure.reason === 'io' && delay !== undefined) {
      entry.failedReads += 1;
      setTimeout(() => !signal.aborted && this.push(entry, signal), delay);
    } else this.options.onRead(entry, outcome);
  }
}

export function toItem(entry: IntakeEntry): ReadItem {
  return { entryId: entry.id, size: entry.size, source: entry.bytes.descriptor };
}

function entryIdOf(outcome: ReadOutcome): number {
  if (outcome.kind === 'instance') return outcome.header.entryId;
  return outcome.kind === 'failure' ? outcome.failure.entryId : outcome.entryId;
}
