import type { PictureFeatures } from './features.ts';

/**
 * Families of what is seen: what one of them says follows from no other, but that one network sees both at first and closer. Closer is
 * asked for a scan alone.
 */
export const featureFamilies = ['colours', 'areas', 'pattern', 'frame', 'grain', 'sight', 'closer'] as const;
export type FeatureFamily = (typeof featureFamilies)[number];

/** Every number of a picture, always in the same order: by family, then by name. */
export function featureVector(features: PictureFeatures): Float64Array {
  const values: number[] = [];
  for (const family of featureFamilies) {
    const numbers = Object.entries(features[family]) as readonly (readonly [string, number])[];
    for (const [, value] of [...numbers].sort(byName)) values.push(Number.isFinite(value) ? value : 0);
  }
  return Float64Array.from(values);
}

/** The family of each place of a vector. */
export function vectorFamilies(features: PictureFeatures): readonly FeatureFamily[] {
  return featureFamilies.flatMap((family) => Object.keys(features[family]).map(() => family));
}

export function vectorNames(features: PictureFeatures): readonly string[] {
  return featureFamilies.flatMap((family) =>
    Object.keys(features[family])
      .sort((a, b) => (a < b ? -1 : 1))
      .map((name) => `${family}.${name}`),
  );
}

function byName([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return a < b ? -1 : 1;
}
