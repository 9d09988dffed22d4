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
