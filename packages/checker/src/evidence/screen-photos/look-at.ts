import type { Entry } from '@medpass/dicom-core';
import type { GatherServices } from '../evidence-map.ts';
import { readExif } from './exif.ts';
import type { PictureFacts } from './picture-facts.ts';
import { pictureHeader, sizeWithin } from './picture-header.ts';
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
  let head = await headOf(entry, headBytes, signal);
  let header = pictureHeader(head);
  const sized = () => header.format !== 'jpeg' || header.width !== undefined;
  if (!sized() && entry.bytes.size > headBytes) {
    head = await headOf(entry, sizeWithin, signal);
    header = pictureHeader(head);
  }
  const exif = header.hasExif ? await readExif(head) : {};
  const tooLarge = (header.width ?? 0) * (header.height ?? 0) > pixelCap || entry.bytes.size > byteCap;
  // A picture that does not decode is unseen; that is said, not guessed around. One that hides its size is not decoded.
  const looks = decode && !tooLarge && sized() && header.format !== 'heic';
  const seen = looks ? await services.pictures?.file(entry.bytes, signal).catch(() => undefined) : undefined;
  signal.throwIfAborted();
  return { path: entry.path, ...judgePicture({ name: entry.name, header, exif, ...(seen ? { seen } : {}) }) };
}

async function headOf({ bytes }: Pick<Entry, 'bytes'>, most: number, signal: AbortSignal): Promise<Uint8Array> {
  try {
    return await bytes.read(0, Math.min(bytes.size, most), signal);
  } catch {
    signal.throwIfAborted();
    return new Uint8Array(0);
  }
}
