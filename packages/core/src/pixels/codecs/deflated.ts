import { Inflate } from 'pako';
import type { FrameShape, RawFrame } from './codec.ts';
import { DecodeError } from './codec.ts';
import { decodeNative, nativeExtent } from './native.ts';

const encoding = { littleEndian: true, words: false, float: false } as const;

/** Deflated Image Frame Compression (PS3.5 A.4.15): each frame native little-endian, deflated by itself (RFC 1951). */
export async function decodeDeflatedFrame(bytes: Uint8Array, shape: FrameShape): Promise<RawFrame> {
  // Every frame begins at a byte, whatever its bits.
  const { length } = nativeExtent(shape, 1);
  return decodeNative(inflate(bytes, length), shape, encoding, 0);
}

/** Inflates exactly `length` bytes (one more, of padding, is let pass) and stops at the first beyond: a bomb costs one block. */
function inflate(bytes: Uint8Array, length: number): Uint8Array {
  const inflated = new Uint8Array(length);
  let filled = 0;
  const inflater = new Inflate({ raw: true, chunkSize: 65_536 });
  inflater.onData = (chunk) => {
    if (filled + chunk.length > length + 1) throw new DecodeError('mismatch');
    inflated.set(chunk.subarray(0, length - filled), filled);
    filled += chunk.length;
  };
  let done = false;
  inflater.onEnd = (status) => {
    done = status === 0;
  };
  inflater.push(bytes, true);
  if (inflater.err !== 0) throw new DecodeError('undecodable');
  if (!done || filled < length) throw new DecodeError('truncated');
  return inflated;
}
