import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featureVector, vectorFamilies } from '../../packages/checker/src/evidence/screen-photos/feature-vector.ts';
import { Dice } from '../build/photo-lab/dice.ts';
import { boost, boostedScore } from './boost.ts';
import type { Boosted } from './boost.ts';
import { questions } from './questions.ts';
import type { FitQuestion, Question } from './questions.ts';
import type { SeenPicture } from './pictures.ts';

const folds = 5;

/** A question as folds answer it: of each picture, by a model that took no part in it. */
interface Crossed {
  readonly question: Question;
  readonly asked: readonly SeenPicture[];
  readonly rows: readonly Float64Array[];
  readonly labels: readonly number[];
  readonly scores: readonly number[];
}

/**
 * Fits every question on the fit half and writes its model. Thresholds stand on scores of folds that took no part in them, and are
 * taken where the checker takes them: a scan needs two witnesses, and what a program wrote is never asked for a screen.
 */
export function fitQuestions(seen: readonly SeenPicture[], folder: string): void {
  const crossed = Object.fromEntries(
    (Object.keys(questions) as FitQuestion[]).map((name) => [name, cross(questions[name], seen)]),
  ) as Record<FitQuestion, Crossed>;
  const { scan, plainScan, screen, program } = crossed;
  const written = new Set(program.asked.filter((_, i) => (program.scores[i] ?? 0) >= mark(program)));
  const sure = {
    ...marksTogether(scan, plainScan),
    screen: mark(screen, (picture) => !written.has(picture)),
  } as Partial<Record<FitQuestion, number>>;
  for (const name of Object.keys(questions) as FitQuestion[])
    writeQuestion(name, crossed[name], sure[name] ?? mark(crossed[name]), folder);
}

function cross(question: Question, seen: readonly SeenPicture[]): Crossed {
  const { yes, no, without = [] } = question;
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
  return { question, asked, rows, labels, scores: crossScores(rows, labels) };
}

/** Scores of those a wrong answer is counted on, the highest first; of those that `among` leaves out, the lowest of all. */
function wrongScores(
  { question, asked, scores }: Crossed,
  among: (picture: SeenPicture) => boolean,
): readonly number[] {
  const { no, budget = no } = question;
  return asked
    .flatMap((picture, i) => (budget.includes(picture.kind) ? [among(picture) ? (scores[i] ?? 0) : -Infinity] : []))
    .sort((a, b) => b - a);
}

function mark(crossed: Crossed, among: (picture: SeenPicture) => boolean = () => true): number {
  const wrong = wrongScores(crossed, among);
  return wrong[Math.floor(wrong.length * crossed.question.mayBeWrong)] ?? 0;
}

const shares = [0.002, 0.003, 0.005, 0.007, 0.01, 0.015, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2];

/** Of all pairs of marks which both together let through no more than the first may, the one that finds most. */
function marksTogether(first: Crossed, second: Crossed): { scan: number; plainScan: number } {
  const { yes, no, budget = no, mayBeWrong } = first.question;
  const [one, other] = [first, second].map((crossed) => wrongScores(crossed, () => true));
  const at = (wrong: readonly number[] = [], share: number) => wrong[Math.floor(wrong.length * share)] ?? 0;
  const passing = (kinds: readonly string[], scan: number, plainScan: number) =>
    first.asked.filter(
      ({ kind }, i) => kinds.includes(kind) && (first.scores[i] ?? 0) >= scan && (second.scores[i] ?? 0) >= plainScan,
    ).length;
  const all = first.asked.filter(({ kind }) => budget.includes(kind)).length;
  const pairs = shares
    .flatMap((a) => shares.map((b) => ({ scan: at(one, a), plainScan: at(other, b) })))
    .map((marks) => ({
      marks,
      found: passing(yes, marks.scan, marks.plainScan),
      wrong: passing(budget, marks.scan, marks.plainScan),
    }))
    .filter(({ wrong }) => wrong <= all * mayBeWrong)
    .sort((a, b) => b.found - a.found || a.wrong - b.wrong);
  const best = pairs[0];
  if (!best) throw new Error('no two marks are within the budget');
  return best.marks;
}

function writeQuestion(name: FitQuestion, crossed: Crossed, sure: number, folder: string): void {
  const { rows, labels, scores } = crossed;
  const wrong = wrongScores(crossed, () => true);
  const { slope, offset } = platt(scores, labels);
  writeModel(join(folder, `${name}.ts`), name, boost(rows, labels, 11), {
    middle: middles(rows),
    sure,
    doubt: Math.min(wrong[Math.floor(wrong.length * 0.05)] ?? 0, sure),
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
