import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Endpoint } from 'comlink';
import nodeEndpoint, { type NodeEndpoint } from 'comlink/dist/esm/node-adapter.mjs';
import { isJobBeat } from '../workers/job-beat.ts';
import type { StartWorker, WorkerHandle } from '../workers/worker-handle.ts';

/**
 * Threads for the pool, the same to it as Web Workers are. Throws where the file is not there, as when the sources run unbuilt.
 */
export function threadStarter(url: URL): StartWorker {
  return () => {
    if (url.pathname.endsWith('.ts') || !existsSync(fileURLToPath(url))) throw new Error('no such thread');
    // Headers are many small objects that live until their batch is sent: a larger nursery spares copying them.
    return threadHandle(new Worker(url, { resourceLimits: { maxYoungGenerationSizeMb: 64 } }));
  };
}

export function threadHandle(thread: Worker): WorkerHandle {
  return {
    endpoint: nodeEndpoint(thread as unknown as NodeEndpoint) as Endpoint,
    onLost(listener) {
      thread.on('error', listener);
      thread.on('messageerror', listener);
      thread.on('exit', listener);
    },
    onBeat(listener) {
      thread.on('message', (data: unknown) => {
        if (isJobBeat(data)) listener(data);
      });
    },
    terminate: () => void thread.terminate(),
  };
}
