import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleThread } from './thread-bundle.ts';
import type { HeaderJob, HeaderTally } from './header-thread.ts';
import { foundSeeds, writtenSeeds } from './seeds.ts';

// robustness.md A1, A2: every mutant ends in a verdict of the closed lists, soon, and in bounded memory.
const total = Number(process.env['MEDPASS_HEADER_MUTANTS'] ?? 40_000);
const seed = Number(process.env['MEDPASS_SEED'] ?? 1);
const threads = 2;
const hangMilliseconds = 10_000;
const found = foundSeeds();
const seeds = [...writtenSeeds, ...found];
if (found.length === 0) process.stdout.write('Real test data is absent: only files written here are mutated.\n');

let bundle: Awaited<ReturnType<typeof bundleThread>>;
beforeAll(async () => {
  bundle = await bundleThread('header-thread.ts');
}, 120_000);
afterAll(() => bundle?.remove());

/** One thread's share; a mutant at which it stands still is named, and the rest goes on behind it. */
async function share(first: number, onTally: (tally: HeaderTally) => void, hangs: string[]): Promise<void> {
  let from = first;
  while (from < total) {
    const at = new SharedArrayBuffer(4);
    const data: HeaderJob = { from, to: total, step: threads, seed, seeds, at };
    const worker = new Worker(bundle.file, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: 512 } });
    const stuck = await new Promise<number | undefined>((resolve) => {
      let last = -1;
      let since = performance.now();
      const watch = setInterval(() => {
        const now = Atomics.load(new Int32Array(at), 0);
        if (now !== last) [last, since] = [now, performance.now()];
        else if (performance.now() - since > hangMilliseconds) end(now);
      }, 500);
      const end = (where?: number): void => {
        clearInterval(watch);
        resolve(where);
      };
      worker.once('message', (tally: HeaderTally) => {
        onTally(tally);
        end();
      });
      worker.once('error', () => end(Atomics.load(new Int32Array(at), 0)));
    });
    await worker.terminate();
    if (stuck === undefined) return;
    hangs.push(`seed ${seed} mutant ${stuck}: stands still or kills its thread`);
    from = stuck + threads;
  }
}

test(`${total} damaged files end in a verdict of the closed lists`, async () => {
  const tallies: HeaderTally[] = [];
  const hangs: string[] = [];
  await Promise.all(Array.from({ length: threads }, (_, index) => share(index, (tally) => tallies.push(tally), hangs)));
  const outcomes: Record<string, number> = {};
  for (const tally of tallies) {
    for (const [key, count] of Object.entries(tally.outcomes)) {
      const kind = key.slice(key.indexOf(' ') + 1);
      outcomes[kind] = (outcomes[kind] ?? 0) + count;
    }
  }
  const slowest = tallies.map((tally) => tally.slowest).sort((a, b) => b.milliseconds - a.milliseconds)[0];
  const extra = Math.max(...tallies.map(({ extraMegabytes }) => extraMegabytes));
  process.stdout.write(
    `header mutants ${total} of ${seeds.length} files: ${JSON.stringify(outcomes)}; slowest ${slowest?.milliseconds.toFixed(1)} ms (${slowest?.label}); at most ${extra} MB more a thread\n`,
  );
  const faults = tallies.flatMap((tally) => tally.faults);
  if (faults.length > 10) process.stdout.write(`${faults.length} faults\n`);
  // One of each sort: a single defect may show in thousands of mutants.
  const sorts = new Map(faults.map((fault) => [fault.slice(fault.indexOf(': ')).replaceAll(/\d+/g, '0'), fault]));
  expect([...hangs, ...[...sorts.values()].slice(0, 20)]).toEqual([]);
  expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(total);
  expect(slowest?.milliseconds).toBeLessThan(1_000);
  expect(extra).toBeLessThan(200);
});
