import { describe, expect, it } from 'vitest';
import { orientationLetters, upright } from './orientation-letters.ts';

const axial = [1, 0, 0, 0, 1, 0];

describe('orientation letters', () => {
  it('puts the patient’s left at the right of an axial picture', () => {
    expect(orientationLetters(axial)).toEqual({ top: 'A', right: 'L', bottom: 'P', left: 'R' });
  });

  it('reads sagittal and coronal pictures', () => {
    expect(orientationLetters([0, 1, 0, 0, 0, -1])).toEqual({ top: 'H', right: 'P', bottom: 'F', left: 'A' });
    expect(orientationLetters([1, 0, 0, 0, 0, -1])).toEqual({ top: 'H', right: 'L', bottom: 'F', left: 'R' });
  });

  it('writes two letters for an oblique edge, the stronger first', () => {
    expect(orientationLetters([0.8, 0.6, 0, 0, 0, -1])?.right).toBe('LP');
  });

  it('moves the letters with the picture: mirrored', () => {
    expect(orientationLetters(axial, { ...upright, flipHorizontal: true })).toMatchObject({ left: 'L', right: 'R' });
    expect(orientationLetters(axial, { ...upright, flipVertical: true })).toMatchObject({ top: 'P', bottom: 'A' });
  });

  it('moves the letters with the picture: turned clockwise', () => {
    expect(orientationLetters(axial, { ...upright, quarterTurns: 1 })).toEqual({
      top: 'R',
      right: 'A',
      bottom: 'L',
      left: 'P',
    });
    expect(orientationLetters(axial, { ...upright, quarterTurns: 2 })).toEqual({
      top: 'P',
      right: 'R',
      bottom: 'A',
      left: 'L',
    });
  });

  it('writes nothing where the file states no orientation', () => {
    expect(orientationLetters(undefined)).toBeUndefined();
    expect(orientationLetters([0, 0, 0, 0, 0, 0])).toBeUndefined();
  });
});
