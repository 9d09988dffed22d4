import type { PoolFailure, PoolJob, PoolResult } from './pool-job.ts';
import type { WorkerPool } from './worker-pool.ts';

export type BatchAnswer<Item, Answer> =
  | { readonly ok: true; readonly answers: readonly Answer[] }
  | { readonly ok: false; readonly item: Item; readonly reason: PoolFailure };

/**
 * Runs a batch as one job. A worker lost over it says nothing about which item was to blame, so each item is then run
 * alone: the guilty one is lost, the others are not. A crash is tried more often than a hang, since a system that kills workers
 * must not have files called unreadable.
 */
export async function* runBatch<Api extends object, Item, Answer>(
  pool: WorkerPool<Api>,
  items: readonly Item[],
  job: (items: readonly Item[]) => PoolJob<Api, readonly Answer[]>,
): AsyncGenerator<BatchAnswer<Item, Answer>> {
  const whole = await pool.run({ ...job(items), retries: { deadline: 0, crash: 0 } });
  if (whole.ok) {
    yield { ok: true, answers: whole.value };
    return;
  }
  if (whole.reason === 'aborted') return yield* refuse(items, 'aborted');
  const alone = items.map(async (item): Promise<[Item, PoolResult<readonly Answer[]>]> => {
    const single = { ...job([item]), alone: true, retries: { deadline: 0, crash: 4 } };
    return [item, await pool.run(single)];
  });
  for (const run of alone) {
    const [item, result] = await run;
    yield result.ok ? { ok: true, answers: result.value } : { ok: false, item, reason: result.reason };
  }
}

function* refuse<Item>(
  items: readonly Item[],
  reason: PoolFailure,
): Generator<{ ok: false; item: Item; reason: PoolFailure }> {
  for (const item of items) yield { ok: false, item, reason };
}
