import type {
  ContentType,
  EntryRecord,
  EntryState,
  IgnoredReason,
  ReadFailure,
  ReadWarning,
  StudyModel,
} from '@medpass/dicom-core';
import { byText } from './by-text.ts';
import { defineEvidence } from './define-evidence.ts';
import { partsOf } from './series-parts.ts';

export interface PackageInventory {
  readonly files: number;
  /** Of everything but opened containers, whose members count instead. */
  readonly bytes: number;
  readonly states: Readonly<Record<EntryState, number>>;
  readonly ignored: ReadonlyMap<IgnoredReason, number>;
  readonly unreadable: readonly { readonly path: string; readonly failure: ReadFailure }[];
  /** Valid files nothing here opens: RAR, 7z, a container nested too deep. */
  readonly unsupported: readonly { readonly path: string; readonly contentType: ContentType }[];
  /** Containers that want a password, each once, however many of its members are locked. */
  readonly locked: readonly string[];
  /** Readable, but the end of their picture is not where it should be: one witness only, so nobody calls them cut off. */
  readonly maybeCut: readonly string[];
  readonly executables: readonly EntryRecord[];
  readonly duplicates: number;
  readonly conflicts: readonly { readonly sopInstanceUID: string; readonly paths: readonly string[] }[];
  readonly cancelled: boolean;
}

export const packageInventory = defineEvidence({
  id: 'package-inventory',
  requires: [],
  gather: ({ model }) => Promise.resolve(inventoryOf(model)),
});

const CONTAINERS: ReadonlySet<ContentType> = new Set(['zip', 'gzip', 'iso9660']);

/** One walk over all entries; only what is listed by path is sorted by it. */
export function inventoryOf(model: StudyModel): PackageInventory {
  const states = noStates();
  const [passedOver, unreadable, unsupported, locked, executables] = [rows(), rows(), rows(), rows(), rows()];
  let bytes = 0;
  model.entries.forEach((record) => {
    const { state } = record;
    states[state] += 1;
    if (state !== 'container') bytes += record.entry.size;
    if (state === 'ignored') passedOver.push(record);
    if (state === 'unreadable') unreadable.push(record);
    if (state === 'unsupported') unsupported.push(record);
    if (record.failure?.reason === 'locked') locked.push(record);
    if (record.contentType === 'executable') executables.push(record);
  });
  const ignored = new Map<IgnoredReason, number>();
  for (const { ignoredReason = 'other' } of passedOver.sort(byPath)) {
    ignored.set(ignoredReason, (ignored.get(ignoredReason) ?? 0) + 1);
  }
  return {
    files: model.entries.size,
    bytes,
    states,
    ignored,
    unreadable: unreadable
      .sort(byPath)
      .map((record) => ({ path: record.entry.path, failure: record.failure ?? unexplained(record) })),
    unsupported: unsupported.sort(byPath).map(({ entry, contentType }) => ({ path: entry.path, contentType })),
    locked: lockedContainers(locked),
    maybeCut: openEnded(model),
    executables: executables.sort(byPath),
    duplicates: states.duplicate,
    conflicts: model.conflicts
      .map(({ sopInstanceUID, entries }) => ({
        sopInstanceUID,
        paths: entries.map((id) => model.entries.get(id)?.entry.path ?? '').sort(byText),
      }))
      .sort((a, b) => byText(a.sopInstanceUID, b.sopInstanceUID)),
    cancelled: model.cancelled,
  };
}

function rows(): EntryRecord[] {
  return [];
}

function byPath(a: EntryRecord, b: EntryRecord): number {
  return byText(a.entry.path, b.entry.path);
}

const OPEN_END: ReadonlySet<ReadWarning> = new Set([
  'sequence-delimiter-missing',
  'codestream-end-missing',
  'image-module-missing',
  'pixel-data-missing',
]);

function openEnded(model: StudyModel): readonly string[] {
  const series = model.patients.flatMap((patient) => patient.studies.flatMap((study) => study.series));
  return series
    .flatMap((each) => partsOf(each).warned.filter(({ warnings }) => warnings.some((code) => OPEN_END.has(code))))
    .map(({ entryId }) => model.entries.get(entryId)?.entry.path ?? '')
    .sort(byText);
}

/** A member of a locked ZIP is locked because its container is: what is asked for is the container's password, once. */
function lockedContainers(records: readonly EntryRecord[]): readonly string[] {
  const paths = records.flatMap(({ entry, contentType }) => {
    if (entry.origin.at(-1)?.kind === 'zip') return [entry.path.slice(0, Math.max(0, entry.path.lastIndexOf('!/')))];
    return CONTAINERS.has(contentType) ? [entry.path] : [];
  });
  return [...new Set(paths)].sort(byText);
}

function noStates(): Record<EntryState, number> {
  return {
    instance: 0,
    dicomdir: 0,
    document: 0,
    picture: 0,
    video: 0,
    container: 0,
    ignored: 0,
    duplicate: 0,
    unreadable: 0,
    unsupported: 0,
  };
}

/** The type allows an unreadable entry without a reason; the report does not. */
function unexplained(record: EntryRecord): ReadFailure {
  return { entryId: record.entry.id, reason: 'malformed' };
}
