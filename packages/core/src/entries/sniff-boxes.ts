import type { ContentType } from './entry.ts';
import { hasText, startsWith } from './signatures.ts';

const heic = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1', 'avif', 'avis']);
/** JPEG 2000 and JPEG XL files are pictures, but nothing here or in a browser opens them. */
const pictureBoxes: readonly (readonly [number, string])[] = [
  [4, 'jP  '],
  [4, 'JXL '],
];

/** Formats told by a tag behind a length: ISO base media (`ftyp` brands), RIFF, transport streams, NIfTI, tools of Windows. */
export function byStructure(head: Uint8Array, size: number): ContentType | undefined {
  if (hasText(head, 4, 'ftyp')) return heic.has(latin(head, 8, 12)) ? 'heic' : 'video';
  if (hasText(head, 4, 'moov') || hasText(head, 4, 'mdat') || hasText(head, 4, 'wide')) return 'video';
  if (hasText(head, 0, 'RIFF'))
    return hasText(head, 8, 'WEBP') ? 'webp' : hasText(head, 8, 'AVI ') ? 'video' : undefined;
  if (pictureBoxes.some(([at, box]) => hasText(head, at, box))) return 'archive-unsupported';
  if (isTransportStream(head)) return 'video';
  if (isNifti(head, size)) return 'nifti';
  if (isBitmap(head, size)) return 'bmp';
  if (isPortableExecutable(head, size)) return 'executable';
  return undefined;
}

function latin(head: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...head.subarray(from, to));
}

/** Packets of 188 bytes, each begun by 0x47. */
function isTransportStream(head: Uint8Array): boolean {
  return head.length > 188 * 4 && [0, 1, 2, 3, 4].every((packet) => head[packet * 188] === 0x47);
}

/** The header's own size, 348 or 540, in either byte order, and its magic behind. */
function isNifti(head: Uint8Array, size: number): boolean {
  if (size < 348 || head.length < 348) return false;
  const sized = startsWith(head, 0, [0x5c, 1, 0, 0]) || startsWith(head, 0, [0, 0, 1, 0x5c]);
  if (sized) return hasText(head, 344, 'n+1\0') || hasText(head, 344, 'ni1\0');
  return hasText(head, 4, 'n+2\0') || hasText(head, 4, 'ni2\0');
}

/** “BM” alone begins many a text: the header's size and reserved fields must agree. */
function isBitmap(head: Uint8Array, size: number): boolean {
  if (!hasText(head, 0, 'BM') || head.length < 18) return false;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const header = view.getUint32(14, true);
  return view.getUint32(6, true) === 0 && view.getUint32(10, true) < size && header >= 12 && header <= 124;
}

/** “MZ” alone begins texts too: the pointer to the PE header must lie inside, or the file must be a plain DOS program. */
function isPortableExecutable(head: Uint8Array, size: number): boolean {
  if (!hasText(head, 0, 'MZ')) return false;
  if (head.length < 64) return !isPrintable(head);
  const at = new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(60, true);
  if (at + 4 <= head.length && hasText(head, at, 'PE\0\0')) return true;
  return at < size && !isPrintable(head.subarray(0, 64));
}

function isPrintable(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09);
}
