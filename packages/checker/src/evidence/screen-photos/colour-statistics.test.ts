import { expect, it } from 'vitest';
import { pixels } from '../../../../../test/build/pixels.ts';
import { colourStatistics } from './colour-statistics.ts';

type Colour = readonly [number, number, number];

const of = (...colours: readonly Colour[]) => colourStatistics(pixels(colours.length, 1, (x) => colours[x] ?? 0).rgba);

it('a picture of no pixels has shares of nothing', () => {
  expect(of()).toEqual({ coloured: 0, grey: 0, black: 0, white: 0, hues: 0, flat: 0 });
});

it.each<[string, Colour, Partial<ReturnType<typeof of>>]>([
  ['colour to spare', [129, 100, 100], { coloured: 1, grey: 0, hues: 1 }],
  ['hardly colour', [128, 100, 100], { coloured: 0, grey: 0, hues: 0 }],
  ['a tint', [100, 113, 100], { coloured: 0, grey: 0 }],
  ['as good as grey', [100, 112, 100], { grey: 1 }],
  ['black', [23, 23, 23], { grey: 1, black: 1, white: 0 }],
  ['nearly black', [23, 23, 24], { black: 0 }],
  ['white', [216, 216, 216], { white: 1, black: 0 }],
  ['nearly white', [255, 255, 215], { white: 0, coloured: 1 }],
])('%s', (_, colour, expected) => expect(of(colour)).toMatchObject(expected));

it('shares are of all pixels', () => {
  const [red, grey, black, white]: readonly Colour[] = [
    [200, 0, 0],
    [90, 95, 90],
    [0, 0, 5],
    [250, 250, 251],
  ];
  expect(of(red!, red!, grey!, black!, white!, white!, white!, grey!)).toEqual({
    coloured: 2 / 8,
    grey: 6 / 8,
    black: 1 / 8,
    white: 3 / 8,
    hues: 1,
    flat: 3 / 8,
  });
});

it('a pixel is flat where all three colours are those of the next', () => {
  expect(of([9, 9, 9], [9, 9, 9], [8, 9, 9], [8, 8, 9], [8, 8, 8]).flat).toBe(1 / 5);
  expect(of([9, 9, 9], [9, 9, 9]).flat).toBe(1 / 2);
});

it('hues are counted in twelve sectors, from red over green and blue', () => {
  // Two of each sector, a little behind its start.
  const wheel: readonly Colour[] = [
    [200, 20, 0],
    [200, 120, 0],
    [180, 200, 0],
    [80, 200, 0],
    [0, 200, 20],
    [0, 200, 120],
    [0, 180, 200],
    [0, 80, 200],
    [20, 0, 200],
    [120, 0, 200],
    [200, 0, 180],
    [200, 0, 80],
  ];
  expect(of(...wheel).hues).toBe(12);
  for (const colour of wheel) expect(of(colour, colour).hues, String(colour)).toBe(1);
  for (const [at, colour] of wheel.entries()) {
    const next = wheel[(at + 1) % 12] ?? colour;
    expect(of(colour, next).hues, `${colour} and ${next}`).toBe(2);
  }
  // Of one sector, though far apart in it.
  expect(of([200, 0, 0], [200, 99, 0]).hues).toBe(1);
  expect(of([99, 0, 200], [0, 0, 200]).hues).toBe(1);
  expect(of([0, 200, 0], [0, 200, 99]).hues).toBe(1);
});

it('a hue that one pixel of 25 has is none', () => {
  const red: Colour = [200, 0, 0];
  const some = (count: number) => of([0, 0, 200], ...Array.from({ length: count }, () => red));
  expect(some(23).hues).toBe(2);
  expect(some(24).hues).toBe(1);
});
