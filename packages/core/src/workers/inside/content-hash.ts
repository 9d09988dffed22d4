import { openByteSource } from '../../bytes/open-byte-source.ts';
import type { JobPulse } from '../job-beat.ts';
import type { ContentHash, ReadItem, SamePair } from '../worker-api.ts';

const pieceBytes = 4 * 2 ** 20;

/** SHA-256 over the SHA-256 of each piece: WebCrypto takes only what is in memory whole. */
export async function hashContent(item: ReadItem, pulse: JobPulse): Promise<ContentHash> {
  const { entryId } = item;
  try {
    const source = openByteSource(item.source);
    const digests: Uint8Array[] = [];
    const start = dataSetStart(await pulse.waiting(source.read(0, 144)));
    for (let at = start; at < item.size; at += pieceBytes) {
      const piece = await pulse.waiting(source.read(at, Math.min(pieceBytes, item.size - at)));
      digests.push(new Uint8Array(await crypto.subtle.digest('SHA-256', piece as Uint8Array<ArrayBuffer>)));
    }
    const joined = new Uint8Array(digests.length * 32);
    for (const [index, digest] of digests.entries()) joined.set(digest, index * 32);
    const whole = new Uint8Array(await crypto.subtle.digest('SHA-256', joined));
    return { entryId, hash: Array.from(whole, (byte) => byte.toString(16).padStart(2, '0')).join('') };
  } catch {
    return { entryId };
  }
}

/** The same data set may be sent under another file meta information: by its group length (0002,0000) that is passed over. */
function dataSetStart(head: Uint8Array): number {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const isPart10 = head.length === 144 && view.getUint32(128) === 0x4449434d && view.getUint32(132) === 0x02000000;
  return isPart10 ? 144 + view.getUint32(140, true) : 0;
}

/** Compares piece by piece and stops at the first difference. */
export async function sameContent({ one, other }: SamePair, pulse: JobPulse): Promise<boolean> {
  if (one.size !== other.size) return false;
  try {
    const [left, right] = [openByteSource(one.source), openByteSource(other.source)];
    // The first look is small: files that differ mostly do so in their headers.
    let length = 16_384;
    for (let at = 0; at < one.size; at += length, length = pieceBytes) {
      const pieces = await pulse.waiting(Promise.all([left.read(at, length), right.read(at, length)]));
      if (!equal(pieces[0], pieces[1])) return false;
    }
    return true;
  } catch {
    return false;
  }
}

function equal(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return true;
}
