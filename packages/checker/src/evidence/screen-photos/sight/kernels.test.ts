import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../../../test/build/photo.ts';
import { fastKernels, scratchFor } from './kernels.ts';
import { plainKernels } from './plain-kernels.ts';

const floats = 8192;
const kernelsBy = { 'four numbers at once': () => fastKernels(floats)!, 'plain code': () => plainKernels(floats) };

/** Small whole numbers, −3 … 3: their sums are exact, in whatever order. */
const random = seededRandom(4);
const some = (count: number) => Float32Array.from({ length: count }, () => Math.floor(random() * 7) - 3);
const bent = (value: number) => Math.min(6, Math.max(0, value));

/** Three by three at each place. Two apart, nothing lies before the first. */
function windows(plane: Float32Array, side: number, weights: Float32Array, stride: number): Float32Array {
  const before = stride === 1 ? 1 : 0;
  const at = (x: number, y: number) => (x < 0 || y < 0 || x >= side || y >= side ? 0 : (plane[y * side + x] ?? 0));
  return Float32Array.from({ length: (side / stride) ** 2 }, (_, place) => {
    const [left, top] = [
      (place % (side / stride)) * stride - before,
      Math.floor(place / (side / stride)) * stride - before,
    ];
    return weights.reduce((sum, weight, i) => sum + weight * at(left + (i % 3), top + Math.floor(i / 3)), 0);
  });
}

describe.each(Object.keys(kernelsBy) as (keyof typeof kernelsBy)[])('sums, by %s', (by) => {
  const [from, weights, bias, scratch, to, after] = [64, 1536, 2048, 2560, 4096, 8000];
  /** Kernels with numbers where they belong, and something else everywhere besides. */
  const laid = (input: Float32Array, own: Float32Array, biases: Float32Array) => {
    const kernels = kernelsBy[by]();
    kernels.heap.fill(99, 0, floats);
    kernels.heap.set(input, from);
    kernels.heap.set(own, weights);
    kernels.heap.set(biases, bias);
    return kernels;
  };

  it.each([
    [8, 1],
    [8, 2],
    [16, 1],
    [12, 2],
  ] as const)('of each plane by itself: %i along a side, %i apart', (side, stride) => {
    const [input, own, biases] = [some(4 * side * side), some(4 * 9), some(4)];
    const kernels = laid(input, own, biases);
    kernels.depthwise(from, 4, side, weights, bias, scratch, to, stride);
    const size = (side / stride) ** 2;
    for (let channel = 0; channel < 4; channel++) {
      const plane = input.subarray(channel * side * side, (channel + 1) * side * side);
      const sums = windows(plane, side, own.subarray(channel * 9, channel * 9 + 9), stride);
      const expected = sums.map((sum) => bent(sum + (biases[channel] ?? 0)));
      expect(kernels.heap.slice(to + channel * size, to + (channel + 1) * size), `${channel}`).toEqual(expected);
    }
    expect(kernels.heap[to + 4 * size]).toBe(99);
    expect(kernels.heap[scratch + scratchFor(side)]).toBe(99);
  });

  it('of three planes of colour to four', () => {
    const side = 16;
    const [input, own, biases] = [some(3 * side * side), some(4 * 27), some(4)];
    const kernels = laid(input, own, biases);
    kernels.first(from, side, weights, bias, scratch, to, 4);
    const size = (side / 2) ** 2;
    for (let out = 0; out < 4; out++) {
      const colours = [0, 1, 2].map((colour) =>
        windows(
          input.subarray(colour * side * side, (colour + 1) * side * side),
          side,
          own.subarray((out * 3 + colour) * 9, (out * 3 + colour + 1) * 9),
          2,
        ),
      );
      const expected = colours[0]?.map((sum, i) =>
        bent(sum + (colours[1]?.[i] ?? 0) + (colours[2]?.[i] ?? 0) + (biases[out] ?? 0)),
      );
      expect(kernels.heap.slice(to + out * size, to + (out + 1) * size), `${out}`).toEqual(expected);
    }
    expect(kernels.heap[to + 4 * size]).toBe(99);
  });

  it.each([
    [4, 16, 4, true],
    [8, 16, 8, false],
    [16, 4, 12, false],
    [8, 36, 8, true],
  ] as const)('of all planes at each place: %i of %i places to %i, bent: %s', (channels, size, outs, bends) => {
    const [input, own, biases] = [some(channels * size), some(channels * outs), some(outs)];
    const kernels = laid(input, own, biases);
    kernels.pointwise(from, channels, size, weights, bias, to, outs, bends);
    for (let out = 0; out < outs; out++)
      for (let place = 0; place < size; place++) {
        let sum = biases[out] ?? 0;
        for (let channel = 0; channel < channels; channel++)
          // In fours of outputs: four, channel, output of the four.
          sum += (own[(out >> 2) * 4 * channels + channel * 4 + (out % 4)] ?? 0) * (input[channel * size + place] ?? 0);
        expect(kernels.heap[to + out * size + place], `${out} ${place}`).toBe(bends ? bent(sum) : sum);
      }
    expect(kernels.heap[to + outs * size]).toBe(99);
  });

  it('of two planes', () => {
    const kernels = kernelsBy[by]();
    const [one, other] = [some(16), some(16)];
    kernels.heap.set(one, to);
    kernels.heap.set(other, after);
    kernels.heap[to + 16] = 99;
    kernels.add(to, after, 16);
    expect(kernels.heap.slice(to, to + 16)).toEqual(one.map((value, i) => value + (other[i] ?? 0)));
    expect(kernels.heap.slice(after, after + 16)).toEqual(other);
    expect(kernels.heap[to + 16]).toBe(99);
  });
});

it('there are no fast ones where the page forbids them, or asks for more than there is', () => {
  expect(fastKernels(2 ** 31)).toBeUndefined();
  expect(fastKernels(floats)?.heap.length).toBeGreaterThanOrEqual(floats);
});
