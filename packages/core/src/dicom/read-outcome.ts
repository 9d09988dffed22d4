import type { ContentType, EntryId } from '../entries/entry.ts';
import type { DicomDirectory } from './dicom-directory.ts';
import type { InstanceHeader } from './instance-header.ts';
import type { ReadFailure } from './read-failure.ts';

/** What reading one entry's head said of it. Structured-cloneable. */
export type ReadOutcome =
  | { readonly kind: 'instance'; readonly header: InstanceHeader }
  | { readonly kind: 'dicomdir'; readonly entryId: EntryId; readonly directory: DicomDirectory }
  /** Not DICOM: `contentType` by its bytes; `office` carries which kind, `locked` whether it wants a password. */
  | {
      readonly kind: 'other';
      readonly entryId: EntryId;
      readonly contentType: Exclude<ContentType, 'dicom' | 'dicomdir'>;
    }
  | { readonly kind: 'failure'; readonly failure: ReadFailure };

/** A request for bytes by {@link ReadSteps}. Offsets beyond the end are allowed and give fewer bytes. */
export interface RangeRequest {
  readonly offset: number;
  readonly length: number;
}

/**
 * Reading as steps: the reader yields the ranges that it needs next and is resumed with their bytes, in the same order.
 * So one code serves a composed Blob of 64 files, a synchronous `pread` in Node, and a slow disc.
 */
export type ReadSteps<T> = Generator<readonly RangeRequest[], T, readonly Uint8Array[]>;
