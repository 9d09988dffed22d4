import type { EntryId } from '../entries/entry.ts';
import { classifyOthers, type OtherItem } from './classify-others.ts';
import type { EntryTable } from './entry-map.ts';
import { compareText } from './sort-instances.ts';
import type { EntryRecord, StudyModel } from './study-model.ts';

/** Steps taken in one go, four for each file: a few milliseconds of the page's thread. */
const atOnce = 8_000;

/** What lies beside the other files: it says what they are. */
export interface Neighbours {
  /** Paths of what was read as DICOM. */
  dicomPaths(): Iterable<string>;
  hasDicom(): boolean;
  directories(): readonly OtherItem[];
}

/** One time that all of them are told apart. */
interface Round {
  readonly settled: boolean;
  /** Of what was known when it began. */
  readonly version: number;
  readonly steps: Generator<undefined, readonly EntryRecord[]>;
}

/**
 * What is not DICOM. Such a file is what it is by its neighbours, so all are told apart anew as they grow, in rounds; a round is taken in
 * parts, for with tens of thousands of them it would hold the page's thread.
 */
export class OtherFiles {
  /** As of the last round that ended. */
  lists: Pick<StudyModel, 'documents' | 'pictures' | 'videos'> = { documents: [], pictures: [], videos: [] };
  private readonly known = new Set<EntryId>();
  /** By path, but for those that came since the last round began. */
  private items: OtherItem[] = [];
  private round: Round | undefined;
  private roundSize = 0;
  private version = 0;
  private settledVersion = -1;

  constructor(
    private readonly records: EntryTable,
    private readonly neighbours: Neighbours,
  ) {}

  has(id: EntryId): boolean {
    return this.known.has(id);
  }

  add(item: OtherItem): void {
    this.known.add(item.entry.id);
    this.items.push(item);
    this.touch();
  }

  delete(id: EntryId): void {
    if (!this.known.delete(id)) return;
    this.items = this.items.filter(({ entry }) => entry.id !== id);
    this.touch();
  }

  /** A neighbour came: what was told may be told otherwise. */
  touch(): void {
    this.version += 1;
  }

  /** While files still come: goes on with a round, and begins one wherever there is an eighth more. */
  follow(): void {
    const grown = this.items.length > 0 && this.items.length >= this.roundSize * 1.125;
    if (this.round === undefined && grown) this.begin(false);
    this.goOn(atOnce);
  }

  /** Goes on to the last word on all that is known: `true` once it is said. */
  settle(most = atOnce): boolean {
    if (this.settledVersion === this.version) return true;
    if (this.round?.settled !== true || this.round.version !== this.version) this.begin(true);
    this.goOn(most);
    return this.settledVersion === this.version;
  }

  private begin(settled: boolean): void {
    // One long part in order, and a few behind it.
    this.items.sort((a, b) => compareText(a.entry.path, b.entry.path));
    this.roundSize = this.items.length;
    const { neighbours, version } = this;
    const items = [...this.items, ...neighbours.directories()];
    const steps = classifyOthers(items, neighbours.dicomPaths(), neighbours.hasDicom(), settled);
    this.round = { settled, version, steps };
  }

  private goOn(most: number): void {
    const { round } = this;
    for (let left = most; round !== undefined && left > 0; left -= 1) {
      const { done, value } = round.steps.next();
      if (done === true) return this.end(round, value);
    }
  }

  private end({ settled, version }: Round, told: readonly EntryRecord[]): void {
    this.round = undefined;
    // What became known otherwise meanwhile, as a container that was opened, is no longer asked.
    const standing = told.filter(({ entry }) => this.known.has(entry.id)).map((record) => this.stand(record));
    const listed = (asked: EntryRecord['state']) => standing.filter(({ state }) => state === asked);
    this.lists = { documents: listed('document'), pictures: listed('picture'), videos: listed('video') };
    if (settled) this.settledVersion = version;
  }

  /** The record from before where nothing changed: snapshots share what they have in common. */
  private stand(record: EntryRecord): EntryRecord {
    const before = this.records.get(record.entry.id);
    if (before?.state === record.state && before.ignoredReason === record.ignoredReason) return before;
    this.records.set(record);
    return record;
  }
}
