import { Worker } from 'node:worker_threads';
import { availableParallelism } from 'node:os';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { memorySource } from '@medpass/dicom-core';
import { runCheck } from '../../packages/checker/src/check/run-check.ts';
import { ByteSourceError } from '../../packages/core/src/bytes/byte-source.ts';
import type { ByteSource } from '../../packages/core/src/bytes/byte-source.ts';
import { MemorySource } from '../../packages/core/src/bytes/memory-source.ts';
import type { IntakeHost } from '../../packages/core/src/intake/intake-host.ts';
import { IntakeSession } from '../../packages/core/src/intake/intake-session.ts';
import { threadHandle } from '../../packages/core/src/node/thread-host.ts';
import type { Source } from '../../packages/core/src/sources/source.ts';
import { createReadWorkerApi } from '../../packages/core/src/workers/inside/read-worker-api.ts';
import type { StartWorker } from '../../packages/core/src/workers/worker-handle.ts';
import { ctSeries, mrSeries } from '../build/dicom.ts';
import { buildZip } from '../build/zip.ts';
import { seeded } from './codec-mutator.ts';
import { bundleThread } from './thread-bundle.ts';

// robustness.md A9: threads that die in the middle change nothing in the report but the time it took.

const seed = Number(process.env['MEDPASS_SEED'] ?? 1);
let readThread: Awaited<ReturnType<typeof bundleThread>>;
let decodeThread: Awaited<ReturnType<typeof bundleThread>>;
beforeAll(async () => {
  readThread = await bundleThread('../../packages/core/src/node/read.thread.ts');
  decodeThread = await bundleThread('../../packages/core/src/node/decode.thread.ts');
}, 120_000);
afterAll(() => {
  readThread?.remove();
  decodeThread?.remove();
});

const plain = ctSeries({ slices: 300, rows: 64, columns: 64 });
const zipped = mrSeries({ slices: 200, series: 2, rows: 64, columns: 64 });
const files = [...plain, { path: 'mr.zip', bytes: buildZip(zipped.map(({ path, bytes }) => ({ name: path, bytes }))) }];

interface Alive {
  readonly read: Set<Worker>;
  readonly decode: Set<Worker>;
}
const nobody = (): Alive => ({ read: new Set(), decode: new Set() });

/** Threads as in the product; `all` are those that can be killed. */
function host(all: Alive): IntakeHost {
  const starter =
    (file: string, alive: Set<Worker>): StartWorker =>
    () => {
      const thread = new Worker(file);
      alive.add(thread);
      thread.once('exit', () => alive.delete(thread));
      return threadHandle(thread);
    };
  return {
    read: { start: starter(readThread.file, all.read), inThread: async (beats) => createReadWorkerApi(beats) },
    decode: { start: starter(decodeThread.file, all.decode) },
    readWorkers: Math.min(2, availableParallelism()),
    showsPictures: false,
    depth: 2,
    batch: { first: 8, most: 16 },
    retryDelays: [1],
  };
}

async function report(sources: readonly Source[], alive: Alive): Promise<{ text: string; degraded: boolean }> {
  const intake = new IntakeSession(sources, {}, host(alive));
  const model = await intake.settled;
  const checked = await runCheck(model, {
    services: { bytes: (id) => intake.bytes(id), intake },
    now: new Date('2026-11-24T10:00:00Z'),
  });
  const { degraded } = intake;
  intake.close();
  return { text: JSON.stringify({ ...checked, timings: {} }, undefined, 1), degraded };
}

it('a report is the same to the byte whether threads die or not', async () => {
  const quiet = await report([memorySource(files)], nobody());
  const random = seeded(seed);
  const alive = nobody();
  const kills = { read: 0, decode: 0 };
  let timer: ReturnType<typeof setTimeout>;
  const kill = (kind: keyof Alive, most: number): void => {
    const victims = [...alive[kind]];
    const victim = victims[Math.floor(random() * victims.length)];
    if (!victim || kills[kind] >= most) return;
    kills[kind] += 1;
    void victim.terminate();
  };
  const killer = (): void => {
    // A file outlives four threads and a picture one: more deaths than that are told as what could not be tried.
    kill('read', 12);
    kill('decode', 1);
    timer = setTimeout(killer, 60 + Math.floor(random() * 120));
  };
  timer = setTimeout(killer, 60);
  const started = performance.now();
  const shaken = await report([memorySource(files)], alive);
  clearTimeout(timer);
  process.stdout.write(
    `chaos: ${kills.read} read and ${kills.decode} decode threads killed in ${Math.round(performance.now() - started)} ms, ${files.length} files, report of ${shaken.text.length} characters\n`,
  );
  expect(kills.read + kills.decode).toBeGreaterThan(1);
  expect(JSON.parse(quiet.text).inventory.states).toMatchObject({ instance: 500, unreadable: 0 });
  expect(shaken.text).toBe(quiet.text);
}, 120_000);

/** Bytes whose medium refuses. It has no descriptor that a thread could open behind its back. */
class Scratched implements ByteSource {
  private readonly inner: MemorySource;
  constructor(bytes: Uint8Array) {
    this.inner = new MemorySource(bytes);
  }
  get size(): number {
    return this.inner.size;
  }
  // A file of a path that does not exist: threads meet the same refusal as this one.
  get descriptor() {
    return { kind: 'file', path: './scratched', size: this.size } as const;
  }
  read(offset: number): Promise<Uint8Array> {
    return Promise.reject(new ByteSourceError('io', offset));
  }
  stream(): ReadableStream<Uint8Array> {
    return new ReadableStream({ start: (controller) => controller.error(new ByteSourceError('io', 0)) });
  }
}

it('of 300 files a tenth cannot be read: exactly these are named', async () => {
  const random = seeded(seed + 1);
  const bad = new Set(plain.filter(() => random() < 0.1).map(({ path }) => path));
  const source: Source = {
    kind: 'memory',
    async *entries(signal) {
      for await (const found of memorySource(plain).entries(signal)) {
        const { bytes } = plain.find(({ path }) => path === found.path) as (typeof plain)[number];
        yield bad.has(found.path) && !('fault' in found) ? { ...found, bytes: new Scratched(bytes) } : found;
      }
    },
  };
  const { text } = await report([source], nobody());
  const { inventory } = JSON.parse(text) as {
    inventory: { states: Record<string, number>; unreadable: { path: string; reason: string }[] };
  };
  process.stdout.write(`chaos: ${bad.size} of ${plain.length} files cannot be read\n`);
  expect(bad.size).toBeGreaterThan(10);
  expect(inventory.unreadable.map(({ path }) => path).sort()).toEqual([...bad].sort());
  expect(inventory.unreadable.every(({ reason }) => reason === 'io')).toBe(true);
  expect(inventory.states).toMatchObject({ instance: plain.length - bad.size, unreadable: bad.size });
}, 60_000);
