import type { EntryId } from '../entries/entry.ts';
import type { DuplicateConflict } from './study-model.ts';
import { compareText } from './sort-instances.ts';

export interface PendingDuplicate {
  readonly entryId: EntryId;
  readonly sopInstanceUID: string;
}

/** What a collision came to: `duplicates` maps each repeated entry to the one kept. */
export interface CollisionOutcome {
  readonly entries: readonly EntryId[];
  readonly duplicates: ReadonlyMap<EntryId, EntryId>;
  readonly conflict?: DuplicateConflict;
}

interface Collision {
  readonly sopInstanceUID: string;
  readonly entries: EntryId[];
}

/**
 * Entries that share a SOP Instance UID. Whether they are one file twice or two files under one UID (`robustness.md` F39) only
 * their bytes can say, so the hashes come from outside.
 */
export class Duplicates {
  private readonly firstOf = new Map<string, EntryId>();
  private readonly collisions = new Map<string, Collision>();
  private readonly hashes = new Map<EntryId, string | undefined>();
  private readonly changed = new Set<Collision>();
  private readonly collisionOf = new Map<EntryId, Collision>();

  constructor(private readonly pathOf: (id: EntryId) => string) {}

  add(sopInstanceUID: string, entryId: EntryId): void {
    const first = this.firstOf.get(sopInstanceUID);
    if (first === undefined) {
      this.firstOf.set(sopInstanceUID, entryId);
      return;
    }
    let collision = this.collisions.get(sopInstanceUID);
    if (!collision) {
      collision = { sopInstanceUID, entries: [first] };
      this.collisions.set(sopInstanceUID, collision);
      this.collisionOf.set(first, collision);
    }
    collision.entries.push(entryId);
    this.collisionOf.set(entryId, collision);
    this.changed.add(collision);
  }

  /** Entries whose content hash is still wanted, in path order. */
  pending(): readonly PendingDuplicate[] {
    const wanted: PendingDuplicate[] = [];
    for (const { sopInstanceUID, entries } of this.collisions.values()) {
      for (const entryId of entries) if (!this.hashes.has(entryId)) wanted.push({ entryId, sopInstanceUID });
    }
    return wanted.sort((a, b) => compareText(this.pathOf(a.entryId), this.pathOf(b.entryId)) || a.entryId - b.entryId);
  }

  /** `undefined`: its bytes could not be read again, so it cannot be shown to repeat another. */
  resolve(entryId: EntryId, hash: string | undefined): void {
    this.hashes.set(entryId, hash);
    const collision = this.collisionOf.get(entryId);
    if (collision) this.changed.add(collision);
  }

  /** Outcomes that changed since the last call. Until all hashes are known, later ones are held back as repetitions. */
  changes(): readonly CollisionOutcome[] {
    const outcomes = [...this.changed].map((collision) => this.outcomeOf(collision));
    this.changed.clear();
    return outcomes;
  }

  /** Sorted by UID. */
  conflicts(): readonly DuplicateConflict[] {
    const found: DuplicateConflict[] = [];
    for (const collision of this.collisions.values()) {
      const { conflict } = this.outcomeOf(collision);
      if (conflict) found.push(conflict);
    }
    return found.sort((a, b) => compareText(a.sopInstanceUID, b.sopInstanceUID));
  }

  private outcomeOf({ sopInstanceUID, entries }: Collision): CollisionOutcome {
    const sorted = [...entries].sort((a, b) => compareText(this.pathOf(a), this.pathOf(b)) || a - b);
    const kept = new Map<string, EntryId>();
    const duplicates = new Map<EntryId, EntryId>();
    const awaited = sorted.some((entry) => !this.hashes.has(entry));
    for (const entry of sorted) {
      const hash = awaited ? '' : (this.hashes.get(entry) ?? `unread ${entry}`);
      const same = kept.get(hash);
      if (same === undefined) kept.set(hash, entry);
      else duplicates.set(entry, same);
    }
    const distinct = [...kept.values()];
    return {
      entries: sorted,
      duplicates,
      ...(distinct.length > 1 && { conflict: { sopInstanceUID, entries: distinct } }),
    };
  }
}
