import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featureVector, vectorFamilies } from '../../packages/checker/src/evidence/screen-photos/feature-vector.ts';
import { Dice } from '../build/photo-lab/dice.ts';
import { boost, boostedScore } from './boost.ts';
import type { Boosted } from './boost.ts';
import { questions } from './questions.ts';
import type { FitQuestion } from './questions.ts';
import type { SeenPicture } from './pictures.ts';

const folds = 5;

/** Fits one question on the fit half and writes its model. Thresholds stand on scores of folds that took no part in them. */
export function fitQuestion(question: FitQuestion, seen: readonly SeenPicture[], folder: string): void {
  const { yes, no, mayBeWrong, mayBeDoubted = 0.05, budget = no, without = [] } = questions[question];
  const asked = seen.filter(({ kind }) => yes.includes(kind) || no.includes(kind));
  // A column that never changes is never split on.
  const rows = asked.map(({ features }) => {
    const families = vectorFamilies(features);
    return featureVector(features).map((value, place) => {
      const family = families[place];
      return family !== undefined && without.includes(family) ? 0 : value;
    });
  });
  const labels = asked.map(({ kind }) => (yes.includes(kind) ? 1 : 0));
  const scores = crossScores(rows, labels);
  const wrong = scores.filter((_, i) => budget.some((kind) => kind === asked[i]?.kind)).sort((a, b) => b - a);
  const at = (share: number) => wrong[Math.floor(wrong.length * share)] ?? 0;
  const { slope, offset } = platt(scores, labels);
  const model = boost(rows, labels, 11);
  writeModel(join(folder, `${question}.ts`), question, model, {
    middle: middles(rows),
    sure: at(mayBeWrong),
    doubt: Math.min(at(mayBeDoubted), at(mayBeWrong)),
    slope,
    offset,
  });
}

function crossScores(rows: readonly Float64Array[], labels: readonly number[]): readonly number[] {
  const dice = new Dice(5);
  const fold = rows.map(() => dice.int(0, folds - 1));
  const scores = Array<number>(rows.length).fill(0);
  for (let out = 0; out < folds; out++) {
    const kept = rows.map((_, i) => i).filter((i) => fold[i] !== out);
    const model = boost(
      kept.map((i) => rows[i] ?? new Float64Array(0)),
      kept.map((i) => labels[i] ?? 0),
      out,
    );
    for (const [i, row] of rows.entries()) if (fold[i] === out) scores[i] = boostedScore(model, row);
  }
  return scores;
}

/** Logistic regression of the truth on the score, by Newton's steps. */
function platt(scores: readonly number[], labels: readonly number[]): { slope: number; offset: number } {
  let [slope, offset] = [1, 0];
  for (let step = 0; step < 30; step++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-3, 0, 1e-3];
    for (const [i, score] of scores.entries()) {
      const p = 1 / (1 + Math.exp(-(slope * score + offset)));
      const error = (labels[i] ?? 0) - p;
      const weight = p * (1 - p);
      ga += error * score;
      gb += error;
      haa += weight * score * score;
      hab += weight * score;
      hbb += weight;
    }
    const determinant = haa * hbb - hab * hab;
    slope += (hbb * ga - hab * gb) / determinant;
    offset += (haa * gb - hab * ga) / determinant;
  }
  return { slope, offset };
}

function middles(rows: readonly Float64Array[]): readonly number[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => {
    const values = rows.map((row) => row[column] ?? 0).sort((a, b) => a - b);
    return values[values.length >> 1] ?? 0;
  });
}

const treesALine = 4;
const short = (value: number) => String(Number(value.toPrecision(4)));

function writeModel(
  path: string,
  question: string,
  { base, trees }: Boosted,
  marks: { middle: readonly number[]; sure: number; doubt: number; slope: number; offset: number },
): void {
  const lines = trees.map(({ features, thresholds, leaves }) => {
    const splits = features.map((feature, i) => {
      const threshold = thresholds[i] ?? Infinity;
      return `${feature}<${Number.isFinite(threshold) ? threshold : '9e99'}`;
    });
    return `${splits.join(' ')}|${leaves.join(' ')}`;
  });
  const rows = Array.from({ length: Math.ceil(lines.length / treesALine) }, (_, row) =>
    lines.slice(row * treesALine, (row + 1) * treesALine).join(';'),
  );
  const text = [
    `import type { TreeModel } from '../boosted-trees.ts';`,
    '',
    '/** Written by `pnpm roc --fit` from simulated pictures of the fit half alone; docs/photos.md says how. */',
    `export const ${question}Model: TreeModel = {`,
    `  base: ${short(base)},`,
    `  sure: ${short(marks.sure)},`,
    `  doubt: ${short(marks.doubt)},`,
    `  slope: ${short(marks.slope)},`,
    `  offset: ${short(marks.offset)},`,
    `  middle: '${marks.middle.map(short).join(' ')}'.split(' ').map(Number),`,
    '  trees: [',
    ...rows.map((row) => `    '${row}',`),
    '  ],',
    '};',
    '',
  ].join('\n');
  writeFileSync(path, text);
}
