import { probability, treeScore } from './boosted-trees.ts';
import type { TreeModel } from './boosted-trees.ts';
import { featureFamilies, featureVector, vectorFamilies } from './feature-vector.ts';
import type { FeatureFamily } from './feature-vector.ts';
import type { PictureFeatures } from './features.ts';
import { models, scanWitnesses } from './models/index.ts';
import type { PictureQuestion } from './models/index.ts';

/** The answer to one question, and what it stands on. */
export interface PictureScore {
  readonly answer: 'sure' | 'doubt' | 'no';
  /** 0 … 1, calibrated on the simulated pictures. */
  readonly probability: number;
  /** By how much each family of numbers raises or lowers the score: without it, its numbers stand in the middle. */
  readonly families: Readonly<Record<FeatureFamily, number>>;
  /** Families that raise it by themselves. */
  readonly witnesses: readonly FeatureFamily[];
}

export type PictureScores = Readonly<Record<PictureQuestion, PictureScore>>;

/** Less than this is no witness: the odds change by a fifth. */
const witnessFrom = 0.2;

export function pictureScores(features: PictureFeatures): PictureScores {
  const vector = featureVector(features);
  const families = vectorFamilies(features);
  const scores = Object.entries(models).map(
    ([question, model]) => [question, scored(model, vector, families)] as const,
  );
  const { scan, ...others } = Object.fromEntries(scores) as PictureScores;
  // A night, or a dark page, looks like a scan to the network: it is not believed alone.
  const denied = scan.answer === 'sure' && scanWitnesses.some((witness) => treeScore(witness, vector) < witness.sure);
  return { ...others, scan: denied ? { ...scan, answer: 'doubt' } : scan };
}

function scored(model: TreeModel, vector: Float64Array, families: readonly FeatureFamily[]): PictureScore {
  const whole = treeScore(model, vector);
  const share = (family: FeatureFamily) => {
    const without = vector.map((value, place) => (families[place] === family ? (model.middle[place] ?? 0) : value));
    return whole - treeScore(model, without);
  };
  const shares = Object.fromEntries(featureFamilies.map((family) => [family, share(family)])) as Record<
    FeatureFamily,
    number
  >;
  return {
    answer: whole >= model.sure ? 'sure' : whole >= model.doubt ? 'doubt' : 'no',
    probability: probability(model, whole),
    families: shares,
    witnesses: featureFamilies.filter((family) => shares[family] >= witnessFrom),
  };
}
