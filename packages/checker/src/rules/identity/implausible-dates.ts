import { defineRule } from '../rule.ts';
import type { Hit } from '../rule.ts';

type Key = 'scan-in-future' | 'scan-too-old' | 'scan-before-birth' | 'no-date';

/** Dates that cannot be right. Dates are compared as `YYYY-MM-DD` text, so no time zone can move them. */
export const implausibleDates = defineRule({
  id: 'implausible-dates',
  group: 'identity',
  severity: 'advice',
  requires: ['identity'],
  messages: ['scan-in-future', 'scan-too-old', 'scan-before-birth', 'no-date'],
  params: {
    'scan-in-future': ['date'],
    'scan-too-old': ['date'],
    'scan-before-birth': ['date'],
    'no-date': ['count'],
  },
  defaults: {
    /** Digital scans are younger. */
    earliest: '1970-01-01',
  },
  check({ identity: persons }, { earliest }, { now }) {
    const studies = persons.flatMap((person) =>
      person.studies.map((study) => ({ ...study, born: person.identity.patientBirthDate })),
    );
    if (studies.length === 0) {
      return { outcome: 'not-applicable' };
    }
    // A day of grace: somewhere on earth it is already tomorrow.
    const latest = new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10);
    const action = { who: 'coordinator', letter: false } as const;
    const hits: Hit<Key>[] = [];
    for (const { studyInstanceUID, studyDate, born } of studies) {
      if (studyDate !== undefined) {
        const message = judge(studyDate, born, earliest, latest);
        if (message !== undefined) {
          hits.push({ message, params: { date: studyDate }, subjects: [{ kind: 'study', studyInstanceUID }], action });
        }
      }
    }
    const undated = studies.filter(({ studyDate }) => studyDate === undefined);
    const subjects = undated.map(({ studyInstanceUID }) => ({ kind: 'study', studyInstanceUID }) as const);
    const doubts: Hit<Key>[] =
      undated.length > 0 ? [{ message: 'no-date', params: { count: undated.length }, subjects, action }] : [];
    if (hits.length > 0) {
      return { outcome: 'fail', hits, doubts };
    }
    return doubts.length > 0 ? { outcome: 'cannot-tell', hits: doubts } : { outcome: 'pass' };
  },
});

function judge(date: string, born: string | undefined, earliest: string, latest: string): Key | undefined {
  if (date > latest) {
    return 'scan-in-future';
  }
  if (born !== undefined && date < born) {
    return 'scan-before-birth';
  }
  return date < earliest ? 'scan-too-old' : undefined;
}
