import { sightHeads } from '../models/sight.ts';
import { bytesOf, floatsOf } from './unpack.ts';

/** Plain sums of the means of the last map: what they say of a picture. */
interface Heads {
  readonly weights: Int8Array;
  readonly steps: Float32Array;
  readonly bias: Float32Array;
}

let heads: Heads | undefined;

/** Log odds, in the order in which train.py names its heads. */
export function headAnswers(means: Float32Array): readonly number[] {
  heads ??= unpacked();
  const { weights, steps, bias } = heads;
  return Array.from(bias, (start, head) => {
    const own = weights.subarray(head * means.length, (head + 1) * means.length);
    return start + (steps[head] ?? 0) * means.reduce((sum, mean, i) => sum + mean * (own[i] ?? 0), 0);
  });
}

function unpacked(): Heads {
  const loose = floatsOf(sightHeads.loose);
  const half = loose.length / 2;
  return {
    weights: new Int8Array(bytesOf(sightHeads.weights)),
    steps: loose.subarray(0, half),
    bias: loose.subarray(half),
  };
}
