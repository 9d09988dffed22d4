import type { Endpoint } from 'comlink';
import type { JobBeat } from './job-beat.ts';

/** One worker of a browser or one thread of Node, as the pool sees it. */
export interface WorkerHandle {
  readonly endpoint: Endpoint;
  /** `error`, `messageerror` or the end of a thread. May be called more than once. */
  onLost(listener: () => void): void;
  onBeat(listener: (beat: JobBeat) => void): void;
  terminate(): void;
}

/** Starts a worker. It may throw, as `new Worker` does where a policy forbids it. */
export type StartWorker = () => WorkerHandle;
