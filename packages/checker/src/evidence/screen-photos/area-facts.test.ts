import { describe, expect, it } from 'vitest';
import { pixels, planeOf } from '../../../../../test/build/pixels.ts';
import { areaFacts } from './area-facts.ts';

type Shade = (x: number, y: number) => number;
type Colour = (x: number, y: number) => readonly [number, number, number];

const black: Colour = () => [0, 0, 0];
const facts = (width: number, height: number, shade: Shade, colour: Colour = black) =>
  areaFacts(pixels(width, height, colour), planeOf(width, height, shade));
/** Every second place so much above, every other so much below. */
const uneven =
  (mean: number, spread: number): Shade =>
  (x, y) =>
    mean + ((x + y) % 2 === 0 ? spread : -spread);

it('an even grey is no area of any kind', () => {
  expect(facts(32, 24, () => 100)).toEqual({
    level: 100,
    level10: 100,
    level50: 100,
    level90: 100,
    darkEven: 0,
    brightEven: 0,
    tissue: 0,
    colouredBlocks: 0,
    tissueByDark: 0,
    middleLevel: 100,
    rimLevel: 100,
    chroma: 0,
    chroma90: 0,
    darkStrokes: 0,
    brightStrokes: 0,
    levelEdges: 0,
    uprightEdges: 0,
    textRows: 0,
    burnt: 0,
    rectilinear: 1,
    edges: 0,
    coldLight: 0,
    glow: 60,
  });
});

it('the smallest picture has facts', () => {
  for (const value of Object.values(facts(1, 1, () => 30))) expect(value).toEqual(expect.any(Number));
  expect(facts(1, 1, () => 30)).toMatchObject({ level: 30, rimLevel: 30, middleLevel: 0, edges: 0, levelEdges: 0 });
  for (const value of Object.values(facts(0, 0, () => 30))) expect(Number.isFinite(value)).toBe(true);
});

describe('levels', () => {
  it('are the mean, and those that a tenth, a half and nine tenths do not reach', () => {
    expect(facts(10, 1, (x) => x)).toMatchObject({ level: 4.5, level10: 1, level50: 5, level90: 9 });
    // To a quarter of a step.
    expect(facts(10, 1, (x) => x / 8)).toMatchObject({ level10: 0, level50: 0.5, level90: 1 });
  });

  it('are burnt from 250 on', () => {
    expect(facts(4, 2, (x) => [0, 249.9, 250, 255][x] ?? 0).burnt).toBe(1 / 2);
  });

  it('of the rim and of the middle leave out what lies between', () => {
    for (const [side, rim, middle] of [
      [100, 6, 25],
      [40, 2.4, 10],
    ] as const) {
      const off = (at: number) => Math.min(at, side - at);
      const of = facts(side, side, (x, y) => {
        const edge = Math.min(off(x), off(y));
        return edge < rim ? 10 : edge > middle ? 50 : 90;
      });
      expect(of).toMatchObject({ rimLevel: 10, middleLevel: 50 });
    }
    // Across and down by themselves.
    expect(facts(40, 200, (x, y) => (x < 3 || x > 37 || y < 12 || y > 188 ? 10 : 50))).toMatchObject({
      rimLevel: 10,
      middleLevel: 50,
    });
    // Every second pixel of every second row.
    expect(facts(40, 40, (x, y) => (x % 2 === 0 && y % 2 === 0 ? 50 : 90))).toMatchObject({
      rimLevel: 50,
      middleLevel: 50,
    });
  });
});

it('chroma is what lies between the strongest and the weakest colour', () => {
  expect(
    facts(
      10,
      1,
      () => 100,
      (x) => [50, 50 - x, 50 + x],
    ),
  ).toMatchObject({ chroma: 9, chroma90: 18 });
  expect(
    facts(
      4,
      1,
      () => 100,
      (x) => (x === 0 ? [9, 0, 0] : x === 1 ? [0, 3, 0] : [5, 5, 0]),
    ).chroma,
  ).toBe((9 + 3 + 5 + 5) / 4);
});

