import type { DocumentFacts } from '../../evidence/document-kinds/document-facts.ts';
import type { DocumentExpectation } from '../expectation.ts';
import { defineRule, verdictFrom } from '../rule.ts';
import type { Hit } from '../rule.ts';

/** Papers that the list of a case asks for. A paper that nobody could read, or name, may be any of them. */
export const expectedDocumentAbsent = defineRule({
  id: 'expected-document-absent',
  group: 'documents',
  severity: 'advice',
  requires: ['document-kinds', 'package-inventory', 'series-kinds'],
  messages: ['absent', 'maybe-absent'],
  params: { absent: ['documentKind'], 'maybe-absent': ['documentKind'] },
  defaults: { expects: [] as readonly DocumentExpectation[] },
  check({ 'document-kinds': papers, 'package-inventory': { states }, 'series-kinds': kinds }, { expects }) {
    if (expects.length === 0) return { outcome: 'not-applicable' };
    // A photo may be of a paper.
    const open = papers.some(unsure) || states.picture > 0;
    const hits: Hit<'absent' | 'maybe-absent'>[] = [];
    for (const wanted of expects) {
      const found =
        papers.some((paper) => wanted.kinds.includes(paper.kind) && !unsure(paper)) ||
        (wanted.kinds.includes('ecg') && kinds.some(({ modality }) => modality === 'ECG'));
      if (found) continue;
      hits.push({
        message: open ? 'maybe-absent' : 'absent',
        params: { documentKind: wanted.kinds[0] },
        subjects: [{ kind: 'package' }],
        severity: open ? 'advice' : wanted.severity,
        action: { who: 'patient', letter: false, message: 'add-files' },
      });
    }
    return open ? verdictFrom([], hits) : verdictFrom(hits);
  },
});

function unsure({ kind, unread, confidence, decidedBy }: DocumentFacts): boolean {
  return decidedBy === 'engine' && (unread !== undefined || kind === 'unknown' || confidence < 0.6);
}
