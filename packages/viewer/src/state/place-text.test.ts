import { describe, expect, it } from 'vitest';
import { placeText } from './place-text.ts';

describe('a place in millimetres', () => {
  it.each([
    [-13.84, '-13.8 mm'],
    [7, '7.0 mm'],
    [-0.04, '0.0 mm'],
    [-0.06, '-0.1 mm'],
  ])('%d is said as %s', (millimetres, text) => {
    expect(placeText(millimetres)).toBe(text);
  });
});
