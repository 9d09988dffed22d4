import type { ByteSource } from '../../bytes/byte-source.ts';

const endSignature = 0x06054b50;
const endBytes = 22;
const locatorBytes = 20;
const wideEndBytes = 56;

/**
 * Entries that the end record (or its ZIP64 form) declares; `undefined` where there is no such record. Asked first, because a
 * directory of a million empty entries would take seconds to be read only to be refused.
 *
 * @throws ByteSourceError of the source; the signal's `AbortError`.
 */
export async function declaredEntries(
  source: ByteSource,
  signal: AbortSignal | undefined,
): Promise<number | undefined> {
  const length = Math.min(source.size, endBytes + 0xffff + locatorBytes);
  const tail = await source.read(source.size - length, length, signal);
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  for (let at = tail.length - endBytes; at >= 0; at--) {
    if (tail[at] !== 0x50 || view.getUint32(at, true) !== endSignature) continue;
    const count = view.getUint16(at + 10, true);
    if (count !== 0xffff || at < locatorBytes) return count;
    const wideAt = Number(view.getBigUint64(at - locatorBytes + 8, true));
    const wide = await source.read(wideAt, wideEndBytes, signal);
    if (wide.length < wideEndBytes) return count;
    const wideView = new DataView(wide.buffer, wide.byteOffset, wide.byteLength);
    return wideView.getUint32(0, true) === 0x06064b50 ? Number(wideView.getBigUint64(32, true)) : count;
  }
  return undefined;
}
