import { MedpassDicomCheck } from '@medpass/dicom-check';
import { parseReport } from '@medpass/dicom-check/export';
import { verifyHandover } from '@medpass/dicom-check/handover';
import type { Report } from '@medpass/dicom-check';
import type { Entry, Intake, Source, StudyModel } from '@medpass/dicom-core';
import { compareReports } from './compare-reports.ts';
import type { PatientReport, ReceivedCase } from './received-case.ts';

type Engine = Awaited<ReturnType<MedpassDicomCheck['loadEngine']>>;

let engine: Promise<Engine> | undefined;

/** The same engine that the patient's page runs; loaded with the first case. */
function loadEngine(): Promise<Engine> {
  return (engine ??= MedpassDicomCheck.prototype.loadEngine());
}

export type CaseChange = Partial<Omit<ReceivedCase, 'id'>>;

/** Reads a package and checks it with the rules the patient had. Tells what is known as it becomes known; never rejects. */
export async function openCase(
  sources: readonly Source[],
  tell: (change: CaseChange) => void,
  signal: AbortSignal,
): Promise<void> {
  try {
    const { open } = await loadEngine();
    const intake = open(sources, { signal });
    tell({ intake });
    intake.onProgress(({ read, found }) => tell({ filesRead: read, filesFound: found }));
    const model = await intake.settled;
    const theirs = await findPatientReport(model, intake);
    const casePack = theirs.state === 'found' ? theirs.report.casePack : 'general';
    tell({ stage: 'checking', casePack, filesRead: model.entries.size, filesFound: model.entries.size });
    const report = await judge(model, intake, casePack, signal);
    tell({ stage: 'done', report, patientReport: compared(theirs, report) });
    tell({ packages: await verifyHandover(intake, model, { signal }) });
  } catch {
    if (!signal.aborted) tell({ stage: 'failed' });
  }
}

/** The same files by another case's list; nothing is read again. */
export async function judgeAgain(
  received: ReceivedCase,
  casePack: string,
  tell: (change: CaseChange) => void,
  signal: AbortSignal,
): Promise<void> {
  const { intake, patientReport } = received;
  if (intake === undefined) return;
  try {
    tell({ stage: 'checking', casePack });
    const report = await judge(await intake.settled, intake, casePack, signal);
    tell({
      stage: 'done',
      report,
      ...(patientReport.state === 'compared' && {
        patientReport: { ...patientReport, differences: compareReports(patientReport.report, report) },
      }),
    });
  } catch {
    if (!signal.aborted) tell({ stage: 'failed' });
  }
}

async function judge(model: StudyModel, intake: Intake, casePack: string, signal: AbortSignal): Promise<Report> {
  return (await loadEngine()).judge(model, intake, { casePack, indexMs: 0, signal });
}

type Found =
  | { readonly state: 'none' }
  | { readonly state: 'unreadable'; readonly path: string }
  | { readonly state: 'found'; readonly path: string; readonly report: Report };

const reportBytesMax = 64 * 2 ** 20;

/** The `report.json` nearest to the top of the package. */
async function findPatientReport(model: StudyModel, intake: Intake): Promise<Found> {
  const entries = [...model.entries.values()].map(({ entry }) => entry).filter(({ name }) => name === 'report.json');
  const [entry] = entries.sort((a, b) => depthOf(a) - depthOf(b) || (a.path < b.path ? -1 : 1));
  if (entry === undefined) return { state: 'none' };
  const { path } = entry;
  try {
    const bytes = intake.bytes(entry.id);
    if (bytes === undefined || bytes.size > reportBytesMax) return { state: 'unreadable', path };
    const report = parseReport(new TextDecoder().decode(await bytes.read(0, bytes.size)));
    return report === undefined ? { state: 'unreadable', path } : { state: 'found', path, report };
  } catch {
    return { state: 'unreadable', path };
  }
}

const depthOf = ({ path }: Entry): number => path.split('/').length;

function compared(theirs: Found, ours: Report): PatientReport {
  if (theirs.state !== 'found') return theirs;
  const { path, report } = theirs;
  return { state: 'compared', path, report, differences: compareReports(report, ours) };
}
