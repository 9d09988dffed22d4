import type { DicomDirectory, DirectoryRecord, StudyModel } from '@medpass/dicom-core';
import { byText } from './by-text.ts';
import { defineEvidence } from './define-evidence.ts';
import { looseName } from './disc-name.ts';

/** What the DICOMDIRs of the package name, against what is here (`checks.md` C1). */
export interface DirectoryMatch {
  readonly directories: readonly {
    readonly path: string;
    readonly whole: boolean;
    readonly listed: number;
    readonly found: number;
    /** Absent references by series, `''` where the record names none. */
    readonly missing: readonly {
      readonly seriesInstanceUID: string;
      readonly count: number;
      readonly examples: readonly string[];
    }[];
  }[];
  /** Instances that no DICOMDIR lists, where there is one. */
  readonly unlisted: number;
}

export const directoryMatch = defineEvidence({
  id: 'directory-match',
  requires: [],
  gather: ({ model }) => Promise.resolve(matchDirectories(model)),
});

const EXAMPLES = 3;

/** Everything that a record of a DICOMDIR may be found by. */
interface Present {
  /** SOP Instance UIDs of what could be read, damaged or not. */
  readonly uids: ReadonlySet<string>;
  /** SOP Instance UIDs of whole instances. */
  readonly instances: ReadonlySet<string>;
  /** Loosened paths of every file, to the SOP Instance UID of the instance there, if it is one. Made when a UID is not found. */
  readonly paths: ReadonlyMap<string, string | undefined>;
}

export function matchDirectories(model: StudyModel): DirectoryMatch {
  if (model.directories.length === 0) return { directories: [], unlisted: 0 };
  const present = presentIn(model);
  const named = new Set<string>();
  const directories = model.directories
    .map(({ entryId, directory }) => {
      const path = model.entries.get(entryId)?.entry.path ?? '';
      return { path, ...matchDirectory(directory, folderOf(path), present, named) };
    })
    .sort((a, b) => byText(a.path, b.path));
  const unlisted = [...present.instances].filter((uid) => !named.has(uid)).length;
  return { directories, unlisted };
}

function matchDirectory(
  directory: DicomDirectory,
  folder: string,
  present: Present,
  named: Set<string>,
): Omit<DirectoryMatch['directories'][number], 'path'> {
  const missing = new Map<string, string[]>();
  let listed = 0;
  let found = 0;
  for (const record of directory.records) {
    if (record.referencedFileID.every((component) => component.trim() === '')) {
      continue;
    }
    listed += 1;
    if (isPresent(record, folder, present, named)) {
      found += 1;
    } else {
      const series = record.seriesInstanceUID ?? '';
      const files = missing.get(series) ?? [];
      files.push(record.referencedFileID.join('/'));
      missing.set(series, files);
    }
  }
  return {
    whole: directory.whole,
    listed,
    found,
    missing: [...missing]
      .map(([seriesInstanceUID, files]) => ({
        seriesInstanceUID,
        count: files.length,
        examples: [...files].sort(byText).slice(0, EXAMPLES),
      }))
      .sort((a, b) => byText(a.seriesInstanceUID, b.seriesInstanceUID)),
  };
}

/** By SOP Instance UID anywhere in the drop first: people rename, flatten and re-zip folders. Then by its path. */
function isPresent(record: DirectoryRecord, folder: string, present: Present, named: Set<string>): boolean {
  const uid = record.referencedSOPInstanceUID;
  if (uid !== undefined && present.uids.has(uid)) {
    named.add(uid);
    return true;
  }
  const path = looseName(join(folder, record.referencedFileID.join('/')));
  if (!present.paths.has(path)) {
    return false;
  }
  const there = present.paths.get(path);
  if (there !== undefined && uid !== undefined) {
    // The file of that name holds another instance: a DICOMDIR left over from another disc.
    return false;
  }
  if (there !== undefined) {
    named.add(there);
  }
  return true;
}

function presentIn(model: StudyModel): Present {
  const uidOf = new Map<number, string>();
  for (const { header } of eachInstance(model)) {
    uidOf.set(header.entryId, header.sopInstanceUID);
  }
  const instances = new Set(uidOf.values());
  const uids = new Set(instances);
  for (const { failure } of model.entries.values()) {
    if (failure?.header !== undefined) uids.add(failure.header.sopInstanceUID);
  }
  let paths: ReadonlyMap<string, string | undefined> | undefined;
  return {
    uids,
    instances,
    get paths() {
      return (paths ??= new Map(
        [...model.entries.values()].map(({ entry }) => [looseName(entry.path), uidOf.get(entry.id)]),
      ));
    },
  };
}

function eachInstance(model: StudyModel) {
  return model.patients.flatMap((patient) =>
    patient.studies.flatMap((study) => study.series.flatMap((series) => series.instances)),
  );
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** Resolves `.` and `..`, which discs in the wild do write; never above the top. */
function join(folder: string, file: string): string {
  const parts: string[] = [];
  for (const part of [...folder.split('/'), ...file.replace(/\\/gu, '/').split('/')]) {
    if (part === '..') {
      parts.pop();
    } else if (part !== '' && part !== '.') {
      parts.push(part);
    }
  }
  return parts.join('/');
}
