import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { threadHandle } from '../node/thread-host.ts';
import type { PoolJob } from './pool-job.ts';
import { runBatch } from './split-batch.ts';
import { WorkerPool, type WorkerPoolOptions } from './worker-pool.ts';

interface FaultyApi {
  hello(): Promise<'ready'>;
  double(job: number, numbers: readonly number[]): Promise<readonly number[]>;
  slowDisc(job: number, milliseconds: number): Promise<string>;
  fail(job: number): Promise<never>;
  parts(job: number, count: number): Promise<number>;
  spin(job: number): Promise<never>;
}

interface Faults {
  readonly start?: 'throw' | 'silent';
  readonly hangsOn?: number;
  readonly crashesOn?: number;
}

const require = createRequire(import.meta.url);
const comlink = require.resolve('comlink');
const adapter = comlink.replace(/comlink(\.min)?\.js$/, 'node-adapter.js');
const threads: Worker[] = [];
const pools: WorkerPool<FaultyApi>[] = [];

function startThread(faults: Faults): Worker {
  const thread = new Worker(new URL('../../../../test/build/faulty-thread.mjs', import.meta.url), {
    workerData: { comlink, adapter, ...faults },
  });
  threads.push(thread);
  return thread;
}

function pool(faults: Faults, options: Partial<WorkerPoolOptions<FaultyApi>> = {}): WorkerPool<FaultyApi> {
  const made = new WorkerPool<FaultyApi>({
    start: () => threadHandle(startThread(faults)),
    size: 2,
    ...options,
  });
  pools.push(made);
  return made;
}

afterEach(() => {
  for (const made of pools.splice(0)) made.close();
  threads.length = 0;
});

const double = (numbers: readonly number[]): PoolJob<FaultyApi, readonly number[]> => ({
  call: (api, job) => api.double(job, numbers),
  cpuMilliseconds: 700,
});

async function batch(
  made: WorkerPool<FaultyApi>,
  numbers: readonly number[],
): Promise<{ good: number[]; lost: [number, string][] }> {
  const good: number[] = [];
  const lost: [number, string][] = [];
  for await (const answer of runBatch(made, numbers, double)) {
    if (answer.ok) good.push(...answer.answers);
    else lost.push([answer.item, answer.reason]);
  }
  return { good: good.sort((a, b) => a - b), lost };
}

