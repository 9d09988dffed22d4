import { expect, it } from 'vitest';
import type { ReportFinding, Severity } from './report.ts';
import { verdictOf } from './verdict.ts';

const of = (...pairs: readonly (readonly [Severity, ReportFinding['outcome']])[]) =>
  verdictOf(
    pairs.map(([severity, outcome]) => ({ severity, outcome })),
    true,
  );

it('never lets a doubt make the verdict better', () => {
  expect(of()).toBe('ready');
  expect(of(['advice', 'fail'], ['info', 'cannot-tell'], ['advice', 'error'])).toBe('ready');
  expect(of(['gap', 'fail'])).toBe('incomplete');
  expect(of(['gap', 'fail'], ['gap', 'cannot-tell'])).toBe('incomplete');
  expect(of(['gap', 'cannot-tell'])).toBe('undecided');
  expect(of(['gap', 'error'])).toBe('undecided');
  expect(of(['gap', 'fail'], ['blocker', 'cannot-tell'])).toBe('undecided');
  expect(of(['blocker', 'fail'], ['blocker', 'cannot-tell'])).toBe('not-ready');
});

it('is undecided where not everything was read', () => {
  expect(verdictOf([], false)).toBe('undecided');
  expect(verdictOf([{ severity: 'blocker', outcome: 'fail' }], false)).toBe('not-ready');
});
