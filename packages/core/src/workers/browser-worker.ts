import { isJobBeat } from './job-beat.ts';
import type { WorkerHandle } from './worker-handle.ts';

/** A Web Worker as the pool wants it. */
export function browserWorker(worker: Worker): WorkerHandle {
  return {
    endpoint: worker,
    onLost(listener) {
      worker.addEventListener('error', (event) => {
        // Or the page's own error handler would report what the pool deals with.
        event.preventDefault();
        listener();
      });
      worker.addEventListener('messageerror', listener);
    },
    onBeat(listener) {
      worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (isJobBeat(data)) listener(data);
      });
    },
    terminate: () => worker.terminate(),
  };
}
