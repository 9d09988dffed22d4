import type { DicomDirectory } from '../dicom/dicom-directory.ts';
import type { InstanceHeader } from '../dicom/instance-header.ts';
import type { ReadFailure } from '../dicom/read-failure.ts';
import type { ReadOutcome } from '../dicom/read-outcome.ts';
import type { Entry, EntryId } from '../entries/entry.ts';
import { Duplicates, type PendingDuplicate } from './duplicates.ts';
import { EntryTable } from './entry-map.ts';
import { OtherFiles } from './other-files.ts';
import { PatientTree, type Place } from './patient-tree.ts';
import { compareText } from './sort-instances.ts';
import type { DirectoryFile, EntryRecord, StudyModel } from './study-model.ts';

export interface SnapshotOptions {
  /** Nothing is pending: everything is brought up to date and every entry gets its final state. */
  readonly settled?: boolean;
  /** Stopped by the user: entries that were not read are left out, since nothing is known of them. */
  readonly cancelled?: boolean;
}

/**
 * Builds {@link StudyModel}s from outcomes as they arrive, in any order. A snapshot costs what changed since the one before; the
 * settled one does not depend on the order of arrival.
 *
 * It keeps the headers that it is given; whoever gives them must not change them afterwards.
 */
export class ModelAssembler {
  private readonly entries = new Map<EntryId, Entry>();
  private readonly records = new EntryTable();
  private readonly places = new Map<EntryId, Place>();
  private readonly duplicateOf = new Map<EntryId, EntryId>();
  private readonly duplicates = new Duplicates((id) => this.pathOf(id));
  private readonly tree = new PatientTree();
  private readonly others = new OtherFiles(this.records, {
    dicomPaths: () => this.dicomPaths(),
    hasDicom: () => this.places.size > 0,
    directories: () =>
      this.directories.flatMap(({ entryId }) => {
        const entry = this.entries.get(entryId);
        return entry ? [{ entry, contentType: 'dicomdir' as const }] : [];
      }),
  });
  private readonly directories: DirectoryFile[] = [];
  private readonly texts = new Map<string, string>();
  private revision = 0;

  /** Makes an entry known. Its state comes with {@link addOutcome} or {@link addRecord}. */
  addEntry(entry: Entry): void {
    this.entries.set(entry.id, entry);
  }

  /** What reading said. A second outcome for the same entry is ignored. */
  addOutcome(entry: Entry, outcome: ReadOutcome): void {
    this.addEntry(entry);
    if (this.records.get(entry.id) || this.others.has(entry.id)) return;
    if (outcome.kind === 'instance') this.addInstance(entry, outcome.header);
    else if (outcome.kind === 'dicomdir') this.addDirectory(entry, outcome.directory);
    else if (outcome.kind === 'failure') this.addFailure(entry, outcome.failure);
    else this.others.add({ entry, contentType: outcome.contentType });
  }

  /** A state that was decided elsewhere: an opened container, a locked or unsupported one. Replaces what was known. */
  addRecord(record: EntryRecord): void {
    this.addEntry(record.entry);
    this.others.delete(record.entry.id);
    this.records.set(record);
  }

  /** Entries that share a SOP Instance UID and whose content hash is wanted, in path order. */
  pendingDuplicates(): readonly PendingDuplicate[] {
    return this.duplicates.pending();
  }

  /**
   * Answers {@link pendingDuplicates}: a hash of the data set without its file meta information, `undefined` where the bytes could
   * not be read again.
   */
  resolveDuplicate(entryId: EntryId, contentHash: string | undefined): void {
    this.duplicates.resolve(entryId, contentHash);
  }

  /**
   * Goes on telling apart what is no DICOM, for some milliseconds; `true` once all of it is told. With tens of thousands of such files a
   * settled snapshot holds its thread, unless this was asked, with pauses, until then.
   */
  tellOthers(): boolean {
    return this.others.settle();
  }

  snapshot({ settled = false, cancelled = false }: SnapshotOptions = {}): StudyModel {
    if (settled) this.settle(cancelled);
    this.applyDuplicates();
    // What is no DICOM is told apart in parts while files come; the last word is said here, unless it was said before in parts.
    if (settled) this.others.settle(Infinity);
    else this.others.follow();
    const lookup = {
      entry: (id: EntryId) => this.entries.get(id),
      excluded: (id: EntryId) => this.duplicateOf.has(id),
    };
    return {
      revision: ++this.revision,
      settled,
      cancelled,
      patients: this.tree.build(lookup, settled),
      entries: this.records.snapshot(),
      ...this.others.lists,
      directories: [...this.directories].sort((a, b) => compareText(this.pathOf(a.entryId), this.pathOf(b.entryId))),
      conflicts: this.duplicates.conflicts(),
    };
  }

  private addInstance(entry: Entry, header: InstanceHeader): void {
    const place = this.place(header);
    place.series.add(place.series.compactor.compact(header, place.share(header), (text) => this.oneText(text)));
    this.records.set({ entry, state: 'instance', contentType: 'dicom' });
    if (header.sopInstanceUID !== '') this.duplicates.add(header.sopInstanceUID, entry.id);
  }

  private addFailure(entry: Entry, failure: ReadFailure): void {
    if (failure.header) {
      const place = this.place(failure.header);
      place.share(failure.header);
      place.series.addDamaged(failure);
    }
    this.records.set({ entry, state: 'unreadable', contentType: failure.header ? 'dicom' : 'unknown', failure });
  }

  private addDirectory(entry: Entry, directory: DicomDirectory): void {
    this.directories.push({ entryId: entry.id, directory });
    this.others.touch();
    this.records.set({ entry, state: 'dicomdir', contentType: 'dicomdir' });
  }

  private place(header: InstanceHeader): Place {
    const place = this.tree.place(header);
    this.places.set(header.entryId, place);
    this.others.touch();
    place.touch();
    return place;
  }

  private oneText(text: string): string {
    const known = this.texts.get(text);
    if (known === undefined) this.texts.set(text, text);
    return known ?? text;
  }

  private pathOf(id: EntryId): string {
    return this.entries.get(id)?.path ?? '';
  }

  private settle(cancelled: boolean): void {
    for (const { entryId } of this.duplicates.pending()) this.duplicates.resolve(entryId, undefined);
    if (cancelled) return;
    for (const entry of this.entries.values()) {
      if (this.records.get(entry.id) || this.others.has(entry.id)) continue;
      this.addFailure(entry, { entryId: entry.id, reason: 'worker-lost' });
    }
  }

  private applyDuplicates(): void {
    for (const { entries, duplicates } of this.duplicates.changes()) {
      for (const id of entries) {
        const of = duplicates.get(id);
        const entry = this.entries.get(id);
        if (of === this.duplicateOf.get(id) || !entry) continue;
        if (of === undefined) this.duplicateOf.delete(id);
        else this.duplicateOf.set(id, of);
        this.records.set({
          entry,
          contentType: 'dicom',
          ...(of === undefined ? { state: 'instance' } : { state: 'duplicate', duplicateOf: of }),
        });
        const place = this.places.get(id);
        place?.series.recount();
        place?.touch();
      }
    }
  }

  private *dicomPaths(): Generator<string, void> {
    for (const id of this.places.keys()) yield this.pathOf(id);
  }
}
