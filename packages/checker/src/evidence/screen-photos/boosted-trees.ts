/**
 * A question asked of a picture's numbers: a sum of small decision trees (Friedman 2001, greedy function approximation), fitted on
 * simulated pictures by `pnpm roc --fit`. No picture of a person, a patient or a validation set has taken part.
 */
export interface TreeModel {
  /** Seven splits of a full tree of depth three, `feature<threshold`, then the eight leaves; several trees a line. */
  readonly trees: readonly string[];
  readonly base: number;
  /** What each number is in the middle of the pictures it was fitted on: stands in for a family that is left out. */
  readonly middle: readonly number[];
  /** The score from which at most the share of fitted pictures of another kind that the question allows is called one. */
  readonly sure: number;
  /** The score from which at most 1 of 20 is. */
  readonly doubt: number;
  /** Score to probability: the logistic function of `slope` × score + `offset` (Platt 1999). */
  readonly slope: number;
  readonly offset: number;
}

interface Tree {
  readonly features: readonly number[];
  readonly thresholds: readonly number[];
  readonly leaves: readonly number[];
}

const grown = new WeakMap<TreeModel, readonly Tree[]>();

export function treeScore(model: TreeModel, vector: ArrayLike<number>): number {
  let trees = grown.get(model);
  if (!trees) grown.set(model, (trees = model.trees.flatMap((line) => line.split(';')).map(grow)));
  let score = model.base;
  for (const { features, thresholds, leaves } of trees) {
    let node = 0;
    while (node < 7) node = 2 * node + ((vector[features[node] ?? 0] ?? 0) < (thresholds[node] ?? 0) ? 1 : 2);
    score += leaves[node - 7] ?? 0;
  }
  return score;
}

export function probability({ slope, offset }: TreeModel, score: number): number {
  return 1 / (1 + Math.exp(-(slope * score + offset)));
}

function grow(text: string): Tree {
  const [splits = '', leaves = ''] = text.split('|');
  const pairs = splits.split(' ').map((split) => split.split('<').map(Number));
  return {
    features: pairs.map(([feature]) => feature ?? 0),
    thresholds: pairs.map(([, threshold]) => threshold ?? 0),
    leaves: leaves.split(' ').map(Number),
  };
}
