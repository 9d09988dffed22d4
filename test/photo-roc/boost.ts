import { Dice } from '../build/photo-lab/dice.ts';

/** One tree of depth three: seven splits and eight leaves, children of node i at 2i+1 and 2i+2. */
interface Tree {
  readonly features: number[];
  readonly thresholds: number[];
  readonly leaves: number[];
}

export interface Boosted {
  readonly base: number;
  readonly trees: readonly Tree[];
}

const rounds = 500;
const rate = 0.08;
const ridge = 3;
const columnShare = 0.25;
const rowShare = 0.75;
const smallestLeaf = 4;
const cutsAColumn = 64;

interface Binned {
  readonly edges: readonly Float64Array[];
  readonly bins: readonly Uint8Array[];
}

/** Gradient boosting with the logistic loss, second-order leaves and sampled rows and columns. Deterministic. */
export function boost(rows: readonly Float64Array[], labels: readonly number[], seed: number): Boosted {
  const dice = new Dice(seed);
  const width = rows[0]?.length ?? 0;
  const binned = binnedRows(rows, width);
  const share = labels.reduce((sum, label) => sum + label, 0) / labels.length;
  const base = Math.log(share / (1 - share));
  const scores = new Float64Array(rows.length).fill(base);
  const trees: Tree[] = [];
  for (let round = 0; round < rounds; round++) {
    const gradients = new Float64Array(rows.length);
    const curvatures = new Float64Array(rows.length);
    const chosen: number[] = [];
    for (let i = 0; i < rows.length; i++) {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      gradients[i] = (labels[i] ?? 0) - p;
      curvatures[i] = p * (1 - p);
      if (dice.chance(rowShare)) chosen.push(i);
    }
    const columns = Array.from({ length: width }, (_, column) => column).filter(() => dice.chance(columnShare));
    const tree: Tree = { features: Array(7).fill(0), thresholds: Array(7).fill(Infinity), leaves: Array(8).fill(0) };
    split(tree, 0, chosen, columns, binned, gradients, curvatures);
    trees.push(tree);
    for (let i = 0; i < rows.length; i++) scores[i] = (scores[i] ?? 0) + leafOf(tree, rows[i] ?? []);
  }
  return { base, trees };
}

export function boostedScore({ base, trees }: Boosted, row: ArrayLike<number>): number {
  return trees.reduce((sum, tree) => sum + leafOf(tree, row), base);
}

function leafOf({ features, thresholds, leaves }: Tree, row: ArrayLike<number>): number {
  let node = 0;
  while (node < 7) node = 2 * node + ((row[features[node] ?? 0] ?? 0) < (thresholds[node] ?? 0) ? 1 : 2);
  return leaves[node - 7] ?? 0;
}

function binnedRows(rows: readonly Float64Array[], width: number): Binned {
  const edges: Float64Array[] = [];
  const bins: Uint8Array[] = [];
  for (let column = 0; column < width; column++) {
    const values = rows.map((row) => row[column] ?? 0).sort((a, b) => a - b);
    const cuts = new Set<number>();
    // Rounded as they will be written, so that what was fitted is what is shipped.
    for (let i = 1; i < cutsAColumn; i++)
      cuts.add(Number((values[Math.floor((values.length * i) / cutsAColumn)] ?? 0).toPrecision(4)));
    const cut = Float64Array.from([...cuts].sort((a, b) => a - b));
    edges.push(cut);
    bins.push(
      Uint8Array.from(rows.map((row) => cut.reduce((bin, edge) => bin + ((row[column] ?? 0) < edge ? 0 : 1), 0))),
    );
  }
  return { edges, bins };
}

function split(
  tree: Tree,
  node: number,
  rows: readonly number[],
  columns: readonly number[],
  { edges, bins }: Binned,
  gradients: Float64Array,
  curvatures: Float64Array,
): void {
  const total = (of: Float64Array) => rows.reduce((sum, row) => sum + (of[row] ?? 0), 0);
  const [gradient, curvature] = [total(gradients), total(curvatures)];
  if (node >= 7) {
    tree.leaves[node - 7] = Number(((rate * gradient) / (curvature + ridge)).toPrecision(4));
    return;
  }
  let best = { gain: 1e-3, column: -1, bin: 0 };
  for (const column of columns) {
    const own = bins[column] ?? new Uint8Array(0);
    const size = (edges[column]?.length ?? 0) + 1;
    const [g, h, n] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
    for (const row of rows) {
      const bin = own[row] ?? 0;
      g[bin] = (g[bin] ?? 0) + (gradients[row] ?? 0);
      h[bin] = (h[bin] ?? 0) + (curvatures[row] ?? 0);
      n[bin] = (n[bin] ?? 0) + 1;
    }
    let [left, leftCurve, leftCount] = [0, 0, 0];
    for (let bin = 0; bin < size - 1; bin++) {
      left += g[bin] ?? 0;
      leftCurve += h[bin] ?? 0;
      leftCount += n[bin] ?? 0;
      if (leftCount < smallestLeaf || rows.length - leftCount < smallestLeaf) continue;
      const gain =
        left ** 2 / (leftCurve + ridge) +
        (gradient - left) ** 2 / (curvature - leftCurve + ridge) -
        gradient ** 2 / (curvature + ridge);
      if (gain > best.gain) best = { gain, column, bin };
    }
  }
  if (best.column < 0) {
    // No split helps: everything goes to the left, and there to the left again.
    split(tree, 2 * node + 1, rows, [], { edges, bins }, gradients, curvatures);
    return;
  }
  tree.features[node] = best.column;
  tree.thresholds[node] = edges[best.column]?.[best.bin] ?? Infinity;
  const own = bins[best.column] ?? new Uint8Array(0);
  const below = rows.filter((row) => (own[row] ?? 0) <= best.bin);
  const above = rows.filter((row) => (own[row] ?? 0) > best.bin);
  split(tree, 2 * node + 1, below, columns, { edges, bins }, gradients, curvatures);
  split(tree, 2 * node + 2, above, columns, { edges, bins }, gradients, curvatures);
}
