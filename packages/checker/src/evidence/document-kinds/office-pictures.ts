import type { ByteSource } from '@medpass/dicom-core';
import { PartTooLarge, cappedCollector } from './capped-collector.ts';
import { photoLimits } from './picture-limits.ts';
import type { EmbeddedPicture, PictureLimits, PicturesFound } from './picture-limits.ts';

const drawingBytes = 300_000;
const media = /^(?:word\/media|Pictures)\/[^/]+$/;

/**
 * Pictures in a Word or OpenDocument file, without opening what they refer to. Every failure is an answer; only the signal's abort
 * is thrown.
 */
export async function officePictures(
  bytes: ByteSource,
  signal: AbortSignal,
  limits: PictureLimits = photoLimits,
): Promise<PicturesFound> {
  if (bytes.size > limits.paperBytes) return { ok: false, reason: 'limit' };
  try {
    return await inOffice(await bytes.read(0, bytes.size, signal), limits);
  } catch {
    signal.throwIfAborted();
    return { ok: false, reason: 'malformed' };
  }
}

async function inOffice(data: Uint8Array, limits: PictureLimits): Promise<PicturesFound> {
  // Compound File Binary: an old .doc, or a DOCX under a password.
  if (data[0] === 0xd0 && data[1] === 0xcf) return { ok: false, reason: 'unavailable' };
  const zip = await import('@zip.js/zip.js');
  zip.configure({ useWebWorkers: false });
  const reader = new zip.ZipReader(new zip.Uint8ArrayReader(data));
  const pictures: EmbeddedPicture[] = [];
  let others = 0;
  let drawings = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.directory || !media.test(entry.filename)) continue;
      if (entry.encrypted) return { ok: false, reason: 'locked' };
      // Drawings of lines and letters, which no camera makes; a large one may hold a picture after all.
      if (/\.(?:emf|wmf|svg)$/i.test(entry.filename) && entry.uncompressedSize < drawingBytes) {
        drawings++;
        continue;
      }
      const bytes = pictures.length < limits.pictures ? await inflated(entry, limits.pictureBytes) : undefined;
      const type = bytes && typeOf(bytes);
      if (bytes && type) pictures.push({ name: entry.filename, type, bytes });
      else others++;
    }
    return { ok: true, pictures, others, passedOver: drawings };
  } finally {
    await reader.close().catch(() => undefined);
  }
}

async function inflated(
  entry: { getData(writable: never): Promise<unknown> },
  cap: number,
): Promise<Uint8Array | undefined> {
  const collected = cappedCollector(cap);
  try {
    await entry.getData(collected.writable as never);
    return collected.bytes();
  } catch (error) {
    if (error instanceof PartTooLarge) return undefined;
    throw error;
  }
}

function typeOf(bytes: Uint8Array): 'jpeg' | 'png' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  return bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47 ? 'png' : undefined;
}
