import type { Intake, IntakeProgress, StudyModel } from '@medpass/dicom-core';
import { fsSource, openIntake } from '@medpass/dicom-core/node';
import type { CasePack } from '../case-packs/case-pack.ts';
import { runCheck } from '../check/run-check.ts';
import type { ReadWords } from '../evidence/evidence-map.ts';
import type { Report, ReportCaseChoice } from '../report/report.ts';
import { nodeServices } from './services.ts';

export interface CheckPathsOptions {
  readonly casePack?: CasePack;
  readonly caseChoice?: ReportCaseChoice;
  readonly deep?: boolean;
  readonly now?: Date;
  readonly signal?: AbortSignal;
  readonly workers?: number;
  /** Reads words in pictures of papers; closed when done. */
  readonly readWords?: ReadWords & { close(): void };
  onProgress?(progress: IntakeProgress): void;
  onChecking?(): void;
  /** While the files can still be read. */
  onReport?(report: Report, model: StudyModel, intake: Intake): Promise<void>;
}

/** Checks files, folders, ZIPs and disc images of this computer. */
export async function checkPaths(paths: readonly string[], options: CheckPathsOptions = {}): Promise<Report> {
  const { casePack, caseChoice, deep, now, signal, workers, onProgress, onChecking } = options;
  const started = performance.now();
  const intake = openIntake([fsSource(paths)], {
    ...(workers === undefined ? {} : { workers }),
    ...(signal === undefined ? {} : { signal }),
  });
  const services = nodeServices(intake, options.readWords);
  const silence = onProgress === undefined ? undefined : intake.onProgress(onProgress);
  try {
    const model = await intake.settled;
    onChecking?.();
    const report = await runCheck(model, {
      ...(casePack === undefined ? {} : { casePack }),
      ...(caseChoice === undefined ? {} : { caseChoice }),
      ...(deep === undefined ? {} : { deep }),
      ...(now === undefined ? {} : { now }),
      ...(signal === undefined ? {} : { signal }),
      services,
      indexMs: performance.now() - started,
    });
    await options.onReport?.(report, model, intake);
    return report;
  } finally {
    silence?.();
    services.close();
    intake.close();
  }
}
