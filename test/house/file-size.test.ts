import { describe, expect, it } from 'vitest';
import { read, sourceFiles } from './repository.ts';

// Catalogues are lists: their length is not complexity.
const catalogues = /\/(messages|standard|case-packs)\/|\/lexicon/;

describe('files stay small enough to be read at once', () => {
  const lengths = sourceFiles()
    .filter((path) => !catalogues.test(path))
    .map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines);

  it('has files to measure', () => {
    expect(lengths.length).toBeGreaterThan(50);
  });

  it('has none over 400 lines', () => {
    expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
  });

  it('has a median near 80 and a ninth decile of 250 at the most', () => {
    const at = (share: number) => lengths[Math.floor(share * (lengths.length - 1))]?.lines ?? 0;
    expect(at(0.5)).toBeLessThanOrEqual(100);
    expect(at(0.9)).toBeLessThanOrEqual(250);
  });
});
