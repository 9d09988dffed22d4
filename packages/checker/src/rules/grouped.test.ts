import { expect, it } from 'vitest';
import { grouped } from './grouped.ts';

it('things that have something in common stand together, in the order in which they came', () => {
  const groups = grouped(['b2', 'a1', 'b1', 'a1'], (item) => item.charAt(0));
  expect([...groups]).toEqual([
    ['b', ['b2', 'b1']],
    ['a', ['a1', 'a1']],
  ]);
  expect(grouped([], String).size).toBe(0);
});
