import type { DecodeWorkerApi, ReadWorkerApi } from '../workers/worker-api.ts';
import type { WorkerPoolOptions } from '../workers/worker-pool.ts';

type PoolHost<Api> = Pick<WorkerPoolOptions<Api>, 'start' | 'inThread' | 'startupMilliseconds'>;

/** What a page and Node do differently: how threads start, and how much goes to them at once. */
export interface IntakeHost {
  readonly read: PoolHost<ReadWorkerApi>;
  readonly decode: PoolHost<DecodeWorkerApi>;
  readonly readWorkers: number;
  /** Somebody waits for the first picture: its worker is started with the others. */
  readonly showsPictures: boolean;
  /** Read jobs in one worker at a time. */
  readonly depth: number;
  readonly batch: { readonly first: number; readonly most: number };
  readonly retryDelays: readonly number[];
}

/** F01 of the fault list: a scratched disc may give at the fourth try what it refused three times. */
export const retryDelays: readonly number[] = [200, 1_000, 3_000];
