import { describe, expect, it } from 'vitest';
import { planeOf } from '../../../../../test/build/pixels.ts';
import { screenFrame } from './bezel.ts';

const side = 100;
/** A bright plane with something dark in it. */
const with_ = (isDark: (x: number, y: number) => boolean, dark = 0, bright = 200) =>
  screenFrame(planeOf(side, side, (x, y) => (isDark(x, y) ? dark : bright)));
const band = (top: number, thickness: number) => (_: number, y: number) => y >= top && y < top + thickness;

describe('what a monitor leaves around its picture', () => {
  it('is nothing in an even plane, bright or dark', () => {
    expect(with_(() => false)).toEqual({ bezel: 0, darkEdges: 0 });
    expect(with_(() => true)).toEqual({ bezel: 0, darkEdges: 0 });
  });

  it('is a thin dark band from side to side, level or upright', () => {
    expect(with_(band(50, 5))).toEqual({ bezel: 1, darkEdges: 1 });
    const upright = band(50, 5);
    expect(with_((x, y) => upright(y, x))).toEqual({ bezel: 1, darkEdges: 1 });
  });

  it('is as long as the band', () => {
    const short = band(50, 5);
    expect(with_((x, y) => x >= 20 && x < 60 && short(x, y))).toEqual({ bezel: 0.4, darkEdges: 0.4 });
  });

  it('has a thickness of 2 to 14 in 100', () => {
    expect([1, 2, 14, 15].map((thickness) => with_(band(40, thickness)).bezel)).toEqual([0, 1, 1, 0]);
  });

  it('is darker than 60, and well below what lies beside it', () => {
    expect(with_(band(50, 5), 59).bezel).toBe(1);
    expect(with_(band(50, 5), 60).bezel).toBe(0);
    const beside = (above: number, below: number) =>
      screenFrame(planeOf(side, side, (_, y) => (y < 50 ? above : y < 55 ? 50 : below))).bezel;
    expect([beside(86, 86), beside(85, 85)]).toEqual([1, 0]);
    // The far side may be a little less bright, seen from one of the two.
    expect([beside(86, 71), beside(71, 86), beside(86, 70), beside(85, 71)]).toEqual([1, 1, 0, 0]);
  });

  it('does not lie at the rim', () => {
    expect([2, 3, 4, 5].map((top) => with_(band(top, 4)).bezel)).toEqual([0, 0, 1, 1]);
    expect([94, 93, 92, 91].map((top) => with_(band(top, 4)).bezel)).toEqual([0, 0, 1, 1]);
    // Seen from below alone: five rows above it are looked at, and three below.
    const seen = (top: number) =>
      screenFrame(planeOf(side, side, (_, y) => (y < top ? 86 : y < top + 4 ? 50 : 71))).bezel;
    expect([4, 5, 6, 92, 93].map(seen)).toEqual([0, 0, 1, 1, 0]);
  });

  it('may be askew, by a fifth of its length', () => {
    const askew = (slope: number) => with_((x, y) => y >= 30 + slope * x && y < 35 + slope * x).bezel;
    expect(askew(0.1)).toBe(1);
    expect(askew(-0.1)).toBe(with_((x, y) => y >= 30 - 0.1 * x && y < 35 - 0.1 * x).bezel);
    expect(askew(0.19)).toBe(1);
    expect(askew(0.4)).toBeLessThan(0.5);
  });

  it('is no scatter of spots', () => {
    expect(with_((x, y) => x % 10 === 0 && band(10 + 7 * (x / 10), 4)(x, y)).bezel).toBeLessThan(0.05);
  });

  it('is a dark picture in a brighter surrounding, on two sides at the least', () => {
    const inside = (x: number, y: number) => x >= 20 && x < 70 && y >= 30 && y < 80;
    expect(with_(inside)).toEqual({ bezel: 0, darkEdges: 0.5 });
    // One side alone is a table's edge.
    expect(with_((_, y) => y < 60)).toEqual({ bezel: 0, darkEdges: 0 });
    // The surrounding is brighter by more than thirty steps.
    expect([with_(inside, 20, 81).darkEdges, with_(inside, 20, 80).darkEdges]).toEqual([0.5, 0.5]);
    expect([with_(inside, 50, 81).darkEdges, with_(inside, 50, 80).darkEdges]).toEqual([0.5, 0]);
    // And thicker than three in a hundred.
    expect([with_(band(50, 4)).darkEdges, with_(band(50, 3)).darkEdges]).toEqual([1, 0]);
  });

  it('is the first dark picture from each side', () => {
    const two = (x: number, y: number) => (x >= 20 && x < 70 && y >= 10 && y < 30) || (x < 20 && y >= 50 && y < 80);
    // From below: 50 columns of the upper one, 20 of the lower one.
    expect(with_(two).darkEdges).toBe(0.5);
  });
});
