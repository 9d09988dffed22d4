import type { Kernels } from './kernels.ts';

/** The same sums in plain code, some five times slower, with `channels` in fours: what the fast ones are tested against, and what stands in for them. */
export function plainKernels(floats: number): Kernels {
  const heap = new Float32Array(floats);
  return {
    heap,
    first(from, side, weights, bias, scratch, to, outs) {
      const size = (side / 2) ** 2;
      for (let out = 0; out < outs; out++) heap.fill(heap[bias + out]!, to + out * size, to + (out + 1) * size);
      for (let colour = 0; colour < 3; colour++) {
        edge(heap, from + colour * side * side, side, scratch);
        for (let out = 0; out < outs; out++)
          addWindows(heap, scratch, side, weights + (out * 3 + colour) * 9, to + out * size, 2);
      }
      bend(heap, to, outs * size);
    },
    depthwise(from, channels, side, weights, bias, scratch, to, stride) {
      const size = (side / stride) ** 2;
      for (let channel = 0; channel < channels; channel++) {
        heap.fill(heap[bias + channel]!, to + channel * size, to + (channel + 1) * size);
        edge(heap, from + channel * side * side, side, scratch);
        addWindows(heap, scratch, side, weights + channel * 9, to + channel * size, stride);
      }
      bend(heap, to, channels * size);
    },
    pointwise(from, channels, size, weights, bias, to, outs, bends) {
      for (let out = 0; out < outs; out++) {
        const sum = heap.subarray(to + out * size, to + (out + 1) * size).fill(heap[bias + out]!);
        const own = weights + (out - (out % 4)) * channels + (out % 4);
        // Four planes a turn: fewer passes over the sums.
        for (let channel = 0; channel < channels; channel += 4) {
          const at = own + channel * 4;
          const [wa, wb, wc, wd] = [heap[at]!, heap[at + 4]!, heap[at + 8]!, heap[at + 12]!];
          const plane = (index: number) => heap.subarray(from + index * size, from + (index + 1) * size);
          const [a, b, c, d] = [plane(channel), plane(channel + 1), plane(channel + 2), plane(channel + 3)];
          for (let i = 0; i < size; i++) sum[i] = sum[i]! + wa * a[i]! + wb * b[i]! + wc * c[i]! + wd * d[i]!;
        }
      }
      if (bends) bend(heap, to, outs * size);
    },
    add(to, other, count) {
      for (let i = 0; i < count; i++) heap[to + i] = heap[to + i]! + heap[other + i]!;
    },
  };
}

function edge(heap: Float32Array, from: number, side: number, to: number): void {
  const wide = side + 2;
  heap.fill(0, to, to + wide * wide);
  for (let y = 0; y < side; y++) heap.copyWithin(to + (y + 1) * wide + 1, from + y * side, from + (y + 1) * side);
}

/** Two apart, nothing lies before the first: the padding that TensorFlow calls "same". */
function addWindows(heap: Float32Array, inner: number, side: number, weights: number, to: number, stride: 1 | 2): void {
  const wide = side + 2;
  const out = side / stride;
  const start = stride === 2 ? wide + 1 : 0;
  for (let y = 0; y < out; y++)
    for (let x = 0; x < out; x++) {
      let sum = heap[to + y * out + x]!;
      for (let v = 0; v < 3; v++)
        for (let u = 0; u < 3; u++)
          sum += heap[weights + v * 3 + u]! * heap[inner + start + (y * stride + v) * wide + x * stride + u]!;
      heap[to + y * out + x] = sum;
    }
}

function bend(heap: Float32Array, from: number, count: number): void {
  for (let i = from; i < from + count; i++) heap[i] = Math.min(6, Math.max(0, heap[i]!));
}
