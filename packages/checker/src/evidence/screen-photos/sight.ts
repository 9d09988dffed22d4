import type { DecodedPicture } from '../evidence-map.ts';
import { backboneWeights } from './models/backbone.ts';
import { shrink } from './shrink.ts';
import { planned, runBackbone, sightSide } from './sight/backbone.ts';
import type { Looks, Plan, SightSide } from './sight/backbone.ts';
import { headAnswers } from './sight/heads.ts';
import { fastKernels } from './sight/kernels.ts';
import type { Kernels } from './sight/kernels.ts';
import { plainKernels } from './sight/plain-kernels.ts';
import { layDown } from './sight/unpack.ts';

export { sightSide } from './sight/backbone.ts';
export type { Looks } from './sight/backbone.ts';

/** What a picture looks like as a whole, in log odds. */
export interface SightFacts {
  /** A lit display in front of a camera. */
  readonly screen: number;
  /** A display's content, photographed or copied. */
  readonly display: number;
  readonly scan: number;
  readonly sheet: number;
  readonly film: number;
  readonly ecg: number;
  readonly identity: number;
  /** Any camera in front of anything. */
  readonly camera: number;
  /** Devices, as a detector of everyday things knows them: nothing here was fitted on them. */
  readonly tv: number;
  readonly laptop: number;
  readonly phone: number;
}

/** What the network is given of a picture. */
export function forSight({ width, height, rgba }: DecodedPicture, side: SightSide = sightSide): DecodedPicture {
  return shrink({ width, height, data: rgba }, side);
}

interface Network {
  readonly kernels: Kernels;
  readonly plan: Plan;
}

let network: Network | undefined;

/**
 * `small` is at most `side` pixels along its longer side. Some 35 ms, or half a second where wasm is forbidden; four times that at
 * the larger side.
 */
export function looksOf(small: DecodedPicture, side: SightSide = sightSide): Looks {
  network ??= started((floats) => fastKernels(floats) ?? plainKernels(floats));
  return looksBy(network, small, side);
}

export function started(kernelsFor: (floats: number) => Kernels): Network {
  const plan = planned();
  const kernels = kernelsFor(plan.floats);
  layDown(kernels, plan, backboneWeights);
  return { kernels, plan };
}

export function looksBy({ kernels, plan }: Network, small: DecodedPicture, side: SightSide = sightSide): Looks {
  place(kernels, plan.wide, small, side);
  return runBackbone(kernels, plan, side);
}

export function sightFacts({ means, devices }: Pick<Looks, 'means' | 'devices'>): SightFacts {
  const [screen = 0, display = 0, scan = 0, sheet = 0, film = 0, ecg = 0, identity = 0, camera = 0] =
    headAnswers(means);
  const [tv = 0, laptop = 0, phone = 0] = devices;
  return { screen, display, scan, sheet, film, ecg, identity, camera, tv, laptop, phone };
}

/** In the middle of the square; the rest is grey as nothing. */
function place({ heap }: Kernels, at: number, { width, height, rgba }: DecodedPicture, side: number): void {
  const left = Math.floor((side - width) / 2);
  const top = Math.floor((side - height) / 2);
  heap.fill(0, at, at + 3 * side * side);
  for (let channel = 0; channel < 3; channel++)
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        heap[at + (channel * side + top + y) * side + left + x] =
          (rgba[(y * width + x) * 4 + channel] ?? 0) / 127.5 - 1;
}
