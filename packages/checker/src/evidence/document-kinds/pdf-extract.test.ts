import { describe, expect, it } from 'vitest';
import { buildPdf, buildScannedPdf } from '../../../../../test/build/pdf.ts';
import { documentLimits } from './document-limits.ts';
import { extractPdfText } from './pdf-extract.ts';

describe('text of a PDF', () => {
  it('reads each page, its lines and its producer', async () => {
    const result = await extractPdfText(
      buildPdf(['MRI of the knee\nFindings: a (small) fact', 'Page two'], { producer: 'Writer 1' }),
    );
    expect(result).toEqual({
      ok: true,
      pages: ['MRI of the knee\nFindings: a (small) fact', 'Page two'],
      pageCount: 2,
      producer: 'Writer 1',
    });
  });

  it('finds no text in a scanned paper', async () => {
    expect(await extractPdfText(buildScannedPdf(2))).toEqual({ ok: true, pages: ['', ''], pageCount: 2 });
  });

  it('stops at the page cap and still counts the pages', async () => {
    const result = await extractPdfText(buildPdf(['one', 'two', 'three']), { ...documentLimits, pdfPages: 2 });
    expect(result).toMatchObject({ ok: true, pages: ['one', 'two'], pageCount: 3 });
  });

  it('refuses what is too large before it looks', async () => {
    expect(await extractPdfText(buildPdf(['one']), { ...documentLimits, pdfBytes: 100 })).toEqual({
      ok: false,
      reason: 'limit',
    });
  });

  it('answers for garbage and for a cut file', async () => {
    expect(await extractPdfText(new Uint8Array(2000))).toEqual({ ok: false, reason: 'malformed' });
    const cut = await extractPdfText(buildPdf(['one', 'two']).slice(0, 200));
    expect(cut.ok ? cut.pages.join('') : cut.reason).toMatch(/^(?:malformed)?$/);
  });
});
