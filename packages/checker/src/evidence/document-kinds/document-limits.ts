/** Caps on what a paper may cost. On actual bytes, never on declared ones. */
export interface DocumentLimits {
  readonly pdfBytes: number;
  readonly pdfPages: number;
  /** Milliseconds for one PDF, outside of its own clock, from the moment its reading began. */
  readonly pdfDeadline: number;
  /** Milliseconds for a worker or thread to start and load its code. */
  readonly pdfStart: number;
  readonly officeBytes: number;
  /** Inflated bytes of one part of an office file. */
  readonly officePartBytes: number;
  readonly plainBytes: number;
  /** Characters looked at in one paper. */
  readonly characters: number;
  /** Papers read; further ones are named, with `limit`. */
  readonly documents: number;
}

export const documentLimits: DocumentLimits = {
  pdfBytes: 64 * 2 ** 20,
  pdfPages: 40,
  pdfDeadline: 20_000,
  pdfStart: 120_000,
  officeBytes: 64 * 2 ** 20,
  officePartBytes: 16 * 2 ** 20,
  plainBytes: 2 ** 20,
  characters: 200_000,
  documents: 500,
};

export type UnreadReason = 'locked' | 'malformed' | 'limit' | 'deadline' | 'unavailable' | 'no-text';

/** What reading a paper's text said. */
export type PaperText =
  | { readonly ok: true; readonly text: string; readonly pages?: number }
  | { readonly ok: false; readonly reason: UnreadReason; readonly pages?: number };
