import type { SourceDescriptor } from '../bytes/byte-source.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import type { Limits } from './limits.ts';

/** One member of an opened container. Structured-cloneable: containers are opened inside a worker. */
export interface ContainerMember {
  /** Path inside the container, slash-separated, normalised: no drive, no leading slash, no `..`. A label, never a key. */
  readonly path: string;
  readonly size: number;
  /** Milliseconds since 1970, where the container states it. */
  readonly modified?: number;
  /** How to read it. Absent where the member cannot be read: then `fault` says why. */
  readonly source?: SourceDescriptor;
  readonly fault?: ContainerMemberFault;
}

export type ContainerMemberFault =
  | 'locked'
  | 'corrupt'
  | 'limit'
  /** Compressed or encrypted in a way that nothing here reads. */
  | 'unsupported'
  /** An ISO extent that lies beyond the end of a cut-off image. */
  | 'truncated';

export type ContainerFault = 'locked' | 'corrupt' | 'limit' | 'unsupported' | 'truncated' | 'io';

/** What opening said once the members are through. `fault` with members before it: part was salvaged. */
export interface ContainerSummary {
  readonly members: number;
  readonly fault?: ContainerFault;
  readonly warnings: readonly ('junk-before' | 'no-central-directory' | 'name-encoding-guessed' | 'duplicate-names')[];
}

export interface OpenContainerOptions {
  readonly limits: Limits;
  readonly password?: string;
  readonly signal?: AbortSignal;
}

/** Opens one kind of container; yields pages of members, returns the summary. Never throws for what the bytes say. */
export interface Container {
  readonly opens: 'zip' | 'gzip' | 'iso9660';
  open(
    source: ByteSource,
    name: string,
    options: OpenContainerOptions,
  ): AsyncGenerator<readonly ContainerMember[], ContainerSummary>;
}
