import type { Remote } from 'comlink';

export type PoolFailure =
  /** The worker died, or could not be started, as often as the job may be tried. */
  | 'worker-lost'
  /** It computed longer than it may, as often as it may be tried. */
  | 'deadline'
  | 'aborted'
  /** The method itself threw. Ours do not: what bytes can cause is part of their answers. */
  | 'failed';

/** The pool never rejects: whatever happens to the worker is an answer. */
export type PoolResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: PoolFailure };

/** Further tries after a loss that may be the job's fault, each alone in a worker. */
export interface Retries {
  readonly deadline: number;
  readonly crash: number;
}

/** A worker killed from outside looks like a crash of its job, so a crash is tried once more than a hang. */
export const retryAlone: Retries = { deadline: 1, crash: 2 };

export interface PoolJob<Api, T> {
  /** `job` is the number that the worker's beats carry. */
  readonly call: (api: Remote<Api>, job: number) => Promise<T>;
  /** How long it may compute, reading not counted. */
  readonly cpuMilliseconds: number;
  /** Higher goes first; equal ones in order of arrival. */
  readonly priority?: number;
  readonly signal?: AbortSignal;
  /** Runs while nothing else runs in the same worker, so that a loss can be nobody else's fault. */
  readonly alone?: boolean;
  /** Default {@link retryAlone}. */
  readonly retries?: Retries;
  readonly onPart?: (part: unknown) => void;
}
