import type { Source } from '@medpass/dicom-core';

const batchSize = 32;
const jobsEach = 2;

/** The same walk and the same reads as the engine's, without parsing: what no reader in this browser can beat. */
export async function readFloor(source: Source, workerCount: number): Promise<number> {
  const queue: File[] = [];
  let walked = false;
  let running = 0;
  let bytes = 0;
  const { promise, done } = deferred();
  const workers = Array.from(
    { length: workerCount },
    () => new Worker(new URL('./floor.worker.ts', import.meta.url), { type: 'module' }),
  );
  const idle = workers.flatMap((worker) => Array.from({ length: jobsEach }, () => worker));
  const pump = (): void => {
    while (idle.length > 0 && (queue.length >= batchSize || (walked && queue.length > 0))) {
      running += 1;
      idle.pop()!.postMessage(queue.splice(0, batchSize));
    }
    if (walked && queue.length === 0 && running === 0) done();
  };
  for (const worker of workers)
    worker.onmessage = ({ data }: MessageEvent<number>) => {
      bytes += data;
      running -= 1;
      idle.push(worker);
      pump();
    };
  for await (const found of source.entries(new AbortController().signal)) {
    if ('fault' in found || !found.bytes.blob) continue;
    void found.size;
    queue.push(found.bytes.blob as File);
    pump();
  }
  walked = true;
  pump();
  await promise;
  for (const worker of workers) worker.terminate();
  return bytes;
}

function deferred(): { promise: Promise<void>; done: () => void } {
  let done!: () => void;
  return { promise: new Promise((resolve) => (done = resolve)), done };
}
