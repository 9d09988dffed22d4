import { expect, it } from 'vitest';
import { joinsOf } from './word-joins.ts';
import { readName } from './written-name.ts';

const joined = (name: string) => joinsOf(readName(name).words);
const plain = (name: string) => joined(name).views.map((view) => view.map(({ plain: word }) => word).join(' '));

it('joins neighbours in every way that leaves two words', () => {
  expect(plain('Ana Bea Cleo').sort()).toEqual(['ana bea cleo', 'ana beacleo', 'anabea cleo']);
  expect(plain('Ana Bea')).toEqual(['ana bea']);
  expect(plain('Ana')).toEqual([]);
});

it('makes one word of one run of neighbours, in whatever way it stands, and once a name', () => {
  const { words } = readName('Ana Bea Cleo Dora');
  const { views, runs } = joinsOf(words);
  expect(joinsOf(words)).toBe(joinsOf(words));
  // A run for each pair of ends.
  expect(runs).toHaveLength(10);
  expect(new Set(views.flat()).size).toBe(runs.length - 1);
  expect(views.flat().every((word) => runs.includes(word))).toBe(true);
});

it('leaves a long row of words as it is', () => {
  const { words } = readName('a1a b2b c3c d4d e5e f6f');
  expect(joinsOf(words)).toEqual({ views: [words], runs: words });
});
