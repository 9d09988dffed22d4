import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentFacts } from '../../../packages/checker/src/evidence/document-kinds/document-facts.ts';
import { counterPapers } from './counter-papers.ts';
import { readSet } from './read-set.ts';
import type { Half } from './written-papers.ts';

/** What would call a scan read, a report lonely or an operation told, where there is none. */
const worst: readonly string[] = ['radiology-report', 'operative-note'];
/** As they are today (docs/papers.md). Never more. */
const most: Readonly<Record<Half, number>> = { development: 1, 'held-out': 6 };
const right: readonly string[] = ['other', 'unknown'];

describe.each<Half>(['development', 'held-out'])('ordinary papers that are none of the kinds, the %s half', (half) => {
  const papers = counterPapers(half);
  let facts: ReadonlyMap<string, DocumentFacts>;
  const kindOf = (path: string) => facts.get(path)?.kind ?? 'lost';
  beforeAll(async () => {
    facts = await readSet(papers);
  }, 60_000);

  it('are many, in nine languages, each read', () => {
    expect(papers.length).toBe(234);
    expect(new Set(papers.map(({ language }) => language)).size).toBe(9);
    expect(new Set(papers.map(({ theme }) => theme)).size).toBe(13);
    expect(papers.filter(({ path }) => facts.get(path)?.unread !== undefined)).toEqual([]);
  });

  it('are never taken for the reading of a scan or an operation, and seldom for another kind', () => {
    const count = (kinds: readonly string[]) => papers.filter(({ path }) => kinds.includes(kindOf(path))).length;
    const [mistaken, other, open] = [count(worst), count(['other']), count(['unknown'])];
    process.stdout.write(
      `none of the kinds, ${half}: ${other} other, ${open} cannot tell, ${mistaken} readings or operations, ${
        papers.length - other - open - mistaken
      } another kind, of ${papers.length}\n`,
    );
    process.stdout.write(
      papers
        .filter(({ path }) => !right.includes(kindOf(path)))
        .map(({ path, theme }) => `    ${path} ${theme}: ${kindOf(path)} ${facts.get(path)?.confidence}\n`)
        .join(''),
    );
    expect(mistaken).toBeLessThanOrEqual(most[half]);
  });
});
