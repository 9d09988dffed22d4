import { expect, it } from 'vitest';
import { backboneWeights } from '../models/backbone.ts';
import { closerSide, lookChannels, planned, runBackbone, sightSide } from './backbone.ts';
import { scratchFor } from './kernels.ts';
import type { Kernels } from './kernels.ts';
import { bytesOf } from './unpack.ts';

/** Channels and stride of the seventeen blocks, from table 2 of Sandler et al. 2018: t, c, n, s. */
const table = [
  [1, 16, 1, 1],
  [6, 24, 2, 2],
  [6, 32, 3, 2],
  [6, 64, 4, 2],
  [6, 96, 3, 1],
  [6, 160, 3, 2],
  [6, 320, 1, 1],
] as const;

/** Kernels that write down what they are asked, and leave the heap as it is. */
function noting(heap: Float32Array): { readonly kernels: Kernels; readonly asked: (readonly unknown[])[] } {
  const asked: (readonly unknown[])[] = [];
  const note =
    (name: string) =>
    (...given: readonly unknown[]) =>
      void asked.push([name, ...given]);
  return {
    kernels: {
      heap,
      first: note('first'),
      depthwise: note('depthwise'),
      pointwise: note('pointwise'),
      add: note('add'),
    },
    asked,
  };
}

it('the plan holds the weights that there are, one after the other, and room for every plane', () => {
  const { layers, floats, planes, wide, deep, scratch } = planned();
  expect(layers.reduce((sum, { outs, each }) => sum + outs * each, 0)).toBe(
    bytesOf(backboneWeights.weights).byteLength,
  );
  expect(layers.reduce((sum, { outs }) => sum + 2 * outs, 0)).toBe(bytesOf(backboneWeights.loose).byteLength / 4);
  // First, three a block but two of the first, the last, and two for the devices.
  expect(layers).toHaveLength(1 + 2 + 16 * 3 + 1 + 2);
  let at = 0;
  for (const { weights, bias, each, outs } of layers) {
    expect(weights).toBe(at);
    // Outputs come in fours: those of the devices, 18, have room for 20.
    expect(bias).toBe(weights + Math.ceil(outs / 4) * 4 * each);
    at = bias + Math.ceil(outs / 4) * 4;
  }
  // The most that goes from block to block is what comes first; the widest plane is that of the second block.
  const most = 32 * 192 ** 2;
  expect(planes).toEqual([at, at + most]);
  expect(wide).toBe(at + 2 * most);
  expect(deep).toBe(wide + 96 * 192 ** 2);
  expect(scratch).toBe(deep + 144 * 96 ** 2);
  expect(floats).toBe(scratch + scratchFor(closerSide));
});

it.each([sightSide, closerSide] as const)(
  'the blocks run one after the other, from plane to plane: %i pixels',
  (pixels) => {
    const plan = planned();
    const { kernels, asked } = noting(new Float32Array(plan.floats));
    runBackbone(kernels, plan, pixels);
    const { wide, deep, scratch, layers } = plan;
    let next = 0;
    const layer = () => layers[next++]!;
    const expected: (readonly unknown[])[] = [];
    let [from, to] = plan.planes;
    const first = layer();
    expected.push(['first', wide, pixels, first.weights, first.bias, scratch, from, 32]);
    let [channels, side] = [32, pixels / 2];
    for (const [widening, outs, times, stride] of table)
      for (let time = 0; time < times; time++) {
        const apart = time === 0 ? stride : 1;
        const inner = channels * widening;
        if (widening > 1) {
          const { weights, bias } = layer();
          expected.push(['pointwise', from, channels, side * side, weights, bias, wide, inner, true]);
        }
        const depth = layer();
        const source = widening > 1 ? wide : from;
        expected.push(['depthwise', source, inner, side, depth.weights, depth.bias, scratch, deep, apart]);
        side /= apart;
        const point = layer();
        expected.push(['pointwise', deep, inner, side * side, point.weights, point.bias, to, outs, false]);
        if (time > 0) expected.push(['add', to, from, outs * side * side]);
        [from, to, channels] = [to, from, outs];
      }
    expect(side).toBe(pixels / 32);
    const [last, depth, point] = [layer(), layer(), layer()];
    expected.push(['pointwise', from, 320, side ** 2, last.weights, last.bias, wide, lookChannels, true]);
    expected.push(['depthwise', wide, lookChannels, side, depth.weights, depth.bias, scratch, deep, 1]);
    expected.push(['pointwise', deep, lookChannels, side ** 2, point.weights, point.bias, to, 20, false]);
    expect(asked).toEqual(expected);
  },
);

it('a picture looks like the means of the last map, and like each device at its surest place', () => {
  const plan = planned();
  const heap = new Float32Array(plan.floats);
  // The seventeen blocks leave the planes changed about.
  const answers = plan.planes[0];
  for (let channel = 0; channel < lookChannels; channel++)
    for (let place = 0; place < 36; place++) heap[plan.wide + channel * 36 + place] = channel + place;
  heap.fill(-9, answers, answers + 18 * 36);
  heap[answers] = -3;
  heap[answers + 6 * 36 - 1] = -4;
  heap[answers + 12 * 36 - 1] = 5;
  heap[answers + 18 * 36] = 100;
  const { means, devices } = runBackbone(noting(heap).kernels, plan, sightSide);
  expect(means).toEqual(Float32Array.from({ length: lookChannels }, (_, channel) => channel + 17.5));
  expect(devices).toEqual([-3, 5, -9]);
});

it('its middle counts more: a place next to the edge once, three places further in thrice, across and down', () => {
  const plan = planned();
  const heap = new Float32Array(plan.floats);
  const places = 12 * 12;
  const lit = (channel: number, x: number, y: number) => (heap[plan.wide + channel * places + y * 12 + x] = 1);
  lit(0, 0, 0);
  lit(1, 1, 11);
  lit(2, 3, 1);
  lit(3, 8, 2);
  lit(4, 5, 6);
  heap.fill(7, plan.wide + 5 * places, plan.wide + 6 * places);
  const { middle, means } = runBackbone(noting(heap).kernels, plan, closerSide);
  // Weights across are 1 1 2 2 3 3 3 3 2 2 1 1.
  const share = (weight: number) => expect.closeTo(weight / 24 ** 2, 7);
  expect([...middle.subarray(0, 6)]).toEqual([share(1), share(1), share(2), share(4), share(9), expect.closeTo(7, 5)]);
  expect([...means.subarray(0, 5)]).toEqual(Array(5).fill(expect.closeTo(1 / places, 7)));
});
