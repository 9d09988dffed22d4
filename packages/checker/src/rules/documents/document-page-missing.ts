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
  const sets: Sheets[] = [];
  const open = new OpenSheets();
  for (const paper of papers) {
    const { total = 0, seen = [] } = paper.pageMarks ?? {};
    let set = open.like(paper).find(({ pages }) => !seen.some((page) => pages.has(page)));
    if (!set) sets.push((set = { place: sets.length, papers: [], pages: new Set() }));
    set.papers.push(paper);
    for (const page of seen) set.pages.add(page);
    if (set.pages.size < total) open.add(set);
    else open.delete(set);
  }
  return sets.map((set) => set.papers);
}

interface Sheets {
  /** Among all sets. */
  readonly place: number;
  readonly papers: DocumentFacts[];
  readonly pages: Set<number>;
}

/** Sets that still lack pages, by what all pages of a paper share: a full one takes no more. Later pages often carry no date. */
class OpenSheets {
  private readonly byDate = new Map<string, Set<Sheets>>();
  private readonly all = new Map<string, Set<Sheets>>();

  add(set: Sheets): void {
    for (const list of this.listsOf(set)) list.add(set);
  }

  delete(set: Sheets): void {
    for (const list of this.listsOf(set)) list.delete(set);
  }

  /** Those that a paper may be a page of, in their order. */
  like(paper: DocumentFacts): readonly Sheets[] {
    const date = paper.dates[0];
    if (date === undefined) return inOrder(this.all.get(alike(paper)));
    return inOrder(this.byDate.get(alike(paper, date)), this.byDate.get(alike(paper, undated)));
  }

  private listsOf({ papers: [first] }: Sheets): readonly Set<Sheets>[] {
    return first === undefined
      ? []
      : [listIn(this.all, alike(first)), listIn(this.byDate, alike(first, first.dates[0] ?? undated))];
  }
}

const undated = 'undated';

function alike({ pageMarks, language }: DocumentFacts, date = ''): string {
  return `${pageMarks?.total} ${language} ${date}`;
}

function listIn(lists: Map<string, Set<Sheets>>, key: string): Set<Sheets> {
  const list = lists.get(key) ?? new Set();
  lists.set(key, list);
  return list;
}

function inOrder(...lists: readonly (ReadonlySet<Sheets> | undefined)[]): readonly Sheets[] {
  return lists.flatMap((list) => [...(list ?? [])]).sort((a, b) => a.place - b.place);
}

const ask = { who: 'patient', letter: false, message: 'add-files' } as const;
