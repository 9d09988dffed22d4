import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { asksCloser, closerFacts, closerLook } from '../../packages/checker/src/evidence/screen-photos/closer.ts';
import type { CloserFacts } from '../../packages/checker/src/evidence/screen-photos/closer.ts';
import { decodePictureInNode } from '../../packages/checker/src/evidence/screen-photos/decode-picture-node.ts';
import { pictureFeatures } from '../../packages/checker/src/evidence/screen-photos/features.ts';
import type { PictureFeatures } from '../../packages/checker/src/evidence/screen-photos/features.ts';

import { forSight, looksOf, sightFacts } from '../../packages/checker/src/evidence/screen-photos/sight.ts';
import type { SightFacts } from '../../packages/checker/src/evidence/screen-photos/sight.ts';
import { pictureKinds, simulate } from '../build/photo-lab/corpus.ts';
import type { Half } from '../build/photo-lab/body-slices.ts';
import type { Made, PictureKind } from '../build/photo-lab/corpus.ts';
import { photographMade } from '../build/photo-lab/photograph.ts';
import { SceneDrawer } from '../build/photo-lab/pages/render.ts';
import { sceneMade } from '../build/photo-lab/pages/scene-photo.ts';
import type { SceneKind } from '../build/photo-lab/pages/scenes.ts';
import { counts, halfOf } from './questions.ts';
import type { LabKind, Part } from './questions.ts';

export interface SeenPicture {
  readonly kind: LabKind;
  readonly devices: readonly string[];
  readonly features: PictureFeatures;
  /** Of looking, without decoding. */
  readonly milliseconds: number;
  readonly pixels: number;
}

const firstFreshSeed = 10_000;

/** What heads say of a picture that took no part in them. */
export interface Strangers {
  readonly sight: Partial<SightFacts>;
  readonly closer: CloserFacts;
}

interface Numbers extends Pick<SeenPicture, 'features' | 'milliseconds' | 'pixels'> {
  readonly looks: {
    readonly means: readonly number[];
    readonly devices: readonly number[];
    readonly closer: readonly number[];
  };
}

/**
 * Every picture of a half. Drawings are kept in `cache`, and so are their numbers for as long as the code that looks is the same;
 * what is asked of the network is asked anew. `instead` holds what others say of a picture, by its name: heads that it took no
 * part in.
 */
export async function seenPictures(
  part: Part,
  cache: string,
  code: string,
  instead: ReadonlyMap<string, Strangers> = new Map(),
): Promise<readonly SeenPicture[]> {
  const seen: SeenPicture[] = [];
  for await (const { kind, name, file, numbers } of numbersOf(part, cache, code)) {
    const { looks, features, ...rest } = numbers;
    const facts = sightFacts({ means: Float32Array.from(looks.means), devices: looks.devices });
    const devices = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as readonly string[];
    const others = instead.get(name);
    const sight = { ...facts, ...others?.sight };
    const seenCloser = others?.closer ?? closerFacts(Float32Array.from(looks.closer));
    const closer = asksCloser(sight) ? seenCloser : closerFacts();
    seen.push({ kind, devices, ...rest, features: { ...features, sight, closer } });
  }
  return seen;
}

/** What the network sees in every picture of a half, for those who fit what is asked of it: names, and the means one after another. */
export async function writeLooks(half: Half, cache: string, code: string): Promise<void> {
  const names: string[] = [];
  const means: number[] = [];
  const closer: number[] = [];
  for await (const { name, numbers } of numbersOf(half, cache, code)) {
    names.push(name);
    means.push(...numbers.looks.means);
    closer.push(...numbers.looks.closer);
  }
  writeFileSync(join(cache, `means-${half}.json`), JSON.stringify(names));
  writeFileSync(join(cache, `means-${half}.f32`), new Uint8Array(Float32Array.from(means).buffer));
  writeFileSync(join(cache, `closer-${half}.f32`), new Uint8Array(Float32Array.from(closer).buffer));
}

interface Numbered {
  readonly kind: LabKind;
  readonly name: string;
  readonly file: string;
  readonly numbers: Numbers;
}

