import type { EntryId } from '../entries/entry.ts';
import { runBatch } from '../workers/split-batch.ts';
import type { DigestItem, DigestPart, FileDigest, ReadWorkerApi } from '../workers/worker-api.ts';
import type { WorkerPool } from '../workers/worker-pool.ts';
import type { IntakeEntry } from './intake-entry.ts';
import type { DigestOptions, DigestRequest } from './intake.ts';
import { toItem } from './read-queue.ts';

export interface DigestHost {
  readonly pool: WorkerPool<ReadWorkerApi>;
  readonly entries: ReadonlyMap<EntryId, IntakeEntry>;
  /** Waits before the further readings of a file that failed with `io`, in milliseconds. */
  readonly retryDelays: readonly number[];
}

const batchFiles = 64;
const batchBytes = 32 * 2 ** 20;
/** Jobs under way at once: one is read while another is hashed. */
const atOnce = 3;
/** Slow hardware hashes some 20 MB a second; reading is not counted. */
const millisecondsFor = (bytes: number): number => 30_000 + bytes / 2_000;

/** Reads whole files in the read workers. Those that a medium refused are tried again at the end, as their heads were. */
export async function* digestFiles(
  host: DigestHost,
  requests: readonly DigestRequest[],
  { signal, onBytes }: DigestOptions,
): AsyncGenerator<FileDigest> {
  for (const { entryId } of requests) if (!host.entries.has(entryId)) yield { entryId, failure: 'io' };
  let wanted: Iterable<DigestItem> = itemsOf(host, requests);
  const counter = new ByteCounter(onBytes);
  for (let round = 0; !signal?.aborted; round += 1) {
    const delay = host.retryDelays[round];
    const again: DigestItem[] = [];
    for await (const [item, digest] of digestRound(host.pool, wanted, counter, signal)) {
      if (digest.failure === 'io' && delay !== undefined) again.push(item);
      else yield digest;
    }
    if (again.length === 0) return;
    if (delay !== undefined) await new Promise((resolve) => setTimeout(() => resolve(0), delay));
    wanted = again;
  }
}

/** Made as they are asked for: those of tens of thousands of files at once would hold the page. */
function* itemsOf({ entries }: DigestHost, requests: readonly DigestRequest[]): Generator<DigestItem> {
  for (const { entryId, holds } of requests) {
    const entry = entries.get(entryId);
    if (entry) yield { ...toItem(entry), ...(holds === undefined ? {} : { holds }) };
  }
}

async function* digestRound(
  pool: WorkerPool<ReadWorkerApi>,
  items: Iterable<DigestItem>,
  counter: ByteCounter,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly [DigestItem, FileDigest]> {
  const running: Promise<readonly (readonly [DigestItem, FileDigest])[]>[] = [];
  const batches = inBatches(items);
  for (let next = batches.next(); !next.done || running.length > 0;) {
    while (!next.done && running.length < atOnce) {
      running.push(digestBatch(pool, next.value, counter, signal));
      next = batches.next();
    }
    const answers = await running.shift()!;
    if (signal?.aborted) return;
    yield* answers;
  }
}

async function digestBatch(
  pool: WorkerPool<ReadWorkerApi>,
  batch: readonly DigestItem[],
  counter: ByteCounter,
  signal: AbortSignal | undefined,
): Promise<readonly (readonly [DigestItem, FileDigest])[]> {
  const byId = new Map(batch.map((item) => [item.entryId, item]));
  const found: (readonly [DigestItem, FileDigest])[] = [];
  const answers = runBatch(pool, batch, (items) => ({
    call: (api, job) => api.digest(job, items),
    cpuMilliseconds: millisecondsFor(items.reduce((sum, { size }) => sum + size, 0)),
    ...(signal === undefined ? {} : { signal }),
    onPart: (part) => counter.partly(part as DigestPart),
  }));
  for await (const answer of answers) {
    const digests: readonly FileDigest[] = answer.ok
      ? answer.answers
      : [{ entryId: answer.item.entryId, failure: 'worker-lost' }];
    for (const digest of digests) {
      const item = byId.get(digest.entryId);
      if (!item) continue;
      found.push([item, digest]);
      counter.whole(item);
    }
  }
  return found;
}

/** A file never counts twice, however often it is read. */
class ByteCounter {
  private readonly counted = new Map<EntryId, number>();
  private sum = 0;

  constructor(private readonly tell: ((bytes: number) => void) | undefined) {}

  partly({ entryId, read }: DigestPart): void {
    const before = this.counted.get(entryId) ?? 0;
    if (read <= before) return;
    this.counted.set(entryId, read);
    this.sum += read - before;
    this.tell?.(this.sum);
  }

  whole({ entryId, size }: DigestItem): void {
    this.partly({ entryId, read: size });
  }
}

function* inBatches(items: Iterable<DigestItem>): Generator<readonly DigestItem[], undefined> {
  let batch: DigestItem[] = [];
  let bytes = 0;
  for (const item of items) {
    batch.push(item);
    bytes += item.size;
    if (batch.length < batchFiles && bytes < batchBytes) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
  return undefined;
}
