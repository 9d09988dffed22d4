import type { Entry, OriginStep } from '../entries/entry.ts';

/** An entry before it has its number. `size` and `modified` may be asked of the browser when read: never spread one. */
export type FoundEntry = Omit<Entry, 'id'>;

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
