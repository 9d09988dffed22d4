import { describe, expect, it } from 'vitest';
import { buildPdf, buildScannedPdf } from '../../../../../test/build/pdf.ts';
import { documentLimits } from './document-limits.ts';
import { pdfFault } from './pdf-document.ts';
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

  it('blames no password for what was thrown without a word', () => {
    expect(pdfFault(undefined)).toBe('malformed');
    expect(pdfFault(Object.assign(new Error('x'), { name: 'PasswordException' }))).toBe('locked');
  });

  it('answers for garbage and for a cut file', async () => {
    expect(await extractPdfText(new Uint8Array(2000))).toEqual({ ok: false, reason: 'malformed' });
    const cut = await extractPdfText(buildPdf(['one', 'two']).slice(0, 200));
    expect(cut.ok ? cut.pages.join('') : cut.reason).toMatch(/^(?:malformed)?$/);
  });
});

describe('words by their places', () => {
  /** The page's own commands, in the room that a line of text left. */
  const page = (commands: string): Uint8Array => {
    const room = 400;
    const text = new TextDecoder('latin1').decode(buildPdf(['x'.repeat(room)]));
    return Uint8Array.from(text.replace(`(${'x'.repeat(room)}) Tj T*`, commands.padEnd(room + 8)), (c) =>
      c.charCodeAt(0),
    );
  };
  const read = async (commands: string) => {
    const result = await extractPdfText(page(commands));
    return result.ok ? result.pages[0] : result.reason;
  };
  it('in one line are joined, unless a gap parts them', async () => {
    expect(await read('(TR) Tj 18 0 Td (500) Tj')).toBe('TR 500');
    expect(await read('(Befu) Tj (nd) Tj')).toBe('Befund');
  });
  it('in columns are parted by a tab: a name ends where the next column begins', async () => {
    expect(await read('(TR) Tj 100 0 Td (500) Tj')).toBe('TR\t500');
    expect(await read('(TR) Tj 200 0 Td (500) Tj 200 0 Td (ms) Tj')).toBe('TR\t500\tms');
    expect(await read('(Jane Doe) Tj ET BT /F1 11 Tf 300 780 Td (Ward 3) Tj')).toBe('Jane Doe\tWard 3');
    // A word space is as wide as a letter, a column is not: two letters are the limit.
    expect(await read('(TR) Tj 35 0 Td (500) Tj')).toBe('TR 500');
    expect(await read('(TR) Tj 40 0 Td (500) Tj')).toBe('TR\t500');
  });
  it('are parted too where the right column was written first', async () => {
    expect(await read('1 0 0 1 300 780 Tm (right) Tj 1 0 0 1 50 780 Tm (left) Tj')).toBe('right\tleft');
    expect(await read('1 0 0 1 80 780 Tm (Doe) Tj 1 0 0 1 53 780 Tm (Jane) Tj')).toBe('Doe Jane');
    // Letter by letter from the right, as Arabic may come: no gap, no space.
    expect(await read('1 0 0 1 57 780 Tm (b) Tj 1 0 0 1 50 780 Tm (a) Tj')).toBe('ba');
  });
  it('are columns too where the page scales its text, as most do', async () => {
    // pdf.js measures its space before scaling: here it fills a twelfth of the gap.
    const cells = (gap: number) => `/F1 1 Tf 12 0 0 12 50 700 Tm (TR) Tj ${gap} 0 Td (500) Tj`;
    expect(await read(cells(20))).toBe('TR\t500');
    expect(await read(cells(4))).toBe('TR\t500');
    expect(await read(cells(2.5))).toBe('TR 500');
  });
  it('in another line are parted by a line', async () => {
    expect(await read('(one) Tj 0 -30 Td (two) Tj')).toBe('one\ntwo');
    expect(await read('(one) Tj 0 -4 Td (two) Tj')).not.toContain('\n');
    expect(await read('(one) Tj 0 30 Td (above) Tj')).toBe('one\nabove');
    expect(await read('(10) Tj 13 3 Td (3) Tj')).toBe('103');
  });
  it('along the margin are parted as well', async () => {
    expect(await read('0 1 -1 0 30 100 Tm (Ward) Tj 0 1 -1 0 30 300 Tm (Copy) Tj')).toMatch(/^Ward\s+Copy$/);
  });
});

it('is locked where its password is wanted', async () => {
  const text = new TextDecoder('latin1').decode(buildPdf(['one']));
  const id = `<${'00'.repeat(16)}>`;
  const filter = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`;
  const locked = text.replace('/Root 1 0 R', `/Root 1 0 R /Encrypt ${filter} /ID [${id} ${id}]`);
  expect(locked).not.toBe(text);
  expect(await extractPdfText(Uint8Array.from(locked, (c) => c.charCodeAt(0)))).toEqual({
    ok: false,
    reason: 'locked',
  });
});

it('says by which programs it was made, and nothing where nobody does', async () => {
  const with_ = (info: string) => {
    const text = new TextDecoder('latin1').decode(buildPdf(['one'], { producer: 'PPPPPPPPPPPPPPPPPPPPPPPPPPPPPP' }));
    return extractPdfText(
      Uint8Array.from(text.replace('/Producer (PPPPPPPPPPPPPPPPPPPPPPPPPPPPPP)', info.padEnd(42)), (c) =>
        c.charCodeAt(0),
      ),
    );
  };
  expect(await with_('/Creator (Word) /Producer (Acro)')).toMatchObject({ producer: 'Word / Acro' });
  expect(await with_('/Creator (Word)')).toMatchObject({ producer: 'Word' });
  expect(await with_('/Title (Letter)')).not.toHaveProperty('producer');
});

it('reads so many letters and no more, and says when it began', async () => {
  let began = 0;
  const result = await extractPdfText(
    buildPdf(['abcdef', 'ghijkl', 'mnopqr']),
    { ...documentLimits, characters: 8 },
    () => began++,
  );
  expect(result).toMatchObject({ ok: true, pages: ['abcdef', 'gh'], pageCount: 3 });
  expect(began).toBe(1);
  const exact = buildPdf(['one']);
  expect(await extractPdfText(exact.slice(), { ...documentLimits, pdfBytes: exact.length })).toMatchObject({
    ok: true,
  });
  expect(await extractPdfText(buildPdf(['one'], { producer: 'W'.repeat(300) }))).toMatchObject({
    producer: 'W'.repeat(200),
  });
});
