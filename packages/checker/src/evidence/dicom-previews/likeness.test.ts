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

  it('finds nothing alike in a flat picture', () => {
    expect(
      likeness(
        slice,
        drawn(64, () => 0.3),
      ),
    ).toEqual({ whole: 0, detail: 0 });
  });
});
