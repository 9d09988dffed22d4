import type { CasePack } from '../../../packages/checker/src/case-packs/case-pack.ts';
import { runCheck } from '../../../packages/checker/src/check/run-check.ts';
import { nodeServices } from '../../../packages/checker/src/cli/services.ts';
import type { Report, ReportFinding } from '../../../packages/checker/src/report/report.ts';
import { memorySource } from '../../../packages/core/src/index.ts';
import { openIntake } from '../../../packages/core/src/node/index.ts';
import type { BuiltFile } from '../../build/dicom.ts';

/** What the maker of a case knows about it. */
export interface Truth {
  /** Rules that must speak, with the least that they must say. */
  readonly finds?: Readonly<Record<string, ReportFinding['outcome']>>;
  /** Rules that must not speak, nor doubt, of those that are watched only where a case is about them. */
  readonly silent?: readonly string[];
  /** Rules that may speak of the same loss as well. */
  readonly mayAlso?: readonly string[];
  /** How many slices, frames or instances were taken out of series that are here in part. */
  readonly lost?: number;
  /** States that the damaged series may honestly have. */
  readonly states?: readonly string[];
}

export interface Composed {
  readonly files: readonly BuiltFile[];
  readonly truth: Truth;
  readonly casePack?: CasePack;
}

/** The files through the real engine of Node: intake, reading in threads, evidence, rules, report. */
export async function checkFiles({ files, casePack }: Composed): Promise<Report> {
  const intake = openIntake([memorySource(files)], { workers: 1 });
  const services = nodeServices(intake);
  try {
    const model = await intake.settled;
    const now = new Date('2024-06-01T10:00:00Z');
    return await runCheck(model, { services, now, ...(casePack && { casePack }) });
  } finally {
    services.close();
    intake.close();
  }
}

/**
 * Rules about papers speak wherever no paper was put in, and whoever has thick slices alone may ask for thin ones; they are watched only
 * where the case is about that.
 */
const elsewhere = new Set([
  'report-missing',
  'expected-document-absent',
  'report-without-images',
  'document-locked',
  'thin-slices-absent',
]);

/** Where the report and the truth differ; empty where they agree. */
export function differences(report: Report, truth: Truth): readonly string[] {
  const wanted = truth.finds ?? {};
  const told: string[] = [];
  for (const [rule, outcome] of Object.entries(wanted)) {
    const said = report.findings.filter((finding) => finding.rule === rule).map((finding) => finding.outcome);
    if (!said.includes(outcome)) told.push(`${rule}: ${outcome} wanted, ${said.join() || 'nothing'} said`);
  }
  for (const { rule, outcome, severity, message } of report.findings) {
    if (truth.silent?.includes(rule) === true) told.push(`${rule}: ${outcome} ${message} said, silence wanted`);
    const about = rule in wanted || truth.mayAlso?.includes(rule) === true || elsewhere.has(rule);
    if (about || severity === 'info' || (severity === 'advice' && outcome !== 'fail')) continue;
    told.push(`${rule}: ${outcome} ${message} said, nothing wanted`);
  }
  const series = report.inventory.patients.flatMap(({ studies }) => studies.flatMap((study) => study.series));
  const lost = series
    .flatMap(({ completeness }) => (completeness.state === 'incomplete' ? completeness.missing : []))
    .reduce((sum, { count }) => sum + count, 0);
  if (truth.lost !== undefined && lost !== truth.lost) told.push(`${truth.lost} lost, ${lost} told`);
  const states = series.map(({ completeness }) => completeness.state);
  if (truth.states && !states.some((state) => truth.states?.includes(state) === true))
    told.push(`${truth.states.join(' or ')} wanted, ${states.join()} told`);
  if (truth.finds === undefined && states.includes('incomplete')) told.push('incomplete told of a whole series');
  return told;
}
