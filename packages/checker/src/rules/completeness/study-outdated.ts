import { daysSince } from '../days-since.ts';
import { defineRule } from '../rule.ts';
import { coordinatorLooks } from '../series-match.ts';

/** The newest scan is older than the list of the case wants. `maxDays` 0 asks nothing. */
export const studyOutdated = defineRule({
  id: 'study-outdated',
  group: 'completeness',
  severity: 'advice',
  requires: ['series-kinds'],
  messages: ['old', 'no-date'],
  params: { old: ['date'], 'no-date': [] },
  defaults: { maxDays: 0 },
  check({ 'series-kinds': kinds }, { maxDays }, { now }) {
    const pictures = kinds.filter(({ label }) => label !== 'non-image');
    if (maxDays <= 0 || pictures.length === 0) return { outcome: 'not-applicable' };
    const dates = pictures.map(({ studyDate }) => studyDate);
    const known = dates.filter((date) => date !== undefined && daysSince(date, now) !== undefined).sort();
    const newest = known.at(-1);
    const subjects = [...new Set(pictures.map(({ studyInstanceUID }) => studyInstanceUID))].map(
      (studyInstanceUID) => ({ kind: 'study', studyInstanceUID }) as const,
    );
    if (newest !== undefined && (daysSince(newest, now) ?? 0) <= maxDays) return { outcome: 'pass' };
    if (newest === undefined || known.length < dates.length)
      return { outcome: 'cannot-tell', hits: [{ message: 'no-date', params: {}, subjects, action: coordinatorLooks }] };
    const hit = { message: 'old' as const, params: { date: newest }, subjects, action: coordinatorLooks };
    return { outcome: 'fail', hits: [hit] };
  },
});
