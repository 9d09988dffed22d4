import { expect, it } from 'vitest';
import { boost, boostedScore } from '../../../../../test/photo-roc/boost.ts';
import { Dice } from '../../../../../test/build/photo-lab/dice.ts';
import { probability, treeScore } from './boosted-trees.ts';
import type { TreeModel } from './boosted-trees.ts';
import { models } from './models/index.ts';

const model = (trees: readonly string[]): TreeModel => ({
  base: 0.5,
  sure: 2,
  doubt: 0,
  slope: 1,
  offset: 0,
  middle: [],
  trees,
});

it('walks each tree to one leaf and adds them up', () => {
  const tree = '0<1 1<2 1<5 0<9e99 0<9e99 0<9e99 0<9e99|1 0 -1 0 2 0 -2 0';
  expect(treeScore(model([tree]), [0, 0])).toBe(1.5);
  expect(treeScore(model([tree]), [0, 3])).toBe(-0.5);
  expect(treeScore(model([tree, tree]), [1, 4])).toBe(4.5);
  expect(probability(model([]), 0)).toBe(0.5);
  expect(probability({ ...model([]), slope: 2, offset: 1 }, 0.5)).toBeCloseTo(1 / (1 + Math.exp(-2)), 12);
  expect(probability({ ...model([]), slope: 2, offset: 1 }, -3)).toBeCloseTo(1 / (1 + Math.exp(5)), 12);
});

it('what is fitted tells apart what it was shown, and is the same every time', () => {
  const dice = new Dice(1);
  const rows = Array.from({ length: 200 }, () => Float64Array.of(dice.next(), dice.next(), dice.next()));
  const labels = rows.map(([a = 0, b = 0]) => (a > 0.5 !== b > 0.5 ? 1 : 0));
  const fitted = boost(rows, labels, 2);
  const right = rows.filter((row, i) => boostedScore(fitted, row) > 0 === (labels[i] === 1)).length;
  expect(right).toBeGreaterThan(190);
  expect(boost(rows, labels, 2)).toEqual(fitted);
});

it('every shipped model was fitted, and is surer than it doubts', () => {
  for (const [question, { trees, sure, doubt, middle }] of Object.entries(models)) {
    expect(trees.length, question).toBeGreaterThan(50);
    expect(sure, question).toBeGreaterThanOrEqual(doubt);
    expect(middle.length, question).toBeGreaterThan(60);
  }
});
