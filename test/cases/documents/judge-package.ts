import { checkFiles } from './check-files.ts';
import type { PairPackage, StudyTruth } from './third-author-packages.ts';

export interface PackageVerdict {
  /** Asked from the scan (“where is its report?”) or from the report (“where is its scan?”). */
  readonly way: 'study' | 'paper';
  readonly outcome: 'right' | 'cannot-tell' | 'wrong';
  readonly says: string;
}

/** Checks a package as the page does and holds its report against the truth of the package. */
export async function judgePackage(truth: PairPackage): Promise<readonly PackageVerdict[]> {
  const report = await checkFiles(truth.files);
  const paths = new Map(report.inventory.documents.map(({ id, path }) => [id, path]));
  const shown = new Map(
    report.inventory.patients
      .flatMap(({ studies }) => studies)
      .map((study) => [study.studyInstanceUID, study.report] as const),
  );
  const alone = report.findings.filter(({ rule }) => rule === 'report-without-images');
  const named = (outcome: 'fail' | 'cannot-tell') =>
    new Set(
      alone
        .filter((finding) => finding.outcome === outcome)
        .flatMap(({ subjects }) => subjects.flatMap((one) => (one.kind === 'entry' ? [one.path] : []))),
    );
  const [lonely, maybeLonely] = [named('fail'), named('cannot-tell')];
  const owned = [...new Set(truth.studies.flatMap(({ papers }) => papers))];
  return [
    ...truth.studies.map((study): PackageVerdict => {
      const found = shown.get(study.studyInstanceUID);
      const papers = (found?.documents ?? []).map((id) => paths.get(id) ?? '').sort();
      return {
        way: 'study',
        outcome: studyOutcome(study, found?.state, papers),
        says: `${truth.name}: ${study.label} wants [${study.papers.join(' ')}], is ${found?.state} [${papers.join(' ')}]`,
      };
    }),
    ...owned.map((path): PackageVerdict => ({
      way: 'paper',
      outcome: lonely.has(path) ? 'wrong' : maybeLonely.has(path) ? 'cannot-tell' : 'right',
      says: `${truth.name}: ${path} has its scan here`,
    })),
    ...truth.withoutScan.map((path): PackageVerdict => ({
      way: 'paper',
      outcome: lonely.has(path) ? 'right' : maybeLonely.has(path) ? 'cannot-tell' : 'wrong',
      says: `${truth.name}: ${path} has no scan here`,
    })),
  ];
}

function studyOutcome(
  { papers, isOpen }: StudyTruth,
  state: string | undefined,
  found: readonly string[],
): PackageVerdict['outcome'] {
  const isDoubt = state === 'maybe' || state === 'unknown';
  if (isDoubt) return isOpen ? 'right' : 'cannot-tell';
  if (papers.length === 0) return state === 'missing' ? 'right' : 'wrong';
  return state === 'found' && [...papers].sort().join() === found.join() ? 'right' : 'wrong';
}
