import type { DecodedPicture } from '../evidence-map.ts';
import { shrink } from '../screen-photos/shrink.ts';
import { loadPdf, pdfFault, pdfOptions } from './pdf-document.ts';
import { pdfImages, photographOf } from './pdf-images.ts';
import type { PdfImage } from './pdf-images.ts';
import { PdfBinaries } from './pdf-wasm.ts';
import type { EmbeddedPicture, PictureLimits, PicturesFound } from './picture-limits.ts';

/**
 * Pictures of a PDF: photographs as the file holds them, the rest decoded. Only what is wanted is ever decoded: pictures that are
 * too many or too large are taken out of the file before pdf.js sees it. Takes `data` over. `began` is called once pdf.js is
 * loaded, or not needed. Inline pictures are small by their nature (8.9.7) and left alone.
 */
export async function extractPdfPictures(
  data: Uint8Array,
  limits: PictureLimits,
  began: () => void = () => undefined,
): Promise<PicturesFound> {
  if (data.length > limits.paperBytes) return { ok: false, reason: 'limit' };
  // One character a byte.
  const text = new TextDecoder('latin1').decode(data);
  if (!text.includes('%PDF-')) return { ok: false, reason: 'malformed' };
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(text)) return { ok: false, reason: 'locked' };
  const images = pdfImages(text).filter(({ mask }) => !mask);
  const asked = images.filter((image) => !isSmall(image, limits) && (limits.bitonal || !image.bitonal));
  const pictures: EmbeddedPicture[] = [];
  const wanted = new Set<PdfImage>();
  const left: number[] = [];
  let pixels = 0;
  for (const image of asked) {
    if (pictures.length + wanted.size + left.length >= limits.pictures) break;
    const { filters, width = Number.POSITIVE_INFINITY, height = Number.POSITIVE_INFINITY } = image;
    if (filters.length === 1 && filters[0] === 'DCTDecode') {
      const bytes = photographOf(image, text, data, limits.pictureBytes);
      if (bytes) pictures.push({ name: `@${image.start}`, type: 'jpeg', bytes });
      continue;
    }
    // A chain that ends in a JPEG hides its true size from the cap.
    if (filters.includes('DCTDecode') || width * height > limits.pixels || pixels + width * height > limits.allPixels)
      continue;
    pixels += width * height;
    if (limits.only?.includes(image.start) === false) left.push(image.start);
    else wanted.add(image);
  }
  const notWanted = asked.length - pictures.length - wanted.size - left.length;
  const rasters = wanted.size === 0 ? noRasters : await decoded(data, images, wanted, limits, began);
  began();
  if (typeof rasters === 'string') return { ok: false, reason: rasters };
  pictures.push(...rasters.found);
  return {
    ok: true,
    pictures,
    others: notWanted + rasters.failed,
    passedOver: images.length - asked.length + (wanted.size - rasters.found.length - rasters.failed),
    ...(limits.only === undefined ? {} : { left }),
  };
}

/** What is not told may be large. */
function isSmall(
  { width = Number.POSITIVE_INFINITY, height = Number.POSITIVE_INFINITY }: PdfImage,
  { shortSide }: PictureLimits,
): boolean {
  return Math.min(width, height) < shortSide;
}

interface Rasters {
  readonly found: readonly EmbeddedPicture[];
  /** Pictures that do not decode, or on pages that were not looked at. The rest stands on no page. */
  readonly failed: number;
}

const noRasters: Rasters = { found: [], failed: 0 };

interface PdfRaster {
  /** Its object: one that stands on several pages has several names. */
  readonly ref?: string;
  readonly width: number;
  readonly height: number;
  /** 1 one bit a pixel, 2 RGB, 3 RGBA (pdf.js' `ImageKind`). */
  readonly kind: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** pdf.js reads every picture of a page, so that what nobody wants is no picture any more: same length, another name. */
async function decoded(
  data: Uint8Array,
  images: readonly PdfImage[],
  wanted: ReadonlySet<PdfImage>,
  limits: PictureLimits,
  began: () => void,
): Promise<Rasters | 'locked' | 'malformed'> {
  for (const image of images) if (!wanted.has(image)) data.set(notAnImage, image.at);
  const pdfjs = await loadPdf();
  began();
  const task = pdfjs.getDocument({
    ...pdfOptions,
    data,
    useWasm: true,
    BinaryDataFactory: PdfBinaries,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: limits.pixels,
  });
  try {
    const pdf = await task.promise;
    const found: EmbeddedPicture[] = [];
    const seen = new Set<string>();
    const broken = new Set<string>();
    const lastPage = Math.min(pdf.numPages, limits.pages);
    for (let number = 1; number <= lastPage && found.length < wanted.size; number++) {
      const page = await pdf.getPage(number);
      const { fnArray, argsArray } = await page.getOperatorList();
      for (const [index, operator] of fnArray.entries()) {
        if (operator !== pdfjs.OPS.paintImageXObject || found.length >= wanted.size) continue;
        const name = String((argsArray[index] as readonly unknown[])[0]);
        const objects = (name.startsWith('g_') ? page.commonObjs : page.objs) as unknown as PdfObjects;
        const raster = await new Promise<PdfRaster | null>((resolve) => objects.get(name, resolve));
        const object = raster?.ref ?? name;
        if (seen.has(object)) continue;
        seen.add(object);
        const picture = raster && pictureOf(raster, limits.longestSide);
        if (picture) found.push({ name: `${number}:${found.length + 1}`, type: 'raster', page: number, picture });
        else broken.add(object);
      }
      page.cleanup();
    }
    const left = wanted.size - found.length;
    return { found, failed: lastPage < pdf.numPages ? left : Math.min(left, broken.size) };
  } catch (error) {
    return pdfFault(error);
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

interface PdfObjects {
  get(name: string, receive: (value: PdfRaster | null) => void): void;
}

const notAnImage = new TextEncoder().encode('Nope_');

function pictureOf(raster: PdfRaster, longestSide: number): DecodedPicture | undefined {
  const { width, height } = raster;
  const data = rgbaOf(raster);
  return data && shrink({ width, height, data }, longestSide);
}

function rgbaOf({ width, height, kind, data }: PdfRaster): Uint8ClampedArray | undefined {
  // Put together by pdf.js; the others are the file's own bytes, and may be too few.
  if (kind === 3) return new Uint8ClampedArray(data);
  const row = (width + 7) >> 3;
  if (data.length < (kind === 1 ? row * height : width * height * 3)) return undefined;
  const bit = (x: number, y: number) => (((data[y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) * 255;
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++, to += 4) {
      const from = (y * width + x) * 3;
      for (let c = 0; c < 3; c++) rgba[to + c] = kind === 1 ? bit(x, y) : (data[from + c] ?? 0);
    }
  }
  return rgba;
}
