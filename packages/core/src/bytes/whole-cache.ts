import type { ByteSource } from './byte-source.ts';

/** Sources up to this many bytes are inflated or checked whole on their first read, and held for the next one. */
export const wholeBytesMax = 8 * 2 ** 20;

/** Bytes held in all, so that reading a header and then a frame inflates once, and a phone's memory stays flat. */
const heldBytesMax = 24 * 2 ** 20;

const held = new Map<ByteSource, Uint8Array>();
let heldTotal = 0;

export function heldBytes(source: ByteSource): Uint8Array | undefined {
  const bytes = held.get(source);
  if (bytes !== undefined) {
    held.delete(source);
    held.set(source, bytes);
  }
  return bytes;
}

export function holdBytes(source: ByteSource, bytes: Uint8Array): void {
  if (bytes.length > wholeBytesMax || held.has(source)) return;
  held.set(source, bytes);
  heldTotal += bytes.length;
  for (const [oldest, old] of held) {
    if (heldTotal <= heldBytesMax) break;
    held.delete(oldest);
    heldTotal -= old.length;
  }
}

/** Lets go of every held byte: called when an intake closes in this thread. */
export function releaseHeldBytes(): void {
  held.clear();
  heldTotal = 0;
}

/** A copy of a window: the caller may transfer it to another thread without emptying the cache. */
export function copyWindow(bytes: Uint8Array, offset: number, length: number): Uint8Array {
  const start = Math.min(Math.max(offset, 0), bytes.length);
  return bytes.slice(start, start + Math.min(Math.max(length, 0), bytes.length - start));
}
