import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { join, utf8 } from '../../../../../test/build/bytes.ts';
import { buildPdf, buildImagePdf } from '../../../../../test/build/pdf.ts';
import { extractPdfPictures } from './pdf-pictures.ts';
import { pageLimits, photoLimits } from './picture-limits.ts';

const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xd9);
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2);
const look = (bytes: Uint8Array, limits = photoLimits) => extractPdfPictures(bytes.slice(), limits);

function pdfWith(dictionary: string, data = jpeg, more = ''): Uint8Array {
  return join([utf8(`%PDF-1.4\n5 0 obj\n<< ${dictionary} >>\nstream\n`), data, utf8(`\nendstream\nendobj\n${more}`)]);
}

/** A black bar from column 64 to 128: horizontal mode once, then every row like the one above (ITU-T T.6). */
function groupFour(rows: number): Uint8Array {
  const first = ['001', '11011', '00110101', '0000001111', '0000110111', '1'].join('');
  const bits = `${first}${'111'.repeat(rows - 1)}000000000001000000000001`;
  return Uint8Array.from(bits.padEnd(Math.ceil(bits.length / 8) * 8, '0').match(/.{8}/g) ?? [], (byte) =>
    Number.parseInt(byte, 2),
  );
}

describe('photographs in a PDF', () => {
  it('are found by a direct length, and where the length is elsewhere or lies', async () => {
    for (const length of ['/Length 10', '/Length 6 0 R', '/Length 99999', '']) {
      const found = await look(pdfWith(`/Type /XObject /Subtype /Image /Filter /DCTDecode ${length}`));
      expect(found, length).toMatchObject({ ok: true, pictures: [{ type: 'jpeg' }], others: 0 });
      const first = found.ok ? found.pictures[0] : undefined;
      expect(first?.type === 'jpeg' ? first.bytes.subarray(0, 10) : undefined, length).toEqual(jpeg);
    }
  });

  it('are counted where a chain of filters hides their size, and never taken for what they are not', async () => {
    const chained = pdfWith('/Subtype /Image /Width 400 /Height 400 /Filter [/FlateDecode /DCTDecode] /Length 10');
    expect(await look(chained)).toEqual({ ok: true, pictures: [], others: 1, passedOver: 0 });
    const lying = pdfWith('/Subtype /Image /Filter /DCTDecode /Length 10', png);
    expect(await look(lying)).toEqual({ ok: true, pictures: [], others: 1, passedOver: 0 });
  });

  it('stay closed where the file is locked, too large or no PDF', async () => {
    const locked = pdfWith('/Subtype /Image /Filter /DCTDecode', jpeg, 'trailer << /Encrypt 9 0 R >>');
    expect(await look(locked)).toEqual({ ok: false, reason: 'locked' });
    expect(await look(utf8('hello'))).toEqual({ ok: false, reason: 'malformed' });
    expect(await look(new Uint8Array(20), { ...photoLimits, paperBytes: 10 })).toEqual({ ok: false, reason: 'limit' });
  });

  it('pass over logos and stencils', async () => {
    const small = pdfWith('/Subtype /Image /Width 120 /Height 120 /Filter /DCTDecode /Length 10');
    expect(await look(small)).toEqual({ ok: true, pictures: [], others: 0, passedOver: 1 });
    const stencil = pdfWith('/Subtype /Image /Width 900 /Height 900 /ImageMask true /Filter /FlateDecode /Length 10');
    expect(await look(stencil)).toEqual({ ok: true, pictures: [], others: 0, passedOver: 0 });
  });
});

describe('other pictures of a PDF', () => {
  const side = 256;
  const grey = Uint8Array.from({ length: side * side }, (_, i) => (i % side) & 255);

  it('are decoded, with their page', async () => {
    const found = await look(
      buildImagePdf([
        { width: side, height: side, colours: 'DeviceGray', bits: 8, filter: 'FlateDecode', data: deflateSync(grey) },
        {
          width: side,
          height: side,
          colours: 'DeviceRGB',
          bits: 8,
          data: Uint8Array.from({ length: side * side * 3 }, (_, i) => [200, 100, 50][i % 3] ?? 0),
        },
      ]),
    );
    expect(found).toMatchObject({ ok: true, others: 0, pictures: [{ page: 1 }, { page: 2 }] });
    const [first, second] = found.ok ? found.pictures : [];
    expect(first?.type === 'raster' ? [...first.picture.rgba.subarray(4 * 9, 4 * 10)] : first).toEqual([9, 9, 9, 255]);
    expect(second?.type === 'raster' ? [...second.picture.rgba.subarray(0, 4)] : second).toEqual([200, 100, 50, 255]);
  });

  it('never cost more pixels than they may: what is too large or too many is taken out first', async () => {
    const honest = { width: side, height: side, colours: 'DeviceGray', bits: 8, data: grey } as const;
    const bomb = {
      width: 60_000,
      height: 60_000,
      colours: 'DeviceGray',
      bits: 8,
      filter: 'FlateDecode',
      data: deflateSync(new Uint8Array(1_000_000)),
    } as const;
    expect(await look(buildImagePdf([bomb, honest]))).toMatchObject({ pictures: [{ page: 2 }], others: 1 });
    expect(await look(buildImagePdf([honest, honest, honest]), { ...photoLimits, pictures: 2 })).toMatchObject({
      pictures: [{ page: 1 }, { page: 2 }],
      others: 1,
    });
    const tight = { ...photoLimits, allPixels: side * side };
    expect(await look(buildImagePdf([honest, honest]), tight)).toMatchObject({ pictures: [{ page: 1 }], others: 1 });
  });

  it('in black and white are asked for their words only', async () => {
    const fax = {
      width: side,
      height: side,
      colours: 'DeviceGray',
      bits: 1,
      data: Uint8Array.from({ length: (side * side) / 8 }, (_, i) => (i % 2 === 0 ? 255 : 0)),
    } as const;
    expect(await look(buildImagePdf([fax]))).toEqual({ ok: true, pictures: [], others: 0, passedOver: 1 });
    const found = await look(buildImagePdf([fax]), pageLimits);
    const first = found.ok ? found.pictures[0] : undefined;
    const levels = first?.type === 'raster' ? [0, 7, 8, 15].map((x) => first.picture.rgba[x * 4]) : [];
    expect(levels).toEqual([255, 255, 0, 0]);
  });

  it('are read from a fax (CCITT Group 4, ISO 32000-1 7.4.6)', async () => {
    const fax = { width: side, height: side, colours: 'DeviceGray', bits: 1, data: groupFour(side) } as const;
    const filter = `CCITTFaxDecode /DecodeParms << /K -1 /Columns ${side} /Rows ${side} >>`;
    const found = await look(buildImagePdf([{ ...fax, filter }]), pageLimits);
    const first = found.ok ? found.pictures[0] : undefined;
    const at = (x: number, y: number) =>
      first?.type === 'raster' ? first.picture.rgba[(y * side + x) * 4] : undefined;
    expect([at(10, 0), at(96, 0), at(200, 0), at(10, 200), at(96, 200), at(200, 200)]).toEqual([
      255, 0, 255, 255, 0, 255,
    ]);
  });

  it('are none in a paper of text', async () => {
    expect(await look(buildPdf(['Findings: nothing']))).toEqual({ ok: true, pictures: [], others: 0, passedOver: 0 });
  });
});
