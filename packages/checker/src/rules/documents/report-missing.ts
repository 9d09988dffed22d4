import type { ReportPairing } from '../../evidence/report-pairing.ts';
import { defineRule } from '../rule.ts';

type PairedStudy = ReportPairing['studies'][number];

/** Each scan with pictures wants its written report. Papers that could not be read leave it open. */
export const reportMissing = defineRule({
  id: 'report-missing',
  group: 'documents',
  severity: 'gap',
  requires: ['report-pairing'],
  messages: ['no-report', 'no-report-undated', 'only-addition', 'maybe-report', 'papers-not-read'],
  params: {
    'no-report': ['modality', 'date'],
    'no-report-undated': ['modality'],
    'only-addition': ['modality', 'date'],
    'maybe-report': ['count'],
    'papers-not-read': ['count'],
  },
  defaults: {},
  check({ 'report-pairing': { studies } }) {
    const imaging = studies.filter(({ state }) => state !== 'not-needed');
    if (imaging.length === 0) return { outcome: 'not-applicable' };
    const missing = imaging.filter(({ state }) => state === 'missing');
    const maybe = imaging.filter(({ state }) => state === 'maybe');
    const unknown = imaging.filter(({ state }) => state === 'unknown');
    const doubts = [
      ...(maybe.length > 0
        ? [
            {
              message: 'maybe-report' as const,
              params: { count: maybe.length },
              subjects: maybe.flatMap(withPapers),
              severity: 'advice' as const,
              action: look,
            },
          ]
        : []),
      ...(unknown.length > 0
        ? [
            {
              message: 'papers-not-read' as const,
              params: { count: unknown.length },
              subjects: unknown.map(subject),
              action: look,
            },
          ]
        : []),
    ];
    if (missing.length > 0) return { outcome: 'fail', hits: missing.map(absent), doubts };
    return doubts.length > 0 ? { outcome: 'cannot-tell', hits: doubts } : { outcome: 'pass' };
  },
});

const ask = { who: 'hospital', letter: true, message: 'ask-for-report' } as const;
const look = { who: 'coordinator', letter: false, message: 'coordinator-looks' } as const;

function absent(study: PairedStudy) {
  // A reader knows a scan by its first kind of picture; PET/CT by PET.
  const modality =
    (study.modalities.includes('PT')
      ? 'PT'
      : study.modalities.find((value) => !['SR', 'KO', 'PR', 'SEG', 'DOC', 'OT'].includes(value))) ??
    study.modalities[0] ??
    'OT';
  const about = { subjects: withPapers(study), action: ask };
  if (study.studyDate === undefined) return { message: 'no-report-undated' as const, params: { modality }, ...about };
  // What was added to a report is here, and not the report.
  const message = study.documents.length > 0 ? ('only-addition' as const) : ('no-report' as const);
  return { message, params: { modality, date: study.studyDate }, ...about };
}

function subject({ studyInstanceUID }: PairedStudy) {
  return { kind: 'study', studyInstanceUID } as const;
}

function withPapers(study: PairedStudy) {
  return [subject(study), ...study.documents.map(({ path }) => ({ kind: 'entry', path }) as const)];
}
