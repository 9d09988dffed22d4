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

/** The tests that meet the changes: those that stand beside the code. None that read whole packages, or series of hundreds of slices. */
export function mutationTests(root) {
  return ['rules', 'evidence', 'case-packs']
    .map((folder) => `packages/checker/src/${folder}`)
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
    )
    .filter((path) => path.endsWith('.test.ts'))
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
  // Most loops without an end are told by their count, the rest by the clock: long enough for a busy machine, where a change costs
  // a few milliseconds.
  timeoutMS: 10_000,
  tempDirName: '.cache/stryker',
  ignorePatterns: ['/docs', '/packages/*/dist', '/test/bench', '.tsbuild'],
  reporters: ['json'],
  disableTypeChecks: true,
};
