import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../../../test/build/sample-report.ts';
import type { ReportFinding } from '../report/report.ts';
import { nextFindings } from './next-findings.ts';

const sample = sampleReport();
const uids = sample.inventory.patients.flatMap(({ studies }) =>
  studies.flatMap(({ series }) => series.map((one) => one.seriesInstanceUID)),
);
const [, , whole, holed, cut] = uids;

function finding(rule: string, part: Partial<ReportFinding> = {}): ReportFinding {
  return {
    rule,
    severity: 'gap',
    outcome: 'fail',
    message: 'any',
    params: {},
    subjects: [],
    action: { who: 'patient', message: 'copy-again', letter: false },
    ...part,
  };
}

function about(rule: string, series: readonly (string | undefined)[], count: number): ReportFinding {
  return finding(rule, {
    params: { count },
    subjects: series.map((uid) => ({ kind: 'series', seriesInstanceUID: uid ?? '' })),
  });
}

const order = (findings: readonly ReportFinding[]): readonly string[] =>
  nextFindings({ ...sample, findings }).map(({ rule, params }) => `${rule} ${params['count'] ?? ''}`.trim());

describe('what to do next', () => {
  it('comes in order of what helps a doctor most', () => {
    expect(
      order([
        finding('executable-content', { severity: 'info' }),
        finding('lossy-compression', { severity: 'advice' }),
        finding('truncated-files'),
        finding('screen-photo'),
        finding('report-missing'),
        about('missing-slices', [holed], 5),
        about('missing-slices', [cut], 10),
        finding('one-patient', { severity: 'blocker' }),
      ]),
    ).toEqual([
      'one-patient',
      'missing-slices 10',
      'missing-slices 5',
      'report-missing',
      'screen-photo',
      'truncated-files',
      'lossy-compression',
    ]);
  });

  it('does not let many sets with holes hide the rest', () => {
    const many = [9, 8, 7, 6].map((count) => about('missing-slices', [holed], count));
    expect(order([...many, finding('report-missing')])).toEqual([
      'missing-slices 9',
      'missing-slices 8',
      'report-missing',
      'missing-slices 7',
      'missing-slices 6',
    ]);
  });

  it('asks for scan files once where there are none, and still for what else is missing', () => {
    const none = finding('no-scan-files', { severity: 'blocker' });
    const all = [none, finding('report-without-images'), finding('screen-photo'), finding('expected-document-absent')];
    expect(order(all)).toEqual(['no-scan-files', 'expected-document-absent']);
    expect(order(all.slice(1))).toHaveLength(3);
  });

  it('tells of files that the list of a disc lacks once, where their set tells of them', () => {
    expect(order([about('dicomdir-missing-files', [holed], 5), about('missing-slices', [holed], 5)])).toEqual([
      'missing-slices 5',
    ]);
  });

  it('keeps both where the list lacks more than the sets tell', () => {
    expect(order([about('dicomdir-missing-files', [holed], 6), about('missing-slices', [holed], 5)])).toHaveLength(2);
    expect(
      order([about('dicomdir-missing-files', [holed, whole], 5), about('missing-slices', [holed], 5)]),
    ).toHaveLength(2);
    expect(order([about('dicomdir-missing-files', [holed], 5)])).toHaveLength(1);
  });
});
