import { expect, it } from 'vitest';
import { planeOf } from '../../../../../test/build/pixels.ts';
import { powerSpectrum, tileSize } from './power-spectrum.ts';

const columns = tileSize / 2 + 1;
/** Power at a frequency, the logarithm undone: to within a thousandth of the highest. */
const powers = (spectrum: Float32Array) => (x: number, v: number) =>
  Math.exp(spectrum[((v + tileSize) % tileSize) * columns + x] ?? NaN) - 200;

/** A wave of so many cycles a tile, across and down. */
const wave = (across: number, down: number, height = 10, phase = 0) =>
  planeOf(tileSize, tileSize, (x, y) => height * Math.cos((2 * Math.PI * (across * x + down * y)) / tileSize + phase));

it('an even tile has no power, whatever its brightness', () => {
  const spectrum = powerSpectrum(
    planeOf(tileSize, tileSize, () => 77),
    0,
    0,
  );
  expect(spectrum).toHaveLength(columns * tileSize);
  for (const value of spectrum) expect(value).toBeCloseTo(Math.log(200), 5);
});

it.each([
  [20, 0],
  [20, 30],
  [5, -40],
  [64 - 7, -3],
])('a wave of %i across and %i down has its power there', (across, down) => {
  const at = powers(powerSpectrum(wave(across, down), 0, 0));
  // Half its height, times half of the tile across and down: that is what the taper leaves.
  const whole = (10 / 2) * (tileSize / 2) ** 2;
  expect(at(across, down) / whole ** 2).toBeCloseTo(1, 3);
  // The taper spreads it to its neighbours: half the height beside it, a quarter across the corner, nothing further off.
  for (const side of [-1, 1]) {
    expect(at(across + side, down) / whole ** 2).toBeCloseTo(1 / 4, 3);
    expect(at(across, down + side) / whole ** 2).toBeCloseTo(1 / 4, 3);
    expect(at(across + side, down - side) / whole ** 2).toBeCloseTo(1 / 16, 3);
  }
  expect(at(across + 2, down) / whole ** 2).toBeCloseTo(0, 3);
  expect(at(across, down - 2) / whole ** 2).toBeCloseTo(0, 3);
  expect(at(across, -down + 9) / whole ** 2).toBeCloseTo(0, 3);
});

it('is the same whatever the phase', () => {
  const [one, other] = [wave(11, 23), wave(11, 23, 10, 1)].map((plane) => powers(powerSpectrum(plane, 0, 0)));
  expect(one?.(11, 23)).toBeCloseTo(other?.(11, 23) ?? NaN, -4);
});

it('a wave along the rows alone stands on the first column, on both sides', () => {
  const at = powers(powerSpectrum(wave(0, 20), 0, 0));
  const whole = (10 / 2) * (tileSize / 2) ** 2;
  expect(at(0, 20) / whole ** 2).toBeCloseTo(1, 3);
  expect(at(0, -20) / whole ** 2).toBeCloseTo(1, 3);
});

it('is of the tile that is asked, not of what lies around it', () => {
  const inside = wave(20, 30);
  const [left, top] = [3, 5];
  const around = planeOf(tileSize + 9, tileSize + 11, (x, y) =>
    x >= left && x < left + tileSize && y >= top && y < top + tileSize
      ? (inside.data[(y - top) * tileSize + x - left] ?? 0)
      : 250,
  );
  expect(powerSpectrum(around, left, top)).toEqual(powerSpectrum(inside, 0, 0));
});

it('adds what lies one over the other', () => {
  const [one, other] = [wave(20, 30), wave(40, -10, 4)];
  const both = { ...one, data: one.data.map((value, i) => value + (other.data[i] ?? 0) + 50) };
  const at = powers(powerSpectrum(both, 0, 0));
  const quarter = (tileSize / 2) ** 2;
  expect(at(20, 30) / (5 * quarter) ** 2).toBeCloseTo(1, 3);
  expect(at(40, -10) / (2 * quarter) ** 2).toBeCloseTo(1, 3);
});
