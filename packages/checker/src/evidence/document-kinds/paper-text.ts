import type { ByteSource, ContentType } from '@medpass/dicom-core';
import type { GatherServices } from '../evidence-map.ts';
import { oneCharacterAByte } from './code-page.ts';
import { decodeMarkup, decodeText } from './decode-text.ts';
import type { DocumentFacts } from './document-facts.ts';
import { documentLimits } from './document-limits.ts';
import type { PaperText } from './document-limits.ts';
import { officeText } from './office-text.ts';
import { photoLimits } from './picture-limits.ts';
import { rtfText } from './rtf-text.ts';
import { stripMarkup, tidy } from './strip-markup.ts';
import { withoutPictures } from './written-pictures.ts';

/** Fewer characters than this on all pages together is a stamp or a page number, not a text layer. */
const textLayerFloor = 20;

export type PaperFormat = Extract<DocumentFacts['container'], 'pdf' | 'office' | 'text' | 'html' | 'rtf' | 'unknown'>;

export function paperFormat(contentType: ContentType): PaperFormat {
  switch (contentType) {
    case 'pdf':
    case 'office':
    case 'text':
    case 'html':
    case 'rtf':
      return contentType;
    case 'xml':
      return 'html';
    default:
      return 'unknown';
  }
}

/** Reads a paper's text. Every failure is an answer; only the signal's abort is thrown. */
export async function paperText(
  format: PaperFormat,
  bytes: ByteSource,
  services: GatherServices,
  signal: AbortSignal,
): Promise<PaperText> {
  try {
    if (format === 'pdf') return await pdfText(bytes, services, signal);
    if (format === 'office') return await officeText(bytes, signal);
    if (format === 'unknown') return { ok: false, reason: 'unavailable' };
    const text = plain(format, await beginning(format, bytes, signal)).slice(0, documentLimits.characters);
    return text === '' ? { ok: false, reason: 'no-text' } : { ok: true, text };
  } catch (error) {
    signal.throwIfAborted();
    return { ok: false, reason: (error as { reason?: unknown }).reason === 'limit' ? 'limit' : 'malformed' };
  }
}

/** As much as is read of a paper; pictures before the words do not count. */
function beginning(format: 'text' | 'html' | 'rtf', bytes: ByteSource, signal: AbortSignal): Promise<Uint8Array> {
  const { plainBytes } = documentLimits;
  if (format === 'text' || bytes.size <= plainBytes || bytes.size > photoLimits.paperBytes)
    return bytes.read(0, Math.min(bytes.size, plainBytes), signal);
  return withoutPictures(format, bytes, plainBytes, signal);
}

function plain(format: 'text' | 'html' | 'rtf', bytes: Uint8Array): string {
  if (format === 'html') return stripMarkup(decodeMarkup(bytes));
  if (format === 'rtf') return rtfText(oneCharacterAByte(bytes));
  return tidy(decodeText(bytes));
}

async function pdfText(bytes: ByteSource, services: GatherServices, signal: AbortSignal): Promise<PaperText> {
  if (!services.pdfText) return { ok: false, reason: 'unavailable' };
  const result = await services.pdfText(bytes, signal);
  if (!result.ok) return { ok: false, reason: result.reason };
  const text = tidy(result.pages.join('\n\n')).slice(0, documentLimits.characters);
  if (text.replace(/\s/g, '').length < textLayerFloor) return { ok: false, reason: 'no-text', pages: result.pageCount };
  return { ok: true, text, pages: result.pageCount };
}
