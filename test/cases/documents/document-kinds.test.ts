import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentFacts } from '../../../packages/checker/src/evidence/document-kinds/document-facts.ts';
import { documentSet } from './document-set.ts';
import { readSet } from './read-set.ts';
import type { Half } from './written-papers.ts';

describe.each<Half>(['development', 'held-out'])('papers in nine languages, the %s half', (half) => {
  const papers = documentSet(half);
  let facts: ReadonlyMap<string, DocumentFacts>;

  beforeAll(async () => {
    facts = await readSet(papers);
  }, 60_000);

  it('are many, of every kind, in every language and format, each read', () => {
    expect(papers.length).toBeGreaterThanOrEqual(360);
    expect(new Set(papers.map(({ language }) => language)).size).toBe(9);
    expect(new Set(papers.map(({ kind }) => kind)).size).toBe(16);
    expect(new Set(papers.map(({ format }) => format)).size).toBe(8);
    expect(papers.filter(({ path }) => facts.get(path)?.unread !== undefined)).toEqual([]);
  });

  it('are told apart', () => {
    const confusion = new Map<string, Map<string, number>>();
    let right = 0;
    for (const { path, kind } of papers) {
      const found = facts.get(path)?.kind ?? 'unknown';
      if (found === kind) right++;
      const row = confusion.get(kind) ?? new Map<string, number>();
      confusion.set(kind, row.set(found, (row.get(found) ?? 0) + 1));
    }
    const rows = [...confusion].map(
      ([kind, row]) => `  ${kind.padEnd(18)} ${[...row].map(([found, count]) => `${found} ${count}`).join(', ')}`,
    );
    process.stdout.write(`document kinds, ${half}: ${right} of ${papers.length}\n${rows.join('\n')}\n`);
    expect(right / papers.length).toBeGreaterThanOrEqual(0.95);
  });

  it('no paper that is none is taken for the reading of a scan, nor the other way round', () => {
    const wrong = papers.filter(
      ({ path, kind }) => (kind === 'radiology-report') !== (facts.get(path)?.kind === 'radiology-report'),
    );
    expect(wrong.length / papers.length).toBeLessThanOrEqual(0.02);
  });

  it('say their language and their date', () => {
    const long = papers.filter(({ kind }) => !['scanner-protocol', 'endocrine', 'ecg'].includes(kind));
    const spoken = long.filter(({ path, language }) => facts.get(path)?.language === language).length;
    const wrong = long.filter(
      ({ path, language }) => ![undefined, language].includes(facts.get(path)?.language),
    ).length;
    const reports = papers.filter(({ kind }) => kind === 'radiology-report');
    const dated = reports.filter(({ path, date }) => facts.get(path)?.dates.slice(0, 2).includes(date)).length;
    process.stdout.write(
      `  language right ${spoken}, wrong ${wrong} of ${long.length}; date of a report ${dated} of ${reports.length}\n`,
    );
    expect(spoken / long.length).toBeGreaterThanOrEqual(0.9);
    expect(wrong / long.length).toBeLessThanOrEqual(0.02);
    expect(dated / reports.length).toBeGreaterThanOrEqual(0.95);
  });
});
