import type { DocumentFacts } from '../../evidence/document-kinds/document-facts.ts';
import { defineRule, verdictFrom } from '../rule.ts';
import type { Hit } from '../rule.ts';

type Key = 'missing' | 'maybe-missing';

/**
 * Papers that print “page 2 of 3” where no page 3 is here. Two witnesses make it sure: what is printed, and a file that holds
 * fewer pages. Single pages in files of their own are one paper.
 */
export const documentPageMissing = defineRule({
  id: 'document-page-missing',
  group: 'documents',
  severity: 'gap',
  requires: ['document-kinds'],
  messages: ['missing', 'maybe-missing'],
  params: { missing: ['file', 'present', 'total'], 'maybe-missing': ['file', 'total'] },
  defaults: {},
  check({ 'document-kinds': papers }) {
    const marked = papers.filter(({ pageMarks }) => pageMarks !== undefined);
    if (marked.length === 0) return { outcome: 'not-applicable' };
    const hits: Hit<Key>[] = [];
    const doubts: Hit<Key>[] = [];
    for (const set of sheets(marked)) {
      const total = set[0]?.pageMarks?.total ?? 0;
      const seen = new Set(set.flatMap(({ pageMarks }) => pageMarks?.seen ?? []));
      if (seen.size >= total) continue;
      const pages = set.map((paper) => paper.pages);
      const held = pages.includes(undefined) ? undefined : pages.reduce<number>((sum, count) => sum + (count ?? 0), 0);
      // Enough pages are here, only not every one prints its number.
      if (held !== undefined && held >= total) continue;
      const file = (set[0]?.path ?? '').split('/').at(-1) ?? '';
      const subjects = set.map(({ path }) => ({ kind: 'entry', path }) as const);
      if (held === undefined) {
        doubts.push({ message: 'maybe-missing', params: { file, total }, subjects, severity: 'advice', action: ask });
      } else {
        const present = held;
        hits.push({ message: 'missing', params: { file, present, total }, subjects, confidence: 0.9, action: ask });
      }
    }
    return verdictFrom(hits, doubts);
  },
});

/** Files that are pages of one paper: the same kind, total, date and language, and no page twice. */
function sheets(papers: readonly DocumentFacts[]): readonly (readonly DocumentFacts[])[] {
  const sets: DocumentFacts[][] = [];
  for (const paper of papers) {
    const fits = sets.find(
      ([first, ...rest]) =>
        first !== undefined &&
        first.pageMarks?.total === paper.pageMarks?.total &&
        first.language === paper.language &&
        agree(first.dates[0], paper.dates[0]) &&
        ![first, ...rest].some(({ pageMarks }) => pageMarks?.seen.some((page) => paper.pageMarks?.seen.includes(page))),
    );
    if (fits) fits.push(paper);
    else sets.push([paper]);
  }
  return sets;
}

/** Later pages often carry no date. */
function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

const ask = { who: 'patient', letter: false, message: 'add-files' } as const;
