import { describe, expect, it } from 'vitest';
import { pixels } from '../../../../../test/build/pixels.ts';
import { fingerprint, likeness } from './likeness.ts';

const side = 48;
const greyOf = (width: number, height: number, at: Parameters<typeof pixels>[2]) =>
  fingerprint(pixels(width, height, at).rgba, width, height).grey;
/** Every place: what a picture of the given size has there on the average. */
function expectGrey(width: number, height: number, expected: (x: number, y: number) => number): void {
  const grey = greyOf(width, height, (x, y) => x + 2 * y);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) expect(grey[y * side + x], `${x} ${y}`).toBeCloseTo(expected(x, y), 3);
}

describe('a fingerprint', () => {
  it('of 48 × 48 pixels is their brightness', () => {
    expectGrey(side, side, (x, y) => x + 2 * y);
    const [red, green, blue] = [0, 1, 2].map((own) =>
      greyOf(side, side, () => [0, 1, 2].map((c) => (c === own ? 100 : 0)) as never),
    );
    expect([red?.[5], green?.[5], blue?.[5]]).toEqual([29.9, 58.7, 11.4].map((level) => expect.closeTo(level, 3)));
  });

  it('of a larger picture has the mean of each box, of a smaller one each pixel as often as it takes', () => {
    expectGrey(96, 48, (x, y) => 2 * x + 0.5 + 2 * y);
    expectGrey(48, 96, (x, y) => x + 2 * (2 * y + 0.5));
    expectGrey(24, 48, (x, y) => Math.floor(x / 2) + 2 * y);
    expectGrey(48, 16, (x, y) => x + 2 * Math.floor(y / 3));
  });

  it('of an uneven size has boxes of one pixel and of two', () => {
    const box = (at: number, size: number) => {
      const from = Math.floor((at * size) / side);
      return (from + Math.max(from, Math.floor(((at + 1) * size) / side) - 1)) / 2;
    };
    expectGrey(60, 72, (x, y) => box(x, 60) + 2 * box(y, 72));
  });

  it('has the detail of each place over the five by five around it', () => {
    const spot = (left: number, top: number) =>
      fingerprint(pixels(side, side, (x, y) => (x === left && y === top ? 100 : 0)).rgba, side, side).detail;
    const at = (detail: Float32Array, x: number, y: number) => detail[y * side + x];
    const inside = spot(10, 20);
    expect(at(inside, 10, 20)).toBeCloseTo(100 - 100 / 25, 4);
    for (const [x, y] of [
      [12, 20],
      [8, 20],
      [10, 22],
      [10, 18],
      [12, 18],
    ] as const)
      expect(at(inside, x, y), `${x} ${y}`).toBeCloseTo(-100 / 25, 4);
    for (const [x, y] of [
      [13, 20],
      [7, 20],
      [10, 23],
      [10, 17],
    ] as const)
      expect(at(inside, x, y), `${x} ${y}`).toBe(0);
    // Fewer in a corner.
    for (const [left, top] of [
      [0, 0],
      [47, 47],
      [0, 47],
      [47, 0],
    ] as const) {
      const corner = spot(left, top);
      expect(at(corner, left, top)).toBeCloseTo(100 - 100 / 9, 4);
      expect(at(corner, Math.abs(left - 1), top)).toBeCloseTo(-100 / 12, 4);
      expect(at(corner, Math.abs(left - 2), top)).toBeCloseTo(-100 / 15, 4);
      expect(at(corner, left, Math.abs(top - 3))).toBe(0);
    }
  });
});

describe('likeness', () => {
  const none = new Float32Array(4);
  const whole = (a: readonly number[], b: readonly number[]) =>
    likeness({ grey: Float32Array.from(a), detail: none }, { grey: Float32Array.from(b), detail: none }).whole;

  it('is the correlation of what is compared', () => {
    expect(whole([1, 2, 3, 4], [10, 30, 50, 70])).toBeCloseTo(1, 6);
    expect(whole([1, 2, 3, 4], [9, 7, 5, 3])).toBeCloseTo(-1, 6);
    // Deviations −2 −1 0 3 and −1 −2 3 0: 4 of the root of 14 times 14.
    expect(whole([0, 1, 2, 5], [4, 3, 8, 5])).toBeCloseTo(4 / 14, 6);
  });

  it('of brightness and of detail are two', () => {
    const [up, down] = [Float32Array.of(1, 2, 3, 4), Float32Array.of(4, 3, 2, 1)];
    const { whole: first, detail } = likeness({ grey: up, detail: up }, { grey: up, detail: down });
    expect([first, detail]).toEqual([expect.closeTo(1, 6), expect.closeTo(-1, 6)]);
  });

  it('is none where one of the two varies by less than half a step', () => {
    expect(whole([0, 0, 1, 1], [0, 0, 1, 1])).toBeCloseTo(1, 6);
    expect(whole([0, 0, 0.9, 0.9], [0, 0, 5, 5])).toBe(0);
    expect(whole([0, 0, 5, 5], [0, 0, 0.9, 0.9])).toBe(0);
  });
});