describe('a block', () => {
  const kindOf = (shade: Shade, chroma = 0) => {
    const { darkEven, brightEven, tissue, colouredBlocks } = facts(8, 8, shade, () => [chroma, 0, 0]);
    const kinds = { darkEven, brightEven, tissue, coloured: colouredBlocks };
    expect(Object.values(kinds).reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1);
    return Object.entries(kinds).find(([, share]) => share === 1)?.[0];
  };

  it.each<[string | undefined, number, number]>([
    ['darkEven', 49, 0],
    [undefined, 50, 0],
    ['darkEven', 20, 9],
    [undefined, 20, 10],
    [undefined, 35, 10],
    ['tissue', 36, 10],
    [undefined, 150, 0],
    ['brightEven', 151, 0],
    ['brightEven', 240, 11],
    ['brightEven', 200, 11],
    ['tissue', 200, 12],
    [undefined, 100, 3],
    ['tissue', 100, 4],
    ['tissue', 224, 12],
    [undefined, 225, 12],
  ])('is %s where its level is %i, give or take %i', (kind, mean, spread) => {
    expect(kindOf(uneven(mean, spread))).toBe(kind);
  });

  it('is coloured where it has more colour than its brightness explains', () => {
    expect(kindOf(() => 100, 44)).toBeUndefined();
    expect(kindOf(() => 100, 45)).toBe('coloured');
    expect(kindOf(() => 0, 24)).toBe('darkEven');
    expect(kindOf(() => 0, 25)).toBe('coloured');
  });

  it('has eight pixels each way; what is left at the right and below is in none', () => {
    const { darkEven } = facts(20, 12, (x, y) => (x < 8 && y < 8 ? 0 : 100));
    expect(darkEven).toBe(1 / 2);
    expect(facts(24, 16, (x, y) => (x >= 16 && y >= 8 ? 0 : 100)).darkEven).toBe(1 / 6);
  });
});

/** Blocks by their letters: tissue, dark, or neither. */
const blocks = (...rows: readonly string[]): ReturnType<typeof facts> =>
  facts((rows[0]?.length ?? 0) * 8, rows.length * 8, (x, y) => {
    const kind = rows[y >> 3]?.[x >> 3];
    return kind === 'd' ? 0 : kind === 't' ? uneven(100, 8)(x, y) : 100;
  });

it('tissue borders on dark beside, above or below it, not across a corner or around an end', () => {
  const share = (...rows: readonly string[]) => blocks(...rows).tissueByDark * rows.length * (rows[0]?.length ?? 0);
  expect(share('...', '.td', '...')).toBe(1);
  expect(share('...', 'dt.', '...')).toBe(1);
  expect(share('.d.', '.t.', '...')).toBe(1);
  expect(share('...', '.t.', '.d.')).toBe(1);
  expect(share('d.d', '.t.', 'd.d')).toBe(0);
  expect(share('..d', 't..', '...')).toBe(0);
  expect(share('...', '..t', 'd..')).toBe(0);
  expect(share('...', 'dd.', '...')).toBe(0);
  expect(share('tdt', 'ddd', 'tdt')).toBe(4);
  expect(share('td')).toBe(1);
  expect(share('t', 'd')).toBe(1);
});

it('a lit screen’s black glows: the level in the middle of dark blocks', () => {
  const at = (x: number, y: number) => (x % 8 === 4 && y % 8 === 4 ? (x < 8 ? 10 : 30) : 0);
  expect(facts(16, 8, at).glow).toBe(20);
  expect(facts(16, 16, (x, y) => (y < 8 ? 100 : at(x, y))).glow).toBe(20);
  expect(facts(24, 8, (x, y) => (x >= 16 ? 200 : at(x, y))).glow).toBe(20);
});

