import type { StudyModel } from '@medpass/dicom-core';

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
      const file = loosened(record.referencedFileID.join('/'));
      const listing = listings.get(record.seriesInstanceUID) ?? { files: new Map<string, string>(), whole: true };
      listing.files.set(record.referencedSOPInstanceUID ?? file, file);
      listing.whole &&= directory.whole;
      listings.set(record.seriesInstanceUID, listing);
    }
  }
  if (listings.size === 0) return new Map();
  const here = present(model);
  return new Map(
    [...listings].map(([uid, { files, whole }]) => {
      const absent = [...files].filter(([instance, file]) => !here.uids.has(instance) && !here.paths.has(file));
      return [uid, { listed: files.size, absent: absent.length, whole }];
    }),
  );
}

function present(model: StudyModel): { readonly uids: ReadonlySet<string>; readonly paths: ReadonlySet<string> } {
  const uids = new Set<string>();
  const paths = new Set<string>();
  for (const { studies } of model.patients) {
    for (const { series } of studies) {
      for (const { instances, damaged } of series) {
        for (const { header } of instances) uids.add(header.sopInstanceUID);
        for (const { header } of damaged) if (header) uids.add(header.sopInstanceUID);
      }
    }
  }
  for (const { entry, state } of model.entries.values()) {
    if (state !== 'instance' && state !== 'duplicate' && state !== 'unreadable') continue;
    const parts = loosened(entry.path).split('/');
    // A File ID has at most eight components (PS3.10 8.2) and is relative to the directory's own folder.
    for (let from = Math.max(0, parts.length - 8); from < parts.length; from++) paths.add(parts.slice(from).join('/'));
  }
  return { uids, paths };
}

/** Discs are copied with lower-cased names, a version suffix or an added extension. */
function loosened(path: string): string {
  return path
    .toLowerCase()
    .replaceAll('\\', '/')
    .replace(/;\d+$/, '')
    .replace(/\.dcm$/, '')
    .replace(/\.$/, '');
}
