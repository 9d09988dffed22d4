import type { DecodedPicture } from '../evidence-map.ts';
import { added, depthwise, pointwise, pooled, threeByThree } from './convolutions.ts';
import type { Layer, Planes } from './convolutions.ts';
import { sightWeights } from './models/sight.ts';

/** What a picture looks like as a whole: how much the network takes it for each of these (log odds). */
export interface SightFacts {
  /** A lit display in front of a camera. */
  readonly screen: number;
  /** A display's content, photographed or copied. */
  readonly display: number;
  readonly scan: number;
  readonly sheet: number;
  readonly film: number;
}

/** Pixels along the longer side; the rest of the square is empty. */
export const sightSide = 128;
const stem = 12;
/** Channels out and stride: a depthwise and a pointwise convolution each (Howard et al. 2017, MobileNets). */
const blocks: readonly (readonly [channels: number, stride: 1 | 2])[] = [
  [24, 2],
  [32, 1],
  [48, 2],
  [48, 1],
  [48, 1],
  [88, 2],
  [88, 1],
  [88, 1],
  [144, 2],
  [144, 1],
];
const answers = 5;

interface Network {
  readonly stem: Layer;
  readonly blocks: readonly { readonly depth: Layer; readonly point: Layer }[];
  readonly head: Layer;
}

let network: Network | undefined;

/** `small` is at most `sightSide` pixels along its longer side. */
export function sightFacts(small: DecodedPicture): SightFacts {
  network ??= unpacked();
  let planes = threeByThree(planesOf(small), network.stem, 2);
  for (const [index, { depth, point }] of network.blocks.entries()) {
    const [channels, stride] = blocks[index] ?? [0, 1];
    const inner = pointwise(depthwise(planes, depth, stride), point);
    planes = stride === 1 && channels === planes.channels ? added(inner, planes) : inner;
  }
  const seen = pooled(planes);
  const { weights, bias } = network.head;
  const [screen = 0, display = 0, scan = 0, sheet = 0, film = 0] = bias.map((start, answer) =>
    seen.reduce((sum, value, i) => sum + value * (weights[answer * seen.length + i] ?? 0), start),
  );
  return { screen, display, scan, sheet, film };
}

/** In the middle of the square, grey as nothing. */
function planesOf({ width, height, rgba }: DecodedPicture): Planes {
  const data = new Float32Array(3 * sightSide * sightSide);
  const left = Math.floor((sightSide - width) / 2);
  const top = Math.floor((sightSide - height) / 2);
  for (let channel = 0; channel < 3; channel++)
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        data[(channel * sightSide + top + y) * sightSide + left + x] =
          ((rgba[(y * width + x) * 4 + channel] ?? 0) / 255 - 0.5) * 4;
  return { channels: 3, side: sightSide, data };
}

function unpacked(): Network {
  const whole = new Int8Array(bytesOf(sightWeights.weights));
  const loose = new Float32Array(bytesOf(sightWeights.loose));
  let [at, looseAt] = [0, 0];
  const take = (channels: number, each: number): Layer => {
    const steps = loose.subarray(looseAt, looseAt + channels);
    const bias = loose.subarray(looseAt + channels, looseAt + 2 * channels);
    const weights = Float32Array.from(
      whole.subarray(at, at + channels * each),
      (value, i) => value * (steps[Math.floor(i / each)] ?? 0),
    );
    at += channels * each;
    looseAt += 2 * channels;
    return { weights, bias };
  };
  const first = take(stem, 27);
  let wide = stem;
  const inner = blocks.map(([channels]) => {
    const depth = take(wide, 9);
    const point = take(channels, wide);
    wide = channels;
    return { depth, point };
  });
  return { stem: first, blocks: inner, head: take(answers, 2 * wide) };
}

/** Every platform here has `atob`; the types of Node alone do not say so. */
const { atob } = globalThis as unknown as { atob(text: string): string };

function bytesOf(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
}
