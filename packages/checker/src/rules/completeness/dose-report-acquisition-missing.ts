import type { AbsenceSign, AbsentExposure, DoseReportFacts } from '../../evidence/dose-reports.ts';
import { sourceOf, twoOf } from '../../report/witness-sources.ts';
import type { Witness } from '../../report/report.ts';
import { defineRule, verdictFrom } from '../rule.ts';
import { askForSeries } from '../series-match.ts';

/**
 * The dose report lists each exposure, not whether its pictures were kept: a scan that was broken off, or taken again, has an event and
 * counts as one. So its events and their number are one witness. The second is that no picture bears the exposure's name: what was taken
 * again bears the same one. Runs of an angiography are called after the program, so there the report alone leaves doubt.
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
      sure: report.absent.filter((each) => isSure(report, each)),
      maybe: report.absent.filter((each) => !isSure(report, each)),
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
  'acquisition-count': { kind: 'dose-report', tag: '(0020,0012)', strength: 'medium' },
};

function signsOf({ of }: DoseReportFacts, { signs }: AbsentExposure): readonly AbsenceSign[] {
  return of === 'CT' ? signs : signs.filter((sign) => sign !== 'protocol');
}

function isSure(report: DoseReportFacts, absent: AbsentExposure): boolean {
  return twoOf(signsOf(report, absent).map((sign) => sourceOf(signWitness[sign])));
}

function about(report: DoseReportFacts, absent: DoseReportFacts['absent']) {
  const { studyInstanceUID, exposures } = report;
  const present = exposures - absent.length;
  return {
    params: { count: absent.length, expected: exposures },
    subjects: [{ kind: 'study', studyInstanceUID }] as const,
    witnesses: [...new Set(absent.flatMap((each) => signsOf(report, each)))].map((sign) => ({
      ...signWitness[sign],
      says: 'incomplete' as const,
      expected: exposures,
      present,
    })),
    action: askForSeries,
  };
}