async function* numbersOf(part: Part, cache: string, code: string): AsyncGenerator<Numbered> {
  await drawPictures(part, cache);
  const looked = join(cache, `${part}-${codeHash(code)}`);
  mkdirSync(looked, { recursive: true });
  for (const [kind, file] of files(part, cache)) {
    if (!existsSync(file)) continue;
    const name = basename(file);
    const kept = join(looked, `${name}.json`);
    if (!existsSync(kept)) {
      const numbers = await look(new Uint8Array(readFileSync(file)));
      if (!numbers) throw new Error(`${file} does not decode`);
      writeFileSync(kept, JSON.stringify(numbers));
    }
    yield { kind, name, file, numbers: JSON.parse(readFileSync(kept, 'utf8')) as Numbers };
  }
}

/** All kinds together, so that what was drawn when drawing was cut short is a fair part. */
function files(part: Part, cache: string): readonly (readonly [kind: LabKind, file: string, seed: number])[] {
  return [...counts(part)]
    .flatMap(([kind, count]) =>
      Array.from(
        { length: count },
        (_, seed) => [kind, join(cache, part, `${kind}_${seed}.bin`), seed, count] as const,
      ),
    )
    .sort((a, b) => a[2] / a[3] - b[2] / b[3])
    .map(([kind, file, seed]) => [kind, file, seed]);
}

/** Draws what is not drawn yet, `most` at the most. Scenes need Chromium and the photographs that nature.py fetches. */
export async function drawPictures(part: Part, cache: string, most = Infinity): Promise<void> {
  mkdirSync(join(cache, part), { recursive: true });
  const missing = files(part, cache).filter(([, file]) => !existsSync(file));
  const half = halfOf(part);
  const nature = join(cache, 'nature');
  const isDrawn = (kind: LabKind): kind is PictureKind => (pictureKinds as readonly string[]).includes(kind);
  const scenes = missing.some(([kind]) => !isDrawn(kind));
  if (scenes && !existsSync(nature))
    console.log(`no photographs in ${nature}: scenes of the ${part} pictures are left out`);
  const drawer = scenes && existsSync(nature) ? await SceneDrawer.start(nature) : undefined;
  for (const [kind, file, place] of missing.slice(0, most)) {
    const seed = place + (part === 'fresh' ? firstFreshSeed : 0);
    const made = isDrawn(kind)
      ? simulate(kind, half, seed)
      : kind === 'photograph'
        ? await photographMade(nature, half, seed)
        : await scene(drawer, kind, half, seed);
    if (!made) continue;
    writeFileSync(`${file}.json`, JSON.stringify(made.devices));
    writeFileSync(file, made.bytes);
  }
  await drawer?.close();
}

async function scene(
  drawer: SceneDrawer | undefined,
  kind: SceneKind,
  half: Half,
  seed: number,
): Promise<Made | undefined> {
  return drawer && sceneMade(drawer, kind, half, seed);
}

export async function look(bytes: Uint8Array): Promise<Numbers | undefined> {
  const picture = await decodePictureInNode(bytes, 1600);
  if (!picture) return undefined;
  const started = performance.now();
  const features = pictureFeatures(picture);
  const milliseconds = performance.now() - started;
  const { means, devices } = looksOf(forSight(picture));
  const closer = [...closerLook(picture)];
  return {
    features,
    milliseconds,
    pixels: picture.width * picture.height,
    looks: { means: [...means], devices, closer },
  };
}

/** Of all that turns pixels into numbers; what is asked of them later does not matter here. */
function codeHash(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort())
    if (
      /^(?:area|bezel|closer|colour|decode|features|grain|luminance|pattern|power|shrink|sight|spectrum)[\w-]*\.ts$/.test(
        name,
      )
    )
      hash.update(readFileSync(join(folder, name)));
  for (const name of readdirSync(join(folder, 'sight')).sort())
    if (name !== 'heads.ts' && !name.endsWith('.test.ts')) hash.update(readFileSync(join(folder, 'sight', name)));
  hash.update(readFileSync(join(folder, 'models/backbone.ts')));
  return hash.digest('hex').slice(0, 12);
}
