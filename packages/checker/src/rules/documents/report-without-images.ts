import { defineRule } from '../rule.ts';

/** A written report whose scan is not here. */
export const reportWithoutImages = defineRule({
  id: 'report-without-images',
  group: 'documents',
  severity: 'gap',
  requires: ['report-pairing', 'document-kinds'],
  messages: ['no-scan', 'no-scan-dated', 'maybe-no-scan'],
  params: { 'no-scan': ['file'], 'no-scan-dated': ['file', 'date'], 'maybe-no-scan': ['count'] },
  defaults: { confidence: 0.7 },
  check({ 'report-pairing': { withoutImages }, 'document-kinds': documents }, options) {
    if (!documents.some(({ kind }) => kind === 'radiology-report')) return { outcome: 'not-applicable' };
    const sure = withoutImages.filter(({ confidence }) => confidence >= options.confidence);
    const maybe = withoutImages.filter(({ confidence }) => confidence < options.confidence);
    const entry = (path: string) => ({ kind: 'entry', path }) as const;
    const doubts =
      maybe.length > 0
        ? [
            {
              message: 'maybe-no-scan' as const,
              params: { count: maybe.length },
              subjects: maybe.map(({ path }) => entry(path)),
              severity: 'advice' as const,
              action: look,
            },
          ]
        : [];
    if (sure.length === 0) return doubts.length > 0 ? { outcome: 'cannot-tell', hits: doubts } : { outcome: 'pass' };
    const hits = sure.map(({ path, date, confidence }) => {
      const file = path.slice(path.lastIndexOf('/') + 1);
      const about = { subjects: [entry(path)], confidence, action: ask };
      return date === undefined
        ? { message: 'no-scan' as const, params: { file }, ...about }
        : { message: 'no-scan-dated' as const, params: { file, date }, ...about };
    });
    return { outcome: 'fail', hits, doubts };
  },
});

const ask = { who: 'hospital', letter: true, message: 'ask-for-scan-files' } as const;
const look = { who: 'coordinator', letter: false, message: 'coordinator-looks' } as const;