describe('strokes of print', () => {
  /** Dashes of two pixels, one below the other: four of their pixels are two pixels and more from the rim. */
  const line = (paper: number, ink: number) => facts(20, 24, (x, y) => (x === 10 && y % 8 < 2 ? ink : paper));
  const all = 16 * 20;

  it('are dark on bright, or bright on dark', () => {
    expect(line(200, 0)).toMatchObject({ darkStrokes: 4 / all, brightStrokes: 0 });
    expect(line(50, 150)).toMatchObject({ darkStrokes: 0, brightStrokes: 4 / all });
  });

  it('stand out by 15 steps, from paper brighter than 100 or a ground darker than 110', () => {
    expect([line(101, 86).darkStrokes, line(101, 87).darkStrokes, line(100, 0).darkStrokes]).toEqual([4 / all, 0, 0]);
    expect([line(109, 124).brightStrokes, line(109, 123).brightStrokes, line(110, 200).brightStrokes]).toEqual([
      4 / all,
      0,
      0,
    ]);
  });

  it('are narrower than what lies two pixels off, on all four sides', () => {
    const spot = (value: (x: number, y: number) => number) =>
      facts(5, 5, (x, y) => (x === 2 && y === 2 ? 100 : value(x, y))).darkStrokes;
    expect(spot((x, y) => (Math.hypot(x - 2, y - 2) === 2 ? 200 : 0))).toBe(1);
    expect(spot((x, y) => (Math.hypot(x - 2, y - 2) === 2 ? 0 : 200))).toBe(0);
    // On the average of the four.
    for (const dark of [0, 1, 2, 3]) {
      const off = (level: number) => (x: number, y: number) =>
        [x === 0, x === 4, y === 0, y === 4][dark] ? level : 120;
      expect([spot(off(100)), spot(off(95))]).toEqual([1, 0]);
    }
  });

  it('stand in rows with bare rows between them', () => {
    const rows = facts(20, 20, (x, y) => (x > 2 && x < 17 && x % 3 === 0 && y % 6 < 2 ? 0 : 200));
    expect(rows.textRows).toBe(4 / 20);
    // Where each row has as many, there is one block of them.
    expect(facts(22, 20, (x, y) => ((x + y) % 3 === 0 ? 0 : 200)).textRows).toBe(2 / 20);
    // Less than one in a hundred pixels of all rows is no print.
    const aslant = (...at: readonly number[]) => facts(200, 10, (x, y) => (at.includes(x - 5 * y) ? 0 : 200)).textRows;
    expect([aslant(10), aslant(10, 33, 57), aslant(10, 33, 57, 81)]).toEqual([0, 0, 2 / 10]);
  });
});

describe('long edges', () => {
  it('run level or upright', () => {
    expect(facts(20, 24, (_, y) => (y < 12 ? 0 : 100))).toMatchObject({ levelEdges: 1, uprightEdges: 0 });
    expect(facts(20, 24, (x) => (x < 12 ? 0 : 100))).toMatchObject({ levelEdges: 0, uprightEdges: 1 });
  });

  it('are steps of more than 18', () => {
    expect(facts(20, 24, (_, y) => (y < 12 ? 0 : 19)).levelEdges).toBe(1);
    expect(facts(20, 24, (_, y) => (y < 12 ? 0 : 18)).levelEdges).toBe(0);
    expect(facts(20, 24, (_, y) => (y < 12 ? 19 : 0)).levelEdges).toBe(1);
    // Over two pixels.
    expect(facts(20, 24, (_, y) => Math.min(20, Math.max(0, 10 * (y - 11)))).levelEdges).toBe(1);
    expect(facts(20, 24, (_, y) => Math.min(24, Math.max(0, 8 * (y - 11)))).levelEdges).toBe(0);
  });

  it('are as long as their longest run, two pixels missing allowed', () => {
    const cut = (from: number, to: number) =>
      facts(20, 24, (x, y) => (y < 12 && !(x >= from && x < to) ? 0 : 100)).levelEdges;
    expect([cut(8, 9), cut(8, 10), cut(8, 11), cut(4, 7)]).toEqual([19 / 20, 18 / 20, 9 / 20, 13 / 20]);
    // Each gap by itself.
    expect(facts(20, 24, (x, y) => (y < 12 && ![4, 5, 8, 9, 12, 13].includes(x) ? 0 : 100)).levelEdges).toBe(14 / 20);
  });

  it('may lie a pixel from the rim', () => {
    for (const at of [1, 2, 22, 23]) expect(facts(20, 24, (_, y) => (y < at ? 0 : 100)).levelEdges, `${at}`).toBe(1);
    for (const at of [1, 2, 18, 19]) expect(facts(20, 24, (x) => (x < at ? 0 : 100)).uprightEdges, `${at}`).toBe(1);
  });
});

