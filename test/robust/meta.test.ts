import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import type { Plugin } from 'vite';
import type { AttackResult } from './attack-child.ts';
import { attacks } from './attacks.ts';
import type { HeaderJob, HeaderTally } from './header-thread.ts';
import { writtenSeeds } from './seeds.ts';
import { bundleThread } from './thread-bundle.ts';

// Would the suite notice? Known bugs are put into copies of modules, and the tests' own judges must see them.

interface Bug {
  readonly module: string;
  readonly right: string;
  readonly wrong: string;
}

const noDepthCap: Bug = {
  module: '/dicom/data-set-walker.ts',
  right: 'if (this.depth + 1 >= 2 * MAX_DEPTH) {',
  wrong: 'if (this.depth + 1 >= 2_000 * MAX_DEPTH) {',
};
const shortPixelsAccepted: Bug = {
  module: '/dicom/pixel-extent.ts',
  right: 'if (declaredMissing > 0 || present < expected) {',
  wrong: 'if (declaredMissing > 0) {',
};
const wideRows: Bug = {
  module: '/dicom/build-facts.ts',
  right: 'value >= 0 && value <= 0xffff',
  wrong: 'value >= 0',
};
const lossWithoutCut: Bug = {
  module: '/dicom/judge-scan.ts',
  right: "reason === 'truncated' ? missingAtCut(file) : undefined",
  wrong: 'missingAtCut(file)',
};

/** Puts a bug in while bundling; throws where the code it belongs to is no longer there. */
async function withBug<T>(bug: Bug, thread: string, use: (file: string) => Promise<T>): Promise<T> {
  let applied = false;
  const plugin: Plugin = {
    name: 'known-bug',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(bug.module) || !code.includes(bug.right)) return undefined;
      applied = true;
      return { code: code.replace(bug.right, bug.wrong), map: null };
    },
  };
  const bundle = await bundleThread(thread, [plugin]);
  try {
    if (!applied) throw new Error(`the bug no longer fits ${bug.module}`);
    return await use(bundle.file);
  } finally {
    bundle.remove();
  }
}

async function attacked(bug: Bug, name: string): Promise<{ readonly noticed: boolean }> {
  const attack = attacks.find((one) => one.name === name);
  if (!attack) throw new Error(`no attack ${name}`);
  return withBug(bug, 'attack-child.ts', async (file) => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', file, name], { timeout: 60_000 });
    const { verdicts, faults } = JSON.parse(stdout) as AttackResult;
    return { noticed: faults.length > 0 || !attack.verdicts.includes(verdicts[0] ?? '') };
  });
}

it('notices a missing depth cap', async () => {
  expect((await attacked(noDepthCap, 'nested 1000')).noticed).toBe(true);
});

it('notices that short pixel data is accepted', async () => {
  expect((await attacked(shortPixelsAccepted, '60 of 100 frames')).noticed).toBe(true);
});

it('notices a loss claimed where nothing is cut', async () => {
  expect((await attacked(lossWithoutCut, 'nested 1000')).noticed).toBe(true);
});

it('notices, by mutants alone, dimensions that no element can hold', async () => {
  const faults = await withBug(
    wideRows,
    'header-thread.ts',
    (file) =>
      new Promise<readonly string[]>((resolve, reject) => {
        const at = new SharedArrayBuffer(4);
        // A wrong VR and a wrong length must meet in one element: of these, one does.
        const job: HeaderJob = { from: 0, to: 90_000, step: 1, seed: 1, seeds: writtenSeeds, at };
        const worker = new Worker(file, { workerData: job });
        worker.once('message', (tally: HeaderTally) => resolve(tally.faults));
        worker.once('error', reject);
      }),
  );
  // Of that very bug: any other fault would have been there without it.
  expect(faults.length).toBeGreaterThan(0);
  expect(
    faults.filter((fault) => !/ (?:rows|columns|samplesPerPixel|bitsAllocated|bitsStored) \d+$/.test(fault)),
  ).toEqual([]);
});
