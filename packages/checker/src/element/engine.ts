import { openIntake, warmIntake } from '@medpass/dicom-core';
import type { Intake, IntakeOptions, Source, StudyModel } from '@medpass/dicom-core';
import { casePackNamed } from '../case-packs/index.ts';
import { prepareCheck } from '../check/run-check.ts';
import { openWorkerRoom } from '../evidence/document-kinds/pdf-room-browser.ts';
import { createPdfText } from '../evidence/document-kinds/pdf-text.ts';
import { openPictureRoom } from '../evidence/screen-photos/picture-room-browser.ts';
import { videoStillsInBrowser } from '../evidence/screen-videos/video-stills-browser.ts';
import { remembering } from '../check/remembering.ts';
import type { Remembering } from '../check/remembering.ts';
import type { AnyEvidence } from '../evidence/define-evidence.ts';
import type { OcrFiles } from '../evidence/document-kinds/ocr-browser.ts';
import { evidences as everyEvidence } from '../evidence/registry.ts';
import type { Decisions } from '../report/decisions.ts';
import type { Report, ReportCaseChoice } from '../report/report.ts';
import type { AnyRule } from '../rules/rule.ts';

export interface JudgeOptions {
  readonly casePack: string;
  readonly caseChoice?: ReportCaseChoice | undefined;
  /** Gets what judges the same files again for another case, at once. */
  onPrepared?(again: JudgeAgain): void;
  readonly rules?: readonly AnyRule[] | undefined;
  readonly indexMs: number;
  readonly signal: AbortSignal;
  readonly decisions?: Decisions;
  /** Set once the person asked for the words in pictures. */
  readonly ocr?: OcrFiles | undefined;
}

/** A case pack that nobody knows is `general`. */
export type JudgeAgain = (casePack: string, choice: ReportCaseChoice | undefined) => Report;

/** Everything heavy behind the element; loaded when the first files arrive. */
export interface CheckEngine {
  /** Makes ready for files that will soon come. */
  warm?(): void;
  open(sources: readonly Source[], options: IntakeOptions): Intake;
  /** Rejects only with the reason of `signal`. A case pack that nobody knows is `general`. */
  judge(model: StudyModel, intake: Intake, options: JudgeOptions): Promise<Report>;
}

const remembered = new WeakMap<StudyModel, Remembering & { words: boolean }>();

/** What was gathered of a model is kept with it, so that a correction asks nothing of the files again. */
function evidencesOf(model: StudyModel, words: boolean): readonly AnyEvidence[] {
  const known = remembered.get(model) ?? { ...remembering(everyEvidence), words };
  if (known.words !== words) known.forget('document-kinds');
  known.words = words;
  remembered.set(model, known);
  return known.evidences;
}

export const browserEngine: CheckEngine = {
  open: openIntake,
  warm: warmIntake,
  async judge(model, intake, { casePack, caseChoice, rules, indexMs, signal, onPrepared, decisions, ocr }) {
    const pdfText = createPdfText(() => openWorkerRoom());
    const pictures = openPictureRoom();
    const readWords = ocr && (await import('../evidence/document-kinds/ocr-browser.ts')).createWordReader(ocr);
    try {
      const { judge, judgeInSteps } = await prepareCheck(model, {
        ...(rules === undefined ? {} : { rules }),
        services: {
          bytes: (entryId) => intake.bytes(entryId),
          intake,
          pdfText,
          pdfPictures: pdfText.pictures,
          pictures,
          videoStills: videoStillsInBrowser,
          ...(readWords === undefined ? {} : { readWords }),
        },
        ...(decisions === undefined ? {} : { decisions }),
        evidences: evidencesOf(model, ocr !== undefined),
        indexMs,
        signal,
      });
      onPrepared?.((name, choice) => judge(casePackNamed(name), choice));
      return await judgeInSteps(casePackNamed(casePack), caseChoice);
    } finally {
      pdfText.close();
      pictures.close();
      readWords?.close();
    }
  },
};
