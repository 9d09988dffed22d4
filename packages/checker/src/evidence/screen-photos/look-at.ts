import type { Entry } from '@medpass/dicom-core';
import type { GatherServices } from '../evidence-map.ts';
import { readExif } from './exif.ts';
import type { PictureFacts } from './picture-facts.ts';
import { pictureHeader } from './picture-header.ts';
import { judgePicture } from './verdict.ts';

const headBytes = 128 * 1024;
/** Declared pixels above which a picture is not decoded: 100 megapixels are 400 MB. */
const pixelCap = 100_000_000;
const byteCap = 64 * 2 ** 20;

/** One picture: its head, its EXIF and, with `decode`, its pixels. */
export async function lookAt(
  entry: Pick<Entry, 'path' | 'name' | 'bytes'>,
  services: GatherServices,
  decode: boolean,
  signal: AbortSignal,
): Promise<PictureFacts> {
  let head: Uint8Array;
  try {
    head = await entry.bytes.read(0, Math.min(entry.bytes.size, headBytes), signal);
  } catch {
    signal.throwIfAborted();
    head = new Uint8Array(0);
  }
  const header = pictureHeader(head);
  const exif = header.hasExif ? await readExif(head) : {};
  const tooLarge = (header.width ?? 0) * (header.height ?? 0) > pixelCap || entry.bytes.size > byteCap;
  // A picture that does not decode is unseen; that is said, not guessed around.
  const looks = decode && !tooLarge && header.format !== 'heic';
  const seen = looks ? await services.pictures?.file(entry.bytes, signal).catch(() => undefined) : undefined;
  signal.throwIfAborted();
  return { path: entry.path, ...judgePicture({ name: entry.name, header, exif, ...(seen ? { seen } : {}) }) };
}
