import type { DocumentKind } from '../../report/report.ts';
import { defineRule, verdictFrom } from '../rule.ts';

/** Papers in a language that the receiving doctors may not read. */
export const needsTranslation = defineRule({
  id: 'needs-translation',
  group: 'documents',
  severity: 'info',
  requires: ['document-kinds'],
  messages: ['other-language', 'unknown-language'],
  params: { 'other-language': ['language', 'count'], 'unknown-language': ['count'] },
  defaults: { read: ['en', 'zh'] as readonly string[] },
  check({ 'document-kinds': papers }, { read }) {
    const prose = papers.filter(({ kind, unread }) => meantToBeRead.has(kind) && unread === undefined);
    if (prose.length === 0) return { outcome: 'not-applicable' };
    const languages = [...new Set(prose.flatMap(({ language }) => (language === undefined ? [] : [language])))].sort();
    const silent = prose.filter(({ language, container }) => language === undefined && container !== 'picture');
    return verdictFrom(
      languages
        .filter((language) => !read.includes(language))
        .map((language) => {
          const own = prose.filter((paper) => paper.language === language);
          return { message: 'other-language', params: { language, count: own.length }, ...about(own) };
        }),
      silent.length === 0 ? [] : [{ message: 'unknown-language', params: { count: silent.length }, ...about(silent) }],
    );
  },
});

// Values and traces read the same in every language.
const meantToBeRead = new Set<DocumentKind>([
  'radiology-report',
  'discharge-summary',
  'operative-note',
  'clinic-letter',
  'pathology-report',
  'echo-report',
  'symptom-timeline',
]);

function about(papers: readonly { readonly path: string }[]) {
  return {
    subjects: papers.map(({ path }) => ({ kind: 'entry', path }) as const),
    action: { who: 'coordinator', letter: false, message: 'coordinator-looks' } as const,
  };
}
