import { ByteSourceError } from './byte-source.ts';
import type { ByteSourceErrorReason } from './byte-source.ts';

interface Named {
  readonly name?: unknown;
}

/** Whether a thrown value is an abort, which passes through every reader unchanged. */
export function isAbort(thrown: unknown): boolean {
  return typeof thrown === 'object' && thrown !== null && (thrown as Named).name === 'AbortError';
}

/** Turns whatever a platform read threw into the one error a {@link ByteSource} may throw. Aborts stay aborts. */
export function asByteSourceError(thrown: unknown, otherwise: ByteSourceErrorReason, at?: number): unknown {
  if (thrown instanceof ByteSourceError || isAbort(thrown)) return thrown;
  // A length that no buffer can hold: RangeError everywhere, in Firefox as InternalError.
  if (thrown instanceof RangeError) return new ByteSourceError('limit', at);
  return new ByteSourceError(otherwise, at);
}

/** The signal's reason as an error; hosts may abort with any value. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return;
  if (isAbort(signal.reason)) throw signal.reason;
  throw abortError();
}

function abortError(): Error {
  const error = new Error('aborted');
  error.name = 'AbortError';
  return error;
}

/** Settles as `work` does, or rejects with an `AbortError` as soon as the signal fires; `work` itself runs on. */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise<T>((resolve, reject) => {
    const onAbort = (): void => {
      reject(isAbort(signal.reason) ? (signal.reason as Error) : abortError());
    };
    if (signal.aborted) {
      onAbort();
      work.catch(() => undefined);
      return;
    }
    signal.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', onAbort);
    });
  });
}
