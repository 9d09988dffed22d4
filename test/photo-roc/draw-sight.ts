import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Half } from '../build/photo-lab/body-slices.ts';
import { simulate } from '../build/photo-lab/corpus.ts';
import type { PictureKind } from '../build/photo-lab/corpus.ts';
import { SceneDrawer } from '../build/photo-lab/pages/render.ts';
import type { SceneKind } from '../build/photo-lab/pages/scenes.ts';

/** Of each round of 33; the rooms and pages are what must be known best. */
const round: readonly (readonly [SceneKind, number])[] = [
  ['page-in-room', 8],
  ['viewer-in-room', 5],
  ['room', 7],
  ['paper-in-room', 5],
  ['film-in-room', 2],
  ['ecg-in-room', 1],
  ['page-copy', 2],
  ['viewer-copy', 2],
  ['slice-copy', 1],
];
const rounds: Readonly<Record<Half, number>> = { fit: 70, 'held-out': 10 };

/** Drawn by the other program, small: what knows one hand alone takes the other's paper for a screen. */
const drawn: readonly PictureKind[] = [
  'scan-on-screen',
  'other-on-screen',
  'film',
  'report',
  'ecg',
  'passport',
  'ordinary',
];
const drawnOfEach: Readonly<Record<Half, number>> = { fit: 64, 'held-out': 10 };
/** The trees are fitted and judged on seeds below this. */
const firstSeed = 60_000;

/** Draws what the network is fitted on, and what it is watched on while it is: small scenes, kept in `cache`. */
export async function drawSight(cache: string, half: Half): Promise<void> {
  const folder = join(cache, 'sight', half);
  mkdirSync(folder, { recursive: true });
  const drawer = await SceneDrawer.start(join(cache, 'nature'));
  for (let at = 0; at < rounds[half]; at++)
    for (const [kind, count] of round)
      for (let seed = at * count; seed < (at + 1) * count; seed++) {
        const file = join(folder, `${kind}_${seed}.jpg`);
        if (!existsSync(file)) writeFileSync(file, (await drawer.draw(kind, half, seed, 0.5, 'jpeg')).bytes);
      }
  await drawer.close();
  for (let seed = 0; seed < drawnOfEach[half]; seed++)
    for (const kind of drawn) {
      const file = join(folder, `${kind}_${seed}.jpg`);
      if (!existsSync(file)) writeFileSync(file, simulate(kind, half, firstSeed + seed, [480]).bytes);
    }
}
