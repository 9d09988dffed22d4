import { describe, expect, it } from 'vitest';
import { checkFiles } from './check-files.ts';
import { pairingCases } from './pairing-cases.ts';
import type { PairingCase } from './pairing-cases.ts';
import type { Half } from './written-papers.ts';

async function judge({
  files,
  studies,
  withoutImages,
  name,
}: PairingCase): Promise<{ right: number; wrong: string[] }> {
  const report = await checkFiles(files);
  const wrong: string[] = [];
  let right = 0;
  const say = (good: boolean, what: string) => {
    if (good) right++;
    else wrong.push(`${name}: ${what}`);
  };
  const paths = new Map(report.inventory.documents.map(({ id, path }) => [id, path]));
  const found = new Map(
    report.inventory.patients.flatMap((patient) => patient.studies).map((study) => [study.studyInstanceUID, study]),
  );
  const alone = report.findings
    .filter(({ rule }) => rule === 'report-without-images')
    .flatMap(({ subjects }) => subjects);
  const lonely = alone.flatMap((subject) => (subject.kind === 'entry' ? [subject.path] : []));
  for (const [uid, path] of studies) {
    const shown = found.get(uid)?.report;
    const papers = shown?.documents.map((id) => paths.get(id)) ?? [];
    say(
      path === undefined ? shown?.state === 'missing' : shown?.state === 'found' && papers.join() === path,
      `${path ?? 'no report'} → ${shown?.state} ${papers.join()}`,
    );
    if (path !== undefined) say(!lonely.includes(path), `${path} has its scan, yet stands alone`);
  }
  for (const path of withoutImages) say(lonely.includes(path), `${path} has no scan here, and nothing says so`);
  return { right, wrong };
}

describe.each<Half>(['development', 'held-out'])('reports and their scans, the %s half', (half) => {
  it('find each other, both ways', async () => {
    let right = 0;
    const wrong: string[] = [];
    for (const one of pairingCases(half)) {
      const verdicts = await judge(one);
      right += verdicts.right;
      wrong.push(...verdicts.wrong);
    }
    process.stdout.write(`report pairing, ${half}: ${right} of ${right + wrong.length} verdicts right\n`);
    if (half === 'development') process.stdout.write(wrong.map((line) => `  ${line}\n`).join(''));
    expect(right / (right + wrong.length)).toBeGreaterThanOrEqual(0.97);
  });
});
