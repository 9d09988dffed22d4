import type { SourceDescriptor } from '../bytes/byte-source.ts';
import type { Entry, OriginStep } from '../entries/entry.ts';

/** An entry before it has its number. `size` and `modified` may be asked of the browser when read: never spread one. */
export type FoundEntry = Omit<Entry, 'id'> & { readonly elsewhere?: FramesElsewhere };

/** Pixels that the entry's bytes announce and do not hold: each frame is asked for by itself. */
export interface FramesElsewhere {
  readonly numberOfFrames: number;
  /** Absent where it is not known before a frame has come. */
  readonly transferSyntaxUID?: string;
  /**
   * A file that holds this frame (from 1) alone, as its first. `urgent`: somebody looks at it now.
   * Rejects with the signal's reason only.
   */
  frame(frame: number, urgent: boolean, signal?: AbortSignal): Promise<FrameFile>;
}

export type FrameFile =
  { readonly ok: true; readonly source: SourceDescriptor } | { readonly ok: false; readonly reason: FrameFileFailure };

/** `unsupported-syntax` also where nothing says how the frame is written; `mismatch`: another thing than was asked for. */
export type FrameFileFailure = 'no-such-frame' | 'unsupported-syntax' | 'mismatch' | 'limit' | 'io';

/** Somewhere that files come from. A walk never loads bytes; a child that cannot be opened is yielded as a {@link SourceFault}. */
export interface Source {
  readonly kind: OriginStep['kind'];
  entries(signal: AbortSignal): AsyncIterable<FoundEntry | SourceFault>;
}

/** A file or folder that exists but could not be opened. It counts as a file seen, with the state `unreadable`. */
export interface SourceFault {
  readonly fault: 'io' | 'limit';
  readonly path: string;
}
