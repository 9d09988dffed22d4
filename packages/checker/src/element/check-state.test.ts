import { describe, expect, it } from 'vitest';
import type { Report } from '../report/report.ts';
import { Announcer } from './announcer.ts';
import { initialState, reduce, type CheckAction, type CheckState } from './check-state.ts';
import { SteadyRate } from './steady-rate.ts';

function run(...actions: CheckAction[]): CheckState {
  return actions.reduce(reduce, initialState);
}
const progress = (phase: 'finding' | 'reading' | 'settled', read: number) =>
  ({ type: 'progress', progress: { phase, found: 10, read, bytesFound: 0, bytesRead: 0 } }) as const;
const report = {} as Report;

describe('the state of a check', () => {
  it('goes from finding to reading to judging to done', () => {
    expect(run({ type: 'begin', scanId: 'a' }).phase).toBe('finding');
    expect(run({ type: 'begin', scanId: 'a' }, progress('reading', 1)).phase).toBe('reading');
    expect(run({ type: 'begin', scanId: 'a' }, { type: 'judge' }, progress('settled', 10)).phase).toBe('judging');
    expect(run({ type: 'begin', scanId: 'a' }, { type: 'report', report }).phase).toBe('done');
  });

  it('ignores progress that comes after the end', () => {
    const done = run({ type: 'begin', scanId: 'a' }, { type: 'report', report });
    expect(reduce(done, progress('reading', 3))).toBe(done);
    expect(reduce(initialState, progress('reading', 3))).toBe(initialState);
  });

  it('keeps what was found when stopped, and closes an open question', () => {
    const stopped = run(
      { type: 'begin', scanId: 'a' },
      progress('reading', 4),
      { type: 'ask-password', question: { path: 'a.zip', attempt: 1 } },
      { type: 'cancel' },
    );
    expect(stopped).toMatchObject({ cancelled: true, progress: { read: 4 } });
    expect(stopped.question).toBeUndefined();
  });

  it('records answers and takes them back', () => {
    const said = run({ type: 'begin', scanId: 'a' }, { type: 'answer', findings: ['f'], answer: 'not-available' });
    expect(said.answers.get('f')).toBe('not-available');
    expect(reduce(said, { type: 'answer', findings: ['f'], answer: undefined }).answers.size).toBe(0);
  });

  it('forgets everything on reset', () => {
    expect(reduce(run({ type: 'begin', scanId: 'a' }, progress('reading', 4)), { type: 'reset' })).toEqual(
      initialState,
    );
  });

  it('keeps answers but drops the old report when files are added', () => {
    const more = run(
      { type: 'begin', scanId: 'a' },
      { type: 'report', report },
      { type: 'answer', findings: ['f'], answer: 'keep' },
      { type: 'extend' },
    );
    expect(more.report).toBeUndefined();
    expect(more.answers.get('f')).toBe('keep');
  });
});

describe('time left', () => {
  it('says nothing before ten seconds, then the truth at steady speed', () => {
    const rate = new SteadyRate();
    let left: number | undefined;
    for (let second = 0; second <= 9; second++) left = rate.observe(second * 1000, second * 10, 1000);
    expect(left).toBeUndefined();
    for (let second = 10; second <= 12; second++) left = rate.observe(second * 1000, second * 10, 1000);
    expect(left).toBeCloseTo(88, 0);
  });

  it('falls silent when speed changes', () => {
    const rate = new SteadyRate();
    let left: number | undefined;
    for (let second = 0; second <= 20; second++)
      left = rate.observe(second * 1000, second < 16 ? second * 10 : 160 + (second - 16) * 90, 9000);
    expect(left).toBeUndefined();
  });
});

describe('the announcer', () => {
  it('speaks at most once in ten seconds, except at a new quarter', () => {
    const announcer = new Announcer();
    expect(announcer.shouldSpeak(0, 0)).toBe(true);
    expect(announcer.shouldSpeak(500, 0.1)).toBe(false);
    expect(announcer.shouldSpeak(900, 0.26)).toBe(true);
    expect(announcer.shouldSpeak(1000, 0.3)).toBe(false);
    expect(announcer.shouldSpeak(10_900, 0.31)).toBe(true);
  });

  it('hears 2,000 files as a handful of messages', () => {
    const announcer = new Announcer();
    let spoken = 0;
    for (let file = 0; file <= 2000; file++) if (announcer.shouldSpeak(file * 5, file / 2000)) spoken++;
    expect(spoken).toBeLessThanOrEqual(6);
    expect(spoken).toBeGreaterThanOrEqual(4);
  });
});
