import { describe, expect, it } from 'vitest';
import { rulerOf } from './ruler.ts';

describe('the ruler on a picture', () => {
  it('is the longest round length that fits', () => {
    expect(rulerOf(1.3, 140)).toEqual({ millimetres: 100, pixels: 130, label: '10 cm' });
    expect(rulerOf(2, 140)).toEqual({ millimetres: 50, pixels: 100, label: '5 cm' });
    expect(rulerOf(30, 140)).toEqual({ millimetres: 2, pixels: 60, label: '2 mm' });
  });

  it('is none where nothing fits or nothing is known', () => {
    expect(rulerOf(10_000, 140)).toBeUndefined();
    expect(rulerOf(0, 140)).toBeUndefined();
    expect(rulerOf(Number.NaN, 140)).toBeUndefined();
    expect(rulerOf(Infinity, 140)).toBeUndefined();
  });
});
