import type { Entry } from '@medpass/dicom-core';
import type { GatherServices } from '../evidence-map.ts';
import type { PictureFacts } from './picture-facts.ts';
import { isSized, readHead } from './picture-head.ts';
import type { PictureHead } from './picture-head.ts';
import { judgePicture } from './verdict.ts';

/** Declared pixels above which a picture is not decoded: 100 megapixels are 400 MB. */
const pixelCap = 100_000_000;
const byteCap = 64 * 2 ** 20;

/** One picture: its head, its EXIF and, with `decode`, its pixels. `known`: its head, where somebody has read it. */
export async function lookAt(
  entry: Pick<Entry, 'path' | 'name' | 'bytes'>,
  services: GatherServices,
  decode: boolean,
  signal: AbortSignal,
  known?: PictureHead,
): Promise<PictureFacts> {
  const { header, exif } = known ?? (await readHead(entry.bytes, signal));
  const tooLarge = (header.width ?? 0) * (header.height ?? 0) > pixelCap || entry.bytes.size > byteCap;
  // A picture that does not decode is unseen; that is said, not guessed around. One that hides its size is not decoded.
  const looks = decode && !tooLarge && isSized(header) && header.format !== 'heic';
  const seen = looks ? await services.pictures?.file(entry.bytes, signal).catch(() => undefined) : undefined;
  signal.throwIfAborted();
  return { path: entry.path, ...judgePicture({ name: entry.name, header, exif, ...(seen ? { seen } : {}) }) };
}
