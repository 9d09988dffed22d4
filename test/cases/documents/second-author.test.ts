import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentFacts } from '../../../packages/checker/src/evidence/document-kinds/document-facts.ts';
import { readSet } from './read-set.ts';
import { secondAuthorSet } from './second-author.ts';

// docs/papers.md tells the score as it was first seen, and what was mended after: since then no paper here is held out.
describe('papers by a second author', () => {
  const papers = secondAuthorSet();
  let facts: ReadonlyMap<string, DocumentFacts>;
  beforeAll(async () => {
    facts = await readSet(papers);
  }, 60_000);

  it('are told apart', () => {
    const wrong = papers.flatMap(({ path, kind }) => {
      const found = facts.get(path);
      return found?.kind === kind
        ? []
        : [`  ${path}: ${kind}, taken for ${found?.kind} ${found?.confidence.toFixed(2)}`];
    });
    const right = papers.length - wrong.length;
    process.stdout.write(`second author, kinds: ${right} of ${papers.length}\n${wrong.join('\n')}\n`);
    expect(papers.length).toBeGreaterThanOrEqual(60);
    expect(right / papers.length).toBeGreaterThanOrEqual(0.95);
  });

  it('say of which day and machine a reading is', () => {
    const readings = papers.filter(({ kind }) => kind === 'radiology-report');
    const wrong = readings.flatMap(({ path, date = '', modality = '' }) => {
      const found = facts.get(path);
      const isRight = found?.dates[0] === date && found.modalities.includes(modality);
      return isRight
        ? []
        : [`  ${path}: ${date} ${modality}, read ${found?.dates.slice(0, 3).join(' ')} ${found?.modalities.join(' ')}`];
    });
    process.stdout.write(
      `second author, date and machine: ${readings.length - wrong.length} of ${readings.length}\n${wrong.join('\n')}\n`,
    );
    expect(1 - wrong.length / readings.length).toBeGreaterThanOrEqual(0.9);
  });

  it('are in the languages they were written in', () => {
    const wrong = papers.filter(({ path, language }) => facts.get(path)?.language !== language);
    process.stdout.write(
      `second author, language: ${papers.length - wrong.length} of ${papers.length}: ${wrong.map(({ path }) => `${path} ${facts.get(path)?.language}`).join(', ')}\n`,
    );
    expect(wrong.length / papers.length).toBeLessThanOrEqual(0.05);
  });
});
