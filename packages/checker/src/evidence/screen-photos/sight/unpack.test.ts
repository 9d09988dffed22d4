import { expect, it } from 'vitest';
import type { Plan } from './backbone.ts';
import { headAnswers } from './heads.ts';
import { sightHeads } from '../models/sight.ts';
import { plainKernels } from './plain-kernels.ts';
import { bytesOf, floatsOf, layDown } from './unpack.ts';

const base64 = (bytes: ArrayBufferLike) => Buffer.from(bytes).toString('base64');

it('bytes and numbers come out of base64 as they went in', () => {
  const bytes = Uint8Array.of(0, 1, 127, 128, 255);
  expect(new Uint8Array(bytesOf(base64(bytes.buffer)))).toEqual(bytes);
  const floats = Float32Array.of(0.5, -3, 1e9);
  expect(floatsOf(base64(floats.buffer))).toEqual(floats);
});

it('weights are laid down as each kind of layer wants them, times the step of their output', () => {
  const kernels = plainKernels(100);
  kernels.heap.fill(99);
  const layers = [
    { outs: 2, each: 9, kind: 'window', weights: 10, bias: 30 },
    { outs: 6, each: 2, kind: 'point', weights: 40, bias: 60 },
  ] as const;
  const weights = Int8Array.from([
    ...Array.from({ length: 18 }, (_, i) => i - 9),
    ...Array.from({ length: 12 }, (_, i) => i + 1),
  ]);
  const loose = Float32Array.of(2, 3, 0.25, 0.75, 1, 10, 100, 1000, 1, 2, 51, 52, 53, 54, 55, 56);
  layDown(kernels, { layers } as unknown as Plan, { weights: base64(weights.buffer), loose: base64(loose.buffer) });
  const at = (from: number, count: number) => [...kernels.heap.subarray(from, from + count)];
  expect(at(10, 9)).toEqual([-9, -8, -7, -6, -5, -4, -3, -2, -1].map((value) => 2 * value));
  expect(at(19, 9)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8].map((value) => 3 * value));
  expect(at(30, 2)).toEqual([0.25, 0.75]);
  // Four outputs side by side: of each the first number, then of each the second.
  expect(at(40, 8)).toEqual([1, 30, 500, 7000, 2, 40, 600, 8000]);
  expect(at(48, 8)).toEqual([9, 22, 99, 99, 10, 24, 99, 99]);
  expect(at(60, 6)).toEqual([51, 52, 53, 54, 55, 56]);
  for (const free of [9, 28, 32, 39, 56, 66]) expect(kernels.heap[free], `${free}`).toBe(99);
});

it('heads are plain sums over the means, from a start of their own', () => {
  const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'base64'));
  const loose = new Float32Array(bytes(sightHeads.loose).buffer);
  const weights = new Int8Array(bytes(sightHeads.weights).buffer);
  const heads = loose.length / 2;
  const count = weights.length / heads;
  expect(headAnswers(new Float32Array(count))).toEqual([...loose.subarray(heads)]);
  for (const place of [0, 1, count - 1]) {
    const answers = headAnswers(Float32Array.from({ length: count }, (_, at) => (at === place ? 2 : 0)));
    for (let head = 0; head < heads; head++)
      expect(answers[head]).toBeCloseTo(
        (loose[heads + head] ?? NaN) + (loose[head] ?? NaN) * 2 * (weights[head * count + place] ?? NaN),
        5,
      );
  }
});
