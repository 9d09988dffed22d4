import { closerHeads } from '../models/closer.ts';
import { sightHeads } from '../models/sight.ts';
import { bytesOf, floatsOf } from './unpack.ts';

/** What is asked of the network, in the order in which train.py names its heads. */
export const headNames = ['screen', 'display', 'scan', 'sheet', 'film', 'ecg', 'identity', 'camera'] as const;
/** A closer look is asked one thing more: of what displays show, a scan. */
export const closerNames = [...headNames, 'shownScan'] as const;

/** Plain sums of the means of the last map: what they say of a picture. */
interface Heads {
  readonly weights: Int8Array;
  readonly steps: Float32Array;
  readonly bias: Float32Array;
}

let whole: Heads | undefined;
let closer: Heads | undefined;

/** Log odds, by `headNames`, of a picture at first sight. */
export function headAnswers(means: Float32Array): readonly number[] {
  return answers(means, (whole ??= unpacked(sightHeads)));
}

/** The same of a closer look, by `closerNames`. */
export function closerAnswers(middle: Float32Array): readonly number[] {
  return answers(middle, (closer ??= unpacked(closerHeads)));
}

function answers(means: Float32Array, { weights, steps, bias }: Heads): readonly number[] {
  return Array.from(bias, (start, head) => {
    const own = weights.subarray(head * means.length, (head + 1) * means.length);
    return start + (steps[head] ?? 0) * means.reduce((sum, mean, i) => sum + mean * (own[i] ?? 0), 0);
  });
}

function unpacked(packed: typeof sightHeads): Heads {
  const loose = floatsOf(packed.loose);
  const half = loose.length / 2;
  return {
    weights: new Int8Array(bytesOf(packed.weights)),
    steps: loose.subarray(0, half),
    bias: loose.subarray(half),
  };
}
