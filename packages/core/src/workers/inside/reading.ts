import { ByteSourceError, type ByteSourceErrorReason } from '../../bytes/byte-source.ts';
import type { ReadFailureReason } from '../../dicom/read-failure.ts';
import type { RangeRequest, ReadOutcome, ReadSteps } from '../../dicom/read-outcome.ts';
import type { EntryId } from '../../entries/entry.ts';

const failureOf: Readonly<Record<ByteSourceErrorReason, ReadFailureReason>> = {
  io: 'io',
  changed: 'io',
  corrupt: 'malformed',
  limit: 'limit',
};

/** One entry being read, step by step. Whatever its reader throws becomes a failure of this entry alone. */
export class Reading {
  wanted: readonly RangeRequest[] = [];
  outcome: ReadOutcome | undefined;

  constructor(
    private readonly entryId: EntryId,
    private readonly steps: ReadSteps<ReadOutcome>,
  ) {
    this.advance(() => steps.next(undefined as never));
  }

  get wantedBytes(): number {
    let sum = 0;
    for (const { length } of this.wanted) sum += length;
    return sum;
  }

  /** Resumes with the bytes of the ranges wanted, or with what was thrown instead of them. */
  take(bytes: unknown): void {
    if (Array.isArray(bytes)) this.advance(() => this.steps.next(bytes as readonly Uint8Array[]));
    else this.fail(bytes);
  }

  private advance(step: () => IteratorResult<readonly RangeRequest[], ReadOutcome>): void {
    try {
      const result = step();
      if (result.done) this.outcome = result.value;
      else this.wanted = result.value;
    } catch {
      // The reader answers for every byte sequence; what it throws is a defect of ours, and this file cannot be called read.
      this.outcome = { kind: 'failure', failure: { entryId: this.entryId, reason: 'malformed' } };
    }
  }

  private fail(thrown: unknown): void {
    const reason = thrown instanceof ByteSourceError ? failureOf[thrown.reason] : 'io';
    const at = thrown instanceof ByteSourceError ? thrown.at : this.wanted[0]?.offset;
    this.outcome = {
      kind: 'failure',
      failure: at === undefined ? { entryId: this.entryId, reason } : { entryId: this.entryId, reason, at },
    };
  }
}
