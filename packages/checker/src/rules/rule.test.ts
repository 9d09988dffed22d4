import { describe, expect, it } from 'vitest';
import { verdictFrom } from './rule.ts';
import type { Hit } from './rule.ts';

const hit = (message: string): Hit<string> => ({ message, subjects: [], action: { who: 'patient', letter: false } });

describe('the verdict of a rule that looked at several things', () => {
  it('is a fault where there is one, and never drops the doubts beside it', () => {
    expect(verdictFrom([hit('a')])).toEqual({ outcome: 'fail', hits: [hit('a')] });
    expect(verdictFrom([hit('a')], [])).not.toHaveProperty('doubts');
    expect(verdictFrom([hit('a')], [hit('b')])).toEqual({ outcome: 'fail', hits: [hit('a')], doubts: [hit('b')] });
  });

  it('is in doubt where it only doubts', () => {
    expect(verdictFrom([], [hit('b')])).toEqual({ outcome: 'cannot-tell', hits: [hit('b')] });
  });

  it('is no complaint where there is nothing', () => {
    expect(verdictFrom([])).toEqual({ outcome: 'pass' });
  });
});
