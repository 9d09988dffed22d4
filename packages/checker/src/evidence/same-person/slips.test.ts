import { expect, it } from 'vitest';
import { slips } from './slips.ts';

it.each<[string, string, number]>([
  ['', '', 0],
  ['anna', 'anna', 0],
  ['anna', 'ana', 1],
  ['anna', 'hanna', 1],
  ['maria', 'mraia', 1],
  ['petrov', 'petruf', 2],
  ['a', '', 1],
  ['ivanov', 'ivonav', 2],
  ['иванова', 'иванов', 1],
])('%s and %s: %i', (a, b, count) => {
  expect(slips(a, b)).toBe(count);
  expect(slips(b, a)).toBe(count);
});

it('says of more than two that they are more', () => {
  for (const [a, b] of [
    ['anna', 'petrov'],
    ['li', 'lindstrom'],
    ['schmidt', 'kowalski'],
    // The same letters in another order.
    ['abcdef', 'fedcba'],
  ] as const)
    expect(slips(a, b)).toBeGreaterThan(2);
});

it('finds one slip and two in any word, however many letters they touch', () => {
  const word = 'konstantinopolski';
  for (let at = 0; at < word.length - 1; at++) {
    const other = `${word.slice(0, at)}x${word.slice(at + 1)}`;
    expect(slips(word, other)).toBe(1);
    expect(slips(word, `${other}y`)).toBe(2);
    expect(slips(word, word.slice(0, at) + word.slice(at + 1))).toBe(1);
  }
});
