import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Spoken } from './spoken.ts';

describe('what the viewer says', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('says a note once, and again only when it came anew', () => {
    const spoken = new Spoken(() => undefined);
    spoken.notes(['Click both ends.']);
    expect(spoken.text).toBe('Click both ends.');
    vi.advanceTimersByTime(1000);
    spoken.notes(['Click both ends.', '10 slices are not here.']);
    expect(spoken.text).toBe('10 slices are not here.');
    vi.advanceTimersByTime(1000);
    spoken.notes(['Click both ends.']);
    expect(spoken.text).toBe('10 slices are not here.');
    spoken.notes([]);
    vi.advanceTimersByTime(1000);
    spoken.notes(['Click both ends.']);
    expect(spoken.text).toBe('Click both ends.');
  });

  it('forgets what was heard, so that nothing is repeated when a dialog closes', () => {
    const changed = vi.fn();
    const spoken = new Spoken(changed);
    spoken.say('Opened.');
    expect(changed).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(5000);
    expect(spoken.text).toBe('');
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('makes one sentence of what comes at once', () => {
    const spoken = new Spoken(() => undefined);
    spoken.say('Place 1.');
    spoken.say('Place 2.');
    expect(spoken.text).toBe('Place 1. Place 2.');
    vi.advanceTimersByTime(1000);
    spoken.say('Place 3.');
    expect(spoken.text).toBe('Place 3.');
  });
});
