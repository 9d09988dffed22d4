import type { DigestFailure, FileDigest, Intake } from '@medpass/dicom-core';
import { steadyPace } from './pace.ts';
import type { Pace } from './pace.ts';
import type { HandoverPlan, PlannedAbsence, PlannedFile } from './plan.ts';

/** A file of the package with the numbers of its bytes. */
export interface SealedFile extends PlannedFile {
  readonly sha256: string;
  readonly crc32: number;
}

/** A plan whose every file has been read whole. */
export interface SealedPlan {
  readonly files: readonly SealedFile[];
  readonly leftOut: readonly PlannedAbsence[];
  /** Files that are no longer what was checked, or can no longer be read: left out, and to be told. */
  readonly lost: readonly { readonly path: string; readonly failure: DigestFailure }[];
}

export interface SealOptions {
  readonly signal?: AbortSignal;
  onBytes?(bytes: number): void;
  readonly pace?: Pace;
}

/**
 * Reads every file of the plan once: its SHA-256 and CRC-32 must be known before the first byte of the package is written, and what
 * changed since the check must not go into it.
 *
 * @throws the reason of `signal`
 */
export async function sealPlan(
  plan: HandoverPlan,
  intake: Pick<Intake, 'digests'>,
  options: SealOptions = {},
): Promise<SealedPlan> {
  const pace = options.pace ?? steadyPace();
  const digests = new Map<number, FileDigest>();
  const requests = plan.files.map(({ record, holds }) => ({
    entryId: record.entry.id,
    ...(holds === undefined ? {} : { holds }),
  }));
  for await (const digest of intake.digests(requests, options)) digests.set(digest.entryId, digest);
  options.signal?.throwIfAborted();
  const files: SealedFile[] = [];
  const leftOut = [...plan.leftOut];
  const lost: { path: string; failure: DigestFailure }[] = [];
  for (const file of plan.files) {
    if (pace.due) await pace.pause();
    const { entry } = file.record;
    const digest = digests.get(entry.id);
    if (digest !== undefined && digest.failure === undefined) {
      files.push({ ...file, sha256: digest.sha256, crc32: digest.crc32 });
      continue;
    }
    const failure = digest?.failure ?? 'worker-lost';
    lost.push({ path: entry.path, failure });
    leftOut.push({ record: file.record, reason: failure === 'changed' ? 'changed' : 'unreadable' });
  }
  return { files, leftOut, lost };
}
