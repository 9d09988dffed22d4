import type { InstanceHeader, SeriesFacts } from '../dicom/instance-header.ts';
import type { ReadFailure } from '../dicom/read-failure.ts';
import type { Entry, EntryId } from '../entries/entry.ts';
import { HeaderCompactor } from './compact-header.ts';
import { displaySetsOf } from './display-sets.ts';
import { FactsPool } from './facts-pool.ts';
import { compareInstances, compareText } from './sort-instances.ts';
import type { Instance, Series } from './study-model.ts';

/** Below this a series is rebuilt whenever it grew; above it only after growing by an eighth, or once it rests. */
const small = 32;

export interface EntryLookup {
  entry(id: EntryId): Entry | undefined;
  /** True for an entry that repeats another. */
  excluded(id: EntryId): boolean;
}

/** A series while it grows. */
export class SeriesGroup {
  readonly facts = new FactsPool<SeriesFacts>();
  readonly compactor = new HeaderCompactor();
  private readonly members: Instance[] = [];
  private readonly damaged: ReadFailure[] = [];
  private built: Series | undefined;
  private builtSize = 0;
  private seenSize = -1;
  private stale = true;
  /** Set where which members count has changed, so that waiting would show a repetition twice. */
  private urgent = false;

  constructor(readonly key: string) {}

  add(header: InstanceHeader): void {
    this.members.push({ header });
    this.stale = true;
  }

  addDamaged(failure: ReadFailure): void {
    this.damaged.push(failure);
    this.stale = true;
  }

  recount(): void {
    this.stale = true;
    this.urgent = true;
  }

  /**
   * The series as of now, or a little older: sorting and splitting a growing series at each snapshot would cost the square of its
   * size. `undefined` where all of it repeats other entries.
   */
  build(lookup: EntryLookup, settled: boolean): { readonly series: Series | undefined; readonly upToDate: boolean } {
    const size = this.members.length;
    const resting = size === this.seenSize;
    this.seenSize = size;
    const due = settled || this.urgent || resting || size < small || size >= this.builtSize * 1.125;
    if (this.stale && due) {
      this.built = this.make(lookup);
      this.builtSize = size;
      this.stale = false;
      this.urgent = false;
    }
    return { series: this.built, upToDate: !this.stale };
  }

  private make(lookup: EntryLookup): Series | undefined {
    const path = (id: EntryId): string => lookup.entry(id)?.path ?? '';
    const instances = this.members.filter(({ header }) => !lookup.excluded(header.entryId));
    instances.sort(
      (a, b) => compareInstances(a.header, b.header) || compareText(path(a.header.entryId), path(b.header.entryId)),
    );
    const damaged = [...this.damaged].sort((a, b) => compareText(path(a.entryId), path(b.entryId)));
    const facts = this.facts.commonest();
    if (!facts || (instances.length === 0 && damaged.length === 0)) return undefined;
    let bytes = 0;
    for (const { header } of instances) bytes += lookup.entry(header.entryId)?.size ?? 0;
    for (const { entryId } of damaged) bytes += lookup.entry(entryId)?.size ?? 0;
    return {
      key: this.key,
      facts,
      modality: facts.modality ?? 'OT',
      instances,
      displaySets: displaySetsOf(instances),
      damaged,
      bytes,
    };
  }
}
