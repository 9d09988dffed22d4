import type { ByteSource } from '../bytes/byte-source.ts';
import { MemorySource } from '../bytes/memory-source.ts';
import type { Entry, EntryId, OriginStep } from '../entries/entry.ts';
import { nameOfPath, pathInContainer } from '../entries/entry-path.ts';
import { openByteSource } from '../bytes/open-byte-source.ts';
import type { ContainerMember } from '../containers/container.ts';
import type { FoundEntry, FramesElsewhere, Source, SourceFault } from '../sources/source.ts';

/**
 * An entry with its number and its place in the intake. Size and date are asked of what was found only when needed: for a File
 * from an `<input>` that is a synchronous round trip.
 */
export class IntakeEntry implements Entry {
  /** A state has been given. */
  done = false;
  /** Reads that failed with `io` so far. */
  failedReads = 0;
  /** Samples in one frame, once the header is known: what decoding may cost. */
  frameSamples = 0;
  rows = 0;
  columns = 0;

  constructor(
    readonly id: EntryId,
    private readonly found: FoundEntry,
    /** Which drop it came with. */
    readonly drop: number,
  ) {}

  declare readonly modified?: Date;

  get path(): string {
    return this.found.path;
  }
  get name(): string {
    return this.found.name;
  }
  get size(): number {
    return this.found.size;
  }
  get bytes(): ByteSource {
    return this.found.bytes;
  }
  get origin(): readonly OriginStep[] {
    return this.found.origin;
  }
  get elsewhere(): FramesElsewhere | undefined {
    return this.found.elsewhere;
  }
}

const noBytes = new MemorySource(new Uint8Array(0));

/** What could not be opened still is a file seen. */
export function foundFault(fault: SourceFault, kind: Source['kind']): FoundEntry {
  return {
    path: fault.path,
    name: nameOfPath(fault.path),
    size: 0,
    bytes: noBytes,
    origin: [{ kind, path: fault.path }],
  };
}

export function foundMember(container: Entry, member: ContainerMember, kind: OriginStep['kind']): FoundEntry {
  const path = pathInContainer(container.path, member.path);
  const { source } = member;
  return {
    path,
    name: nameOfPath(member.path),
    size: member.size,
    ...(member.modified !== undefined && { modified: new Date(member.modified) }),
    bytes: source ? openByteSource(source) : noBytes,
    origin: [...container.origin, { kind, path: member.path }],
  };
}

Object.defineProperty(IntakeEntry.prototype, 'modified', {
  get(this: { found: FoundEntry }) {
    return this.found.modified;
  },
});
