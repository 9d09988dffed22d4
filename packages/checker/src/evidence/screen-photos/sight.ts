import type { DecodedPicture } from '../evidence-map.ts';
import { backboneWeights } from './models/backbone.ts';
import { sightHeads } from './models/sight.ts';
import { planned, runBackbone, sightSide } from './sight/backbone.ts';
import type { Plan } from './sight/backbone.ts';
import { fastKernels } from './sight/kernels.ts';
import type { Kernels } from './sight/kernels.ts';
import { plainKernels } from './sight/plain-kernels.ts';
import { floatsOf, layDown } from './sight/unpack.ts';

export { sightSide } from './sight/backbone.ts';

/** What a picture looks like as a whole, in log odds. */
export interface SightFacts {
  /** A lit display in front of a camera. */
  readonly screen: number;
  /** A display's content, photographed or copied. */
  readonly display: number;
  readonly scan: number;
  readonly sheet: number;
  readonly film: number;
  /** Devices, as a detector of everyday things knows them: nothing here was fitted on them. */
  readonly tv: number;
  readonly laptop: number;
  readonly phone: number;
}

interface Network {
  readonly kernels: Kernels;
  readonly plan: Plan;
  readonly heads: Float32Array;
}

let network: Network | undefined;

/** `small` is at most `sightSide` pixels along its longer side. Some 40 ms, or seconds where wasm is forbidden. */
export function sightFacts(small: DecodedPicture): SightFacts {
  network ??= started();
  return factsOf(network, small);
}

/** The same by kernels of the caller's choice. */
export function started(kernelsFor: (floats: number) => Kernels = fastOrPlain): Network {
  const plan = planned();
  const kernels = kernelsFor(plan.floats);
  layDown(kernels, plan, backboneWeights);
  return { kernels, plan, heads: floatsOf(sightHeads) };
}

function fastOrPlain(floats: number): Kernels {
  return fastKernels(floats) ?? plainKernels(floats);
}

export function factsOf({ kernels, plan, heads }: Network, small: DecodedPicture): SightFacts {
  place(kernels, plan.wide, small);
  const { means, devices } = runBackbone(kernels, plan);
  const [screen = 0, display = 0, scan = 0, sheet = 0, film = 0] = Array.from(
    { length: heads.length / (means.length + 1) },
    (_, head) => {
      const own = heads.subarray(head * (means.length + 1));
      return means.reduce((sum, value, i) => sum + value * (own[i] ?? 0), own[means.length] ?? 0);
    },
  );
  const [tv = 0, laptop = 0, phone = 0] = devices;
  return { screen, display, scan, sheet, film, tv, laptop, phone };
}

/** In the middle of the square; the rest is grey as nothing. */
function place({ heap }: Kernels, at: number, { width, height, rgba }: DecodedPicture): void {
  const left = Math.floor((sightSide - width) / 2);
  const top = Math.floor((sightSide - height) / 2);
  heap.fill(0, at, at + 3 * sightSide * sightSide);
  for (let channel = 0; channel < 3; channel++)
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        heap[at + (channel * sightSide + top + y) * sightSide + left + x] =
          (rgba[(y * width + x) * 4 + channel] ?? 0) / 127.5 - 1;
}
