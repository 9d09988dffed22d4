import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePictureInNode } from '../../packages/checker/src/evidence/screen-photos/decode-picture-node.ts';
import { pictureFeatures } from '../../packages/checker/src/evidence/screen-photos/features.ts';
import type { PictureFeatures } from '../../packages/checker/src/evidence/screen-photos/features.ts';
import { pictureKinds, simulate } from '../build/photo-lab/corpus.ts';
import type { PictureKind } from '../build/photo-lab/corpus.ts';
import { counts } from './questions.ts';

export interface SeenPicture {
  readonly kind: PictureKind;
  readonly devices: readonly string[];
  readonly features: PictureFeatures;
  /** Of looking, without decoding. */
  readonly milliseconds: number;
  readonly pixels: number;
}

/** Every picture of a half. Drawings are kept in `cache`, and so are their numbers for as long as the code that looks is the same. */
export async function seenPictures(
  half: 'fit' | 'held-out',
  cache: string,
  code: string,
): Promise<readonly SeenPicture[]> {
  const folder = join(cache, half);
  mkdirSync(folder, { recursive: true });
  const kept = join(cache, `${half}-${codeHash(code)}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as readonly SeenPicture[];
  const seen: SeenPicture[] = [];
  for (const kind of pictureKinds)
    for (let seed = 0; seed < counts[half](kind); seed++) seen.push(await seenPicture(kind, half, seed, folder));
  writeFileSync(kept, JSON.stringify(seen));
  return seen;
}

async function seenPicture(
  kind: PictureKind,
  half: 'fit' | 'held-out',
  seed: number,
  folder: string,
): Promise<SeenPicture> {
  const file = join(folder, `${kind}_${seed}.bin`);
  if (!existsSync(file)) {
    const { bytes, devices } = simulate(kind, half, seed);
    writeFileSync(`${file}.json`, JSON.stringify(devices));
    writeFileSync(file, bytes);
  }
  const looked = await look(new Uint8Array(readFileSync(file)));
  if (!looked) throw new Error(`${file} does not decode`);
  return { kind, devices: JSON.parse(readFileSync(`${file}.json`, 'utf8')) as readonly string[], ...looked };
}

export async function look(
  bytes: Uint8Array,
): Promise<Pick<SeenPicture, 'features' | 'milliseconds' | 'pixels'> | undefined> {
  const picture = await decodePictureInNode(bytes, 1600);
  if (!picture) return undefined;
  const started = performance.now();
  const features = pictureFeatures(picture);
  return { features, milliseconds: performance.now() - started, pixels: picture.width * picture.height };
}

/** Of all that turns pixels into numbers; what is judged from them later does not matter here. */
function codeHash(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort())
    if (/^(?:area|bezel|colour|decode|features|grain|luminance|pattern|power|shrink|spectrum)[\w-]*\.ts$/.test(name))
      hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 12);
}
