import { describe, expect, it } from 'vitest';
import { daysSince } from './days-since.ts';

describe('the days since a date', () => {
  const now = new Date('2026-11-25T23:59:00Z');

  it('are whole, and those of the date alone', () => {
    expect(daysSince('2026-11-25', now)).toBe(0);
    expect(daysSince('2026-11-24', now)).toBe(1);
    expect(daysSince('2025-11-25', now)).toBe(365);
    expect(daysSince('2026-11-24T22:00:00', now)).toBe(1);
  });

  it('are less than none in the future, and none are told of what is no date', () => {
    expect(daysSince('2026-11-27', now)).toBe(-2);
    for (const none of ['', 'yesterday', '2026-13-40']) expect(daysSince(none, now)).toBeUndefined();
  });
});
