import { pictureKinds } from '../build/photo-lab/corpus.ts';
import type { PictureKind } from '../build/photo-lab/corpus.ts';
import type { PictureQuestion } from '../../packages/checker/src/evidence/screen-photos/models/index.ts';

export interface Question {
  readonly yes: readonly PictureKind[];
  readonly no: readonly PictureKind[];
  /** Share of `budget`, or else of `no`, that may be called `yes` for sure. */
  readonly mayBeWrong: number;
  /** The kinds a wrong answer is counted on. */
  readonly budget?: readonly PictureKind[];
}

const all = (...but: readonly PictureKind[]) => pictureKinds.filter((kind) => !but.includes(kind));
const scans = ['scan-on-screen', 'film', 'exported-slice', 'viewer-screenshot'] as const;
const screens = ['scan-on-screen', 'other-on-screen'] as const;
const sheets = ['report', 'ecg', 'passport', 'scanned-sheet'] as const;
const programs = ['exported-slice', 'viewer-screenshot', 'other-screenshot'] as const;

/** Which kinds each question is fitted on. Kinds in neither list are not asked. */
export const questions: Readonly<Record<PictureQuestion, Question>> = {
  // Other things on a screen are told from scans too; what must not be called one is paper and the world.
  scan: { yes: scans, no: all(...scans), mayBeWrong: 0.004, budget: [...sheets, 'ordinary'] },
  screen: { yes: screens, no: all(...screens, 'film'), mayBeWrong: 0.003 },
  film: { yes: ['film'], no: ['scan-on-screen'], mayBeWrong: 0.05 },
  // A page on a screen is paper too, in a way; scans and the world are not.
  sheet: { yes: sheets, no: all(...sheets), mayBeWrong: 0.01, budget: [...scans, 'ordinary'] },
  ecg: { yes: ['ecg'], no: ['report', 'passport'], mayBeWrong: 0.01 },
  identity: { yes: ['passport'], no: ['report', 'ecg'], mayBeWrong: 0.01 },
  program: { yes: programs, no: all(...programs, 'scanned-sheet'), mayBeWrong: 0.005 },
};

/** How many pictures of each kind, by seed from 0. The halves share none, nor a display, a camera or a body. */
export const counts: Readonly<Record<'fit' | 'held-out', (kind: PictureKind) => number>> = {
  fit: (kind) =>
    kind === 'ordinary' ? 180 : [...screens, 'film', 'other-screenshot', 'ecg'].includes(kind) ? 110 : 60,
  'held-out': (kind) => (kind === 'ordinary' ? 180 : 60),
};
