import type { Report, ReportCompleteness, ReportFinding, Severity } from '../report/report.ts';

const SEVERITY: Readonly<Record<Severity, number>> = { blocker: 0, gap: 1, advice: 2, info: 3 };
/** Steps that stand in the open; the rest is folded. */
export const FIRST_STEPS = 3;

const PICTURES = ['missing-slices', 'cut-series', 'missing-frames', 'short-volume', 'pet-without-ct'];
const ASKS_FOR_SCANS = new Set([
  'report-without-images',
  'screen-photo',
  'screen-video',
  'screenshot',
  'film-scan',
  'pictures-in-papers',
]);

/** What of one severity helps a doctor most comes first; rules that stand here nowhere come last. */
const EFFECT: readonly (readonly string[])[] = [
  PICTURES,
  ['report-missing'],
  ['screen-photo', 'pictures-in-papers', 'screenshot', 'photo-wrapped-as-dicom'],
  ['truncated-files', 'unreadable-files'],
];

/** What the patient can act on, in order of effect, each loss told once. The report itself keeps every finding. */
export function nextFindings(report: Report): readonly ReportFinding[] {
  return mixed(findingsByEffect(report), (finding) => finding);
}

/** As {@link nextFindings}, in plain order: what is alike stands together. */
export function findingsByEffect(report: Report): readonly ReportFinding[] {
  const open = report.findings.filter((finding) => finding.outcome === 'fail' && finding.severity !== 'info');
  return open
    .filter((finding) => !toldBySets(report, finding, open) && !toldByNone(finding, open))
    .map((finding, index) => ({ finding, index }))
    .sort(
      (a, b) =>
        SEVERITY[a.finding.severity] - SEVERITY[b.finding.severity] ||
        effect(a.finding) - effect(b.finding) ||
        size(b.finding) - size(a.finding) ||
        a.index - b.index,
    )
    .map(({ finding }) => finding);
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
export function mixed<T>(sorted: readonly T[], findingOf: (one: T) => ReportFinding): readonly T[] {
  const kindOf = (one: T): number => effect(findingOf(one));
  const first = sorted.slice(0, FIRST_STEPS);
  const [gravest] = first;
  const last = first[FIRST_STEPS - 1];
  if (gravest === undefined || last === undefined) return sorted;
  if (first.some((one) => kindOf(one) !== kindOf(gravest))) return sorted;
  const moved = sorted.find(
    (one) => kindOf(one) !== kindOf(gravest) && findingOf(one).severity === findingOf(last).severity,
  );
  if (moved === undefined) return sorted;
  return [
    ...sorted.slice(0, FIRST_STEPS - 1),
    moved,
    ...sorted.slice(FIRST_STEPS - 1).filter((finding) => finding !== moved),
  ];
}

/** Where there is no scan file at all, that one step asks for what these would ask for again. */
function toldByNone({ rule, severity }: ReportFinding, open: readonly ReportFinding[]): boolean {
  return severity !== 'blocker' && ASKS_FOR_SCANS.has(rule) && open.some((finding) => finding.rule === 'no-scan-files');
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
