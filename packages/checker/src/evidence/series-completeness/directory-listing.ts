import type { StudyModel } from '@medpass/dicom-core';
import { looseName } from '../disc-name.ts';

/** What the DICOMDIRs of the package list for one series. */
export interface DirectoryListing {
  readonly listed: number;
  readonly absent: number;
  /** False where a directory's record tree was damaged: what it does not list may still have been there. */
  readonly whole: boolean;
}

/** Listings by Series Instance UID. Several directories of one package (copies, variants) count a file once. */
export function directoryListings(model: StudyModel): ReadonlyMap<string, DirectoryListing> {
  const listings = new Map<string, { files: Map<string, string>; whole: boolean }>();
  for (const { directory } of model.directories) {
    for (const record of directory.records) {
      if (!record.seriesInstanceUID || record.referencedFileID.length === 0) continue;
      const file = record.referencedFileID.join('/');
      const listing = listings.get(record.seriesInstanceUID) ?? { files: new Map<string, string>(), whole: true };
      listing.files.set(record.referencedSOPInstanceUID ?? looseName(file), file);
      listing.whole &&= directory.whole;
      listings.set(record.seriesInstanceUID, listing);
    }
  }
  if (listings.size === 0) return new Map();
  const here = uidsOf(model);
  const lists = [...listings].map(([uid, { files, whole }]) => {
    const unseen = [...files].filter(([instance]) => !here.has(instance)).map(([, file]) => looseName(file));
    return { uid, listed: files.size, unseen, whole };
  });
  const found = foundByPath(model, new Set(lists.flatMap(({ unseen }) => unseen)));
  return new Map(
    lists.map(({ uid, listed, unseen, whole }) => {
      const absent = unseen.filter((file) => !found.has(file)).length;
      return [uid, { listed, absent, whole }];
    }),
  );
}

function uidsOf(model: StudyModel): ReadonlySet<string> {
  const uids = new Set<string>();
  for (const { studies } of model.patients) {
    for (const { series } of studies) {
      for (const { instances, damaged } of series) {
        for (const { header } of instances) uids.add(header.sopInstanceUID);
        for (const { header } of damaged) if (header) uids.add(header.sopInstanceUID);
      }
    }
  }
  return uids;
}

// A File ID has at most eight components (PS3.10 8.2).
const componentsMost = 8;

/** Which of the wanted File IDs are here by path. They are relative to the directory's own folder, so paths may end with them. */
function foundByPath(model: StudyModel, wanted: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  if (wanted.size === 0) return found;
  for (const { entry, state } of model.entries.values()) {
    if (state !== 'instance' && state !== 'duplicate' && state !== 'unreadable') continue;
    const path = looseName(entry.path);
    let from = path.length;
    for (let taken = 0; taken < componentsMost && from >= 0; taken++) {
      from = path.lastIndexOf('/', from - 1);
      const end = path.slice(from + 1);
      if (wanted.has(end)) found.add(end);
      if (from <= 0) break;
    }
  }
  return found;
}
