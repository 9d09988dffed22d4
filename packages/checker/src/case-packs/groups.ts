import type { CasePackId } from './index.ts';

/** Kinds of case as a patient looks for them: by the part of the body. Every pack but `general`, which stands before them all. */
export const caseGroups = {
  head: ['brain-tumour', 'pituitary', 'epilepsy', 'ms'],
  spine: ['spine-cervical', 'spine-lumbar'],
  heart: ['coronary-ct', 'cardiac-mr', 'echo', 'angiogram', 'tavi-ct'],
  chest: ['lung-ct', 'breast-mr'],
  belly: ['liver-ct', 'liver-mr', 'pancreas-ct', 'prostate-mr', 'rectal-mr'],
  joints: ['joints-mr'],
  body: ['pet-ct'],
} as const satisfies Readonly<Record<string, readonly CasePackId[]>>;

export type CaseGroup = keyof typeof caseGroups;