describe('WorkerPool', () => {
  it('answers jobs in workers, by priority', async () => {
    const made = pool({}, { size: 1 });
    const order: string[] = [];
    const jobs = [
      ['first', 0],
      ['low', 0],
      ['high', 5],
    ] as const;
    await Promise.all(
      jobs.map(async ([name, priority]) => {
        expect(await made.run({ ...double([1]), priority })).toEqual({ ok: true, value: [2] });
        order.push(name);
      }),
    );
    expect(order[0]).toBe('high');
    expect(threads).toHaveLength(1);
  });

  it('loses only the item that hangs, and the rest of its batch is answered', async () => {
    const made = pool({ hangsOn: 3 });
    expect(await batch(made, [1, 2, 3, 4, 5])).toEqual({ good: [2, 4, 8, 10], lost: [[3, 'deadline']] });
  });

  it('loses only the item that crashes its worker', async () => {
    const made = pool({ crashesOn: 3 });
    expect(await batch(made, [1, 2, 3, 4, 5])).toEqual({ good: [2, 4, 8, 10], lost: [[3, 'worker-lost']] });
  });

  it('does not blame the neighbour of a job that hangs in the same worker', async () => {
    const made = pool({ hangsOn: 7 }, { size: 1, depth: 2 });
    const results = await Promise.all([made.run(double([7])), made.run(double([1]))]);
    expect(results).toEqual([
      { ok: false, reason: 'deadline' },
      { ok: true, value: [2] },
    ]);
  });

  it('counts no reading as computing', async () => {
    const made = pool({});
    expect(await made.run({ call: (api, job) => api.slowDisc(job, 1_500), cpuMilliseconds: 200 })).toEqual({
      ok: true,
      value: 'read',
    });
    expect(threads.length).toBeLessThanOrEqual(2);
  });

  it('gives a thrown error as a failure, and keeps the worker', async () => {
    const made = pool({}, { size: 1 });
    expect(await made.run({ call: (api, job) => api.fail(job), cpuMilliseconds: 1_000 })).toEqual({
      ok: false,
      reason: 'failed',
    });
    expect(await made.run(double([4]))).toEqual({ ok: true, value: [8] });
    expect(threads).toHaveLength(1);
  });

  it('hears parts before the answer', async () => {
    const parts: unknown[] = [];
    const made = pool({});
    const result = await made.run({
      call: (api, job) => api.parts(job, 3),
      cpuMilliseconds: 1_000,
      onPart: (part) => parts.push(part),
    });
    expect(result).toEqual({ ok: true, value: 3 });
    expect(parts).toEqual([0, 1, 2]);
  });

  it('answers an aborted job at once and ends the worker that goes on with it', async () => {
    const made = pool({}, { size: 1 });
    expect(await made.run(double([1]))).toMatchObject({ ok: true });
    const controller = new AbortController();
    const spinning = made.run({
      call: (api, job) => api.spin(job),
      cpuMilliseconds: 60_000,
      signal: controller.signal,
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const ended = new Promise((resolve) => threads[0]!.once('exit', resolve));
    const start = performance.now();
    controller.abort();
    expect(await spinning).toEqual({ ok: false, reason: 'aborted' });
    expect(performance.now() - start).toBeLessThan(50);
    await ended;
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(await made.run(double([2]))).toEqual({ ok: true, value: [4] });
  });

  it('keeps no answer for a signal that somebody keeps', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const made = pool({}, { size: 1 });
    const kept = new AbortController();
    const answer = async (): Promise<WeakRef<object>> => {
      const result = await made.run({ ...double([1]), signal: kept.signal });
      if (!result.ok) throw new Error(result.reason);
      return new WeakRef(result.value);
    };
    const weak = await answer();
    await new Promise((resolve) => setTimeout(resolve));
    collect();
    expect(weak.deref()).toBeUndefined();
    expect(kept.signal.aborted).toBe(false);
  });

  it.each(['throw', 'silent'] as const)(
    'works on this thread where workers do not start (%s), and says so',
    async (start) => {
      const local: Partial<FaultyApi> = { double: async (_, numbers) => numbers.map((number) => number * 2) };
      const made = pool({ start }, { startupMilliseconds: 300, inThread: async () => local as FaultyApi });
      expect(await Promise.all([made.run(double([1])), made.run(double([2])), made.run(double([3]))])).toEqual(
        [2, 4, 6].map((value) => ({ ok: true, value: [value] })),
      );
      expect(made.degraded).toBe(true);
    },
  );

  it('works on this thread where starting a worker is forbidden', async () => {
    const made = pool(
      {},
      {
        start: () => {
          throw new Error('policy');
        },
        inThread: async () =>
          ({ double: async (_: number, numbers: readonly number[]) => numbers }) as unknown as FaultyApi,
      },
    );
    expect(await made.run(double([1]))).toEqual({ ok: true, value: [1] });
    expect(made.degraded).toBe(true);
  });

  it('leaves nothing pending when it is closed', async () => {
    const made = pool({}, { size: 1 });
    const running = [
      made.run({ call: (api, job) => api.spin(job), cpuMilliseconds: 60_000 }),
      made.run(double([1])),
      made.run(double([2])),
    ];
    await new Promise((resolve) => setTimeout(resolve, 100));
    made.close();
    expect(await Promise.all(running)).toEqual(Array.from({ length: 3 }, () => ({ ok: false, reason: 'aborted' })));
    expect(await made.run(double([1]))).toEqual({ ok: false, reason: 'aborted' });
  });

  it('answers all jobs while workers are killed from outside', async () => {
    let kills = 0;
    const made = pool(
      {},
      {
        size: 3,
        start: () => {
          const thread = startThread({});
          let messages = 0;
          // By messages, not by the clock: on a busy machine a clock would kill every thread before it has begun.
          thread.on('message', () => {
            if ((messages += 1) !== 61) return;
            kills += 1;
            void thread.terminate();
          });
          return threadHandle(thread);
        },
      },
    );
    const results = await Promise.all(Array.from({ length: 300 }, (_, index) => batch(made, [index, index + 1])));
    expect(kills).toBeGreaterThan(4);
    expect(results.flatMap(({ lost }) => lost)).toEqual([]);
    expect(results.map(({ good }) => good)).toEqual(results.map((_, index) => [index * 2, index * 2 + 2]));
  });
});
