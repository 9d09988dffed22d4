import { byText } from '../evidence/by-text.ts';
import type { Report } from '../report/report.ts';
import type { HandoverFile, HandoverLeftOut, HandoverManifest } from './manifest-schema.ts';
import { sortedInSteps, steadyPace } from './pace.ts';
import type { Pace } from './pace.ts';
import type { PlannedAbsence } from './plan.ts';
import type { SealedFile, SealedPlan } from './seal.ts';

/** A text this program writes into the package. */
export interface OwnFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly crc32: number;
  readonly sha256: string;
}

export async function buildManifest(
  sealed: SealedPlan,
  report: Report,
  own: readonly OwnFile[],
  pace: Pace = steadyPace(),
): Promise<HandoverManifest> {
  const unsorted = own.map(listedOwn);
  for (const file of sealed.files) {
    unsorted.push(listed(file));
    if (pace.due) await pace.pause();
  }
  const files = [...(await sortedInSteps(unsorted, (a, b) => byText(a.path, b.path), pace))];
  const byOrigin = (a: HandoverLeftOut, b: HandoverLeftOut): number => byText(a.originalPath, b.originalPath);
  const leftOut = [...(await sortedInSteps(sealed.leftOut.map(absent), byOrigin, pace))];
  return {
    format: 'medpass-handover',
    schemaVersion: 1,
    tool: { ...report.tool },
    createdAt: report.createdAt,
    casePack: report.casePack,
    verdict: report.verdict,
    sendAnyway: report.decisions?.sendAnyway ?? false,
    states: { ...report.inventory.states },
    counts: {
      files: files.length,
      bytes: files.reduce((sum, { size }) => sum + size, 0),
      leftOut: leftOut.length,
    },
    files,
    leftOut,
  };
}

function listed(file: SealedFile): HandoverFile {
  const { record, path, role, sha256, sopInstanceUID, seriesInstanceUID, studyInstanceUID } = file;
  return {
    path,
    size: record.entry.size,
    sha256,
    role,
    originalPath: record.entry.path,
    state: record.state,
    ...(sopInstanceUID === undefined ? {} : { sopInstanceUID }),
    ...(seriesInstanceUID === undefined ? {} : { seriesInstanceUID }),
    ...(studyInstanceUID === undefined ? {} : { studyInstanceUID }),
  };
}

function listedOwn({ path, bytes, sha256 }: OwnFile): HandoverFile {
  return { path, size: bytes.length, sha256, role: 'report' };
}

function absent({ record, reason, duplicateOf }: PlannedAbsence): HandoverLeftOut {
  const { entry, state } = record;
  return {
    originalPath: entry.path,
    size: entry.size,
    state,
    reason,
    ...(duplicateOf === undefined ? {} : { duplicateOf }),
  };
}

/** One file a line, so that two manifests can be compared by eye; in pieces, for a page must breathe between them. */
export function* manifestText(manifest: HandoverManifest): Generator<string> {
  const { files, leftOut, ...head } = manifest;
  const opening = JSON.stringify(head, undefined, 2);
  yield opening.slice(0, opening.lastIndexOf('\n}'));
  yield* list('files', files);
  yield* list('leftOut', leftOut);
  yield '\n}\n';
}

const linesAtOnce = 500;

function* list(key: string, items: readonly object[]): Generator<string> {
  yield `,\n  "${key}": [`;
  for (let at = 0; at < items.length; at += linesAtOnce) {
    const lines = items.slice(at, at + linesAtOnce).map((item) => `\n    ${JSON.stringify(item)}`);
    yield `${at === 0 ? '' : ','}${lines.join(',')}`;
  }
  yield items.length === 0 ? ']' : '\n  ]';
}
