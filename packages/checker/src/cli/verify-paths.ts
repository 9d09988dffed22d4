import type { IntakeProgress } from '@medpass/dicom-core';
import { fsSource, openIntake } from '@medpass/dicom-core/node';
import { verifyHandover } from '../handover/index.ts';
import type { HandoverCheck, HandoverOutcome } from '../handover/index.ts';

/** Compares every package among these files, folders and ZIPs with its manifest. */
export async function verifyPaths(
  paths: readonly string[],
  onProgress?: (progress: IntakeProgress) => void,
): Promise<readonly HandoverCheck[]> {
  const intake = openIntake([fsSource(paths)]);
  const silence = onProgress === undefined ? undefined : intake.onProgress(onProgress);
  try {
    return await verifyHandover(intake, await intake.settled);
  } finally {
    silence?.();
    intake.close();
  }
}

const CODES: Readonly<Record<HandoverOutcome, number>> = {
  'as-checked': 0,
  differs: 1,
  'contradicts-itself': 1,
  'manifest-missing': 1,
  'manifest-damaged': 1,
  'manifest-newer': 2,
  'not-read': 2,
};

/** That of the worst package; 2 where there is none. */
export function exitCodeOfChecks(checks: readonly HandoverCheck[]): number {
  const codes = checks.map(({ outcome }) => CODES[outcome]);
  return codes.includes(1) ? 1 : codes.length === 0 || codes.includes(2) ? 2 : 0;
}

/** JSON, or a line for each difference: what, which file, where it lay when it was checked. */
export function renderChecks(checks: readonly HandoverCheck[], format: string): string {
  const packages = checks.map(({ manifest, ...check }) => ({
    ...check,
    ...(manifest === undefined ? {} : { files: manifest.files.length, createdAt: manifest.createdAt }),
  }));
  if (format !== 'text') return `${JSON.stringify({ schemaVersion: 1, packages }, undefined, 2)}\n`;
  const lines = checks.flatMap((check) => [
    [check.outcome, check.root, `${check.same} of ${check.manifest?.files.length ?? '?'}`, check.fingerprint ?? ''],
    ...check.contradictions.map((code) => ['contradiction', code]),
    ...check.lost.map(({ path, originalPath }) => ['lost', path, originalPath ?? '']),
    ...check.changed.map(({ path, originalPath, by }) => ['changed', path, originalPath ?? '', by]),
    ...check.unreadable.map(({ path, originalPath, reason }) => ['unreadable', path, originalPath ?? '', reason]),
    ...check.moved.map(({ path, to }) => ['moved', path, to]),
    ...check.added.map(({ path }) => ['added', path]),
  ]);
  return lines.map((line) => `${line.join('\t')}\n`).join('');
}
