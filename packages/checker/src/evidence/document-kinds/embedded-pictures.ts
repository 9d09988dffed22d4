import type { ByteSource } from '@medpass/dicom-core';
import { PartTooLarge, cappedCollector } from './capped-collector.ts';
import type { PaperFormat } from './paper-text.ts';

/** A picture inside of a paper, as the file holds it: not decoded, not drawn. */
export interface EmbeddedPicture {
  /** The member of an office file, or the place of a PDF's picture in bytes: `word/media/image1.jpeg`, `@10240`. */
  readonly name: string;
  readonly type: 'jpeg' | 'png';
  readonly bytes: Uint8Array;
}

export type EmbeddedPictures =
  | {
      readonly ok: true;
      readonly pictures: readonly EmbeddedPicture[];
      /** Further pictures: of kinds that are not handed out (raw rasters, JPEG 2000, fax, EMF), or beyond a cap. */
      readonly others: number;
    }
  | { readonly ok: false; readonly reason: 'locked' | 'malformed' | 'limit' | 'unavailable' };

export interface PictureLimits {
  /** Bytes of the paper. */
  readonly paperBytes: number;
  /** Bytes of one picture, as it lies in the paper. */
  readonly pictureBytes: number;
  readonly pictures: number;
}

export const pictureLimits: PictureLimits = { paperBytes: 64 * 2 ** 20, pictureBytes: 16 * 2 ** 20, pictures: 24 };

/**
 * Pictures in a Word or OpenDocument file and photographs in a PDF (`DCTDecode`, ISO 32000-1 7.4.8), without opening what they
 * refer to. Every failure is an answer; only the signal's abort is thrown.
 */
export async function embeddedPictures(
  format: PaperFormat,
  bytes: ByteSource,
  signal: AbortSignal,
  limits: PictureLimits = pictureLimits,
): Promise<EmbeddedPictures> {
  if (format !== 'pdf' && format !== 'office') return { ok: false, reason: 'unavailable' };
  if (bytes.size > limits.paperBytes) return { ok: false, reason: 'limit' };
  try {
    const data = await bytes.read(0, bytes.size, signal);
    return format === 'pdf' ? inPdf(data, limits) : await inOffice(data, limits);
  } catch {
    signal.throwIfAborted();
    return { ok: false, reason: 'malformed' };
  }
}

const media = /^(?:word\/media|Pictures)\/[^/]+$/;

async function inOffice(data: Uint8Array, limits: PictureLimits): Promise<EmbeddedPictures> {
  // Compound File Binary: an old .doc, or a DOCX under a password.
  if (data[0] === 0xd0 && data[1] === 0xcf) return { ok: false, reason: 'unavailable' };
  const zip = await import('@zip.js/zip.js');
  zip.configure({ useWebWorkers: false });
  const reader = new zip.ZipReader(new zip.Uint8ArrayReader(data));
  const pictures: EmbeddedPicture[] = [];
  let others = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.directory || !media.test(entry.filename)) continue;
      if (entry.encrypted) return { ok: false, reason: 'locked' };
      const bytes = pictures.length < limits.pictures ? await inflated(entry, limits.pictureBytes) : undefined;
      const type = bytes && typeOf(bytes);
      if (bytes && type) pictures.push({ name: entry.filename, type, bytes });
      else others++;
    }
    return { ok: true, pictures, others };
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

/** Streams are never inside of other streams (7.5.7), so that a picture's dictionary always stands there to be read. */
function inPdf(data: Uint8Array, limits: PictureLimits): EmbeddedPictures {
  // One character a byte.
  const text = new TextDecoder('latin1').decode(data);
  if (!text.includes('%PDF-')) return { ok: false, reason: 'malformed' };
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(text)) return { ok: false, reason: 'locked' };
  const all = text.match(/\/Subtype\s*\/Image\b/g)?.length ?? 0;
  const pictures: EmbeddedPicture[] = [];
  for (let at = text.indexOf('/DCTDecode'); at >= 0; at = text.indexOf('/DCTDecode', at + 1)) {
    if (pictures.length >= limits.pictures) break;
    const picture = photographAt(text, data, at, limits);
    if (picture) pictures.push(picture);
  }
  return { ok: true, pictures, others: Math.max(0, all - pictures.length) };
}

/** Dictionaries of pictures are short; what lies further off belongs to another object. */
const reach = 2000;

function photographAt(text: string, data: Uint8Array, at: number, limits: PictureLimits): EmbeddedPicture | undefined {
  const opened = text.lastIndexOf(' obj', at);
  const stream = text.indexOf('stream', at);
  if (opened < 0 || at - opened > reach || stream < 0 || stream - at > reach) return undefined;
  const dictionary = text.slice(opened, stream);
  // A chain of filters would have to be undone first.
  if (!/\/Subtype\s*\/Image\b/.test(dictionary) || !/\/Filter\s*(?:\[\s*)?\/DCTDecode\s*(?:\]|\/|>)/.test(dictionary))
    return undefined;
  const start = stream + 6 + (text[stream + 6] === '\r' ? 2 : 1);
  const length = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)\b/.exec(dictionary)?.[1] ?? Number.NaN);
  const told = start + length;
  const end = text
    .slice(told, told + 12)
    .trimStart()
    .startsWith('endstream')
    ? told
    : text.indexOf('endstream', start);
  if (end <= start || end - start > limits.pictureBytes) return undefined;
  const bytes = data.slice(start, end);
  return typeOf(bytes) === 'jpeg' ? { name: `@${start}`, type: 'jpeg', bytes } : undefined;
}

function typeOf(bytes: Uint8Array): EmbeddedPicture['type'] | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  return bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47 ? 'png' : undefined;
}
