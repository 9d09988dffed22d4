import type { EntryRecord, Intake, ReadFailureReason, StudyModel } from '@medpass/dicom-core';
import { byText } from '../evidence/by-text.ts';
import { compareWithManifest } from './compare.ts';
import { readManifest } from './read-manifest.ts';
import type { HandoverManifest } from './manifest-schema.ts';
import { steadyPace } from './pace.ts';
import type { Pace } from './pace.ts';
import { packageRoots } from './package-roots.ts';
import { manifestContradictions } from './self-consistency.ts';

export type HandoverOutcome =
  /** Every listed file is here with the bytes it had when it was packed, and nothing else. */
  | 'as-checked'
  | 'differs'
  /** The manifest contradicts itself or the files it lists: whoever wrote it, it proves nothing. */
  | 'contradicts-itself'
  | 'manifest-missing'
  | 'manifest-damaged'
  /** Of a later version than this program knows. */
  | 'manifest-newer'
  /** The reading was stopped, or could not open the package's container. */
  | 'not-read';

export interface ListedFile {
  /** In the package. */
  readonly path: string;
  /** Where it lay when it was checked. */
  readonly originalPath?: string;
  readonly sopInstanceUID?: string;
}

export type Contradiction =
  /** Counts or bytes at the top differ from the listing. */
  | 'counts'
  /** The states do not add up to the files listed and left out. */
  | 'states'
  | 'path-twice'
  | 'unsafe-path'
  /** The report in the package speaks of other files, or came to another verdict. */
  | 'report'
  /** A file has the bytes it should, and they are of another instance than the manifest says. */
  | 'sop-instance-uid';

/** What came, against what was packed. All lists sorted by path. */
export interface HandoverCheck {
  readonly outcome: HandoverOutcome;
  /** Path of the package in what was read; `''` at the top. */
  readonly root: string;
  readonly manifest?: HandoverManifest;
  /** Of the manifest as it came; the same as was shown when it was saved, or it is not the same package. */
  readonly fingerprint?: string;
  /** Listed files whose bytes are as they were. */
  readonly same: number;
  readonly lost: readonly ListedFile[];
  readonly changed: readonly (ListedFile & { readonly by: 'size' | 'sha256' })[];
  /** Here, but not to be read: whether they are the same could not be checked. */
  readonly unreadable: readonly (ListedFile & { readonly reason: ReadFailureReason | 'changed' | 'corrupt' })[];
  readonly moved: readonly (ListedFile & { readonly to: string })[];
  readonly added: readonly { readonly path: string; readonly size: number }[];
  /** Files of an operating system that came along, such as `.DS_Store`: no difference. */
  readonly systemFiles: number;
  readonly contradictions: readonly Contradiction[];
  /** Why the container of the package could not be opened whole. */
  readonly container?: ReadFailureReason;
}

export interface VerifyOptions {
  readonly signal?: AbortSignal;
  /** Bytes read whole so far. */
  onBytes?(bytes: number): void;
  readonly pace?: Pace;
}

/**
 * Compares each package among what was read with its manifest, one answer a package, sorted by its path; none where there is neither
 * a manifest nor anything else of a package. Whoever can change files and manifest together is found out by the fingerprint alone.
 *
 * @throws the reason of `signal`
 */
export async function verifyHandover(
  intake: Pick<Intake, 'digests'>,
  model: StudyModel,
  options: VerifyOptions = {},
): Promise<readonly HandoverCheck[]> {
  const checks: HandoverCheck[] = [];
  for (const { root, manifest: record } of await packageRoots(model)) {
    options.signal?.throwIfAborted();
    checks.push(await verifyOne(intake, model, root, record, options));
  }
  return checks.sort((a, b) => byText(a.root, b.root));
}

async function verifyOne(
  intake: Pick<Intake, 'digests'>,
  model: StudyModel,
  root: string,
  record: EntryRecord | undefined,
  options: VerifyOptions,
): Promise<HandoverCheck> {
  const container = containerOf(model, root);
  const nothing = { ...emptyCheck(root), ...(container === undefined ? {} : { container }) };
  if (record === undefined) return { ...nothing, outcome: 'manifest-missing' };
  const pace = options.pace ?? steadyPace();
  const read = await readManifest(record, pace);
  if ('fault' in read) return { ...nothing, outcome: read.fault };
  const { manifest, fingerprint } = read;
  const difference = await compareWithManifest(intake, model, root, manifest, { ...options, pace });
  const contradictions = [
    ...(await manifestContradictions(model, root, manifest, pace)),
    ...(difference.otherInstances > 0 ? (['sop-instance-uid'] as const) : []),
  ].sort(byText);
  const { otherInstances: _counted, ...lists } = difference;
  const whole = model.settled && !model.cancelled;
  const clean =
    [lists.lost, lists.changed, lists.unreadable, lists.moved, lists.added].every((list) => list.length === 0) &&
    container === undefined;
  return {
    ...nothing,
    ...lists,
    manifest,
    fingerprint,
    contradictions,
    outcome: !whole ? 'not-read' : contradictions.length > 0 ? 'contradicts-itself' : clean ? 'as-checked' : 'differs',
  };
}

function emptyCheck(root: string): Omit<HandoverCheck, 'outcome'> {
  return {
    root,
    same: 0,
    lost: [],
    changed: [],
    unreadable: [],
    moved: [],
    added: [],
    systemFiles: 0,
    contradictions: [],
  };
}

/** The state of the ZIP whose top is `root`. */
function containerOf(model: StudyModel, root: string): ReadFailureReason | undefined {
  if (!root.endsWith('!')) return undefined;
  const path = root.slice(0, -1);
  for (const { entry, state, failure } of model.entries.values())
    if (entry.path === path && state === 'unreadable') return failure?.reason ?? 'malformed';
  return undefined;
}
