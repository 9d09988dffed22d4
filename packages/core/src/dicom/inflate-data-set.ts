import { Inflate } from 'pako';
import type { RangeRequest } from './read-outcome.ts';

/** Caps on a deflated data set: on what really comes out. */
const KEPT_BYTES = 32 * 2 ** 20;
const MAX_BYTES = 2 ** 30;
const RATIO = 200;
const RATIO_TESTED_FROM = 16 * 2 ** 20;
const READ_BYTES = 1024 * 1024;
const FEED_BYTES = 16 * 1024;

export interface InflatedDataSet {
  /** The first bytes, at most `keep`. */
  readonly bytes: Uint8Array;
  /** All that came out. */
  readonly size: number;
  /** `cut`: the compressed bytes end before the stream does. */
  readonly state: 'whole' | 'cut' | 'corrupt' | 'limit';
}

/** Inflates the data set from `offset` to the file's end (PS3.5 A.5), counting all and keeping the beginning. */
export function* inflateDataSet(
  offset: number,
  size: number,
  keep = KEPT_BYTES,
): Generator<readonly RangeRequest[], InflatedDataSet, readonly Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  let kept = 0;
  let total = 0;
  let fed = 0;
  const inflate = new Inflate({ raw: true, chunkSize: 64 * 1024 });
  inflate.onData = (piece: Uint8Array) => {
    total += piece.length;
    if (kept >= keep) return;
    const part = piece.subarray(0, keep - kept);
    pieces.push(part.slice());
    kept += part.length;
  };
  inflate.onEnd = () => undefined;
  let state: InflatedDataSet['state'] | undefined;
  for (let at = offset; at < size && state === undefined;) {
    const [bytes] = yield [{ offset: at, length: Math.min(READ_BYTES, size - at) }];
    if (!bytes || bytes.length === 0) break;
    for (let from = 0; from < bytes.length && state === undefined; from += FEED_BYTES) {
      const part = bytes.subarray(from, from + FEED_BYTES);
      fed += part.length;
      inflate.push(part, false);
      if (inflate.err !== 0) state = 'corrupt';
      else if (inflate.ended) state = 'whole';
      else if (total > MAX_BYTES || (total > RATIO_TESTED_FROM && total > RATIO * fed)) state = 'limit';
    }
    at += bytes.length;
  }
  if (state === undefined) {
    // What waits inside the inflater belongs to the header as well.
    inflate.push(new Uint8Array(0), 2);
    state = inflate.ended && inflate.err === 0 ? 'whole' : 'cut';
  }
  const whole = new Uint8Array(kept);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return { bytes: whole, size: total, state };
}
