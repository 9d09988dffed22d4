import type { EntryRecord, FileDigest, Intake, StudyModel } from '@medpass/dicom-core';
import { byText } from '../evidence/by-text.ts';
import { MANIFEST_NAME } from './manifest-schema.ts';
import type { HandoverFile, HandoverManifest } from './manifest-schema.ts';
import type { Pace } from './pace.ts';
import { isInside } from './package-roots.ts';
import type { HandoverCheck, ListedFile, VerifyOptions } from './verify.ts';

type Lists = Pick<HandoverCheck, 'same' | 'lost' | 'changed' | 'unreadable' | 'moved' | 'added' | 'systemFiles'>;

export interface Difference extends Lists {
  /** Files with the right bytes of which the manifest names another instance. */
  readonly otherInstances: number;
}

/** Reads every listed file whole and tells it from what was packed; what is not listed is read where it may be a lost file. */
export async function compareWithManifest(
  intake: Pick<Intake, 'digests'>,
  model: StudyModel,
  root: string,
  manifest: HandoverManifest,
  options: VerifyOptions & { readonly pace: Pace },
): Promise<Difference> {
  const { pace } = options;
  const here = await filesUnder(model, root, pace);
  const unlisted: EntryRecord[] = [];
  const listed = new Map<string, HandoverFile>();
  for (const file of manifest.files) {
    listed.set(file.path, file);
    if (pace.due) await pace.pause();
  }
  const paired = new Map<HandoverFile, EntryRecord>();
  let systemFiles = 0;
  for (const [path, records] of here) {
    if (pace.due) await pace.pause();
    const file = listed.get(path);
    const [first, ...others] = records;
    if (file !== undefined && first !== undefined) paired.set(file, first);
    // A path that stands twice in a ZIP: which one a reader takes is its own affair, so the second is named.
    for (const record of file === undefined ? records : others) {
      if (record.state === 'ignored' && record.ignoredReason === 'system-file') systemFiles += 1;
      else if (path !== MANIFEST_NAME || record !== first) unlisted.push(record);
    }
  }
  const lost = manifest.files.filter((file) => !paired.has(file));
  const lostSizes = new Set(lost.map(({ size }) => size));
  const maybeMoved = unlisted.filter(({ entry }) => lostSizes.has(entry.size));
  const wanted: EntryRecord[] = [];
  for (const [file, record] of paired) {
    if (fits(file, record)) wanted.push(record);
    if (pace.due) await pace.pause();
  }
  for (const record of maybeMoved) wanted.push(record);
  const digests = await digestsOf(intake, wanted, options);
  const judged = await judge(paired, digests, model, pace);
  const moved = findMoved(lost, maybeMoved, digests);
  const target = new Set(moved.map(({ record }) => record));
  const gone = new Set(moved.map(({ file }) => file));
  return {
    ...judged,
    systemFiles,
    lost: lost
      .filter((file) => !gone.has(file))
      .map(listedFile)
      .sort(byPath),
    moved: moved.map(({ file, record }) => ({ ...listedFile(file), to: inside(record, root) })).sort(byPath),
    added: unlisted
      .filter((record) => !target.has(record))
      .map((record) => ({ path: inside(record, root), size: record.entry.size }))
      .sort(byPath),
  };
}

/** Files of the package by their path in it. Members of a container that was itself packed are that container's affair. */
async function filesUnder(
  model: StudyModel,
  root: string,
  pace: Pace,
): Promise<ReadonlyMap<string, readonly EntryRecord[]>> {
  const found = new Map<string, EntryRecord[]>();
  for (const record of model.entries.values()) {
    if (pace.due) await pace.pause();
    if (!isInside(record.entry.path, root)) continue;
    const path = inside(record, root);
    if (path.includes('!/')) continue;
    const same = found.get(path);
    if (same === undefined) found.set(path, [record]);
    else same.push(record);
  }
  return found;
}

function inside({ entry }: EntryRecord, root: string): string {
  return root === '' ? entry.path : entry.path.slice(root.length + 1);
}

/** Another size is another file: it need not be read. */
function fits(file: HandoverFile, { entry }: EntryRecord): boolean {
  return entry.size === file.size;
}

/** Only a name came out of the container. */
function isShell({ entry, state }: EntryRecord): boolean {
  return state === 'unreadable' && entry.size > 0 && entry.bytes.size === 0;
}

async function digestsOf(
  intake: Pick<Intake, 'digests'>,
  records: readonly EntryRecord[],
  options: VerifyOptions,
): Promise<ReadonlyMap<number, FileDigest>> {
  const found = new Map<number, FileDigest>();
  const requests = records.map(({ entry }) => ({ entryId: entry.id }));
  for await (const digest of intake.digests(requests, options)) found.set(digest.entryId, digest);
  options.signal?.throwIfAborted();
  return found;
}

async function judge(
  paired: ReadonlyMap<HandoverFile, EntryRecord>,
  digests: ReadonlyMap<number, FileDigest>,
  model: StudyModel,
  pace: Pace,
): Promise<Pick<Difference, 'same' | 'changed' | 'unreadable' | 'otherInstances'>> {
  const instances = instanceUIDs(model);
  const changed: HandoverCheck['changed'][number][] = [];
  const unreadable: HandoverCheck['unreadable'][number][] = [];
  let same = 0;
  let otherInstances = 0;
  for (const [file, record] of paired) {
    if (pace.due) await pace.pause();
    const { id } = record.entry;
    const digest = digests.get(id);
    const named = listedFile(file);
    if (isShell(record)) unreadable.push({ ...named, reason: record.failure?.reason ?? 'io' });
    else if (!fits(file, record)) changed.push({ ...named, by: 'size' });
    else if (digest === undefined || digest.failure !== undefined)
      unreadable.push({ ...named, reason: digest?.failure ?? 'worker-lost' });
    else if (digest.sha256 !== file.sha256) changed.push({ ...named, by: 'sha256' });
    else {
      same += 1;
      const uid = instances.get(id);
      if (file.sopInstanceUID !== undefined && uid !== undefined && uid !== file.sopInstanceUID) otherInstances += 1;
    }
  }
  return { same, changed: changed.sort(byPath), unreadable: unreadable.sort(byPath), otherInstances };
}

function instanceUIDs(model: StudyModel): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { studies } of model.patients)
    for (const { series } of studies)
      for (const { instances } of series)
        for (const { header } of instances) found.set(header.entryId, header.sopInstanceUID);
  return found;
}

/** Lost here, found there: the same bytes under a path nobody listed. */
function findMoved(
  lost: readonly HandoverFile[],
  candidates: readonly EntryRecord[],
  digests: ReadonlyMap<number, FileDigest>,
): readonly { readonly file: HandoverFile; readonly record: EntryRecord }[] {
  const bySha = new Map<string, EntryRecord[]>();
  for (const record of candidates) {
    const digest = digests.get(record.entry.id);
    if (digest === undefined || digest.failure !== undefined) continue;
    const same = bySha.get(digest.sha256);
    if (same === undefined) bySha.set(digest.sha256, [record]);
    else same.push(record);
  }
  return lost.flatMap((file) => {
    const record = bySha.get(file.sha256)?.shift();
    return record === undefined ? [] : [{ file, record }];
  });
}

function listedFile({ path, originalPath, sopInstanceUID }: HandoverFile): ListedFile {
  return {
    path,
    ...(originalPath === undefined ? {} : { originalPath }),
    ...(sopInstanceUID === undefined ? {} : { sopInstanceUID }),
  };
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return byText(a.path, b.path);
}
