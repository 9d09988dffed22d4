export interface Example {
  readonly measures: readonly number[];
  /** Its column. */
  readonly kind: number;
  readonly weight: number;
}

const steps = 1_500;
const pace = 0.05;

/**
 * Multinomial logistic regression with a ridge, by Adam with all examples in each step, so that it ends the same each time. Rare kinds
 * weigh more, by the root of how rare they are.
 */
export function fitMultinomial(examples: readonly Example[], features: number, kinds: number, ridge: number) {
  const width = features + 1;
  const perKind = Array.from({ length: kinds }, (_, kind) => examples.filter((one) => one.kind === kind).length);
  const raw = examples.map(({ weight, kind }) => weight / Math.sqrt(Math.max(1, perKind[kind] ?? 1)));
  const whole = raw.reduce((sum, one) => sum + one, 0);
  const rows = examples.map(({ measures }) => Float64Array.of(...measures, 1));
  const table = new Float64Array(width * kinds);
  const [first, second] = [new Float64Array(table.length), new Float64Array(table.length)];
  let right = 0;
  for (let step = 1; step <= steps; step++) {
    const slope = table.map((value, at) => (at >= features * kinds ? 0 : ridge * value));
    right = 0;
    for (const [at, row] of rows.entries()) {
      const chances = softmax(row, table, kinds);
      const truth = examples[at]?.kind ?? 0;
      if (chances.indexOf(Math.max(...chances)) === truth) right++;
      const weight = (raw[at] ?? 0) / whole;
      for (let feature = 0; feature < width; feature++) {
        const value = row[feature] ?? 0;
        if (value === 0) continue;
        for (let kind = 0; kind < kinds; kind++) {
          const place = feature * kinds + kind;
          slope[place] = (slope[place] ?? 0) + weight * value * ((chances[kind] ?? 0) - (kind === truth ? 1 : 0));
        }
      }
    }
    for (const [at, value] of slope.entries()) {
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * value;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * value * value;
      const mean = (first[at] ?? 0) / (1 - 0.9 ** step);
      const spread = Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** step));
      table[at] = (table[at] ?? 0) - (pace * mean) / (spread + 1e-8);
    }
  }
  const rowOf = (at: number) => Array.from(table.subarray(at * kinds, (at + 1) * kinds));
  return { weights: Array.from({ length: features }, (_, at) => rowOf(at)), bias: rowOf(features), right };
}

function softmax(row: Float64Array, table: Float64Array, kinds: number): readonly number[] {
  const sums = new Array<number>(kinds).fill(0);
  for (const [feature, value] of row.entries()) {
    if (value === 0) continue;
    for (let kind = 0; kind < kinds; kind++)
      sums[kind] = (sums[kind] ?? 0) + value * (table[feature * kinds + kind] ?? 0);
  }
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const all = raised.reduce((sum, one) => sum + one, 0);
  return raised.map((one) => one / all);
}
