import { expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { paper } from '../../../../../test/build/paper.ts';
import type { DocumentFacts } from '../../evidence/document-kinds/document-facts.ts';
import { documentOutdated } from './document-outdated.ts';

const ask = (...papers: readonly DocumentFacts[]) =>
  documentOutdated.check({ 'document-kinds': papers }, documentOutdated.defaults, context);
const labs = (...dates: readonly string[]) => paper({ kind: 'lab-result', dates });

it('looks at the newest paper of a kind', () => {
  expect(ask(labs('2024-01-01'), labs('2026-11-01'))).toEqual({ outcome: 'pass' });
  expect(ask(labs('2024-01-01'), labs('2025-02-01'))).toMatchObject({
    outcome: 'fail',
    hits: [{ params: { documentKind: 'lab-result', date: '2025-02-01' } }],
  });
  expect(ask(labs('2024-01-01'), labs())).toMatchObject({ outcome: 'cannot-tell' });
  expect(ask(paper({ kind: 'passport', dates: ['2001-01-01'] }))).toEqual({ outcome: 'not-applicable' });
});

it('counts days to the last, of papers that are surely of that kind', () => {
  expect(ask(labs('2026-08-26'))).toEqual({ outcome: 'pass' });
  expect(ask(labs('2026-08-25'))).toMatchObject({ outcome: 'fail' });
  const unsure = paper({ kind: 'lab-result', dates: ['2024-01-01'], confidence: 0.59 });
  expect(ask(unsure)).toEqual({ outcome: 'not-applicable' });
  expect(ask({ ...unsure, confidence: 0.6 })).toMatchObject({ outcome: 'fail' });
});

it('names the papers and the newest date, in whatever order they come', () => {
  const [old, older] = [labs('2025-02-01'), labs('2024-01-01')];
  for (const all of [
    [old, older],
    [older, old],
  ])
    expect(ask(...all)).toMatchObject({
      hits: [
        {
          message: 'old',
          params: { date: '2025-02-01' },
          subjects: all.map(({ path }) => ({ kind: 'entry', path })),
          action: { who: 'patient', letter: false, message: 'add-files' },
        },
      ],
    });
});

it('does not guess the age of papers without a date', () => {
  const hit = { message: 'no-date', params: { documentKind: 'lab-result' }, subjects: [{ kind: 'entry' }] };
  expect(ask(labs())).toMatchObject({ outcome: 'cannot-tell', hits: [hit] });
  expect(ask(labs(), labs('2024-01-01'))).toMatchObject({ outcome: 'cannot-tell' });
});
