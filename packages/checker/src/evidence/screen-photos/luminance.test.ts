import { expect, it } from 'vitest';
import { pixels, planeOf } from '../../../../../test/build/pixels.ts';
import { luminance, turned } from './luminance.ts';

it('the brightness of a pixel weighs its colours as the eye does', () => {
  const { width, height, data } = luminance(
    pixels(2, 2, (x, y) => [x === 0 ? 100 : 0, y === 0 ? 10 : 0, x === y ? 0 : 200]),
  );
  expect([width, height]).toEqual([2, 2]);
  const expected = [29.9 + 5.87, 5.87 + 22.8, 29.9 + 22.8, 0];
  expect(data).toHaveLength(4);
  for (const [i, value] of expected.entries()) expect(data[i]).toBeCloseTo(value, 4);
});

it('a plane turned a quarter clockwise has its left side on top', () => {
  expect(turned(planeOf(3, 2, (x, y) => 1 + x + 3 * y))).toEqual({
    width: 2,
    height: 3,
    data: Float32Array.of(4, 1, 5, 2, 6, 3),
  });
});
