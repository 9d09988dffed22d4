import type { DocumentKind } from '../../../report/report.ts';
import { featureNames, measure } from './features.ts';
import { bias, kinds, weights } from './weights.ts';

/** What a paper's words speak for, whatever its title and its headings are. */
export interface Substance {
  /** Of each kind the natural logarithm of its probability; `unknown` is that of texts that are no such papers. */
  readonly logs: Readonly<Record<DocumentKind, number>>;
  /** Families that speak for a kind more than for the middle of all kinds, the strongest first. */
  witnesses(kind: DocumentKind): readonly { readonly family: string; readonly weight: number }[];
}

/** Multinomial log-odds of families of words; `scripts/fit-papers.mjs` fits the weights. */
export function bySubstance(folded: string, words: number): Substance {
  const measures = measure(folded, words);
  const sums = kinds.map(
    (_, kind) => (bias[kind] ?? 0) + measures.reduce((sum, value, at) => sum + value * (weights[at]?.[kind] ?? 0), 0),
  );
  const most = Math.max(...sums);
  const all = most + Math.log(sums.reduce((sum, one) => sum + Math.exp(one - most), 0));
  const logs = Object.fromEntries(kinds.map((kind, at) => [kind, (sums[at] ?? 0) - all])) as Record<
    DocumentKind,
    number
  >;
  return {
    logs,
    witnesses: (kind) => {
      const column = kinds.indexOf(kind);
      return measures
        .map((value, at) => {
          const row = weights[at] ?? [];
          const middle = row.reduce((sum, weight) => sum + weight, 0) / kinds.length;
          return { family: featureNames[at] ?? '', weight: value * ((row[column] ?? 0) - middle) };
        })
        .filter(({ weight }) => weight >= leastOfWitness)
        .sort((a, b) => b.weight - a.weight);
    },
  };
}

/** Of log-odds: less than this is noise. */
const leastOfWitness = 0.3;
