import type { PdfTextResult } from '../evidence-map.ts';
import type { DocumentLimits } from './document-limits.ts';
import { extractPdfText } from './pdf-extract.ts';
import { extractPdfPictures } from './pdf-pictures.ts';
import type { PictureLimits, PicturesFound } from './picture-limits.ts';

/** What a room for PDFs is asked, in one message. */
export type PdfAsked =
  | { readonly job: 'text'; readonly data: Uint8Array; readonly limits: DocumentLimits }
  | { readonly job: 'pictures'; readonly data: Uint8Array; readonly limits: PictureLimits };

export type PdfAnswer = PdfTextResult | PicturesFound;

/** Inside of the room. Calls `began` once its code is there. */
export function answerPdf(asked: PdfAsked, began: () => void): Promise<PdfAnswer> {
  return asked.job === 'text'
    ? extractPdfText(asked.data, asked.limits, began)
    : extractPdfPictures(asked.data, asked.limits, began);
}

/** Pixels and bytes that a message gives away instead of copying them. */
export function buffersOf(answer: PdfAnswer): ArrayBuffer[] {
  if (!answer.ok || !('pictures' in answer)) return [];
  return answer.pictures.map((one) => (one.type === 'raster' ? one.picture.rgba : one.bytes).buffer as ArrayBuffer);
}
