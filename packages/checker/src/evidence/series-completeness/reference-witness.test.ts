import { describe, expect, it } from 'vitest';
import type { AbsentTarget } from '../references/index.ts';
import { referenceWitness } from './reference-witness.ts';

const target = (named: number, absent: number, by: AbsentTarget['by'] = 'key-images'): AbsentTarget => ({
  studyInstanceUID: '1.2',
  seriesInstanceUID: '1.2.90',
  by,
  target: '1.2.1',
  series: 'here',
  listed: false,
  named,
  absent,
});
const strength = (...targets: readonly AbsentTarget[]) => referenceWitness(targets)?.witness.strength;

describe('objects that name instances of a series', () => {
  it('tell the most that one of them misses', () => {
    expect(referenceWitness([target(5, 1), target(9, 4), target(7, 3)])).toEqual({
      witness: {
        kind: 'reference',
        says: 'incomplete',
        strength: 'strong',
        expected: 9,
        present: 5,
        tag: '(0008,1155)',
      },
      source: 'reading',
      missing: [{ what: 'referenced-instance', where: { kind: 'unknown' }, count: 4 }],
      signs: [],
    });
    // Of two that miss as many, the first.
    expect(referenceWitness([target(5, 1), target(9, 1)])?.witness.expected).toBe(5);
  });
  it('are strong where two are absent and two are here, or two sources agree', () => {
    expect(strength(target(4, 2))).toBe('strong');
    expect(strength(target(4, 1))).toBe('medium');
    expect(strength(target(4, 3))).toBe('medium');
    expect(strength(target(4, 1), target(4, 2))).toBe('strong');
    expect(strength(target(4, 1), target(4, 1))).toBe('medium');
    expect(strength(target(4, 1), target(4, 1, 'segmentation'))).toBe('strong');
    expect(strength(target(4, 1, 'derived'), target(4, 1, 'treatment'))).toBe('strong');
    // One doctor at one screen marks pictures, sets their greys and writes the report.
    expect(strength(target(4, 1), target(4, 1, 'report'), target(4, 1, 'view'))).toBe('medium');
  });
  it('are none where nothing is absent', () => {
    expect(referenceWitness([])).toBeUndefined();
  });
});
