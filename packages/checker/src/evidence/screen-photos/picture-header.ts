/** What the head of a picture file says, before anything is decoded. */
export interface PictureHeader {
  readonly format: 'jpeg' | 'png' | 'heic' | 'other';
  readonly width?: number;
  readonly height?: number;
  /** JPEG without EXIF and without JFIF density, written with the tables messengers use. */
  readonly recompressed: boolean;
  readonly hasExif: boolean;
}

/**
 * How far into a picture its size is looked for, in bytes. Phones lay previews, tables of colours and depth maps before it, each in segments
 * of 64 KB: depth in full takes more than one MiB, and beyond two nothing that a camera wrote has been met.
 */
export const sizeWithin = 2 * 2 ** 20;

/** Reads the markers of a JPEG or the first chunks of a PNG; never more than `head` holds. */
export function pictureHeader(head: Uint8Array): PictureHeader {
  if (head[0] === 0xff && head[1] === 0xd8) return jpegHeader(head);
  if (head[0] === 0x89 && head[1] === 0x50 && head[2] === 0x4e && head[3] === 0x47) {
    return {
      format: 'png',
      width: u32(head, 16),
      height: u32(head, 20),
      recompressed: false,
      hasExif: find(head, 'eXIf'),
    };
  }
  const brand = String.fromCharCode(...head.subarray(4, 12));
  if (/^ftyp(?:heic|heix|mif1|msf1|hevc|heim|avif)/.test(brand))
    return { format: 'heic', recompressed: false, hasExif: find(head, 'Exif') };
  return { format: 'other', recompressed: false, hasExif: false };
}

function jpegHeader(head: Uint8Array): PictureHeader {
  let at = 2;
  let hasExif = false;
  let width: number | undefined;
  let height: number | undefined;
  let quantisers = 0;
  let coarse = false;
  while (at + 4 <= head.length) {
    if (head[at] !== 0xff) break;
    const marker = head[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xd9 || marker === 0xda) break;
    const length = ((head[at + 2] ?? 0) << 8) | (head[at + 3] ?? 0);
    if (length < 2) break;
    if (marker === 0xe1 && find(head.subarray(at + 4, at + 10), 'Exif')) hasExif = true;
    if (marker === 0xdb) {
      quantisers++;
      // The DC step of the luminance table: cameras keep it at one to four, messengers use five and more.
      if ((head[at + 4] ?? 0) === 0 && (head[at + 5] ?? 0) >= 5) coarse = true;
    }
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      height = ((head[at + 5] ?? 0) << 8) | (head[at + 6] ?? 0);
      width = ((head[at + 7] ?? 0) << 8) | (head[at + 8] ?? 0);
    }
    at += 2 + length;
  }
  return {
    format: 'jpeg',
    ...(width === undefined || height === undefined ? {} : { width, height }),
    hasExif,
    recompressed: !hasExif && quantisers > 0 && coarse,
  };
}

function u32(bytes: Uint8Array, at: number): number {
  return (
    (((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)) >>> 0
  );
}

function find(bytes: Uint8Array, ascii: string): boolean {
  const end = Math.min(bytes.length, 65_536) - ascii.length;
  for (let at = 0; at <= end; at++) {
    let same = true;
    for (let i = 0; i < ascii.length && same; i++) same = bytes[at + i] === ascii.charCodeAt(i);
    if (same) return true;
  }
  return false;
}
