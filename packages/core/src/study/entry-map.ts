import type { EntryId } from '../entries/entry.ts';
import type { EntryRecord } from './study-model.ts';

const chunkBits = 9;
const chunkSize = 1 << chunkBits;
type Chunk = readonly (EntryRecord | undefined)[];

/**
 * The entries of one snapshot. Entry ids are dense, so they index chunks, and snapshots share the chunks that did not change: a
 * snapshot costs what changed since the last one, not what is there.
 */
class EntryMap implements ReadonlyMap<EntryId, EntryRecord> {
  constructor(
    private readonly chunks: readonly (Chunk | undefined)[],
    readonly size: number,
  ) {}

  get(id: EntryId): EntryRecord | undefined {
    return this.chunks[id >> chunkBits]?.[id & (chunkSize - 1)];
  }

  has(id: EntryId): boolean {
    return this.get(id) !== undefined;
  }

  forEach(
    callback: (value: EntryRecord, key: EntryId, map: ReadonlyMap<EntryId, EntryRecord>) => void,
    thisArg?: unknown,
  ): void {
    for (const chunk of this.chunks) {
      for (const record of chunk ?? []) if (record) callback.call(thisArg, record, record.entry.id, this);
    }
  }

  *entries(): MapIterator<[EntryId, EntryRecord]> {
    for (const chunk of this.chunks) {
      for (const record of chunk ?? []) if (record) yield [record.entry.id, record];
    }
    return undefined;
  }

  *keys(): MapIterator<EntryId> {
    for (const [id] of this.entries()) yield id;
    return undefined;
  }

  *values(): MapIterator<EntryRecord> {
    for (const chunk of this.chunks) {
      for (const record of chunk ?? []) if (record) yield record;
    }
    return undefined;
  }

  [Symbol.iterator](): MapIterator<[EntryId, EntryRecord]> {
    return this.entries();
  }
}

/** Collects records and gives out immutable {@link EntryMap}s; a chunk is copied once after it was last given out. */
export class EntryTable {
  private readonly chunks: ((EntryRecord | undefined)[] | undefined)[] = [];
  private readonly owned = new Set<number>();
  private count = 0;
  private shared: ReadonlyMap<EntryId, EntryRecord> | undefined;

  get(id: EntryId): EntryRecord | undefined {
    return this.chunks[id >> chunkBits]?.[id & (chunkSize - 1)];
  }

  set(record: EntryRecord): void {
    const id = record.entry.id;
    const index = id >> chunkBits;
    const previous = this.get(id);
    if (previous === record) return;
    let chunk = this.chunks[index];
    if (!chunk || !this.owned.has(index)) {
      chunk = chunk ? chunk.slice() : [];
      this.chunks[index] = chunk;
      this.owned.add(index);
    }
    chunk[id & (chunkSize - 1)] = record;
    if (!previous) this.count++;
    this.shared = undefined;
  }

  snapshot(): ReadonlyMap<EntryId, EntryRecord> {
    this.shared ??= new EntryMap(this.chunks.slice(), this.count);
    this.owned.clear();
    return this.shared;
  }
}
