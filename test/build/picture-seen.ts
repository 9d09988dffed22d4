import type { PictureScore } from '../../packages/checker/src/evidence/screen-photos/picture-scores.ts';
import type { PictureQuestion } from '../../packages/checker/src/evidence/screen-photos/models/index.ts';
import type { FeatureFamily } from '../../packages/checker/src/evidence/screen-photos/feature-vector.ts';
import type { PictureSeen } from '../../packages/checker/src/evidence/screen-photos/see-picture.ts';

export type Told = Partial<Record<PictureQuestion, PictureScore['answer']>>;

const probabilities = { sure: 0.97, doubt: 0.6, no: 0.02 } as const;

/** What pixels say, written by hand for tests of what is made of it. `witnesses` stand behind every answer but `no`. */
export function seenWith(
  told: Told = {},
  {
    greyExact = 0,
    witnesses = ['pattern', 'areas'],
  }: { readonly greyExact?: number; readonly witnesses?: readonly FeatureFamily[] } = {},
): PictureSeen {
  const score = (question: PictureQuestion): PictureScore => {
    const answer = told[question] ?? 'no';
    const families = { colours: 0, areas: 0, pattern: 0, frame: 0, grain: 0, sight: 0, closer: 0 };
    if (answer !== 'no') for (const family of witnesses) families[family] = 1;
    return { answer, probability: probabilities[answer], families, witnesses: answer === 'no' ? [] : witnesses };
  };
  return {
    scores: {
      scan: score('scan'),
      screen: score('screen'),
      film: score('film'),
      sheet: score('sheet'),
      ecg: score('ecg'),
      identity: score('identity'),
      program: score('program'),
    },
    grain: { greyExact, flat: 0, blackExact: 0, noise: 1, blocks: 1, darkTint: 0 },
  };
}
