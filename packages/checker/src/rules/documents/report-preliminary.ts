import { defineRule } from '../rule.ts';

/** A report that calls itself preliminary: a final one is to follow. */
export const reportPreliminary = defineRule({
  id: 'report-preliminary',
  group: 'documents',
  severity: 'advice',
  requires: ['document-kinds'],
  messages: ['preliminary', 'maybe-preliminary'],
  params: { preliminary: ['file'], 'maybe-preliminary': ['file'] },
  defaults: { confidence: 0.7 },
  check({ 'document-kinds': documents }, options) {
    const reports = documents.filter(({ kind, unread }) => kind === 'radiology-report' && unread === undefined);
    if (reports.length === 0) return { outcome: 'not-applicable' };
    const marked = reports.filter(({ preliminary }) => preliminary);
    if (marked.length === 0) return { outcome: 'pass' };
    const about = (path: string) => ({
      params: { file: path.slice(path.lastIndexOf('/') + 1) },
      subjects: [{ kind: 'entry', path } as const],
      action: ask,
    });
    const doubts = marked
      .filter(({ confidence }) => confidence < options.confidence)
      .map(({ path }) => ({ message: 'maybe-preliminary' as const, ...about(path) }));
    const hits = marked
      .filter(({ confidence }) => confidence >= options.confidence)
      .map(({ path }) => ({ message: 'preliminary' as const, ...about(path) }));
    return hits.length > 0 ? { outcome: 'fail', hits, doubts } : { outcome: 'cannot-tell', hits: doubts };
  },
});

const ask = { who: 'hospital', letter: true, message: 'ask-for-report' } as const;
