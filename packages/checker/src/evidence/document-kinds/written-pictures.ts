import { Breather } from '@medpass/dicom-core';
import type { ByteSource } from '@medpass/dicom-core';
import { HtmlPictures } from './html-pictures.ts';
import { PictureCollector } from './picture-collector.ts';
import { photoLimits } from './picture-limits.ts';
import type { PictureLimits, PicturesFound } from './picture-limits.ts';
import { RtfPictures } from './rtf-pictures.ts';

/** Bytes looked at before it is asked whether the page wants its thread back: some milliseconds of work. */
const windowBytes = 2 ** 17;

/** Finds pictures in bytes that come in pieces. */
export interface PictureScanner {
  feed(piece: Uint8Array): void;
  /** After the last piece. */
  end(): void;
}

/** Takes what stands outside of pictures, one character a byte. */
export type Outside = (text: string) => void;

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
  try {
    await scan(scannerOf(format, collector), bytes, signal);
  } catch {
    signal.throwIfAborted();
    return { ok: false, reason: 'malformed' };
  }
  return collector.found;
}

/**
 * The same files without the pictures that are written out in them, at most `most` bytes: a letterhead of some megabytes before the
 * words must not hide them. Throws what reading throws, and the signal's abort.
 */
export async function withoutPictures(
  format: 'html' | 'rtf',
  bytes: ByteSource,
  most: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const texts: string[] = [];
  let length = 0;
  const outside: Outside = (text) => {
    texts.push(text);
    length += text.length;
  };
  const none = new PictureCollector({ ...photoLimits, pictures: 0, pictureBytes: 0 });
  await scan(scannerOf(format, none, outside), bytes, signal, () => length >= most);
  const text = texts.join('').slice(0, most);
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function scannerOf(format: 'html' | 'rtf', collector: PictureCollector, outside?: Outside): PictureScanner {
  return format === 'html' ? new HtmlPictures(collector, outside) : new RtfPictures(collector, outside);
}

async function scan(
  scanner: PictureScanner,
  bytes: ByteSource,
  signal: AbortSignal,
  enough: () => boolean = () => false,
): Promise<void> {
  const breather = new Breather();
  for (let at = 0; at < bytes.size && !enough(); at += windowBytes) {
    scanner.feed(await bytes.read(at, Math.min(windowBytes, bytes.size - at), signal));
    if (breather.due) await breather.pause();
    signal.throwIfAborted();
  }
  scanner.end();
}
