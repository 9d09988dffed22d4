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

export interface PackageInventory {
  readonly files: number;
  /** Of everything but opened containers, whose members count instead. */
  readonly bytes: number;
  readonly states: Readonly<Record<EntryState, number>>;
  readonly ignored: ReadonlyMap<IgnoredReason, number>;
  readonly unreadable: readonly { readonly path: string; readonly failure: ReadFailure }[];
  /** Valid files nothing here opens: RAR, 7z, a container nested too deep. */
  readonly unsupported: readonly { readonly path: string; readonly contentType: ContentType }[];
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

export function inventoryOf(model: StudyModel): PackageInventory {
  const records = [...model.entries.values()].sort((a, b) => byText(a.entry.path, b.entry.path));
  const states = countStates(records);
  const ignored = new Map<IgnoredReason, number>();
  for (const record of records) {
    if (record.state === 'ignored') {
      const reason = record.ignoredReason ?? 'other';
      ignored.set(reason, (ignored.get(reason) ?? 0) + 1);
    }
  }
  const unreadable = records
    .filter((record) => record.state === 'unreadable')
    .map((record) => ({ path: record.entry.path, failure: record.failure ?? unexplained(record) }));
  return {
    files: records.length,
    bytes: records.reduce((sum, record) => sum + (record.state === 'container' ? 0 : record.entry.size), 0),
    states,
    ignored,
    unreadable,
    unsupported: records
      .filter((record) => record.state === 'unsupported')
      .map((record) => ({ path: record.entry.path, contentType: record.contentType })),
    locked: records
      .filter((record) => record.failure?.reason === 'locked' && CONTAINERS.has(containerType(record)))
      .map((record) => record.entry.path),
    maybeCut: openEnded(model),
    executables: records.filter((record) => record.contentType === 'executable'),
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

const OPEN_END: ReadonlySet<ReadWarning> = new Set([
  'sequence-delimiter-missing',
  'codestream-end-missing',
  'image-module-missing',
  'pixel-data-missing',
]);

function openEnded(model: StudyModel): readonly string[] {
  const series = model.patients.flatMap((patient) => patient.studies.flatMap((study) => study.series));
  return series
    .flatMap(({ instances }) => instances.filter(({ header }) => header.warnings.some((code) => OPEN_END.has(code))))
    .map(({ header }) => model.entries.get(header.entryId)?.entry.path ?? '')
    .sort(byText);
}

/** A member of a locked ZIP is locked because its container is: what is asked for is the container's password. */
function containerType(record: EntryRecord): ContentType {
  const innermost = record.entry.origin.at(-1)?.kind;
  return innermost === 'zip' ? 'zip' : record.contentType;
}

function countStates(records: readonly EntryRecord[]): Record<EntryState, number> {
  const states: Record<EntryState, number> = {
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
  for (const record of records) {
    states[record.state] += 1;
  }
  return states;
}

/** The type allows an unreadable entry without a reason; the report does not. */
function unexplained(record: EntryRecord): ReadFailure {
  return { entryId: record.entry.id, reason: 'malformed' };
}
