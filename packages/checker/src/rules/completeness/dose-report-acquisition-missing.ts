import type { AbsenceSign, DoseReportFacts } from '../../evidence/dose-reports.ts';
import type { Witness } from '../../report/report.ts';
import { defineRule, verdictFrom } from '../rule.ts';
import { askForSeries } from '../series-match.ts';

/**
 * The dose report lists each exposure. One of which no pictures are here is a phase that was left behind, where two signs agree; one
 * sign alone may be a scan that was broken off.
 */
export const doseReportAcquisitionMissing = defineRule({
  id: 'dose-report-acquisition-missing',
  group: 'completeness',
  severity: 'gap',
  requires: ['dose-reports'],
  messages: ['exposure-absent', 'maybe-exposure-absent'],
  params: { 'exposure-absent': ['count', 'expected'], 'maybe-exposure-absent': ['count', 'expected'] },
  defaults: {},
  check({ 'dose-reports': reports }) {
    if (reports.length === 0) return { outcome: 'not-applicable' };
    const told = reports.map((report) => ({
      report,
      sure: report.absent.filter(({ signs }) => signs.length >= 2),
      maybe: report.absent.filter(({ signs }) => signs.length < 2),
    }));
    const hits = told
      .filter(({ sure }) => sure.length > 0)
      .map(({ report, sure }) => ({ message: 'exposure-absent' as const, ...about(report, sure) }));
    const doubts = told
      .filter(({ sure, maybe }) => sure.length === 0 && maybe.length > 0)
      .map(({ report, maybe }) => ({
        message: 'maybe-exposure-absent' as const,
        ...about(report, maybe),
        severity: 'advice' as const,
      }));
    return verdictFrom(hits, doubts);
  },
});

const signWitness: Readonly<Record<AbsenceSign, Pick<Witness, 'kind' | 'tag' | 'strength'>>> = {
  'event-uid': { kind: 'dose-report', tag: '(0008,3010)', strength: 'strong' },
  protocol: { kind: 'dose-report', tag: '(0018,1030)', strength: 'medium' },
  'acquisition-count': { kind: 'count-tag', tag: '(0020,0012)', strength: 'medium' },
};

function about({ studyInstanceUID, exposures }: DoseReportFacts, absent: DoseReportFacts['absent']) {
  const present = exposures - absent.length;
  return {
    params: { count: absent.length, expected: exposures },
    subjects: [{ kind: 'study', studyInstanceUID }] as const,
    witnesses: [...new Set(absent.flatMap(({ signs }) => signs))].map((sign) => ({
      ...signWitness[sign],
      says: 'incomplete' as const,
      expected: exposures,
      present,
    })),
    action: askForSeries,
  };
}
