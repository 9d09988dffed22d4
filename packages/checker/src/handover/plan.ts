import type { EntryRecord, StudyModel } from '@medpass/dicom-core';
import { byText } from '../evidence/by-text.ts';
import type { Report } from '../report/report.ts';
import { paperPath, picturePath } from './name-papers.ts';
import type { HandoverRole, LeftOutReason } from './manifest-schema.ts';
import { sortedInSteps, steadyPace } from './pace.ts';
import type { Pace } from './pace.ts';
import { placeScans } from './place-scans.ts';
import type { PlacedScan } from './place-scans.ts';
import { plainExtension, safeFileName, UniquePaths } from './safe-name.ts';

/** What the person leaves out. */
export interface HandoverChoices {
  /** Keys of series (`Series.key`). */
  readonly withoutSeries?: ReadonlySet<string>;
  /** Papers and pictures by their path. */
  readonly withoutPaths?: ReadonlySet<string>;
}

/** One file of the package to be. */
export interface PlannedFile {
  readonly record: EntryRecord;
  /** In the package. */
  readonly path: string;
  readonly role: HandoverRole;
  /** `YYYY-MM-DD`: the day of the study or of the paper, which becomes the file's date in the package. */
  readonly date?: string;
  readonly sopInstanceUID?: string;
  readonly seriesInstanceUID?: string;
  readonly studyInstanceUID?: string;
  /** ASCII text its head held at the check. */
  readonly holds?: string;
}

export interface PlannedAbsence {
  readonly record: EntryRecord;
  readonly reason: LeftOutReason;
  readonly duplicateOf?: string;
}

/** Every file of the check exactly once: in the package, or left out with its reason. */
export interface HandoverPlan {
  readonly files: readonly PlannedFile[];
  readonly leftOut: readonly PlannedAbsence[];
  /** Of `files`. */
  readonly bytes: number;
}

/** Decides what goes into the package and under which name. The same model, report and choices give the same plan. */
export async function planHandover(
  model: StudyModel,
  report: Report,
  choices: HandoverChoices = {},
  pace: Pace = steadyPace(),
): Promise<HandoverPlan> {
  const paths = new UniquePaths();
  for (const own of OWN_NAMES) paths.take(own);
  const records = await sortedInSteps(model.entries.values(), byRecord, pace);
  const scans = await placeScans(model, records, choices.withoutSeries ?? new Set(), paths, pace);
  const papers = new Map(report.inventory.documents.map((document) => [document.path, document]));
  const pictures = new Map(report.inventory.pictures.map((picture) => [picture.path, picture]));
  const files: PlannedFile[] = [];
  const leftOut: PlannedAbsence[] = [];
  const openedIn = await partlyOpened(records, pace);
  for (const record of records) {
    if (pace.due) await pace.pause();
    const { path } = record.entry;
    const scan = scans.get(record.entry.id);
    const reason = reasonToLeave(record, scan, choices, openedIn);
    if (reason !== undefined) leftOut.push(absence(record, reason, model));
    else if (typeof scan === 'object') files.push({ record, ...scan });
    else if (record.state === 'document') {
      const paper = papers.get(path);
      files.push({
        record,
        path: paths.take(paperPath(record, paper)),
        role: 'paper',
        ...(paper?.date === undefined ? {} : { date: paper.date }),
      });
    } else if (record.state === 'picture' || record.state === 'video') {
      const named = picturePath(record, pictures.get(path));
      files.push({ record, path: paths.take(named), role: record.state });
    } else {
      const folder = record.state === 'unreadable' ? 'DAMAGED' : 'OTHER';
      const name = safeFileName(record.entry.name, 'file');
      files.push({
        record,
        path: paths.take(`${folder}/${name}${nameNeedsDcm(record, name) ? '.dcm' : ''}`),
        role: record.state === 'unreadable' ? 'damaged' : 'other',
      });
    }
  }
  const sorted = await sortedInSteps(files, (a, b) => byText(a.path, b.path), pace);
  return { files: sorted, leftOut, bytes: files.reduce((sum, { record }) => sum + record.entry.size, 0) };
}

/** Written by this program beside what was found. */
export const OWN_NAMES = ['manifest.json', 'report.json', 'report.html'] as const;

/** By path; where one path names two files, by their number. */
function byRecord(a: EntryRecord, b: EntryRecord): number {
  return byText(a.entry.path, b.entry.path) || a.entry.id - b.entry.id;
}

function reasonToLeave(
  record: EntryRecord,
  scan: PlacedScan | LeftOutReason | undefined,
  { withoutPaths }: HandoverChoices,
  openedIn: ReadonlySet<string>,
): LeftOutReason | undefined {
  const { entry, state } = record;
  if (typeof scan === 'string') return scan;
  if (withoutPaths?.has(entry.path) === true) return 'chosen';
  if (state === 'ignored') return record.ignoredReason ?? 'other';
  if (state === 'container' || openedIn.has(entry.path)) return 'opened';
  if (scan === undefined && state === 'duplicate') return 'duplicate';
  // A member that could not be taken out of its container has a size there, and no bytes.
  if (state === 'unreadable' && entry.bytes.size === 0) return 'unreadable';
  return undefined;
}

function absence(record: EntryRecord, reason: LeftOutReason, model: StudyModel): PlannedAbsence {
  const kept = record.duplicateOf === undefined ? undefined : model.entries.get(record.duplicateOf)?.entry.path;
  return { record, reason, ...(reason === 'duplicate' && kept !== undefined ? { duplicateOf: kept } : {}) };
}

/** Damaged containers some of whose files came out: those files go, the torn wrapping stays. */
async function partlyOpened(records: readonly EntryRecord[], pace: Pace): Promise<ReadonlySet<string>> {
  const containers = new Set<string>();
  for (const { entry, state } of records) {
    if (pace.due) await pace.pause();
    if (state === 'unreadable' && entry.bytes.size === 0) continue;
    for (let at = entry.path.indexOf('!/'); at >= 0; at = entry.path.indexOf('!/', at + 1))
      containers.add(entry.path.slice(0, at));
  }
  return containers;
}

function nameNeedsDcm({ contentType }: EntryRecord, name: string): boolean {
  return contentType === 'dicom' && plainExtension(name) === '';
}
