import type { DocumentKind } from '../../report/report.ts';
import { daysSince } from '../days-since.ts';
import { defineRule, verdictFrom } from '../rule.ts';
import type { Hit } from '../rule.ts';

/** Papers that hospitals want fresh: of each kind, the newest counts. */
export const documentOutdated = defineRule({
  id: 'document-outdated',
  group: 'documents',
  severity: 'advice',
  requires: ['document-kinds'],
  messages: ['old', 'no-date'],
  params: { old: ['documentKind', 'date'], 'no-date': ['documentKind'] },
  defaults: { maxDays: { 'lab-result': 90 } as Readonly<Partial<Record<DocumentKind, number>>> },
  check({ 'document-kinds': papers }, { maxDays }, { now }) {
    const asked = Object.entries(maxDays).flatMap(([documentKind, days]) => {
      const own = papers.filter(({ kind, confidence }) => kind === documentKind && confidence >= 0.6);
      return own.length === 0 ? [] : [{ documentKind, days, own }];
    });
    if (asked.length === 0) return { outcome: 'not-applicable' };
    const hits: Hit<'old' | 'no-date'>[] = [];
    const doubts: Hit<'old' | 'no-date'>[] = [];
    for (const { documentKind, days, own } of asked) {
      // The first is the likeliest date of a paper.
      const dates = own.map(({ dates: [first] }) => first);
      const fresh = dates.some((date) => date !== undefined && (daysSince(date, now) ?? Infinity) <= days);
      if (fresh) continue;
      const known = dates.filter((date) => date !== undefined).sort();
      const about = {
        subjects: own.map(({ path }) => ({ kind: 'entry', path }) as const),
        action: { who: 'patient', letter: false, message: 'add-files' } as const,
      };
      const date = known.at(-1);
      if (date === undefined || known.length < dates.length)
        doubts.push({ message: 'no-date', params: { documentKind }, ...about });
      else hits.push({ message: 'old', params: { documentKind, date }, ...about });
    }
    return verdictFrom(hits, doubts);
  },
});
