import type { Report, ReportFinding, ReportSeries, ReportStudy } from '@medpass/dicom-check';

/** One thing that the patient's report and the check of what arrived do not say alike. */
export type Difference =
  | { readonly kind: 'verdict'; readonly theirs: string; readonly ours: string }
  | { readonly kind: 'version'; readonly theirs: string; readonly ours: string }
  | { readonly kind: 'series-lost'; readonly series: ComparedSeries; readonly theirs: number }
  | { readonly kind: 'series-added'; readonly series: ComparedSeries; readonly ours: number }
  | { readonly kind: 'series-count'; readonly series: ComparedSeries; readonly theirs: number; readonly ours: number }
  | { readonly kind: 'series-state'; readonly series: ComparedSeries; readonly theirs: string; readonly ours: string }
  | { readonly kind: 'unreadable'; readonly theirs: number; readonly ours: number }
  | { readonly kind: 'papers'; readonly theirs: number; readonly ours: number }
  | { readonly kind: 'finding-new'; readonly finding: ReportFinding }
  | { readonly kind: 'finding-gone'; readonly finding: ReportFinding };

export interface ComparedSeries {
  readonly seriesInstanceUID: string;
  readonly modality: string;
  readonly seriesDescription?: string;
  readonly studyDate?: string;
}

interface Placed {
  readonly series: ReportSeries;
  readonly study: ReportStudy;
}

/**
 * What differs between the report a patient made and the one made here of what arrived. Names of files are not compared: a package
 * gives them new ones and leaves disc junk out.
 */
export function compareReports(theirs: Report, ours: Report): readonly Difference[] {
  const differences: Difference[] = [];
  if (theirs.verdict !== ours.verdict)
    differences.push({ kind: 'verdict', theirs: theirs.verdict, ours: ours.verdict });
  const [theirRules, ourRules] = [versionOf(theirs), versionOf(ours)];
  if (theirRules !== ourRules) differences.push({ kind: 'version', theirs: theirRules, ours: ourRules });
  differences.push(...compareSeries(seriesOf(theirs), seriesOf(ours)));
  const counts = [
    ['unreadable', theirs.inventory.states.unreadable, ours.inventory.states.unreadable],
    ['papers', theirs.inventory.documents.length, ours.inventory.documents.length],
  ] as const;
  for (const [kind, before, now] of counts) if (before !== now) differences.push({ kind, theirs: before, ours: now });
  differences.push(...compareFindings(theirs.findings, ours.findings));
  return differences;
}

const versionOf = ({ tool, casePack }: Report): string => `${tool.rules} · ${casePack}`;

function seriesOf(report: Report): ReadonlyMap<string, Placed> {
  return new Map(
    report.inventory.patients.flatMap(({ studies }) =>
      studies.flatMap((study) => study.series.map((series) => [series.seriesInstanceUID, { series, study }] as const)),
    ),
  );
}

function compareSeries(theirs: ReadonlyMap<string, Placed>, ours: ReadonlyMap<string, Placed>): readonly Difference[] {
  const differences: Difference[] = [];
  for (const [uid, before] of theirs) {
    const now = ours.get(uid);
    const series = named(before);
    if (now === undefined) {
      differences.push({ kind: 'series-lost', series, theirs: before.series.instances });
      continue;
    }
    if (now.series.instances !== before.series.instances)
      differences.push({
        kind: 'series-count',
        series,
        theirs: before.series.instances,
        ours: now.series.instances,
      });
    const [theirState, ourState] = [before.series.completeness.state, now.series.completeness.state];
    if (theirState !== ourState) differences.push({ kind: 'series-state', series, theirs: theirState, ours: ourState });
  }
  for (const [uid, now] of ours)
    if (!theirs.has(uid)) differences.push({ kind: 'series-added', series: named(now), ours: now.series.instances });
  return differences;
}

function named({ series, study }: Placed): ComparedSeries {
  return {
    seriesInstanceUID: series.seriesInstanceUID,
    modality: series.modality,
    ...(series.seriesDescription !== undefined && { seriesDescription: series.seriesDescription }),
    ...(study.studyDate !== undefined && { studyDate: study.studyDate }),
  };
}

/** By what is said and of what; how often, where files are meant, since their names differ. */
function compareFindings(theirs: readonly ReportFinding[], ours: readonly ReportFinding[]): readonly Difference[] {
  const before = countedBy(theirs);
  const now = countedBy(ours);
  const differences: Difference[] = [];
  for (const [key, { finding, count }] of now)
    if (count > (before.get(key)?.count ?? 0)) differences.push({ kind: 'finding-new', finding });
  for (const [key, { finding, count }] of before)
    if (count > (now.get(key)?.count ?? 0)) differences.push({ kind: 'finding-gone', finding });
  return differences;
}

function countedBy(
  findings: readonly ReportFinding[],
): ReadonlyMap<string, { readonly finding: ReportFinding; readonly count: number }> {
  const counted = new Map<string, { readonly finding: ReportFinding; readonly count: number }>();
  for (const finding of findings) {
    // What is only good to know speaks of disc junk, which a package leaves out.
    if (finding.severity === 'info') continue;
    const key = keyOf(finding);
    counted.set(key, { finding, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return counted;
}

function keyOf({ rule, message, outcome, subjects }: ReportFinding): string {
  const things = subjects.map((subject) => {
    if (subject.kind === 'series') return subject.seriesInstanceUID;
    if (subject.kind === 'study') return subject.studyInstanceUID;
    if (subject.kind === 'instance') return subject.sopInstanceUID;
    return subject.kind;
  });
  return [rule, message, outcome, ...things.sort()].join('|');
}
