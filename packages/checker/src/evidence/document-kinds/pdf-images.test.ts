import { describe, expect, it } from 'vitest';
import { latin1 } from '../../../../../test/build/dicom-writer.ts';
import { pdfImages, photographOf } from './pdf-images.ts';

const object = (dictionary: string, number = 5, body = 'x') =>
  `${number} 0 obj\n<< ${dictionary} >>\nstream\n${body}\nendstream\nendobj\n`;
const one = (dictionary: string, before = '') => pdfImages(`${before}${object(`/Subtype /Image ${dictionary}`)}`)[0];

describe('a picture of a PDF, before anything of it is opened', () => {
  it('is known by its dictionary, on whichever side of its name the numbers stand', () => {
    const text = `%PDF-1.4\n${object('/Width 640 /Subtype/Image /Height 480 /Filter /DCTDecode /Length 11', 7, 'hello world')}`;
    const at = text.indexOf('Image');
    const start = text.indexOf('hello');
    expect(pdfImages(text)).toEqual([
      { at, width: 640, height: 480, bitonal: false, mask: false, filters: ['DCTDecode'], start, told: start + 11 },
    ]);
  });

  it('begins behind the end of its line, as old Macs and Windows write it too', () => {
    const text = '5 0 obj << /Subtype /Image >> stream\r\nhello endstream';
    expect(pdfImages(text)[0]?.start).toBe(text.indexOf('hello'));
  });

  it('says nothing of a size or a length that stands elsewhere in the file', () => {
    expect(one('/Width 8 0 R /Height 9 0 R /Length 10 0 R')).not.toHaveProperty('width');
    expect(one('/Width 8 0 R /Height 9 0 R /Length 10 0 R')).not.toHaveProperty('height');
    expect(one('/Width 8 0 R /Height 9 0 R /Length 10 0 R')).not.toHaveProperty('told');
    expect(one('/Width 1200 /Height 90 /Length 1000')).toMatchObject({ width: 1200, height: 90 });
  });

  it('may be packed more than once, or not at all', () => {
    expect(one('/Filter [ /FlateDecode /DCTDecode ]')?.filters).toEqual(['FlateDecode', 'DCTDecode']);
    expect(one('/Filter/FlateDecode')?.filters).toEqual(['FlateDecode']);
    expect(one('/Width 5')?.filters).toEqual([]);
  });

  it.each([
    ['/BitsPerComponent 1', true],
    ['/BitsPerComponent 8', false],
    ['/BitsPerComponent 16', false],
    ['/Filter /CCITTFaxDecode', true],
    ['/Filter [/FlateDecode /JBIG2Decode]', true],
    ['/ImageMask true', true],
    ['/ImageMask false', false],
    ['', false],
  ])('in black and white is a fax or a drawing: %s', (dictionary, bitonal) => {
    expect(one(dictionary)?.bitonal).toBe(bitonal);
  });

  it('is no picture of its own where it is a stencil, or the transparency of another', () => {
    expect(one('/ImageMask true')?.mask).toBe(true);
    expect(one('/ImageMask\r\n true')?.mask).toBe(true);
    expect(one('/Width 5')?.mask).toBe(false);
    for (const key of ['SMask 55 0 R', 'Mask 55 0 R', 'SMask  55  12  R']) {
      const pictures = pdfImages(
        object(`/Subtype /Image /Width 1 /${key}`, 5) +
          object('/Subtype /Image /Width 2', 55).replace('55 0 obj', key.includes('12') ? '55  12 obj' : '55 0 obj') +
          object('/Subtype /Image /Width 3', 56),
      );
      expect(pictures.map(({ width, mask }) => [width, mask])).toEqual([
        [1, false],
        [2, true],
        [3, false],
      ]);
    }
  });

  it('takes no numbers from its neighbours', () => {
    const [first, second] = pdfImages(
      object('/Subtype /Image /Width 1 /ImageMask true') + object('/Subtype /Image /Height 2', 6),
    );
    expect(first).not.toHaveProperty('height');
    expect(second).not.toHaveProperty('width');
    expect(second).toMatchObject({ mask: false, bitonal: false, height: 2 });
  });

  it('is none where the words are there and no picture is', () => {
    expect(pdfImages('<< /Subtype /Image /Width 5 >>\nstream\nx\nendstream')).toEqual([]);
    expect(pdfImages('5 0 obj\n<< /Subtype /Image /Width 5 >>\nendobj')).toEqual([]);
    expect(pdfImages(object('/Subtype /Imagery /Width 5'))).toEqual([]);
    expect(pdfImages(object('/Subtype /Form'))).toEqual([]);
    expect(pdfImages(object(`/Subtype /Image ${' '.repeat(2000)}`))).toEqual([]);
  });

  it('is one of five thousand at the most, whatever a hostile file holds', () => {
    expect(pdfImages(object('/Subtype /Image').repeat(5001))).toHaveLength(5000);
  });
});

describe('a photograph that lies in a PDF as it was taken', () => {
  const jpeg = '\xff\xd8\xff\xe0 some picture \xff\xd9';
  const taken = (length: string, body = jpeg, cap = 1000) => {
    const text = object(`/Subtype /Image /Filter /DCTDecode ${length}`, 5, body);
    const [image] = pdfImages(text);
    const bytes = image && photographOf(image, text, latin1(text), cap);
    return bytes && new TextDecoder('latin1').decode(bytes);
  };

  it('is handed out to its last byte where its length is honest', () => {
    expect(taken(`/Length ${jpeg.length}`)).toBe(jpeg);
    // The word that ends a stream may stand in the midst of a picture.
    const odd = `${jpeg} endstream ${jpeg}`;
    expect(taken(`/Length ${odd.length}`, odd)).toBe(odd);
  });

  it('ends where its stream ends, where its length is elsewhere or lies', () => {
    for (const length of ['', '/Length 9 0 R', '/Length 3', '/Length 99999', '/Length 0'])
      expect(taken(length), length).toBe(`${jpeg}\n`);
  });

  it('is left alone where it is too large, by one byte too', () => {
    expect(taken(`/Length ${jpeg.length}`, jpeg, jpeg.length)).toBe(jpeg);
    expect(taken(`/Length ${jpeg.length}`, jpeg, jpeg.length - 1)).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['something else', 'not a picture'],
    ['almost one', '\xff\xd8\x00 x'],
    ['almost one, by its second byte', '\xff\x00\xff x'],
    ['almost one, by its first byte', '\x00\xd8\xff x'],
  ])('is none where there is %s', (_, body) => {
    expect(taken(`/Length ${body.length}`, body)).toBeUndefined();
  });

  it('is none where its stream never ends', () => {
    const text = `5 0 obj << /Subtype /Image >> stream\n${jpeg}`;
    const [image] = pdfImages(text);
    expect(image && photographOf(image, text, latin1(text), 1000)).toBeUndefined();
  });
});
