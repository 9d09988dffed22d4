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
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly transform?: readonly number[];
  readonly width?: number;
}

/** pdf.js marks the ends of lines; cells of a table stand apart only by their place, so a wide gap becomes a tab. */
function joinItems(items: readonly TextItem[]): string {
  let out = '';
  let lastEnd = Number.NaN;
  let lastY = Number.NaN;
  for (const item of items) {
    if (item.str === undefined) continue;
    const x = item.transform?.[4] ?? 0;
    const y = item.transform?.[5] ?? 0;
    const size = Math.abs(item.transform?.[3] ?? item.transform?.[0] ?? 10) || 10;
    if (out !== '' && !out.endsWith('\n')) {
      if (Math.abs(y - lastY) > size * 0.8) out += '\n';
      else if (x - lastEnd > size * 2) out += '\t';
    }
    out += item.str + (item.hasEOL === true ? '\n' : '');
    lastEnd = x + (item.width ?? 0);
    lastY = y;
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
