/** A picture of a PDF as its dictionary tells of it (ISO 32000-1 8.9.5), before anything is decoded. */
export interface PdfImage {
  /** Byte of the name `Image` in its dictionary. */
  readonly at: number;
  /** As declared; absent where the dictionary points elsewhere for it. */
  readonly width?: number;
  readonly height?: number;
  /** One bit a pixel: a fax, a stencil, a drawing in black and white. */
  readonly bitonal: boolean;
  /** A stencil or the transparency of another picture. */
  readonly mask: boolean;
  readonly filters: readonly string[];
  /** First byte of its stream, and the end that its dictionary tells. */
  readonly start: number;
  readonly told?: number;
}

/** Dictionaries of pictures are short; what lies further off belongs to another object. */
const reach = 2000;
/** Dictionaries looked at in one file. */
const mostImages = 5000;

/**
 * Every picture of a PDF that is no inline one. Streams are never inside of other streams (7.5.7), so that a picture's dictionary
 * always stands there to be read. `text` holds one character a byte.
 */
export function pdfImages(text: string): readonly PdfImage[] {
  const found: PdfImage[] = [];
  const masks = new Set<string>();
  for (const [, object] of text.matchAll(/\/(?:SMask|Mask)\s+(\d+)\s+\d+\s+R/g)) if (object) masks.add(object);
  for (const { index, 0: named } of text.matchAll(/\/Subtype\s*\/Image\b/g)) {
    if (found.length >= mostImages) break;
    const image = imageAt(text, index + named.length - 'Image'.length, masks);
    if (image) found.push(image);
  }
  return found;
}

function imageAt(text: string, at: number, masks: ReadonlySet<string>): PdfImage | undefined {
  const from = Math.max(0, at - reach);
  const before = text.slice(from, at);
  const opened = before.lastIndexOf(' obj');
  const stream = text.slice(at, at + reach).search(/\bstream\r?\n/);
  if (opened < 0 || stream < 0) return undefined;
  const dictionary = text.slice(from + opened, at + stream);
  const object = /(\d+)\s+\d+$/.exec(before.slice(0, opened))?.[1];
  const start = at + stream + 6 + (text[at + stream + 6] === '\r' ? 2 : 1);
  const length = direct(dictionary, 'Length');
  const filters = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1]?.match(/\w+/g) ?? [];
  const width = direct(dictionary, 'Width');
  const height = direct(dictionary, 'Height');
  return {
    at,
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    bitonal:
      direct(dictionary, 'BitsPerComponent') === 1 || /CCITTFax|JBIG2/.test(filters.join()) || isStencil(dictionary),
    mask: isStencil(dictionary) || (object !== undefined && masks.has(object)),
    filters,
    start,
    ...(length === undefined ? {} : { told: start + length }),
  };
}

function isStencil(dictionary: string): boolean {
  return /\/ImageMask\s+true\b/.test(dictionary);
}

/** A number that stands in the dictionary itself. */
function direct(dictionary: string, key: string): number | undefined {
  const value = new RegExp(`/${key}\\s+(\\d+)(?!\\d|\\s+\\d+\\s+R)`).exec(dictionary)?.[1];
  return value === undefined ? undefined : Number(value);
}

/** The bytes of a photograph that lies in the file as a JPEG of its own (`DCTDecode`, 7.4.8), or undefined. */
export function photographOf(
  image: PdfImage,
  text: string,
  data: Uint8Array,
  cap: number,
): Uint8Array<ArrayBuffer> | undefined {
  const { start, told } = image;
  const honest =
    told !== undefined &&
    text
      .slice(told, told + 12)
      .trimStart()
      .startsWith('endstream');
  const end = honest ? told : text.indexOf('endstream', start);
  if (end <= start || end - start > cap) return undefined;
  const bytes = data.slice(start, end);
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff ? bytes : undefined;
}
