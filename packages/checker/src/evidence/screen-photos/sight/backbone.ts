import type { Kernels } from './kernels.ts';
import { scratchFor } from './kernels.ts';

/** Pixels along a side of what the network is given of a whole picture at first, */
export const sightSide = 192;
/** and where it looks closer. */
export const closerSide = 384;
export type SightSide = typeof sightSide | typeof closerSide;
const stem = 32;
/** Channels out and stride of each inverted residual (Sandler et al. 2018, MobileNetV2, table 2). All but the first widen six times. */
const blocks: readonly (readonly [channels: number, stride: 1 | 2])[] = [
  [16, 1],
  [24, 2],
  [24, 1],
  [32, 2],
  [32, 1],
  [32, 1],
  [64, 2],
  [64, 1],
  [64, 1],
  [64, 1],
  [96, 1],
  [96, 1],
  [96, 1],
  [160, 2],
  [160, 1],
  [160, 1],
  [320, 1],
];
const widening = 6;
/** Channels of the last map, whose means are what a picture looks like. */
export const lookChannels = 1280;
/** What the detector knows that screens are part of. */
export const devices = ['tv', 'laptop', 'phone'] as const;
/** Boxes that it asks at each place, for each device. */
const boxes = 6;
/** Outputs come in fours. */
const asked = Math.ceil((devices.length * boxes) / 4) * 4;

/** One convolution: its address, and that of its bias behind it. */
interface Layer {
  readonly weights: number;
  readonly bias: number;
}

interface Block {
  readonly expand?: Layer;
  readonly depth: Layer;
  readonly point: Layer;
  readonly inner: number;
  readonly channels: number;
  readonly stride: 1 | 2;
}

/** Where the layers and the planes lie on the heap. */
export interface Plan {
  readonly floats: number;
  readonly first: Layer;
  readonly blocks: readonly Block[];
  readonly last: Layer;
  readonly device: { readonly depth: Layer; readonly point: Layer };
  /** What comes in, and two of what goes from block to block. */
  readonly planes: readonly [number, number];
  readonly wide: number;
  readonly deep: number;
  readonly scratch: number;
  /** In the order of the weights. */
  readonly layers: readonly LayerShape[];
}

export function planned(): Plan {
  const layers: LayerShape[] = [];
  let floats = 0;
  const room = (count: number) => (floats += count) - count;
  const take = (outs: number, each: number, kind: LayerShape['kind'], filled = outs): Layer => {
    const weights = room(outs * each);
    const bias = room(outs);
    layers.push({ outs: filled, each, kind, weights, bias });
    return { weights, bias };
  };
  const first = take(stem, 27, 'window');
  let [channelsIn, side] = [stem, closerSide / 2];
  let [most, mostWide, mostDeep] = [stem * side * side, 3 * closerSide * closerSide, 0];
  const planned = blocks.map(([channels, stride], index): Block => {
    const inner = index === 0 ? channelsIn : channelsIn * widening;
    const expand = index === 0 ? undefined : take(inner, channelsIn, 'point');
    const depth = take(inner, 9, 'window');
    const point = take(channels, inner, 'point');
    mostWide = Math.max(mostWide, inner * side * side);
    side /= stride;
    mostDeep = Math.max(mostDeep, inner * side * side);
    most = Math.max(most, channels * side * side);
    channelsIn = channels;
    return { ...(expand ? { expand } : {}), depth, point, inner, channels, stride };
  });
  const last = take(lookChannels, channelsIn, 'point');
  const device = {
    depth: take(lookChannels, 9, 'window'),
    point: take(asked, lookChannels, 'point', devices.length * boxes),
  };
  const planes = [room(most), room(most)] as const;
  const [wide, deep, scratch] = [room(mostWide), room(mostDeep), room(scratchFor(closerSide))];
  return { first, blocks: planned, last, device, planes, wide, deep, scratch, layers, floats };
}

export interface LayerShape extends Layer {
  readonly outs: number;
  readonly each: number;
  readonly kind: 'window' | 'point';
}

/** What a picture looks like: means of the last map, and log odds of each device at its surest place. */
export interface Looks {
  readonly means: Float32Array;
  /** Means that count the middle more, where most people have what they photograph. */
  readonly middle: Float32Array;
  readonly devices: readonly number[];
}

/** Runs what lies at `plan.wide`: three planes of −1 … 1, `pixels` a side. */
export function runBackbone(kernels: Kernels, plan: Plan, pixels: SightSide): Looks {
  const { wide, deep, scratch, last, device } = plan;
  let [from, to] = plan.planes;
  kernels.first(wide, pixels, plan.first.weights, plan.first.bias, scratch, from, stem);
  let [channelsIn, side] = [stem, pixels / 2];
  for (const { expand, depth, point, inner, channels, stride } of plan.blocks) {
    const size = side * side;
    if (expand) kernels.pointwise(from, channelsIn, size, expand.weights, expand.bias, wide, inner, true);
    kernels.depthwise(expand ? wide : from, inner, side, depth.weights, depth.bias, scratch, deep, stride);
    side /= stride;
    kernels.pointwise(deep, inner, side * side, point.weights, point.bias, to, channels, false);
    if (stride === 1 && channels === channelsIn) kernels.add(to, from, channels * side * side);
    [from, to, channelsIn] = [to, from, channels];
  }
  const size = side * side;
  kernels.pointwise(from, channelsIn, size, last.weights, last.bias, wide, lookChannels, true);
  kernels.depthwise(wide, lookChannels, side, device.depth.weights, device.depth.bias, scratch, deep, 1);
  kernels.pointwise(deep, lookChannels, size, device.point.weights, device.point.bias, to, asked, false);
  const { heap } = kernels;
  const meansBy = (weight: (place: number) => number) => {
    const weights = Array.from({ length: size }, (_, i) => weight(i % side) * weight(Math.floor(i / side)));
    const whole = weights.reduce((sum, each) => sum + each, 0);
    return Float32Array.from({ length: lookChannels }, (_, channel) => {
      const at = wide + channel * size;
      return weights.reduce((sum, each, i) => sum + each * (heap[at + i] ?? 0), 0) / whole;
    });
  };
  return {
    means: meansBy(() => 1),
    middle: meansBy((place) => 1 + Math.floor(Math.min(place, side - 1 - place) / 2)),
    devices: devices.map((_, index) => {
      const at = to + index * boxes * size;
      return heap.subarray(at, at + boxes * size).reduce((most, value) => Math.max(most, value), -Infinity);
    }),
  };
}
