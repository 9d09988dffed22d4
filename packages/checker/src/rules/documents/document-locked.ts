import type { DocumentFacts } from '../../evidence/document-kinds/document-facts.ts';
import { defineRule } from '../rule.ts';

/** Papers behind a password, and papers that could not be opened for another reason. A scanned paper without text is open. */
export const documentLocked = defineRule({
  id: 'document-locked',
  group: 'documents',
  severity: 'gap',
  requires: ['document-kinds'],
  messages: ['locked', 'not-read'],
  params: { locked: ['count'], 'not-read': ['count'] },
  defaults: {},
  check({ 'document-kinds': documents }) {
    const papers = documents.filter(({ container }) => container !== 'picture');
    if (papers.length === 0) return { outcome: 'not-applicable' };
    const locked = papers.filter((paper) => paper.locked);
    const unread = papers.filter((paper) => !paper.locked && paper.unread !== undefined && paper.unread !== 'no-text');
    const doubts =
      unread.length > 0
        ? [
            {
              message: 'not-read' as const,
              ...about(unread),
              severity: 'advice' as const,
              action: { who: 'coordinator', letter: false, message: 'coordinator-looks' } as const,
            },
          ]
        : [];
    if (locked.length > 0)
      return {
        outcome: 'fail',
        hits: [{ message: 'locked', ...about(locked), action: { who: 'patient', letter: false } as const }],
        doubts,
      };
    return doubts.length > 0 ? { outcome: 'cannot-tell', hits: doubts } : { outcome: 'pass' };
  },
});

function about(papers: readonly DocumentFacts[]) {
  return { params: { count: papers.length }, subjects: papers.map(({ path }) => ({ kind: 'entry', path }) as const) };
}
