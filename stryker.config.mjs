// How changes are made and met; `scripts/mutate.mjs` says of which files, folder by folder, and counts.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Lists of words, numbers of fitted models, and what a case pack asks for: data that a test could only copy. No logic is among them. */
export const data = [
  'evidence/document-kinds/lexicon-*.ts',
  'evidence/series-kinds/lexicon-*.ts',
  'evidence/screen-photos/models/*.ts',
  'case-packs/{body,general,groups,head-and-spine,heart,sources}.ts',
];

/**
 * Files whose loops go over every pixel, over every number of the network or every word of a paper: changed in runs of their own, not
 * together with the rest of their folder. Every step of a changed file is counted, and with all of them counted one look at one picture
 * takes seconds; and a run that is cut costs itself alone.
 */
export const apart = Object.entries({
  'evidence/dicom-previews': [['likeness']],
  'evidence/document-kinds': [
    ['substance/by-substance', 'substance/features', 'substance/word-index', 'substance/shapes'],
    ['by-signs'],
    ['by-content', 'by-name', 'count-words', 'describe-text', 'readings-in-one'],
    ['dates', 'hijri'],
    ['language', 'fold', 'simplify-han', 'decode-text'],
    ['heads', 'labelled', 'page-marks', 'titles', 'sides', 'spine-parts', 'subjects'],
    ['office-text', 'office-pictures', 'rtf-text', 'rtf-pictures', 'strip-markup', 'html-pictures', 'written-pictures'],
    ['pdf-extract', 'pdf-text', 'pdf-pictures', 'pdf-images', 'pdf-asked', 'pdf-document', 'pdf-room-browser'],
  ],
  'evidence/screen-photos': [
    ['area-facts'],
    ['bezel', 'colour-statistics', 'grain', 'luminance', 'shrink'],
    ['pattern-facts'],
    ['power-spectrum'],
    ['spectrum-facts'],
    ['sight', 'sight/backbone', 'sight/heads', 'sight/kernels', 'sight/unpack'],
    ['sight/plain-kernels'],
  ],
}).flatMap(([folder, runs]) => runs.map((names) => names.map((name) => `${folder}/${name}.ts`)));

/** They photograph whole rooms for half a minute, and read papers of megabytes. */
const slow = ['evidence/screen-photos/simulated-pictures.test.ts', 'evidence/document-kinds/long-papers.test.ts'];

/** Parts of paths of tests that alone are asked; without it all of them. Fewer are loaded sooner, and notice no more than all would. */
const asked = process.env.MEDPASS_MUTATE_TESTS?.split(',') ?? [''];

/** The tests that meet the changes: those that stand beside the code. None that read whole packages, or series of hundreds of slices. */
export function mutationTests(root) {
  return ['rules', 'evidence', 'case-packs']
    .map((folder) => `packages/checker/src/${folder}`)
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
    )
    .filter((path) => path.endsWith('.test.ts') && !slow.some((name) => path.endsWith(name)))
    .filter((path) => asked.some((part) => path.includes(part)))
    .sort();
}

export default {
  packageManager: 'pnpm',
  plugins: ['./scripts/mutation-runner.mjs'],
  testRunner: 'in-process',
  coverageAnalysis: 'perTest',
  // What runs only once, when a module is loaded, is left out: thresholds, tables, the fields that describe a rule.
  ignoreStatic: true,
  concurrency: Number(process.env.MEDPASS_MUTATE_AT_ONCE ?? 2),
  // Loops without an end are told by their turns; by the clock only what turns in code that is not ours. Long enough that nothing is
  // taken for endless because a machine is busy.
  timeoutMS: 1000 * Number(process.env.MEDPASS_MUTATE_CLOCK ?? 60),
  tempDirName: '.cache/stryker',
  ignorePatterns: ['/docs', '/packages/*/dist', '/test/bench', '.tsbuild'],
  reporters: ['json'],
  disableTypeChecks: true,
};
