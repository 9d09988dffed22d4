import { expect, it } from 'vitest';
import { extremes } from './extremes.ts';

it('finds the smallest and the largest of more values than a call takes', () => {
  const values = Array.from({ length: 300_000 }, (_, at) => (at * 7919) % 300_000);
  expect(() => Math.max(...values)).toThrow(RangeError);
  expect(extremes(values)).toEqual({ least: 0, most: 299_999 });
  expect(extremes(new Set([3]))).toEqual({ least: 3, most: 3 });
});
