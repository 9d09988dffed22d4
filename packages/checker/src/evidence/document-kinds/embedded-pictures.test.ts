import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../../core/src/bytes/memory-source.ts';
import { join, utf8 } from '../../../../../test/build/bytes.ts';
import { buildScannedPdf } from '../../../../../test/build/pdf.ts';
import { buildZip } from '../../../../../test/build/zip.ts';
import { embeddedPictures, pictureLimits } from './embedded-pictures.ts';

const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xd9);
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2);
const look = (format: 'pdf' | 'office' | 'text', bytes: Uint8Array, limits = pictureLimits) =>
  embeddedPictures(format, new MemorySource(bytes), new AbortController().signal, limits);

function pdfWith(dictionary: string, data = jpeg, more = ''): Uint8Array {
  return join([utf8(`%PDF-1.4\n5 0 obj\n<< ${dictionary} >>\nstream\n`), data, utf8(`\nendstream\nendobj\n${more}`)]);
}

describe('pictures in a Word file', () => {
  const file = buildZip([
    { name: 'word/document.xml', bytes: utf8('<w:document/>') },
    { name: 'word/media/image1.jpeg', bytes: jpeg, method: 'deflate' },
    { name: 'word/media/image2.png', bytes: png },
    { name: 'word/media/image3.emf', bytes: utf8('not a picture we hand out') },
    { name: 'docProps/thumbnail.jpeg', bytes: jpeg },
  ]);

  it('are handed out as they are, the rest is counted', async () => {
    expect(await look('office', file)).toEqual({
      ok: true,
      pictures: [
        { name: 'word/media/image1.jpeg', type: 'jpeg', bytes: jpeg },
        { name: 'word/media/image2.png', type: 'png', bytes: png },
      ],
      others: 1,
    });
  });

  it('are capped in number and in inflated bytes', async () => {
    expect(await look('office', file, { ...pictureLimits, pictures: 1 })).toMatchObject({ pictures: [{}], others: 2 });
    const bomb = buildZip([{ name: 'word/media/a.jpeg', bytes: new Uint8Array(2 ** 20), method: 'deflate' }]);
    expect(await look('office', bomb, { ...pictureLimits, pictureBytes: 1000 })).toEqual({
      ok: true,
      pictures: [],
      others: 1,
    });
  });
});

describe('photographs in a PDF', () => {
  it('are found by a direct length, and where the length is elsewhere or lies', async () => {
    for (const length of ['/Length 10', '/Length 6 0 R', '/Length 99999', '']) {
      const found = await look('pdf', pdfWith(`/Type /XObject /Subtype /Image /Filter /DCTDecode ${length}`));
      expect(found, length).toMatchObject({ ok: true, pictures: [{ type: 'jpeg' }], others: 0 });
      const bytes = found.ok ? found.pictures[0]?.bytes.subarray(0, 10) : undefined;
      expect(bytes, length).toEqual(jpeg);
    }
  });

  it('are counted where other filters hold them, and never taken for what they are not', async () => {
    expect(await look('pdf', buildScannedPdf(2))).toEqual({ ok: true, pictures: [], others: 1 });
    const chained = pdfWith('/Subtype /Image /Filter [/FlateDecode /DCTDecode] /Length 10');
    expect(await look('pdf', chained)).toEqual({ ok: true, pictures: [], others: 1 });
    const lying = pdfWith('/Subtype /Image /Filter /DCTDecode /Length 10', png);
    expect(await look('pdf', lying)).toEqual({ ok: true, pictures: [], others: 1 });
  });

  it('stay closed where the file is locked, too large or no PDF', async () => {
    const locked = pdfWith('/Subtype /Image /Filter /DCTDecode', jpeg, 'trailer << /Encrypt 9 0 R >>');
    expect(await look('pdf', locked)).toEqual({ ok: false, reason: 'locked' });
    expect(await look('pdf', utf8('hello'))).toEqual({ ok: false, reason: 'malformed' });
    expect(await look('pdf', new Uint8Array(20), { ...pictureLimits, paperBytes: 10 })).toEqual({
      ok: false,
      reason: 'limit',
    });
    expect(await look('office', utf8('no zip'))).toEqual({ ok: false, reason: 'malformed' });
    expect(await look('text', jpeg)).toEqual({ ok: false, reason: 'unavailable' });
  });
});
