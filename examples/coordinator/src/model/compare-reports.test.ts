import type { Report, ReportSeries } from '@medpass/dicom-check';
import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../../../test/build/sample-report.ts';
import { compareReports } from './compare-reports.ts';

const theirs = sampleReport();
const [firstStudy] = theirs.inventory.patients[0]!.studies;
const [firstSeries] = firstStudy!.series;

/** The same report with one series changed, or without it. */
function withSeries(change: (series: ReportSeries) => ReportSeries | undefined): Report {
  const { inventory } = theirs;
  const patients = inventory.patients.map((patient) => ({
    ...patient,
    studies: patient.studies.map((study) => ({
      ...study,
      series: study.series.flatMap((series) =>
        series.seriesInstanceUID === firstSeries!.seriesInstanceUID ? (change(series) ?? []) : series,
      ),
    })),
  }));
  return sampleReport({ inventory: { ...inventory, patients } });
}

const kindsOf = (ours: Report, before = theirs): string[] => compareReports(before, ours).map(({ kind }) => kind);

describe('what arrived against what the patient saw', () => {
  it('is the same where it is the same, whatever the files are called and when it was made', () => {
    expect(kindsOf(theirs)).toEqual([]);
    const findings = theirs.findings.map((finding) => ({
      ...finding,
      subjects: finding.subjects.map((subject) => (subject.kind === 'entry' ? { ...subject, path: 'new' } : subject)),
    }));
    expect(kindsOf(sampleReport({ createdAt: '2027-01-01T00:00:00.000Z', findings }))).toEqual([]);
  });

  it('names a series that was lost, that came in addition, that shrank or changed its state', () => {
    expect(kindsOf(withSeries(() => undefined))).toEqual(['series-lost']);
    expect(
      kindsOf(
        theirs,
        withSeries(() => undefined),
      ),
    ).toEqual(['series-added']);
    const fewer = withSeries((series) => ({ ...series, instances: series.instances - 1 }));
    expect(compareReports(theirs, fewer)).toMatchObject([
      { kind: 'series-count', theirs: firstSeries!.instances, ours: firstSeries!.instances - 1 },
    ]);
    const other = withSeries((series) => ({
      ...series,
      completeness: { ...series.completeness, state: 'conflicting' },
    }));
    expect(kindsOf(other)).toEqual(['series-state']);
  });

  it('names findings that only one of them has, but not what is only good to know', () => {
    const finding = theirs.findings.find(({ severity }) => severity !== 'info')!;
    const without = sampleReport({ findings: theirs.findings.filter((one) => one !== finding) });
    expect(compareReports(theirs, without)).toEqual([{ kind: 'finding-gone', finding }]);
    expect(compareReports(without, theirs)).toEqual([{ kind: 'finding-new', finding }]);
    const junk = { ...finding, severity: 'info' as const, rule: 'executable-content' };
    expect(kindsOf(sampleReport({ findings: [...theirs.findings, junk] }))).toEqual([]);
  });

  it('names outcome, rules, and files that did not open', () => {
    expect(kindsOf(sampleReport({ verdict: 'ready' }))).toEqual(['verdict']);
    expect(kindsOf(sampleReport({ tool: { ...theirs.tool, rules: 'other' } }))).toEqual(['version']);
    const { inventory } = theirs;
    const states = { ...inventory.states, unreadable: inventory.states.unreadable + 1 };
    expect(kindsOf(sampleReport({ inventory: { ...inventory, states, documents: [] } }))).toEqual([
      'unreadable',
      ...(inventory.documents.length > 0 ? ['papers'] : []),
    ]);
  });
});
