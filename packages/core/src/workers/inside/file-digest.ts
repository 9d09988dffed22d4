import { sha256 } from '@noble/hashes/sha2.js';
import { ByteSourceError } from '../../bytes/byte-source.ts';
import { crc32 } from '../../bytes/crc32.ts';
import { openByteSource } from '../../bytes/open-byte-source.ts';
import type { JobPulse } from '../job-beat.ts';
import type { DigestItem, FileDigest } from '../worker-api.ts';

const pieceBytes = 4 * 2 ** 20;
/** Where the text that a file must hold is looked for: DICOM names its instance in the first groups. */
const markerBytes = 2 ** 20;

/**
 * SHA-256 (FIPS 180-4) and CRC-32 of a file of any size, in one reading and bounded memory. WebCrypto hashes only what lies in
 * memory whole, so it takes what fits one piece and a library the rest.
 */
export async function digestFile({ entryId, size, source, holds }: DigestItem, pulse: JobPulse): Promise<FileDigest> {
  try {
    const bytes = openByteSource(source);
    let crc = 0;
    let read = 0;
    const long = size > pieceBytes ? sha256.create() : undefined;
    let short = new Uint8Array(0);
    do {
      const piece = await pulse.waiting(bytes.read(read, Math.min(pieceBytes, size - read)));
      if (piece.length === 0 && size > 0) return { entryId, failure: 'changed' };
      if (read === 0 && holds !== undefined && !includes(piece.subarray(0, markerBytes), holds))
        return { entryId, failure: 'changed' };
      crc = crc32(piece, crc);
      if (long) long.update(piece);
      else short = piece as Uint8Array<ArrayBuffer>;
      read += piece.length;
      if (read < size) pulse.part({ entryId, read });
    } while (read < size);
    const digest = long ? long.digest() : new Uint8Array(await crypto.subtle.digest('SHA-256', short));
    return { entryId, size, crc32: crc, sha256: hex(digest) };
  } catch (thrown) {
    return { entryId, failure: thrown instanceof ByteSourceError ? thrown.reason : 'io' };
  }
}

function includes(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (letter) => letter.charCodeAt(0));
  const first = wanted[0] ?? -1;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((code, index) => bytes[at + index] === code)) return true;
  return wanted.length === 0;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
