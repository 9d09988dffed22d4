import type { ByteSource } from '../bytes/byte-source.ts';
import type { ReadSteps } from './read-outcome.ts';

/** Runs steps over a source. Throws what the source throws: a `ByteSourceError`, or the signal's `AbortError`. */
export async function readFromSource<T>(steps: ReadSteps<T>, source: ByteSource, signal?: AbortSignal): Promise<T> {
  let next = steps.next();
  try {
    while (!next.done) {
      const answers: Uint8Array[] = [];
      for (const range of next.value) answers.push(await source.read(range.offset, range.length, signal));
      next = steps.next(answers);
    }
  } finally {
    // A failed read must still let the steps put back what they borrowed.
    if (!next.done) steps.return(undefined as T);
  }
  return next.value;
}

/** Runs steps over bytes in memory. */
export function readFromBytes<T>(steps: ReadSteps<T>, bytes: Uint8Array): T {
  let next = steps.next();
  while (!next.done) {
    next = steps.next(
      next.value.map((range) => bytes.subarray(Math.max(0, range.offset), Math.max(0, range.offset + range.length))),
    );
  }
  return next.value;
}
