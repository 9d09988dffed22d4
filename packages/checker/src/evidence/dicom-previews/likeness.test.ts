import { describe, expect, it } from 'vitest';
import { syntheticSlice } from '../../../../../test/build/photo.ts';
import { fingerprint, likeness } from './likeness.ts';

function drawn(size: number, shade: (x: number, y: number) => number) {
  const rgba = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let i = 0; i < size * size; i++)
    rgba.fill(255 * shade((i % size) / size, Math.floor(i / size) / size), i * 4, i * 4 + 3);
  return fingerprint(rgba, size, size);
}
const slice = drawn(256, syntheticSlice);

describe('likeness of pictures', () => {
  it('forgives size, brightness and contrast', () => {
    const other = likeness(
      slice,
      drawn(512, (x, y) => 0.2 + 0.6 * syntheticSlice(x, y)),
    );
    expect(other.whole).toBeGreaterThan(0.99);
    expect(other.detail).toBeGreaterThan(0.97);
  });

  it('sees another picture of the same outline by its edges', () => {
    const oval = drawn(256, (x, y) =>
      Math.hypot((x - 0.5) / 0.38, (y - 0.5) / 0.46) < 1 ? 0.5 + 0.2 * Math.sin(60 * x) : 0,
    );
    expect(likeness(slice, oval).detail).toBeLessThan(0.75);
  });

  it('sees each of the three colours', () => {
    const board = (colour: number) => {
      const rgba = new Uint8ClampedArray(48 * 48 * 4).fill(255);
      for (let i = 0; i < 48 * 48; i++)
        for (let c = 0; c < 3; c++) rgba[i * 4 + c] = c === colour && (i + Math.floor(i / 48)) % 2 === 0 ? 200 : 90;
      return fingerprint(rgba, 48, 48);
    };
    for (const other of [1, 2]) expect(likeness(board(0), board(other)).whole).toBeCloseTo(1, 5);
  });

  it('compares pictures smaller than what it makes of them', () => {
    const soft = (x: number, y: number) => 0.5 + 0.4 * Math.sin(5 * x) * Math.cos(4 * y);
    const { whole, detail } = likeness(drawn(256, soft), drawn(20, soft));
    expect(whole).toBeGreaterThan(0.97);
    expect(detail).toBeGreaterThan(0.2);
  });

  it('sees a pattern of two levels of grey in a picture that seems flat', () => {
    const faint = (x: number, y: number) => (100.5 + 2 * ((Math.round(x * 48) + Math.round(y * 48)) % 2)) / 255;
    expect(likeness(drawn(48, faint), drawn(48, faint)).whole).toBeCloseTo(1, 5);
  });

  it('finds nothing alike in a flat picture', () => {
    const wall = drawn(64, () => 0.3);
    expect(likeness(slice, wall)).toEqual({ whole: 0, detail: 0 });
    expect(likeness(wall, slice)).toEqual({ whole: 0, detail: 0 });
  });
});
