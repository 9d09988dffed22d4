import { defineRule, verdictFrom } from '../rule.ts';
import type { Hit, Verdict } from '../rule.ts';

type Key = 'absent' | 'maybe-absent';

/** A report compares with an earlier scan of a date that no scan here has. */
export const priorNamedInReportAbsent = defineRule({
  id: 'prior-named-in-report-absent',
  group: 'documents',
  severity: 'advice',
  requires: ['document-kinds', 'report-pairing'],
  messages: ['absent', 'maybe-absent'],
  params: { absent: ['file', 'date'], 'maybe-absent': ['file', 'date'] },
  defaults: { confidence: 0.7, daysApart: 3 },
  check({ 'document-kinds': papers, 'report-pairing': pairing }, { confidence, daysApart }): Verdict<Key> {
    const reports = papers.filter(({ kind, priorDates = [] }) => kind === 'radiology-report' && priorDates.length > 0);
    if (reports.length === 0) return { outcome: 'not-applicable' };
    const undated = pairing.studies.some(({ studyDate, state }) => studyDate === undefined && state !== 'not-needed');
    const here = new Set(
      pairing.studies
        .flatMap(({ studyDate }) => (studyDate === undefined ? [] : [dayOf(studyDate)]))
        .filter((day) => Number.isFinite(day)),
    );
    // Days around a date are few, dates here may be many.
    const isHere = (date: string) =>
      Array.from({ length: 2 * daysApart + 1 }, (_, at) => dayOf(date) + at - daysApart).some((day) => here.has(day));
    const hits: Hit<Key>[] = [];
    const doubts: Hit<Key>[] = [];
    const asked = new Set<string>();
    for (const { path, priorDates = [], confidence: sure } of reports) {
      for (const readings of grouped(priorDates)) {
        const [date = ''] = readings;
        if (asked.has(date) || readings.some(isHere)) continue;
        asked.add(date);
        // Two readings of one date, or a scan here without a date: it may be among them.
        const open = undated || readings.length > 1 || sure < confidence;
        (open ? doubts : hits).push({
          message: open ? 'maybe-absent' : 'absent',
          params: { file: path.slice(path.lastIndexOf('/') + 1), date },
          subjects: [{ kind: 'entry', path }],
          confidence: open ? 0.4 : 0.6,
          action: { who: 'hospital', letter: true, message: 'ask-for-scan-files' },
        });
      }
    }
    return verdictFrom(hits, doubts);
  },
});

/** Both readings of a date whose day and month cannot be told apart are one date. */
function grouped(dates: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const date of dates) {
    const [year, month, day] = date.split('-');
    const twin = groups.find(([first]) => first === `${year}-${day}-${month}`);
    if (twin) twin.push(date);
    else groups.push([date]);
  }
  return groups;
}

/** Days since 1970; not finite where the date is none. */
function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}
