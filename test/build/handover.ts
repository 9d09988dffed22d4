import { createHash } from 'node:crypto';
import { memorySource } from '@medpass/dicom-core';
import type { Intake, MemoryFile, Source, StudyModel } from '@medpass/dicom-core';
import { openIntake } from '@medpass/dicom-core/node';
import { runCheck } from '../../packages/checker/src/check/run-check.ts';
import { reportHtml } from '../../packages/checker/src/export/html.ts';
import { handoverBytes, packHandover, planHandover, sealPlan } from '../../packages/checker/src/handover/index.ts';
import type { Handover, HandoverChoices, SealedPlan } from '../../packages/checker/src/handover/index.ts';
import { verifyHandover } from '../../packages/checker/src/handover/index.ts';
import type { HandoverCheck } from '../../packages/checker/src/handover/index.ts';
import { en } from '../../packages/checker/src/messages/en.ts';
import type { Report } from '../../packages/checker/src/report/report.ts';

export interface Packed {
  readonly zip: Uint8Array<ArrayBuffer>;
  readonly handover: Handover;
  readonly sealed: SealedPlan;
  readonly report: Report;
  readonly model: StudyModel;
}

export const nodeHash = (): { update(bytes: Uint8Array): void; hex(): string } => {
  const hash = createHash('sha256');
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
};

/** Checks the files and packs them, all in memory. */
export async function packed(files: readonly MemoryFile[], choices: HandoverChoices = {}): Promise<Packed> {
  return withIntake([memorySource(files)], async (intake, model) => {
    const report = await checked(intake, model);
    const sealed = await sealPlan(await planHandover(model, report, choices), intake);
    const handover = await packHandover(sealed, report, reportHtml(report, en));
    return { zip: await bytesOf(handover), handover, sealed, report, model };
  });
}

export function checked(intake: Intake, model: StudyModel): Promise<Report> {
  const services = { bytes: (entryId: number) => intake.bytes(entryId), intake };
  return runCheck(model, { services, now: new Date('2026-11-25T10:00:00Z') });
}

export async function bytesOf({ parts }: Pick<Handover, 'parts'>): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  for await (const piece of handoverBytes(parts, { createHash: nodeHash })) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

/** What the other side says of what came. */
export function verified(files: readonly MemoryFile[]): Promise<readonly HandoverCheck[]> {
  return withIntake([memorySource(files)], verifyHandover);
}

export async function withIntake<T>(
  sources: readonly Source[],
  use: (intake: Intake, model: StudyModel) => Promise<T>,
): Promise<T> {
  const intake = openIntake(sources);
  try {
    return await use(intake, await intake.settled);
  } finally {
    intake.close();
  }
}
