import type { ByteSource } from '@medpass/dicom-core';
import { readExif } from './exif.ts';
import type { ExifFacts } from './exif.ts';
import { pictureHeader, sizeWithin } from './picture-header.ts';
import type { PictureHeader } from './picture-header.ts';

/** What a picture file says before anything is decoded. */
export interface PictureHead {
  readonly header: PictureHeader;
  readonly exif: ExifFacts;
}

const headBytes = 128 * 1024;

/** The head of a picture; one that cannot be read says nothing. Rejects only with the signal's reason. */
export async function readHead(bytes: ByteSource, signal?: AbortSignal): Promise<PictureHead> {
  let head = await firstOf(bytes, headBytes, signal);
  let header = pictureHeader(head);
  if (!isSized(header) && bytes.size > headBytes) {
    head = await firstOf(bytes, sizeWithin, signal);
    header = pictureHeader(head);
  }
  return { header, exif: header.hasExif ? await readExif(head) : {} };
}

/** Whether it says how large the picture is, or is of a form whose size the platform finds. */
export function isSized({ format, width }: PictureHeader): boolean {
  return format !== 'jpeg' || width !== undefined;
}

async function firstOf(bytes: ByteSource, most: number, signal?: AbortSignal): Promise<Uint8Array> {
  try {
    return await bytes.read(0, Math.min(bytes.size, most), signal);
  } catch {
    signal?.throwIfAborted();
    return new Uint8Array(0);
  }
}
