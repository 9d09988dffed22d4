import { describe, expect, it } from 'vitest';
import { tileSize } from './power-spectrum.ts';
import { spectrumFacts } from './spectrum-facts.ts';

const half = tileSize / 2;
const columns = half + 1;
const row = (v: number) => (v + tileSize) % tileSize;

type Place = readonly [across: number, down: number, height: number];

/** Even but for these places. */
function spectrum(...places: readonly Place[]): Float32Array {
  const power = new Float32Array(columns * tileSize);
  for (const [x, v, height] of places) power[row(v) * columns + x] = height;
  return power;
}
const of = (...places: readonly Place[]) => spectrumFacts(spectrum(...places));

/** How many places have this frequency, to the nearest step. */
function members(ring: number): number {
  let count = 0;
  for (let v = -half; v < half; v++)
    for (let x = 0; x < columns; x++) if (Math.round(Math.hypot(x, v)) === ring) count++;
  return count;
}

const none = { peak: 0, second: 0, oriented: 0, high: 0, middle: 0 };

it('an even spectrum has no peak and no direction', () => {
  expect(of()).toEqual({ ...none, fine: 0, fineSecond: 0 });
  expect(spectrumFacts(spectrum().fill(5))).toMatchObject({ ...none, fine: 0, fineSecond: 0 });
});

