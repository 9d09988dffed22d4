import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../../core/src/bytes/memory-source.ts';
import { utf8 } from '../../../../../test/build/bytes.ts';
import { buildDocx } from '../../../../../test/build/docx.ts';
import { buildZip, buildZipBomb } from '../../../../../test/build/zip.ts';
import { documentLimits } from './document-limits.ts';
import { officeText } from './office-text.ts';

const signal = new AbortController().signal;
const read = (bytes: Uint8Array, limits = documentLimits) => officeText(new MemorySource(bytes), signal, limits);

describe('text of an office file', () => {
  it('reads paragraphs, tabs and the page header', async () => {
    const docx = buildDocx(['MRT & mehr', 'TR\t500'], { header: 'Patient: Muster, Erika' });
    expect(await read(docx)).toEqual({ ok: true, text: 'MRT & mehr\nTR\t500\n\nPatient: Muster, Erika' });
  });

  it('passes over numbers that place pictures, field codes and deleted words', async () => {
    const extra =
      '<w:p><wp:posOffset>30124400</wp:posOffset><w:instrText>PAGE</w:instrText><w:delText>gone</w:delText><w:t>kept</w:t></w:p>';
    expect(await read(buildDocx([], { extra }))).toEqual({ ok: true, text: 'kept' });
  });

  it('says where there is no text, and where nothing here opens it', async () => {
    expect(await read(buildDocx(['']))).toEqual({ ok: false, reason: 'no-text' });
    expect(await read(buildZip([{ name: 'xl/workbook.xml', bytes: utf8('<a/>') }]))).toEqual({
      ok: false,
      reason: 'unavailable',
    });
    expect(await read(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)))).toEqual({
      ok: false,
      reason: 'unavailable',
    });
  });

  it('knows a document under a password by its compound file', async () => {
    const name = Uint8Array.from([...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]));
    const locked = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504), ...name);
    expect(await read(locked)).toEqual({ ok: false, reason: 'locked' });
  });

  it('stops a part that inflates beyond its cap, and a file beyond its own', async () => {
    const limits = { ...documentLimits, officePartBytes: 1000 };
    expect(await read(buildDocx(['x'.repeat(5000)]), limits)).toEqual({ ok: false, reason: 'limit' });
    expect(await read(buildZipBomb(2_000_000), { ...documentLimits, officeBytes: 10 })).toEqual({
      ok: false,
      reason: 'limit',
    });
  });

  it('answers for a cut file', async () => {
    const docx = buildDocx(['one']);
    expect(await read(docx.slice(0, docx.length - 30))).toMatchObject({ ok: false });
  });
});

describe('other office files', () => {
  it('OpenDocument is read, headings, breaks and cells too', async () => {
    const xml =
      '<office:text><text:h>Befund</text:h><text:p>a<text:tab/>b<text:line-break/>c</text:p><table:table-cell><text:p>TR</text:p></table:table-cell>5</office:text>';
    const odt = buildZip([
      { name: 'styles.xml', bytes: utf8('<text:p>style</text:p>') },
      { name: 'content.xml', bytes: utf8(xml) },
    ]);
    expect(await read(odt)).toEqual({ ok: true, text: 'Befund\na\tb\nc\nTR\n\t5' });
  });

  it('Word: cells, breaks, notes; the text first, whatever the order of its parts', async () => {
    const word = (text: string) => utf8(`<w:p><w:t>${text}</w:t></w:p>`);
    const docx = buildZip([
      { name: 'word/header1.xml', bytes: word('head') },
      { name: 'word/footnotes.xml', bytes: word('note') },
      {
        name: 'word/document.xml',
        bytes: utf8(
          '<w:tc><w:p><w:t>TR</w:t></w:p></w:tc><w:tc><w:p><w:t>5</w:t></w:p></w:tc><w:p><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t><w:tab/><w:t xml:space="preserve">d &amp; e</w:t></w:p>',
        ),
      },
      { name: 'word/comments.xml', bytes: word('comment') },
    ]);
    expect(await read(docx)).toEqual({ ok: true, text: 'TR\n\t5\n\ta\nb\nc\td & e\n\nhead\n\nnote' });
  });

  it('Word: hyphens that do not break, and those that only may', async () => {
    const extra =
      '<w:p><w:r><w:t>CT</w:t><w:noBreakHyphen/><w:t>scan, Be</w:t><w:softHyphen/><w:t>fund</w:t></w:r></w:p>';
    expect(await read(buildDocx([], { extra }))).toEqual({ ok: true, text: 'CT-scan, Befund' });
  });

  it('Word: words that are parted by the layout of the file alone are one', async () => {
    const xml = '<w:p>\n  <w:r><w:t>Be</w:t>\n  </w:r>\n <w:r><w:t>fund</w:t></w:r>\n</w:p>';
    const docx = buildZip([{ name: 'word/document.xml', bytes: utf8(xml) }]);
    expect(await read(docx)).toEqual({ ok: true, text: 'Befund' });
  });

  it('under the password of its archive are locked, whatever else can be read in them', async () => {
    const part = { bytes: utf8('<w:p><w:t>x</w:t></w:p>') };
    const docx = buildZip([
      { name: 'word/media/a.png', ...part, encryptedFlag: true },
      { name: 'word/document.xml', ...part, encryptedFlag: true },
    ]);
    expect(await read(docx)).toEqual({ ok: false, reason: 'locked' });
    // A locked picture is not its text.
    const open = buildZip([
      { name: 'word/media/a.png', ...part, encryptedFlag: true },
      { name: 'word/document.xml', ...part },
    ]);
    expect(await read(open)).toEqual({ ok: true, text: 'x' });
  });

  it('that turn out to be broken after stop was pressed do not hold up the stop', async () => {
    const stop = new AbortController();
    const broken = {
      ...new MemorySource(utf8('no zip at all')),
      size: 13,
      read: (_at: number, length: number) => {
        if (length === 13) stop.abort();
        return Promise.resolve(utf8('no zip at all'));
      },
    } as never;
    await expect(officeText(broken, stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is read so far and no further', async () => {
    expect(await read(buildDocx(['abcdef']), { ...documentLimits, characters: 4 })).toEqual({ ok: true, text: 'abcd' });
    const docx = buildDocx(['abc']);
    expect(await read(docx, { ...documentLimits, officeBytes: docx.length })).toMatchObject({ ok: true });
  });

  it('is malformed where it is cut or no office file, and stops when it is told to', async () => {
    const docx = buildDocx(['one']);
    expect(await read(docx.slice(0, docx.length - 30))).toEqual({ ok: false, reason: 'malformed' });
    expect(await read(Uint8Array.of(0xd0, 1, 2, 3, 4, 5, 6, 7, 8, 9))).toEqual({ ok: false, reason: 'malformed' });
    expect(await read(Uint8Array.of(1, 0xcf, 2, 3, 4, 5, 6, 7, 8, 9))).toEqual({ ok: false, reason: 'malformed' });
    await expect(officeText(new MemorySource(docx), AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  });
});
