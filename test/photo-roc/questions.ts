import type { Half } from '../build/photo-lab/body-slices.ts';
import { pictureKinds } from '../build/photo-lab/corpus.ts';
import type { PictureKind } from '../build/photo-lab/corpus.ts';
import { sceneKinds } from '../build/photo-lab/pages/scenes.ts';
import type { SceneKind } from '../build/photo-lab/pages/scenes.ts';
import type { FeatureFamily } from '../../packages/checker/src/evidence/screen-photos/feature-vector.ts';
import type { PictureQuestion } from '../../packages/checker/src/evidence/screen-photos/models/index.ts';

/** Drawn by the lab alone, drawn by Chromium for it, or taken by people from the world. */
export type LabKind = PictureKind | SceneKind | 'photograph';

export interface Question {
  readonly yes: readonly LabKind[];
  readonly no: readonly LabKind[];
  /** Share of `budget`, or else of `no`, that may be called `yes` for sure. */
  readonly mayBeWrong: number;
  /** Share of them that may be in doubt; 0.05 where it is not said. */
  readonly mayBeDoubted?: number;
  /** The kinds a wrong answer is counted on. */
  readonly budget?: readonly LabKind[];
  /** Families that are not asked. */
  readonly without?: readonly FeatureFamily[];
}

const labKinds: readonly LabKind[] = [...pictureKinds, ...sceneKinds, 'photograph'];
const all = (...but: readonly LabKind[]) => labKinds.filter((kind) => !but.includes(kind));
const scanScreens = ['scan-on-screen', 'viewer-in-room'] as const;
const screens = [...scanScreens, 'other-on-screen', 'page-in-room', 'round-on-screen', 'night-on-screen'] as const;
const films = ['film', 'film-in-room'] as const;
const copies = ['exported-slice', 'slice-copy', 'viewer-screenshot', 'viewer-copy'] as const;
const scans = [...scanScreens, ...films, ...copies] as const;
const ecgs = ['ecg', 'ecg-in-room'] as const;
const reports = ['report', 'paper-in-room'] as const;
const sheets = [...reports, ...ecgs, 'passport', 'scanned-sheet'] as const;
const world = ['ordinary', 'room', 'round-on-desk', 'photograph'] as const;
const shownScans = [...scanScreens, 'viewer-screenshot', 'viewer-copy'] as const;
const shownOthers = [
  'other-on-screen',
  'page-in-room',
  'round-on-screen',
  'night-on-screen',
  'other-screenshot',
  'page-copy',
  'night-copy',
] as const;
const programs = [...copies, 'other-screenshot', 'page-copy', 'night-copy'] as const;

/** What the checker asks, and what it asks behind it. */
export type FitQuestion = PictureQuestion | 'plainScan' | 'shownScan';

/** The network looks closer for a scan alone. */
const closer = ['closer'] as const;

/** Which kinds each question is fitted on. Kinds in neither list are not asked. */
export const questions: Readonly<Record<FitQuestion, Question>> = {
  // Other things on a screen are told from scans too; what must not be called one is paper and the world.
  scan: { yes: scans, no: all(...scans), mayBeWrong: 0.015, budget: [...sheets, ...world] },
  plainScan: {
    yes: scans,
    no: all(...scans),
    mayBeWrong: 0.05,
    budget: [...sheets, ...world],
    without: ['sight', 'closer'],
  },
  // Asked of every scan; what a display shows is what is most like one.
  shownScan: { yes: shownScans, no: shownOthers, mayBeWrong: 0.08 },
  // Folds know less than the whole: a tenth of this passed on the held-out half, and half of the doubts.
  screen: { yes: screens, no: all(...screens, ...films), mayBeWrong: 0.012, mayBeDoubted: 0.08, without: closer },
  film: { yes: films, no: scanScreens, mayBeWrong: 0.01, without: closer },
  // A page on a screen is paper too, in a way; scans and the world are not.
  sheet: { yes: sheets, no: all(...sheets), mayBeWrong: 0.02, budget: [...scans, ...world], without: closer },
  ecg: { yes: ecgs, no: [...reports, 'passport'], mayBeWrong: 0.01, without: closer },
  identity: { yes: ['passport'], no: [...reports, ...ecgs], mayBeWrong: 0.01, without: closer },
  program: { yes: programs, no: all(...programs, 'scanned-sheet'), mayBeWrong: 0.005, without: closer },
};

const fitDrawn: Readonly<Partial<Record<PictureKind, number>>> = {
  'scan-on-screen': 1100,
  'other-on-screen': 500,
  film: 480,
  ordinary: 700,
  'other-screenshot': 260,
  ecg: 420,
  report: 260,
};

const drawn: Readonly<Record<Half, (kind: PictureKind) => number>> = {
  fit: (kind) => fitDrawn[kind] ?? 120,
  'held-out': (kind) => (kind === 'ordinary' ? 180 : 60),
};

const rendered: Readonly<Record<Half, Readonly<Record<SceneKind, number>>>> = {
  fit: {
    'viewer-in-room': 1000,
    'page-in-room': 560,
    'film-in-room': 160,
    'paper-in-room': 200,
    'ecg-in-room': 140,
    room: 1100,
    'viewer-copy': 40,
    'slice-copy': 30,
    'page-copy': 120,
    'round-on-screen': 160,
    'round-on-desk': 160,
    'night-on-screen': 320,
    'night-copy': 70,
  },
  'held-out': {
    'viewer-in-room': 34,
    'page-in-room': 44,
    'film-in-room': 10,
    'paper-in-room': 22,
    'ecg-in-room': 8,
    room: 54,
    'viewer-copy': 8,
    'slice-copy': 6,
    'page-copy': 14,
    'round-on-screen': 20,
    'round-on-desk': 14,
    'night-on-screen': 30,
    'night-copy': 10,
  },
};

/** `fresh` are drawings of the held-out half's displays, cameras, bodies and pages by other seeds: no choice was ever made by them. */
export type Part = Half | 'fresh';

export function halfOf(part: Part): Half {
  return part === 'fit' ? 'fit' : 'held-out';
}

/** How many pictures of each kind, by seed from 0. The halves share none, nor a display, a camera or a body. */
export function counts(part: Part): ReadonlyMap<LabKind, number> {
  const half = halfOf(part);
  return new Map<LabKind, number>([
    ...pictureKinds.map((kind) => [kind, drawn[half](kind)] as const),
    ...sceneKinds.map((kind) => [kind, rendered[half][kind]] as const),
    ['photograph', half === 'fit' ? 600 : 135],
  ]);
}
