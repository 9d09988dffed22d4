import { describe, expect, it } from 'vitest';
import { pixels } from '../../../../../test/build/pixels.ts';
import { grainFacts } from './grain.ts';

type Colour = readonly [number, number, number];

/** One row of pixels; the last is only a neighbour. */
const row = (...colours: readonly (Colour | number)[]) => grainFacts(pixels(colours.length, 1, (x) => colours[x] ?? 0));
/** A row whose brightness rises by these steps. */
const steps = (...of: readonly number[]) =>
  row(...of.reduce<number[]>((before, step) => [...before, (before.at(-1) ?? 0) + step], [0]));

describe('grain', () => {
  it('of even grey is none: what no sensor has seen', () => {
    expect(grainFacts(pixels(5, 3, () => 100))).toEqual({
      greyExact: 1,
      flat: 1,
      blackExact: 0,
      noise: 0,
      blocks: 1,
      darkTint: 0,
    });
  });

  it('of nothing is none', () => {
    const nothing = { greyExact: 0, flat: 0, blackExact: 0, noise: 0, blocks: 1, darkTint: 0 };
    expect(grainFacts(pixels(0, 0, () => 0))).toEqual(nothing);
    expect(grainFacts(pixels(1, 5, () => 0))).toEqual(nothing);
  });

  it('is looked for in every second row', () => {
    const rows = (y: number) => (y % 2 === 0 ? 100 : 0);
    expect(grainFacts(pixels(4, 6, (_, y) => rows(y)))).toMatchObject({ flat: 1, blackExact: 0 });
    expect(grainFacts(pixels(4, 6, (_, y) => rows(y + 1)))).toMatchObject({ flat: 1, blackExact: 1 });
    expect(grainFacts(pixels(2, 6, (x, y) => x * y)).flat).toBe(1 / 3);
  });

  it('is grey to within one step of green', () => {
    const exact = (...colour: Colour) => row(colour, 0).greyExact;
    expect([exact(100, 101, 102), exact(101, 100, 99), exact(99, 100, 100)]).toEqual([1, 1, 1]);
    expect([exact(102, 100, 100), exact(98, 100, 100), exact(100, 100, 102), exact(100, 100, 98)]).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('is black up to three steps of all colours', () => {
    expect([row([1, 1, 1], 0).blackExact, row([0, 0, 3], 9).blackExact, row([1, 2, 1], 0).blackExact]).toEqual([
      1, 1, 0,
    ]);
  });

  it('is flat where the neighbour to the right is the same in all colours', () => {
    expect(row([9, 9, 9], [9, 9, 9], [8, 9, 9], [8, 9, 8], [8, 8, 8]).flat).toBe(1 / 4);
  });

  it('is the mean step of the quieter half', () => {
    // Of eight steps the quieter four are three of none and one of two.
    expect(steps(0, 9, 0, 2, -9, 0, 5, 9).noise).toBe(2 / 4);
    expect(steps(3, -3, 3, -3).noise).toBe(3);
    // Half of three: one of one, and half a one of three.
    expect(steps(1, 3, 7).noise).toBe((1 + 0.5 * 3) / 1.5);
  });

  it('lies on the borders of blocks of eight pixels where JPEG made them', () => {
    // Eight pixels alike, then a step: the step lies behind the eighth.
    const blocks = (size: number) => grainFacts(pixels(17, 4, (x) => Math.floor(x / 8) * size)).blocks;
    expect(blocks(3)).toBe(4 * 3 * 7 + 1);
    expect(blocks(19)).toBe(4 * 19 * 7 + 1);
    // So large a step is an edge of what is shown.
    expect(blocks(20)).toBe(1);
    // Even steps everywhere: seven inside for each one across.
    expect(grainFacts(pixels(9, 1, (x) => 2 * x)).blocks).toBe(1);
    expect(grainFacts(pixels(8, 1, (x) => 2 * x)).blocks).toBe(1 / 15);
  });

  it('is tinted where the dark is bluish', () => {
    expect(row([5, 39, 25], [50, 40, 0], 0).darkTint).toBe(20);
    expect(row([30, 10, 0], [0, 0, 10], 0).darkTint).toBe(-10);
    expect(row([200, 40, 0], 0).darkTint).toBe(0);
  });
});