describe('a peak', () => {
  it('stands over the mean of its ring', () => {
    expect(of([40, 10, 50]).peak).toBeCloseTo(50 - 50 / members(41), 4);
    expect(of([5, -20, 30]).peak).toBeCloseTo(30 - 30 / members(21), 4);
    const raised = spectrum().fill(7);
    raised[row(-20) * columns + 5] = 37;
    expect(spectrumFacts(raised).peak).toBeCloseTo(30 - 30 / members(21), 4);
  });

  it('is no more than two over its ring: none', () => {
    expect(of([40, 10, 2]).peak).toBe(0);
    expect(of([40, 10, 2.1]).peak).toBeGreaterThan(2);
  });

  it('is of nine cycles a tile and more, and not of the last', () => {
    const found = (x: number, v: number) => of([x, v, 50]).peak > 0;
    expect([found(8, 1), found(9, 3), found(3, 9), found(3, -9), found(7, 4)]).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect([found(62, 5), found(20, 58), found(20, 60), found(61, 20)]).toEqual([true, true, false, false]);
    expect([found(63, 5), found(64, 5)]).toEqual([false, false]);
    expect(found(0, 20)).toBe(true);
  });

  it('is none of the blocks of JPEG, that repeat every eight pixels', () => {
    const found = (x: number, v: number) => of([x, v, 50]).peak > 0;
    expect([found(16, 0), found(18, 2), found(14, -2), found(0, 32), found(34, 30), found(48, -16)]).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect([found(19, 2), found(18, 3), found(13, -2), found(16, 8), found(8, 16)]).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  it('is the highest place of two steps all around it', () => {
    const found = (dx: number, dv: number) => of([40, 10, 50], [40 + dx, 10 + dv, 60]).second > 0;
    // The lower one is a flank of the higher.
    for (let dx = -2; dx <= 2; dx++)
      for (let dv = -2; dv <= 2; dv++) if (dx !== 0 || dv !== 0) expect(found(dx, dv), `${dx} ${dv}`).toBe(false);
    expect([found(5, 0), found(-5, 0), found(0, 5), found(0, -5)]).toEqual([true, true, true, true]);
    // Four steps off belong to the same peak, more do not.
    expect([found(4, 0), found(0, 4), found(-4, 0), found(3, 3)]).toEqual([false, false, false, true]);
  });

  it('is higher than what lies beyond the first row, which is the last', () => {
    expect(of([40, 0, 50], [40, -1, 60]).peak).toBeCloseTo(60 - (60 + 50) / members(40), 4);
    expect(of([40, -1, 50], [40, 0, 60]).second).toBe(0);
    expect(of([40, -2, 50], [40, 0, 60]).second).toBe(0);
    expect(of([40, 1, 50], [40, -1, 60]).second).toBe(0);
    // On the first column nothing lies to the left.
    expect(of([0, 20, 50], [1, 22, 60]).second).toBe(0);
    expect(of([0, 20, 50], [1, 26, 60]).second).toBeGreaterThan(0);
    expect(of([0, 20, 50], [columns - 1, 19, 60], [columns - 2, 19, 60]).peak).toBeCloseTo(50 - 50 / members(20), 4);
  });

  it('the second highest follows, in whatever order they stand', () => {
    const places = [
      [40, 10, 50],
      [30, -20, 40],
      [20, 25, 30],
    ] as const;
    for (const order of [places, [...places].reverse(), [places[1], places[2], places[0]]] as const) {
      const { peak, second } = of(...order);
      expect(peak).toBeCloseTo(50 - 50 / members(41), 4);
      expect(second).toBeCloseTo(40 - 40 / members(36), 4);
    }
  });
});

describe('a fine peak', () => {
  it('is of 24 cycles a tile and more, and stands over what lies around it', () => {
    expect(of([40, 10, 50]).fine).toBe(50);
    expect(of([23, 6, 50]).fine).toBe(0);
    expect([of([24, 6, 50]).fine, of([23, 7, 50]).fine, of([5, -24, 50]).fine]).toEqual([50, 50, 50]);
    expect([of([62, 10, 50]).fine, of([62, 12, 50]).fine]).toEqual([50, 0]);
    const raised = spectrum().fill(7);
    raised[row(10) * columns + 40] = 37;
    expect(spectrumFacts(raised).fine).toBe(30);
  });

  it('stands over the eleventh of the sixteen places around it', () => {
    /** Four to six steps off, turn by turn. */
    const around = Array.from({ length: 16 }, (_, turn) => {
      const far = 4 + (turn % 3);
      return [
        40 + Math.round(far * Math.cos((turn * Math.PI) / 8)),
        10 + Math.round(far * Math.sin((turn * Math.PI) / 8)),
      ] as const;
    });
    for (const order of [around, [...around].reverse()])
      expect(of([40, 10, 50], ...order.map(([x, v], at) => [x, v, at + 1] as const)).fine).toBe(50 - 11);
    // Each of them counts: with ten of them at nothing, and the eleventh raised.
    for (const [raised, [x, v]] of around.entries()) {
      const others = around.filter((_, at) => at !== raised);
      const level = others.map(([u, w], at) => [u, w, at < 5 ? 9 : 0] as const);
      expect(of([40, 10, 50], ...level).fine, `${raised}`).toBe(50);
      expect(of([40, 10, 50], ...level, [x, v, 8]).fine, `${raised}`).toBe(50 - 8);
    }
  });

  it('has a mirror image beyond the first column, and neighbours beyond the first row', () => {
    // What would lie to the left of the first column is looked up to its right.
    const right = Array.from({ length: 20 }, (_, at) => [4 + Math.floor(at / 10), 30 - 5 + (at % 10), 6] as const);
    const level = spectrum([0, 30, 50], ...right, [6, 29, 6], [6, 30, 6], [6, 31, 6]);
    expect(spectrumFacts(level).fine).toBeLessThan(50);
    const below = spectrum([40, 0, 50]);
    for (let v = -7; v < 0; v++) for (let x = 30; x < 50; x++) if (v < -3) below[row(v) * columns + x] = 6;
    const above = spectrum([40, 0, 50]);
    for (let v = 4; v < 8; v++) for (let x = 30; x < 50; x++) above[row(v) * columns + x] = 6;
    expect(spectrumFacts(below).fine).toBe(spectrumFacts(above).fine);
  });

  it('the next one in quite another direction is the second', () => {
    const { fine, fineSecond } = of([40, 0, 50], [20, 35, 30], [50, 10, 40]);
    expect([fine, fineSecond]).toEqual([50, 30]);
    expect(of([40, 0, 50], [50, 10, 40]).fineSecond).toBe(0);
    // Opposite is the same direction.
    expect(of([30, 20, 50], [20, -30, 30]).fineSecond).toBe(30);
    expect(of([2, 40, 50], [2, -40, 30]).fineSecond).toBe(0);
    // Up to 37 degrees are.
    expect([of([40, 0, 50], [42, 31, 30]).fineSecond, of([40, 0, 50], [40, 31, 30]).fineSecond]).toEqual([0, 30]);
  });
});

describe('bands and directions', () => {
  /** A value for each frequency, to the nearest step. */
  const byRing = (value: (ring: number) => number) => {
    const power = new Float32Array(columns * tileSize);
    for (let v = -half; v < half; v++)
      for (let x = 0; x < columns; x++) power[row(v) * columns + x] = value(Math.round(Math.hypot(x, v)));
    return spectrumFacts(power);
  };

  it('are over what the picture shows: three to eight cycles a tile', () => {
    expect(byRing((ring) => (ring >= 3 && ring < 9 ? 6 : 0))).toMatchObject({ high: -6, middle: -6 });
    expect(byRing((ring) => (ring === 3 || ring === 8 ? 6 : 0))).toMatchObject({ high: -2, middle: -2 });
    expect(byRing((ring) => (ring === 2 || ring === 9 ? 6 : 0))).toMatchObject({ high: 0, middle: 0 });
  });

  it('are of 19 to 34 cycles in the middle, of 45 to 62 on high', () => {
    expect(byRing((ring) => (ring >= 19 && ring < 35 ? 6 : 0))).toMatchObject({ high: 0, middle: 6 });
    expect(byRing((ring) => (ring === 19 || ring === 34 ? 16 : 0))).toMatchObject({ high: 0, middle: 2 });
    expect(byRing((ring) => (ring === 18 || ring === 35 ? 16 : 0))).toMatchObject({ high: 0, middle: 0 });
    expect(byRing((ring) => (ring >= 45 && ring < 63 ? 6 : 0))).toMatchObject({ high: 6, middle: 0 });
    expect(byRing((ring) => (ring === 45 || ring === 62 ? 18 : 0))).toMatchObject({ high: 2, middle: 0 });
    expect(byRing((ring) => (ring === 44 || ring >= 63 ? 18 : 0))).toMatchObject({ high: 0, middle: 0 });
  });

  it('has a direction where one of twelve is stronger', () => {
    const directed = (from: number, to: number, rings = [32, 63], weight = 12) => {
      const power = new Float32Array(columns * tileSize);
      for (let v = -half; v < half; v++)
        for (let x = 0; x < columns; x++) {
          const ring = Math.round(Math.hypot(x, v));
          const angle = (Math.atan2(v, x) * 180) / Math.PI;
          if (ring >= (rings[0] ?? 0) && ring <= (rings[1] ?? 0) && angle > from && angle < to)
            power[row(v) * columns + x] = weight;
        }
      return spectrumFacts(power).oriented;
    };
    for (const from of [-90, -75, -15, 0, 15, 60])
      expect(directed(from - 0.001, from + 14.999), `${from}`).toBeCloseTo(11, 0);
    expect(directed(-90.001, 90.001)).toBeCloseTo(0, 0);
    // Low frequencies have no say.
    expect(directed(0, 15, [0, 31])).toBe(0);
    // Straight down belongs to the last of the twelve.
    expect(directed(75, 91)).toBeCloseTo(11, 0);
  });
});
