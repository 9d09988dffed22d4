import type { ByteSource } from '@medpass/dicom-core';
import type { DicomwebFailure } from '@medpass/dicom-core/dicomweb';

/** One file to be sent. */
export interface UploadItem {
  readonly path: string;
  readonly bytes: ByteSource;
  /** Absent for a file that is no DICOM instance. */
  readonly sopInstanceUID?: string;
  readonly studyInstanceUID?: string;
}

export interface UploadJob {
  readonly items: readonly UploadItem[];
  /** Paths that the receiver confirmed in an earlier run, as `end` named them: they are not sent again. */
  readonly stored?: ReadonlySet<string>;
}

/** The one state in which every item of a job ends. */
export type UploadState =
  /** The receiver named it as kept, and lists it. */
  | 'stored'
  /** The receiver named it as not kept. */
  | 'refused'
  /** Sent, and not named by the receiver afterwards: it must not be called sent. */
  | 'unconfirmed'
  /** Not tried, or tried when the receiver stopped: the next run begins with it. */
  | 'left'
  /** Its bytes could not be read here. */
  | 'unreadable'
  /** This receiver takes no such file. */
  | 'not-taken';

export type UploadEvent =
  | { readonly kind: 'progress'; readonly sentBytes: number; readonly totalBytes: number }
  /** An item has its state. `reason` is the receiver's own code: for DICOM the Failure Reason (PS3.4 B.2.3). */
  | { readonly kind: 'item'; readonly path: string; readonly state: UploadState; readonly reason?: number }
  | {
      readonly kind: 'end';
      /** By state, every path once: the sum is the job. */
      readonly states: Readonly<Record<UploadState, readonly string[]>>;
      /** Why the receiver could not go on, where something is `left` or could not be confirmed. */
      readonly failure?: DicomwebFailure;
    };

/**
 * Sends files to one kind of receiver. An adapter sees byte sources, never rules; it says of each file what the receiver said.
 *
 * The last event is `end`, also after a receiver that stopped; only the signal's `AbortError` is thrown.
 */
export interface UploadAdapter {
  readonly id: string;
  upload(job: UploadJob, signal: AbortSignal): AsyncIterable<UploadEvent>;
}
