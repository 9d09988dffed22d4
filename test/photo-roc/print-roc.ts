import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { featureVector } from '../../packages/checker/src/evidence/screen-photos/feature-vector.ts';
import { treeScore } from '../../packages/checker/src/evidence/screen-photos/boosted-trees.ts';
import { models } from '../../packages/checker/src/evidence/screen-photos/models/index.ts';
import type { PictureQuestion } from '../../packages/checker/src/evidence/screen-photos/models/index.ts';
import type { PictureFacts } from '../../packages/checker/src/evidence/screen-photos/picture-facts.ts';
import { pictureScores } from '../../packages/checker/src/evidence/screen-photos/picture-scores.ts';
import type { PictureFeatures } from '../../packages/checker/src/evidence/screen-photos/features.ts';
import { judgePicture } from '../../packages/checker/src/evidence/screen-photos/verdict.ts';
import { look } from './pictures.ts';
import type { SeenPicture } from './pictures.ts';
import { questions } from './questions.ts';

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** The held-out half, question by question and then verdict by verdict; after it the shared photos, where they are. */
export async function printRoc(seen: readonly SeenPicture[], data: string): Promise<void> {
  console.log(`${seen.length} simulated pictures that nothing was fitted on\n`);
  for (const question of Object.keys(models) as PictureQuestion[]) printQuestion(question, seen);
  printVerdicts('by kind', groupBy(seen.map((picture) => [picture.kind, picture.features])));
  printDevices(seen);
  printTimes(seen);
  await printShared(join(data, 'photos'));
}

function printQuestion(question: PictureQuestion, seen: readonly SeenPicture[]): void {
  const { yes, no: others, budget: no = others } = questions[question];
  const model = models[question];
  const score = (kinds: readonly string[]) =>
    seen
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ features }) => treeScore(model, featureVector(features)))
      .sort((a, b) => b - a);
  const [right, wrong] = [score(yes), score(no)];
  const pairs = right.reduce((sum, value) => sum + wrong.filter((other) => other < value).length, 0);
  console.log(
    `${question}: ${right.length} yes, ${wrong.length} no, area under the curve ${(pairs / Math.max(1, right.length * wrong.length)).toFixed(4)}`,
  );
  const answered = (kinds: readonly string[], answers: readonly string[]) => {
    const asked = seen.filter(({ kind }) => kinds.includes(kind));
    return percent(
      asked.filter(({ features }) => answers.includes(pictureScores(features)[question].answer)).length,
      asked.length,
    );
  };
  for (const answers of [['sure'], ['sure', 'doubt']])
    console.log(
      `  answered “${answers.join('” or “')}” (fixed on the fit half): found ${answered(yes, answers)}, false ${answered(no, answers)}`,
    );
  const row = [0, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1].map((share) => {
    const mark = wrong[Math.floor(wrong.length * share)] ?? -Infinity;
    return `${100 * share} % → ${percent(right.filter((value) => value > mark).length, right.length)}`;
  });
  console.log(`  curve, false → found: ${row.join(', ')}\n`);
}

function verdictOf(features: PictureFeatures): Omit<PictureFacts, 'path'> {
  return judgePicture({
    name: 'a.jpg',
    header: { format: 'jpeg', recompressed: false, hasExif: false },
    exif: {},
    seen: { scores: pictureScores(features), grain: features.grain },
  });
}

function groupBy(
  pictures: readonly (readonly [string, PictureFeatures])[],
): ReadonlyMap<string, readonly Omit<PictureFacts, 'path'>[]> {
  const groups = new Map<string, Omit<PictureFacts, 'path'>[]>();
  for (const [group, features] of pictures) groups.set(group, [...(groups.get(group) ?? []), verdictOf(features)]);
  return groups;
}

/** From the pixels alone: no EXIF, no file name. */
function printVerdicts(title: string, groups: ReadonlyMap<string, readonly Omit<PictureFacts, 'path'>[]>): void {
  console.log(`verdicts from pixels alone, ${title}`);
  for (const [group, verdicts] of groups) {
    const count = (of: (verdict: Omit<PictureFacts, 'path'>) => boolean) =>
      percent(verdicts.filter(of).length, verdicts.length);
    const made = (what: string) =>
      `${count((v) => v.made === what && v.certainty === 'sure')} sure, ${count((v) => v.made === what && v.certainty !== 'sure')} in doubt`;
    console.log(
      `  ${group} (${verdicts.length}): shows a scan ${count((v) => v.shows === 'scan')}, paper ${count((v) => ['paper', 'ecg-trace', 'identity-page'].includes(v.shows))}; ` +
        `screen ${made('camera-at-screen')}; film ${made('camera-at-film')}; export ${made('screenshot-or-export')}`,
    );
  }
  console.log('');
}

function printDevices(seen: readonly SeenPicture[]): void {
  const devices = groupBy(
    seen
      .filter(({ kind }) => kind === 'scan-on-screen' || kind === 'viewer-in-room')
      .flatMap(({ devices, features }) => devices.map((device) => [device, features] as const)),
  );
  printVerdicts('scans on screens, by device', devices);
}

function printTimes(seen: readonly SeenPicture[]): void {
  const per = seen
    .filter(({ milliseconds }) => milliseconds > 0)
    .map(({ milliseconds, pixels }) => (milliseconds * 512 * 512) / pixels)
    .sort((a, b) => a - b);
  console.log(`looking, for 512 × 512 pixels: median ${(per[per.length >> 1] ?? 0).toFixed(1)} ms on this machine\n`);
}

/** Real photos: for validation alone. Nothing above was fitted or set on them. */
async function printShared(folder: string): Promise<void> {
  if (!existsSync(folder)) return console.log('the shared photos are absent: no validation on real pictures');
  const pictures: (readonly [string, PictureFeatures])[] = [];
  for (const group of readdirSync(folder).sort())
    for (const file of readdirSync(join(folder, group), { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const looked = await look(new Uint8Array(readFileSync(join(file.parentPath, file.name))));
      if (looked) pictures.push([group, looked.features]);
    }
  const screen = (of: (group: string) => boolean) =>
    pictures.filter(([group]) => of(group)).map(([, features]) => treeScore(models.screen, featureVector(features)));
  const [right, wrong] = [
    screen((group) => group.includes('POSITIVE')),
    screen((group) => !group.includes('POSITIVE')),
  ];
  wrong.sort((a, b) => b - a);
  const curve = [0, 1, 2, 5].map(
    (count) =>
      `${count} of ${wrong.length} false → ${percent(right.filter((value) => value > (wrong[count] ?? -Infinity)).length, right.length)}`,
  );
  console.log(`real photos, question “screen”: ${curve.join(', ')}`);
  printVerdicts('real photos (validation only)', groupBy(pictures));
}
