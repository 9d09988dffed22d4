import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Intake, StudyModel } from '@medpass/dicom-core';
import { reportHtml } from '../export/index.ts';
import { handoverBytes, HandoverError, packHandover, planHandover, sealPlan } from '../handover/index.ts';
import type { HandoverChoices, SealedPlan } from '../handover/index.ts';
import type { Messages } from '../messages/messages.ts';
import type { Report } from '../report/report.ts';

export interface SavePackageOptions {
  readonly intake: Pick<Intake, 'digests'>;
  readonly model: StudyModel;
  readonly report: Report;
  readonly messages: Messages;
  /** Of the ZIP to be. */
  readonly path: string;
  readonly choices?: HandoverChoices;
  readonly signal?: AbortSignal;
}

export interface SavedPackage {
  readonly path: string;
  readonly fingerprint: string;
  readonly files: number;
  readonly bytes: number;
  /** Files that changed or can no longer be read since the check: not in the package. */
  readonly lost: SealedPlan['lost'];
  /** Then there is no package. */
  readonly failure?: { readonly reason: HandoverError['reason'] | 'not-written'; readonly path: string };
}

/** Writes the package beside its place and moves it there when it is whole: a failure or an abort leaves nothing behind. */
export async function savePackage(options: SavePackageOptions): Promise<SavedPackage> {
  const { intake, model, report, messages, path, signal } = options;
  const heard = signal === undefined ? {} : { signal };
  const sealed = await sealPlan(await planHandover(model, report, options.choices), intake, heard);
  const handover = await packHandover(sealed, report, reportHtml(report, messages));
  const saved = {
    path,
    fingerprint: handover.fingerprint,
    files: handover.manifest.counts.files,
    bytes: handover.bytes,
    lost: sealed.lost,
  };
  const part = `${path}.part`;
  try {
    const bytes = handoverBytes(handover.parts, { ...heard, createHash: sha256 });
    await pipeline(Readable.from(bytes, { objectMode: false, highWaterMark: 2 ** 20 }), createWriteStream(part), heard);
    await rename(part, path);
    return saved;
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    signal?.throwIfAborted();
    const failure =
      error instanceof HandoverError
        ? { reason: error.reason, path: error.path }
        : { reason: 'not-written' as const, path };
    return { ...saved, failure };
  }
}

/** Of Node, for it is several times as fast as one in JavaScript. */
function sha256(): { update(bytes: Uint8Array): void; hex(): string } {
  const hash = createHash('sha256');
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
}

/** For standard error: what was saved, what was not. */
export function savedLines(saved: SavedPackage): string {
  const lost = saved.lost.map(({ path, failure }) => `Left out, ${failure}: ${path}\n`).join('');
  return saved.failure === undefined
    ? `${lost}Saved ${saved.path}: ${saved.files} files, ${saved.bytes} bytes, number ${saved.fingerprint}\n`
    : `${lost}Cannot save ${saved.path}: ${saved.failure.reason} ${saved.failure.path}\n`;
}
