import type { Report, ReportCompleteness, ReportFinding, Severity } from '../report/report.ts';

const SEVERITY: Readonly<Record<Severity, number>> = { blocker: 0, gap: 1, advice: 2, info: 3 };
const FIRST = 3;

const PICTURES = ['missing-slices', 'cut-series', 'missing-frames', 'short-volume', 'pet-without-ct'];

/** What of one severity helps a doctor most comes first; rules that stand here nowhere come last. */
const EFFECT: readonly (readonly string[])[] = [
  PICTURES,
  ['report-missing'],
  ['screen-photo', 'pictures-in-papers', 'screenshot', 'photo-wrapped-as-dicom'],
  ['truncated-files', 'unreadable-files'],
];

/** What the patient can act on, in order of effect, each loss told once. The report itself keeps every finding. */
export function nextFindings(report: Report): readonly ReportFinding[] {
  const open = report.findings.filter((finding) => finding.outcome === 'fail' && finding.severity !== 'info');
  const sorted = open
    .filter((finding) => !toldBySets(report, finding, open))
    .map((finding, index) => ({ finding, index }))
    .sort(
      (a, b) =>
        SEVERITY[a.finding.severity] - SEVERITY[b.finding.severity] ||
        effect(a.finding) - effect(b.finding) ||
        size(b.finding) - size(a.finding) ||
        a.index - b.index,
    )
    .map(({ finding }) => finding);
  return mixed(sorted);
}

function effect({ rule }: ReportFinding): number {
  const place = EFFECT.findIndex((rules) => rules.includes(rule));
  return place < 0 ? EFFECT.length : place;
}

function size({ params }: ReportFinding): number {
  const { count } = params;
  return typeof count === 'number' ? count : 0;
}

/** Ten sets with holes must not hide that the written report is missing: the third step is then of another kind. */
function mixed(sorted: readonly ReportFinding[]): readonly ReportFinding[] {
  const first = sorted.slice(0, FIRST);
  const kind = first[0] === undefined ? 0 : effect(first[0]);
  if (first.length < FIRST || first.some((finding) => effect(finding) !== kind)) return sorted;
  const other = sorted.findIndex(
    (finding) => effect(finding) !== kind && finding.severity === first[FIRST - 1]?.severity,
  );
  const moved = sorted[other];
  if (moved === undefined) return sorted;
  return [...sorted.slice(0, FIRST - 1), moved, ...sorted.slice(FIRST - 1).filter((finding) => finding !== moved)];
}

/** Whether the files that a disc's list lacks are all told by the sets they belong to: then the sets say it. */
function toldBySets(report: Report, finding: ReportFinding, open: readonly ReportFinding[]): boolean {
  if (finding.rule !== 'dicomdir-missing-files') return false;
  const told = new Set(
    open.filter(({ rule }) => PICTURES.includes(rule)).flatMap(({ subjects }) => subjects.flatMap(seriesOf)),
  );
  const named = finding.subjects.flatMap(seriesOf);
  if (named.length === 0 || !named.every((uid) => told.has(uid))) return false;
  const short = named.reduce((sum, uid) => sum + shortOnList(completenessOf(report, uid)), 0);
  return short >= size(finding);
}

function seriesOf(subject: ReportFinding['subjects'][number]): readonly string[] {
  return subject.kind === 'series' ? [subject.seriesInstanceUID] : [];
}

/** How many files of a set the disc's list names and the disc lacks. */
function shortOnList(completeness: ReportCompleteness | undefined): number {
  const list = completeness?.witnesses.find(({ kind }) => kind === 'dicomdir');
  return Math.max(0, (list?.expected ?? 0) - (list?.present ?? list?.expected ?? 0));
}

export function completenessOf(report: Report, seriesInstanceUID: string): ReportCompleteness | undefined {
  return report.inventory.patients
    .flatMap(({ studies }) => studies.flatMap(({ series }) => series))
    .find((series) => series.seriesInstanceUID === seriesInstanceUID)?.completeness;
}
