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

/** Draws the first picture wherever the named ones were drawn. */
function redrawn(pdf: Uint8Array, ...instead: readonly string[]): Uint8Array {
  const text = instead.reduce((all, draw) => all.replace(draw, '/Im0 Do'), new TextDecoder('latin1').decode(pdf));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
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
    const backwards = pdfWith('/Subtype /Image /Width 9000 /Height 9000 /Filter [/DCTDecode /FlateDecode] /Length 10');
    expect(await look(backwards)).toEqual({ ok: true, pictures: [], others: 1, passedOver: 0 });
    const lying = pdfWith('/Subtype /Image /Filter /DCTDecode /Length 10', png);
    expect(await look(lying)).toEqual({ ok: true, pictures: [], others: 1, passedOver: 0 });
  });

  it('stay closed where the file is locked, too large or no PDF', async () => {
    const locked = pdfWith('/Subtype /Image /Filter /DCTDecode', jpeg, 'trailer << /Encrypt 9 0 R >>');
    expect(await look(locked)).toEqual({ ok: false, reason: 'locked' });
    const again = pdfWith('/Subtype /Image /Filter /DCTDecode', jpeg, 'trailer << /Encrypt\r\n19  10  R >>');
    expect(await look(again)).toEqual({ ok: false, reason: 'locked' });
    expect(await look(utf8('hello'))).toEqual({ ok: false, reason: 'malformed' });
    expect(await look(new Uint8Array(20), { ...photoLimits, paperBytes: 10 })).toEqual({ ok: false, reason: 'limit' });
  });

  it('are named by their place, and so many are handed out and no more', async () => {
    const two = join([pdfWith('/Subtype /Image /Filter /DCTDecode'), pdfWith('/Subtype /Image /Filter /DCTDecode')]);
    const text = new TextDecoder('latin1').decode(two);
    const start = text.indexOf('stream\n') + 'stream\n'.length;
    const found = await look(two);
    expect(found.ok && found.pictures.map(({ name }) => name)).toEqual([
      `@${start}`,
      `@${start + pdfWith('/Subtype /Image /Filter /DCTDecode').length}`,
    ]);
    expect(await look(two, { ...photoLimits, pictures: 1 })).toMatchObject({
      pictures: [{}],
      others: 1,
      passedOver: 0,
    });
    expect(await look(two, { ...photoLimits, pictureBytes: 9 })).toMatchObject({ pictures: [], others: 2 });
  });

  it('are read from a file of exactly the largest size, and the room is told that it began', async () => {
    const file = pdfWith('/Subtype /Image /Filter /DCTDecode /Length 10');
    let began = 0;
    const exact = { ...photoLimits, paperBytes: file.length };
    expect(await extractPdfPictures(file.slice(), exact, () => began++)).toMatchObject({ ok: true, pictures: [{}] });
    expect(began).toBe(1);
  });

  it('of exactly the least size are looked at, by their shorter side', async () => {
    const sized = (width: number, height: number) =>
      look(pdfWith(`/Subtype /Image /Width ${width} /Height ${height} /Filter /DCTDecode /Length 10`));
    expect(await sized(200, 900)).toMatchObject({ pictures: [{}], passedOver: 0 });
    expect(await sized(900, 199)).toMatchObject({ pictures: [], passedOver: 1 });
    expect(await sized(199, 900)).toMatchObject({ pictures: [], passedOver: 1 });
    const height = (number: number) => look(pdfWith(`/Subtype /Image /Height ${number} /Filter /DCTDecode /Length 10`));
    expect(await height(200)).toMatchObject({ pictures: [{}], passedOver: 0 });
    expect(await height(199)).toMatchObject({ pictures: [], passedOver: 1 });
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
    const two = buildImagePdf([honest, honest]);
    for (const allPixels of [side * side, 1.5 * side * side, 2 * side * side - 1])
      expect(await look(two, { ...photoLimits, allPixels })).toMatchObject({ pictures: [{ page: 1 }], others: 1 });
    expect(await look(two, { ...photoLimits, allPixels: 2 * side * side })).toMatchObject({ pictures: [{}, {}] });
    expect(await look(two, { ...photoLimits, pixels: side * side })).toMatchObject({ pictures: [{}, {}], others: 0 });
    expect(await look(two, { ...photoLimits, pixels: side * side - 1 })).toMatchObject({ pictures: [], others: 2 });
  });

  it('are found behind the logo that stands before them', async () => {
    const logo = { width: 64, height: 64, colours: 'DeviceGray', bits: 8, data: new Uint8Array(64 * 64) } as const;
    const photo = { width: side, height: side, colours: 'DeviceGray', bits: 8, data: grey } as const;
    expect(await look(buildImagePdf([logo, photo]))).toMatchObject({
      pictures: [{ name: '2:1', page: 2, picture: { width: side } }],
      others: 0,
      passedOver: 1,
    });
  });

  it('of which a part is missing are counted, and never shown as if they were whole', async () => {
    const half = {
      width: side,
      height: side,
      colours: 'DeviceRGB',
      bits: 8,
      data: new Uint8Array(side * side),
    } as const;
    expect(await look(buildImagePdf([half]))).toMatchObject({ pictures: [], others: 1 });
    const fax = { width: side, height: side, colours: 'DeviceGray', bits: 1, data: new Uint8Array(side) } as const;
    expect(await look(buildImagePdf([fax]), pageLimits)).toMatchObject({ pictures: [], others: 1 });
  });

  it('are drawn row by row', async () => {
    const rows = { width: side, height: side, colours: 'DeviceRGB', bits: 8 } as const;
    const data = Uint8Array.from({ length: side * side * 3 }, (_, i) => (i % 3) * 100 + Math.floor(i / 3 / side));
    const found = await look(buildImagePdf([{ ...rows, data: data.map((value) => value & 255) }]));
    const first = found.ok ? found.pictures[0] : undefined;
    const at = (x: number, y: number) =>
      first?.type === 'raster'
        ? [...first.picture.rgba.subarray((y * side + x) * 4, (y * side + x) * 4 + 4)]
        : undefined;
    expect([at(0, 0), at(200, 0), at(3, 50)]).toEqual([
      [0, 100, 200, 255],
      [0, 100, 200, 255],
      [50, 150, 250, 255],
    ]);
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

  it('keep their colours where they are partly clear', async () => {
    const red = Uint8Array.from({ length: side * side * 3 }, (_, i) => [210, 20, 30][i % 3] ?? 0);
    const clear = { width: side, height: side, colours: 'DeviceGray', bits: 8, data: grey } as const;
    // Pages are objects 3 and 4, what is drawn on them 5 and 6, the pictures 7 and 8.
    const picture = {
      width: side,
      height: side,
      colours: 'DeviceRGB',
      bits: 8,
      filter: 'FlateDecode /SMask 8 0 R',
      data: deflateSync(red),
    } as const;
    const found = await look(buildImagePdf([picture, clear]));
    expect(found).toMatchObject({ ok: true, pictures: [{ name: '1:1', page: 1 }], others: 0, passedOver: 0 });
    const first = found.ok ? found.pictures[0] : undefined;
    expect(first?.type === 'raster' ? [...first.picture.rgba.subarray(4 * 201, 4 * 202)] : first).toEqual([
      210, 20, 30, 201,
    ]);
  });

  it('are made no larger than they may be', async () => {
    const honest = { width: side, height: side / 2, colours: 'DeviceGray', bits: 8, data: grey } as const;
    const found = await look(buildImagePdf([honest]), { ...photoLimits, longestSide: 64, shortSide: 100 });
    expect(found).toMatchObject({ pictures: [{ picture: { width: 64, height: 32 } }] });
  });

  it('that stand on many pages are one, however often they are drawn', async () => {
    const letterhead = { width: side, height: side, colours: 'DeviceGray', bits: 8, data: grey } as const;
    const other = { ...letterhead, data: grey.map((value) => 255 - value) };
    const drawn = buildImagePdf([letterhead, letterhead, letterhead, letterhead, other]);
    const found = await look(redrawn(drawn, '/Im1 Do', '/Im2 Do', '/Im3 Do'));
    expect(found).toMatchObject({ pictures: [{ page: 1 }, { page: 5 }], others: 0, passedOver: 3 });
    const last = found.ok ? found.pictures[1] : undefined;
    expect(last?.type === 'raster' ? last.picture.rgba[4 * 9] : last).toBe(255 - 9);
  });

  it('that stand on no page are nobody’s to look at', async () => {
    const one = { width: side, height: side, colours: 'DeviceGray', bits: 8, data: grey } as const;
    expect(await look(redrawn(buildImagePdf([one, one]), '/Im1 Do'))).toMatchObject({
      pictures: [{ page: 1 }],
      others: 0,
      passedOver: 1,
    });
  });

  it('on pages that nobody looked at are counted as pictures that could matter', async () => {
    const one = { width: side, height: side, colours: 'DeviceGray', bits: 8, data: grey } as const;
    expect(await look(buildImagePdf([one, one, one]), { ...photoLimits, pages: 1 })).toMatchObject({
      pictures: [{ page: 1 }],
      others: 2,
      passedOver: 0,
    });
  });

  it('that do not decode are counted, and the next one is decoded', async () => {
    const one = { width: side, height: side, colours: 'DeviceGray', bits: 8, data: grey } as const;
    const broken = { ...one, filter: 'JPXDecode', data: utf8('no such picture') } as const;
    const found = await look(buildImagePdf([broken, one]));
    expect(found).toMatchObject({ ok: true, pictures: [{ name: '2:1', page: 2 }], others: 1, passedOver: 0 });
  });

  it('are left where the rest of the file is no PDF', async () => {
    const alone = pdfWith('/Subtype /Image /Width 400 /Height 400 /BitsPerComponent 8 /Filter /FlateDecode /Length 10');
    expect(await look(alone)).toEqual({ ok: false, reason: 'malformed' });
  });

  it('are none in a paper of text', async () => {
    expect(await look(buildPdf(['Findings: nothing']))).toEqual({ ok: true, pictures: [], others: 0, passedOver: 0 });
  });
});
