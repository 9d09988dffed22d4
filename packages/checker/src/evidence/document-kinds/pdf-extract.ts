import type { PdfTextResult } from '../evidence-map.ts';
import { documentLimits } from './document-limits.ts';
import type { DocumentLimits } from './document-limits.ts';
import { loadPdf, pdfFault, pdfOptions } from './pdf-document.ts';

/**
 * Text of a PDF, page by page. Runs the whole of pdf.js in the thread that calls it, so call it in a worker or a thread that can
 * be ended: a hostile PDF may keep it busy for ever. No fonts, pictures, scripts, attachments or network. Takes `data` over:
 * its buffer is empty afterwards. `began` is called once pdf.js is loaded.
 */
export async function extractPdfText(
  data: Uint8Array,
  limits: DocumentLimits = documentLimits,
  began: () => void = () => undefined,
): Promise<PdfTextResult> {
  if (data.length > limits.pdfBytes) return { ok: false, reason: 'limit' };
  const pdfjs = await loadPdf();
  began();
  const task = pdfjs.getDocument({ ...pdfOptions, data });
  try {
    const pdf = await task.promise;
    const pageCount = pdf.numPages;
    const pages: string[] = [];
    let characters = 0;
    for (let number = 1; number <= Math.min(pageCount, limits.pdfPages) && characters < limits.characters; number++) {
      const page = await pdf.getPage(number);
      const text = joinItems((await page.getTextContent({ includeMarkedContent: false })).items as readonly TextItem[]);
      page.cleanup();
      pages.push(text.slice(0, limits.characters - characters));
      characters += text.length;
    }
    return { ok: true, pages, pageCount, ...(await producerOf(pdf)) };
  } catch (error) {
    return { ok: false, reason: pdfFault(error) };
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

interface TextItem {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly transform: readonly number[];
  readonly width: number;
}

/** Gaps as wide as two letters part the cells of a table; words stand nearer, letters next to each other. */
const [columnGap, wordGap] = [2, 0.2];

/**
 * pdf.js marks the ends of lines and puts a space into every gap to the right, however wide: columns are told apart by the places of the
 * words on both sides, for the width of that space is not that of the page where the page scales its text. What was written from the right
 * to the left it only joins.
 */
function joinItems(items: readonly TextItem[]): string {
  let out = '';
  let [lastStart, lastEnd, lastY] = [Number.NaN, Number.NaN, Number.NaN];
  let spaced = false;
  for (const { str, hasEOL, transform, width } of items) {
    if (str.trim() === '') spaced ||= str !== '';
    else {
      const [, , , height = 0, x = 0, y = 0] = transform;
      const size = Math.abs(height) || 10;
      const gap = Math.max(x - lastEnd, lastStart - x - width);
      const apart = /\s/.test(out.at(-1) ?? ' ');
      if (!apart && Math.max(gap, Math.abs(y - lastY)) > size * columnGap) out += '\t';
      else if (!apart && (spaced || gap > size * wordGap)) out += ' ';
      out += str;
      spaced = false;
      [lastStart, lastEnd, lastY] = [x, x + width, y];
    }
    if (hasEOL) [out, spaced] = [`${out}\n`, false];
  }
  return out.replace(/\0/g, '');
}

async function producerOf(pdf: { getMetadata(): Promise<{ info: object }> }): Promise<{ producer?: string }> {
  try {
    const info = (await pdf.getMetadata()).info as { Producer?: unknown; Creator?: unknown };
    const producer = [info.Creator, info.Producer]
      .filter((value): value is string => typeof value === 'string')
      .join(' / ');
    return producer === '' ? {} : { producer: producer.slice(0, 200) };
  } catch {
    return {};
  }
}
