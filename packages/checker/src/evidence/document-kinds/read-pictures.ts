import type { ByteSource } from '@medpass/dicom-core';
import type { GatherServices, ReadWords, WordsPicture } from '../evidence-map.ts';
import { bitmapOf } from './bitmap.ts';
import { describeText } from './describe-text.ts';
import type { DocumentFacts } from './document-facts.ts';
import { documentLimits } from './document-limits.ts';
import { officePictures } from './office-pictures.ts';
import { pageLimits } from './picture-limits.ts';
import { tidy } from './strip-markup.ts';
import { writtenPictures } from './written-pictures.ts';

/** Letters that were guessed from a picture are worth less than letters that were written. */
const worth = 0.8;
/** Letters surer than this on average; below, what comes out is noise. */
const legible = 0.5;
const wordsFloor = 20;

/**
 * A paper without text, read from its pictures. The same facts come back where there is no picture or nothing legible in it: it
 * stays a paper that nobody could read.
 */
export async function readPictures(
  paper: DocumentFacts,
  bytes: ByteSource | undefined,
  services: Pick<GatherServices, 'pdfPictures'> & { readonly readWords: ReadWords },
  signal: AbortSignal,
): Promise<DocumentFacts> {
  if (paper.unread !== 'no-text' || bytes === undefined) return paper;
  const texts: string[] = [];
  let sum = 0;
  for (const { bytes: picture, type } of await picturesOf(paper, bytes, services, signal)) {
    signal.throwIfAborted();
    const read = await services.readWords(picture, type, signal);
    if (!read.ok || read.confidence < legible) continue;
    texts.push(read.text);
    sum += read.confidence;
  }
  const text = tidy(texts.join('\n\n')).slice(0, documentLimits.characters);
  if (text.replace(/\s/g, '').length < wordsFloor) return paper;
  const { unread: _unread, ...place } = paper;
  const said = describeText(text, paper.path);
  return { ...place, ...said, confidence: said.confidence * worth * (sum / texts.length), readBy: 'ocr' };
}

async function picturesOf(
  paper: DocumentFacts,
  bytes: ByteSource,
  services: Pick<GatherServices, 'pdfPictures'>,
  signal: AbortSignal,
): Promise<readonly { readonly bytes: Uint8Array; readonly type: WordsPicture }[]> {
  if (paper.container === 'picture') {
    if (bytes.size > documentLimits.pdfBytes) return [];
    const data = await bytes.read(0, bytes.size, signal);
    const type = data[0] === 0xff ? 'jpeg' : data[0] === 0x89 ? 'png' : undefined;
    return type === undefined ? [] : [{ bytes: data, type }];
  }
  const { container } = paper;
  const found =
    container === 'office'
      ? await officePictures(bytes, signal, pageLimits)
      : container === 'html' || container === 'rtf'
        ? await writtenPictures(container, bytes, signal, pageLimits)
        : container === 'pdf' || container === 'encapsulated'
          ? await services.pdfPictures?.(bytes, pageLimits, signal)
          : undefined;
  if (found?.ok !== true) return [];
  return found.pictures.map((one) =>
    one.type === 'raster' ? { bytes: bitmapOf(one.picture), type: 'bmp' as const } : one,
  );
}
