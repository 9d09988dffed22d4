import type { ByteSource } from '@medpass/dicom-core';
import { HtmlPictures } from './html-pictures.ts';
import { PictureCollector } from './picture-collector.ts';
import { photoLimits } from './picture-limits.ts';
import type { PictureLimits, PicturesFound } from './picture-limits.ts';
import { RtfPictures } from './rtf-pictures.ts';

/** Bytes looked at before the page's thread is given back: some milliseconds of work. */
const windowBytes = 2 ** 17;

/** Finds pictures in bytes that come in pieces. */
export interface PictureScanner {
  feed(piece: Uint8Array): void;
  /** After the last piece. */
  end(): void;
}

/**
 * Pictures that are written out inside a page of HTML or XML, or of an RTF file. Nothing they refer to is opened. Every failure is an
 * answer; only the signal's abort is thrown.
 */
export async function writtenPictures(
  format: 'html' | 'rtf',
  bytes: ByteSource,
  signal: AbortSignal,
  limits: PictureLimits = photoLimits,
): Promise<PicturesFound> {
  if (bytes.size > limits.paperBytes) return { ok: false, reason: 'limit' };
  const collector = new PictureCollector(limits);
  const scanner: PictureScanner = format === 'html' ? new HtmlPictures(collector) : new RtfPictures(collector);
  try {
    for (let at = 0; at < bytes.size; at += windowBytes) {
      scanner.feed(await bytes.read(at, Math.min(windowBytes, bytes.size - at), signal));
      await new Promise<void>((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
    }
  } catch {
    signal.throwIfAborted();
    return { ok: false, reason: 'malformed' };
  }
  scanner.end();
  return collector.found;
}
