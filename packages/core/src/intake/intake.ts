import type { ByteSource } from '../bytes/byte-source.ts';
import type { Limits } from '../containers/limits.ts';
import type { ElementBytesResult, ElementRange, ElementsResult } from '../dicom/data-elements.ts';
import type { Entry, EntryId } from '../entries/entry.ts';
import type { DecodeResult, ThumbnailResult } from '../pixels/pixel-frame.ts';
import type { Source } from '../sources/source.ts';
import type { StudyModel } from '../study/study-model.ts';
import type { FileDigest } from '../workers/worker-api.ts';

/** One frame of one entry. Frames count from 1, as in DICOM. */
export interface FrameRef {
  readonly entryId: EntryId;
  readonly frame: number;
}

/** A file to be read whole. */
export interface DigestRequest {
  readonly entryId: EntryId;
  /** ASCII text the file's first MiB must hold, such as its SOP Instance UID: without it the file is `changed`. */
  readonly holds?: string;
}

export interface DigestOptions {
  readonly signal?: AbortSignal;
  /** Bytes read so far, of all files together. */
  onBytes?(bytes: number): void;
}

export interface IntakeProgress {
  /** `finding`: the walk still goes on, so `found` grows. `settled`: every entry has its state. */
  readonly phase: 'finding' | 'reading' | 'settled';
  readonly found: number;
  readonly read: number;
  readonly bytesFound: number;
  readonly bytesRead: number;
}

export interface IntakeOptions {
  /** How many read workers; default half of the hardware threads, at least 2 and at most 4. */
  readonly workers?: number;
  readonly limits?: Partial<Limits>;
  /** Asked once an attempt for a container that wants a password. `undefined` leaves it locked. */
  readonly askPassword?: (container: Entry, attempt: number) => Promise<string | undefined>;
  readonly signal?: AbortSignal;
}

/**
 * The facade of core: what was dropped, as it becomes known. Every promise it gives settles, whatever the bytes or the
 * workers do.
 */
export interface Intake {
  /** The newest snapshot. */
  readonly model: StudyModel;
  readonly progress: IntakeProgress;
  /** Snapshots as they come, coalesced where the reader is slower; ends after the settled one. */
  snapshots(): AsyncIterable<StudyModel>;
  /** Calls back at most once a frame of 60 ms; returns how to stop. */
  onProgress(listener: (progress: IntakeProgress) => void): () => void;
  /** Settles once for what there is; {@link add} makes a new promise of it. */
  readonly settled: Promise<StudyModel>;
  /** True where workers could not be started and this thread does their work: slower, and without a deadline. */
  readonly degraded: boolean;
  frame(ref: FrameRef, signal?: AbortSignal): Promise<DecodeResult>;
  /** `longestSide` in pixels, default 160. */
  thumbnail(ref: FrameRef, longestSide?: number, signal?: AbortSignal): Promise<ThumbnailResult>;
  /** Every element of a file, read in a worker: for a table of tags, a structured report, a waveform. */
  elements(entryId: EntryId, signal?: AbortSignal): Promise<ElementsResult>;
  /** A value too long to come with {@link elements}. */
  elementBytes(entryId: EntryId, range: ElementRange, signal?: AbortSignal): Promise<ElementBytesResult>;
  bytes(entryId: EntryId): ByteSource | undefined;
  /**
   * SHA-256 and CRC-32 of whole files, in the order they become known, one answer for each file asked for; fewer only where
   * `signal` aborts. A number nobody gave is answered `io`.
   */
  digests(files: readonly DigestRequest[], options?: DigestOptions): AsyncIterable<FileDigest>;
  /** Adds what is dropped later; merged with what is there. */
  add(sources: readonly Source[]): void;
  /** Stops all reading within 200 ms and keeps what was found. */
  cancel(): void;
  /** Ends workers and releases every buffer. */
  close(): void;
}
