import type { LetterReason } from './letter-words.ts';
import type { GuessedLanguage } from './hospital-language.ts';

/** What one hospital is asked for, as codes and values: {@link writeLetter} makes sentences of it in any language. */
export interface LetterRequest {
  /** Names the letter across two checks of the same files. */
  readonly key: string;
  /** Absent where no file names one. */
  readonly hospital?: { readonly name: string; readonly department?: string; readonly address?: string };
  readonly guessed: GuessedLanguage;
  /** As the headers write it; absent where the letter is to name nobody, or where the files do not tell whose scan it is. */
  readonly patient?: { readonly name?: string; readonly birthDate?: string; readonly number?: string };
  readonly scans: readonly LetterScan[];
  /** Keys of the findings that the letter answers. */
  readonly findings: readonly string[];
}

export interface LetterScan {
  /** Absent for a scan that only a photo or a paper tells of. */
  readonly studyInstanceUID?: string;
  readonly modality?: string;
  readonly bodyPart?: string;
  readonly studyDate?: string;
  readonly studyDescription?: string;
  readonly accessionNumber?: string;
  readonly gaps: readonly LetterGap[];
  readonly wants: { readonly images: boolean; readonly report: boolean };
}

/** One thing that is wrong with the copy at hand. */
export interface LetterGap {
  readonly reason: LetterReason;
  readonly series?: { readonly number?: number; readonly description?: string };
  readonly values: Readonly<Record<string, string | number>>;
}
