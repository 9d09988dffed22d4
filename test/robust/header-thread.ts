import { parentPort, workerData } from 'node:worker_threads';
import { getHeapStatistics } from 'node:v8';
import { createReadContext } from '../../packages/core/src/dicom/read-context.ts';
import { readFromBytes } from '../../packages/core/src/dicom/read-drivers.ts';
import { readEntry } from '../../packages/core/src/dicom/read-entry.ts';
import type { ReadOutcome } from '../../packages/core/src/dicom/read-outcome.ts';
import { mutantAt } from './mutator.ts';
import { outcomeFaults } from './outcome-faults.ts';
import type { Seed } from './seeds.ts';

export interface HeaderJob {
  readonly from: number;
  readonly to: number;
  /** Every `step`-th mutant, so that threads share a run. */
  readonly step: number;
  readonly seed: number;
  readonly seeds: readonly Seed[];
  /** [0] the mutant at work, for who watches from outside. */
  readonly at: SharedArrayBuffer;
}

export interface HeaderTally {
  readonly mutants: number;
  /** By mutation and outcome: `cut failure:truncated`. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
  readonly slowest: { readonly milliseconds: number; readonly label: string };
  /** Heap and buffers of this thread beyond what it began with. */
  readonly extraMegabytes: number;
}

const job = workerData as HeaderJob;
const at = new Int32Array(job.at);
const outcomes: Record<string, number> = {};
const faults: string[] = [];
let slowest = { milliseconds: 0, label: '' };
let mutants = 0;
let context = createReadContext();
const taken = (): number => {
  const { total_heap_size: heap, external_memory: external, malloced_memory: malloced } = getHeapStatistics();
  return heap + external + malloced;
};
const read = (bytes: Uint8Array, own = createReadContext()): ReadOutcome =>
  readFromBytes(readEntry(7, bytes.length, { context: own }), bytes);
const told = (outcome: ReadOutcome): string =>
  `${outcome.kind}${outcome.kind === 'failure' ? `:${outcome.failure.reason}` : outcome.kind === 'other' ? `:${outcome.contentType}` : ''}`;
const before = taken();
let peak = before;

for (let index = job.from; index < job.to; index += job.step) {
  Atomics.store(at, 0, index);
  const mutant = mutantAt(index, job.seed, job.seeds);
  const label = `seed ${job.seed} mutant ${index} ${mutant.seed} ${mutant.kind}`;
  // What files share is shared by a batch in the product, too.
  if (mutants % 64 === 0) context = createReadContext();
  mutants += 1;
  try {
    const start = performance.now();
    const outcome = read(mutant.bytes, context);
    let milliseconds = performance.now() - start;
    if (milliseconds > 200) {
      // The machine may have slept: what is slow is slow twice.
      const again = performance.now();
      read(mutant.bytes);
      milliseconds = Math.min(milliseconds, performance.now() - again);
    }
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, label };
    const key = `${mutant.kind} ${told(outcome)}`;
    outcomes[key] = (outcomes[key] ?? 0) + 1;
    for (const fault of outcomeFaults(outcome, mutant.bytes.length)) faults.push(`${label}: ${fault}`);
    if (mutant.kind === 'none') {
      const pristine = job.seeds.find(({ name }) => name === mutant.seed) as Seed;
      if (told(read(pristine.bytes)) !== told(outcome)) faults.push(`${label}: a copy is read otherwise`);
    }
    if (mutants % 8 === 0) {
      if (JSON.stringify(read(mutant.bytes)) !== JSON.stringify(outcome)) faults.push(`${label}: read otherwise alone`);
      structuredClone(outcome);
    }
    if (mutants % 16 === 0) peak = Math.max(peak, taken());
  } catch (thrown) {
    faults.push(`${label}: thrown ${String(thrown)}`);
  }
}
parentPort?.postMessage({
  mutants,
  outcomes,
  faults,
  slowest,
  extraMegabytes: Math.round((peak - before) / 2 ** 20),
} satisfies HeaderTally);
