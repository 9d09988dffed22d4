import { openIntake } from '@medpass/dicom-core';
import type { Intake, IntakeOptions, Source, StudyModel } from '@medpass/dicom-core';
import { casePackNamed } from '../case-packs/index.ts';
import { runCheck } from '../check/run-check.ts';
import { openWorkerRoom } from '../evidence/document-kinds/pdf-room-browser.ts';
import { createPdfText } from '../evidence/document-kinds/pdf-text.ts';
import { decodePictureInBrowser } from '../evidence/screen-photos/decode-picture-browser.ts';
import type { Report } from '../report/report.ts';
import type { AnyRule } from '../rules/rule.ts';

export interface JudgeOptions {
  readonly casePack: string;
  readonly rules?: readonly AnyRule[] | undefined;
  readonly indexMs: number;
  readonly signal: AbortSignal;
}

/** Everything heavy behind the element; loaded when the first files arrive. */
export interface CheckEngine {
  open(sources: readonly Source[], options: IntakeOptions): Intake;
  /** Rejects only with the reason of `signal`. A case pack that nobody knows is `general`. */
  judge(model: StudyModel, intake: Intake, options: JudgeOptions): Promise<Report>;
}

export const browserEngine: CheckEngine = {
  open: openIntake,
  async judge(model, intake, { casePack, rules, indexMs, signal }) {
    const pack = casePackNamed(casePack);
    const pdfText = createPdfText(() => openWorkerRoom());
    try {
      return await runCheck(model, {
        ...(pack === undefined ? {} : { casePack: pack }),
        ...(rules === undefined ? {} : { rules }),
        services: { bytes: (entryId) => intake.bytes(entryId), intake, pdfText, decodePicture: decodePictureInBrowser },
        indexMs,
        signal,
      });
    } finally {
      pdfText.close();
    }
  },
};
