import { describe, expect, it } from 'vitest';
import { Dice } from '../dice.ts';
import type { PictureAddress } from './contents.ts';
import { devicesOf } from './devices.ts';
import { sceneTruths, unitSquare } from './scene-photo.ts';
import type { Place } from './scene-photo.ts';
import { drawScene, sceneKinds } from './scenes.ts';

const picture: PictureAddress = (kind, dice) => `${kind}-${dice.int(0, 9)}.png`;
const scene = (kind: (typeof sceneKinds)[number], half: 'fit' | 'held-out', seed: number) =>
  drawScene(kind, half, new Dice(seed), picture);

describe('scenes for Chromium', () => {
  it.each(sceneKinds)('are the same by their seed, and others by another: %s', (kind) => {
    expect(scene(kind, 'fit', 4)).toEqual(scene(kind, 'fit', 4));
    expect(scene(kind, 'fit', 4).html).not.toBe(scene(kind, 'fit', 5).html);
  });

  it('hold a lit display where their truth says so, and a slice where it says a scan', () => {
    for (const kind of sceneKinds) {
      const drawn = Array.from({ length: 12 }, (_, seed) => scene(kind, 'held-out', seed));
      const { shows, made } = sceneTruths[kind];
      expect(
        drawn.every(({ device }) => device !== undefined),
        kind,
      ).toBe(made === 'camera-at-screen');
      expect(
        drawn.every(({ html }) => html.includes('src="slice-')),
        kind,
      ).toBe(shows === 'scan');
      expect(
        drawn.some(({ html }) => html.includes('src="slice-')),
        kind,
      ).toBe(shows === 'scan');
    }
  });

  it('share no device between the halves', () => {
    const names = devicesOf('held-out').map(({ name }) => name);
    expect(devicesOf('fit').filter(({ name }) => names.includes(name))).toEqual([]);
  });
});

describe('the place of a display in a photo', () => {
  it('has its corners at the corners of a square, its middle where the diagonals cross', () => {
    const quad = [
      [0, 0],
      [4, 1],
      [3, 3],
      [0, 2],
    ];
    const inside = unitSquare(quad);
    const at = ([x = 0, y = 0]: readonly number[]) => {
      const place: Place = { u: 0, v: 0, scale: 0 };
      inside(x, y, place);
      return [place.u, place.v];
    };
    const corners = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ];
    for (const [index, corner] of corners.entries())
      for (const [axis, value] of at(quad[index] ?? []).entries()) expect(value).toBeCloseTo(corner[axis] ?? NaN, 6);
    // Diagonals (0,0)–(3,3) and (4,1)–(0,2) cross at x = y = 1.6.
    for (const value of at([1.6, 1.6])) expect(value).toBeCloseTo(0.5, 6);
  });

  it('tells how many of its widths one width of the photo is', () => {
    const place: Place = { u: 0, v: 0, scale: 0 };
    unitSquare([
      [0, 0],
      [0.5, 0],
      [0.5, 0.3],
      [0, 0.3],
    ])(0.2, 0.1, place);
    expect(place.scale).toBeCloseTo(2, 6);
  });
});