describe('directions of edges', () => {
  /** A slope that rises to one side, in degrees, by so many steps a pixel. */
  const slope = (degrees: number, rise = 20): Shade => {
    const [across, down] = [rise * Math.cos((degrees * Math.PI) / 180), rise * Math.sin((degrees * Math.PI) / 180)];
    return (x, y) => 1000 + across * x + down * y;
  };

  it('keep to one where they are all alike: nine times as much as in all', () => {
    for (const degrees of [2, 47, 92, 137, -88, 182])
      expect(facts(12, 10, slope(degrees)), `${degrees}`).toMatchObject({ rectilinear: 9, edges: 1 });
  });

  it('are of steps of 12 and more over two pixels', () => {
    expect(facts(12, 10, slope(2, 6.1)).edges).toBe(1);
    expect(facts(12, 10, slope(2, 5.9))).toMatchObject({ edges: 0, rectilinear: 1 });
    expect(facts(12, 10, (x) => (x < 6 ? 0 : 12)).edges).toBe(2 / 10);
  });

  it('at right angles are one', () => {
    const half = (one: number, other: number) => (x: number, y: number) =>
      x < 12 ? slope(one)(x, y) : slope(other)(x, y);
    const rectilinear = (one: number, other: number) => facts(24, 10, half(one, other)).rectilinear;
    expect(rectilinear(12, 102)).toBeGreaterThan(7.5);
    expect(rectilinear(12, 57)).toBeLessThan(6);
  });

  it('within ten degrees are one, around the right angle too', () => {
    const share = (one: number, other: number) => {
      const at = (x: number, y: number) => (y < 10 ? slope(one, 40)(x, y) : 1e4 + slope(other, 40)(x, y));
      return facts(10, 20, at).rectilinear;
    };
    expect(share(1, 6)).toBeGreaterThan(7.5);
    expect(share(1, -1)).toBeGreaterThan(7.5);
    expect(share(1, 12)).toBeLessThan(7);
  });

  it('weigh by their height, up to sixty', () => {
    // Eight rows of steps of sixty and more to the right, eight of forty below; one row on each side of the border is steep.
    const of = (right: number) =>
      facts(10, 20, (x, y) => (y < 10 ? right * x : 20 * (y - 10) + right * 4.5)).rectilinear;
    expect(of(30)).toBeCloseTo(of(300), 0);
  });
});

it('a screen’s light is colder than its room: blue over red of the bright, less that of the dark', () => {
  const of = facts(
    4,
    1,
    (x) => [8, 8, 88, 188][x] ?? 0,
    (x) =>
      (
        [
          [10, 0, 30],
          [0, 0, 0],
          [0, 0, 50],
          [20, 9, 60],
        ] as const
      )[x] ?? [0, 0, 0],
  );
  expect(of.coldLight).toBeCloseTo(40 / 200 - (20 / 20 + 0 + 50 / 100) / 3, 10);
});
