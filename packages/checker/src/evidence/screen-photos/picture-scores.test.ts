import { describe, expect, it } from 'vitest';
import { pixels } from '../../../../../test/build/pixels.ts';
import { probability, treeScore } from './boosted-trees.ts';
import { featureFamilies, featureVector, vectorFamilies } from './feature-vector.ts';
import { pictureFeatures } from './features.ts';
import type { PictureFeatures } from './features.ts';
import { models, scanWitnesses } from './models/index.ts';
import type { PictureQuestion } from './models/index.ts';
import { pictureScores } from './picture-scores.ts';

// Of what the shipped models say, nothing is copied here: they are asked beside it.
const questions = Object.keys(models) as readonly PictureQuestion[];

/** An even picture, with one family's numbers far to one side. */
const base = pictureFeatures(pixels(16, 16, () => 90));
const told = (family: keyof PictureFeatures, value: number): PictureFeatures => ({
  ...base,
  [family]: Object.fromEntries(Object.keys(base[family]).map((name) => [name, value])),
});
const many = [base, ...featureFamilies.flatMap((family) => [-30, 0.4, 300].map((value) => told(family, value)))];

describe('a question asked of the numbers', () => {
  it('is answered by the score of its trees, against its own two thresholds', () => {
    const given = new Set<string>();
    for (const features of many) {
      const scores = pictureScores(features);
      for (const question of questions) {
        const score = treeScore(models[question], featureVector(features));
        const { sure, doubt } = models[question];
        const answer = score >= sure ? 'sure' : score >= doubt ? 'doubt' : 'no';
        expect(scores[question].probability).toBe(probability(models[question], score));
        if (question !== 'scan') expect(scores[question].answer, question).toBe(answer);
        given.add(answer);
      }
    }
    expect(given).toEqual(new Set(['sure', 'doubt', 'no']));
  });

  it('is told by each family as far as the score falls with its numbers in the middle', () => {
    for (const features of many) {
      const vector = featureVector(features);
      const families = vectorFamilies(features);
      const scores = pictureScores(features);
      for (const question of questions) {
        const model = models[question];
        for (const family of featureFamilies) {
          const without = [...vector].map((value, at) => (families[at] === family ? model.middle[at]! : value));
          const share = treeScore(model, vector) - treeScore(model, without);
          expect(scores[question].families[family], `${question} ${family}`).toBe(share);
          expect(scores[question].witnesses.includes(family)).toBe(share >= 0.2);
        }
      }
    }
  });

  it('for a scan is a doubt where the network alone says it', () => {
    const alone = many.map((features) => {
      const vector = featureVector(features);
      const { scan } = pictureScores(features);
      const score = treeScore(models.scan, vector);
      const isSure = score >= models.scan.sure;
      const isSeen = scanWitnesses.every((witness) => treeScore(witness, vector) >= witness.sure);
      const answer = isSure ? (isSeen ? 'sure' : 'doubt') : score >= models.scan.doubt ? 'doubt' : 'no';
      expect(scan).toMatchObject({ answer, probability: probability(models.scan, score) });
      return isSure && !isSeen;
    });
    expect(alone).toContain(true);
    expect(alone).toContain(false);
  });
});
