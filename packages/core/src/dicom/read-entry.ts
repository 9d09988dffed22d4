import type { EntryId } from '../entries/entry.ts';
import { sniffSteps } from '../entries/sniff-steps.ts';
import { hasDicomPrefix } from './meta-group.ts';
import { readDataSet } from './read-data-set.ts';
import { createReadContext } from './read-context.ts';
import type { ReadContext } from './read-context.ts';
import type { ReadOutcome, ReadSteps } from './read-outcome.ts';

/** Bytes of the first read: 16 KB cost what 4 KB cost, and hold nearly every header. */
export const HEAD_BYTES = 16_384;

export interface ReadEntryOptions {
  /** What the files of one worker share; a fresh one by default. */
  readonly context?: ReadContext;
}

/**
 * Reads what one entry's bytes say: a DICOM instance, a DICOMDIR, or what else they are.
 *
 * The steps ask for the head first, and for more only where the header is longer or where the end must be looked at to tell whether
 * the file is whole. Never throws for what the bytes hold.
 */
export function* readEntry(entryId: EntryId, size: number, options: ReadEntryOptions = {}): ReadSteps<ReadOutcome> {
  if (size <= 0) return { kind: 'other', entryId, contentType: 'empty' };
  const context = options.context ?? createReadContext();
  const asked = Math.min(HEAD_BYTES, size);
  const [head] = yield [{ offset: 0, length: asked }];
  if (!head || head.length === 0)
    return { kind: 'failure', failure: { entryId, reason: 'truncated', at: 0, missingBytes: size } };
  // A source that gives less than it promised ends there.
  const real = head.length < asked ? head.length : size;
  if (!hasDicomPrefix(head)) {
    const contentType = yield* sniffSteps(head, real);
    if (contentType !== 'dicom' && contentType !== 'dicomdir') return { kind: 'other', entryId, contentType };
  }
  return yield* readDataSet(entryId, head, real, context);
}
