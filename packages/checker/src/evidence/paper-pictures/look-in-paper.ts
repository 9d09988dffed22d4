import { openByteSource } from '@medpass/dicom-core';
import { officePictures } from '../document-kinds/office-pictures.ts';
import type { PaperBytes } from '../document-kinds/paper-bytes.ts';
import { photoLimits } from '../document-kinds/picture-limits.ts';
import type { EmbeddedPicture, PicturesFound } from '../document-kinds/picture-limits.ts';
import { writtenPictures } from '../document-kinds/written-pictures.ts';
import type { GatherServices } from '../evidence-map.ts';
import { lookAt } from '../screen-photos/look-at.ts';
import { pictureHeader, sizeWithin } from '../screen-photos/picture-header.ts';
import { judgePicture } from '../screen-photos/verdict.ts';
import type { PaperPictures, PictureInPaper } from './paper-pictures.ts';

/** The pictures of one paper, at most `budget` of them; undefined where it holds none of some size. Only the signal's abort is thrown. */
export async function lookInPaper(
  { path, sopInstanceUID, format, bytes }: PaperBytes,
  budget: number,
  services: GatherServices,
  signal: AbortSignal,
): Promise<PaperPictures | undefined> {
  const place = { path, ...(sopInstanceUID === undefined ? {} : { sopInstanceUID }) };
  const found = await picturesIn(format, bytes, services, signal);
  if (found === undefined) return undefined;
  if (!found.ok) return { ...place, pictures: [], notLookedAt: 0, unseen: found.reason };
  const pictures: PictureInPaper[] = [];
  let notLookedAt = found.others;
  for (const [index, picture] of found.pictures.entries()) {
    signal.throwIfAborted();
    const size = sizeOf(picture);
    if (size && Math.min(size.width, size.height) < photoLimits.shortSide) continue;
    const affordable = services.pictures !== undefined && pictures.length < budget;
    const seen = size && affordable ? await look(picture, services, signal) : undefined;
    if (size && seen && seen.certainty !== 'unseen')
      pictures.push({ ...seen, number: index + 1, ...pageOf(picture), ...size });
    else notLookedAt++;
  }
  return pictures.length + notLookedAt === 0 ? undefined : { ...place, pictures, notLookedAt };
}

async function picturesIn(
  format: PaperBytes['format'],
  bytes: PaperBytes['bytes'],
  services: GatherServices,
  signal: AbortSignal,
): Promise<PicturesFound | undefined> {
  if (format === 'office') return officePictures(bytes, signal);
  if (format === 'html' || format === 'rtf') return writtenPictures(format, bytes, signal);
  if (format !== 'pdf') return undefined;
  try {
    return (await services.pdfPictures?.(bytes, photoLimits, signal)) ?? { ok: false, reason: 'unavailable' };
  } catch {
    signal.throwIfAborted();
    return { ok: false, reason: 'malformed' };
  }
}

type Size = Pick<PictureInPaper, 'width' | 'height'>;

function sizeOf(one: EmbeddedPicture): Size | undefined {
  if (one.type === 'raster') return { width: one.picture.naturalWidth, height: one.picture.naturalHeight };
  const { width, height } = pictureHeader(one.bytes.subarray(0, sizeWithin));
  return width === undefined || height === undefined ? undefined : { width, height };
}

function pageOf(one: EmbeddedPicture): Pick<PictureInPaper, 'page'> {
  return one.type === 'raster' ? { page: one.page } : {};
}

async function look(
  one: EmbeddedPicture,
  services: GatherServices,
  signal: AbortSignal,
): Promise<Omit<PictureInPaper, 'number' | 'width' | 'height'> | undefined> {
  if (one.type !== 'raster') {
    const entry = { path: '', name: '', bytes: openByteSource({ kind: 'memory', bytes: one.bytes }) };
    const { path: _path, ...facts } = await lookAt(entry, services, true, signal);
    return facts;
  }
  const seen = await services.pictures?.raster(one.picture, signal).catch(() => undefined);
  signal.throwIfAborted();
  const { naturalWidth: width, naturalHeight: height } = one.picture;
  const header = { format: 'other', width, height, recompressed: false, hasExif: false } as const;
  return seen && judgePicture({ name: '', header, exif: {}, seen });
}
