import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../../core/src/bytes/memory-source.ts';
import { utf8 } from '../../../../../test/build/bytes.ts';
import { concat, latin1 } from '../../../../../test/build/dicom-writer.ts';
import { encodeJpeg, photographPaper, renderScreenshot } from '../../../../../test/build/photo.ts';
import { photoLimits } from './picture-limits.ts';
import { writtenPictures } from './written-pictures.ts';

const jpeg = encodeJpeg(photographPaper({ width: 420, height: 560 }));
const small = encodeJpeg(renderScreenshot(120, 90));
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const filler = 'words '.repeat(30_000);

const digest = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('hex');

async function look(format: 'html' | 'rtf', file: string | Uint8Array, limits = photoLimits) {
  const bytes = new MemorySource(typeof file === 'string' ? latin1(file) : file);
  const told = await writtenPictures(format, bytes, new AbortController().signal, limits);
  if (!told.ok) return told;
  return {
    ...told,
    pictures: told.pictures.map((one) => (one.type === 'raster' ? one : [one.type, digest(one.bytes)])),
  };
}
const found = (pictures: readonly Uint8Array[], others = 0, passedOver = 0) => ({
  ok: true,
  pictures: pictures.map((bytes) => ['jpeg', digest(bytes)]),
  others,
  passedOver,
});

describe('pictures written out in a page of HTML', () => {
  const img = (bytes: Uint8Array, type = 'jpeg') =>
    `<p><img alt="" src="data:image/${type};base64,${base64(bytes)}"></p>`;

  it('are handed out as they were, wherever in the file they stand', async () => {
    // More than one window before it, so that heads and pictures are cut at every place.
    for (const before of [0, 131_072 - 40, 131_072 - 11, 131_072 - 3, 150_000])
      expect(await look('html', `${filler.repeat(9).slice(0, before)}${img(jpeg)}${filler}${img(jpeg)}`)).toEqual(
        found([jpeg, jpeg]),
      );
  });

  it('are read with the line breaks of a mail, from a style sheet, in UTF-16 and from a CDA document', async () => {
    const broken = base64(jpeg).replace(/.{76}/g, '$&\r\n');
    expect(await look('html', `<img src='DATA:image/jpeg;charset=x;BASE64,${broken}'>`)).toEqual(found([jpeg]));
    expect(await look('html', `<style>p{background:url(data:image/jpeg;base64,${base64(jpeg)})}</style>`)).toEqual(
      found([jpeg]),
    );
    const wide = Buffer.from(`\ufeff${img(jpeg)}`, 'utf16le');
    expect(await look('html', new Uint8Array(wide))).toEqual(found([jpeg]));
    for (const attributes of [
      'mediaType="image/jpeg" representation="B64"',
      "representation='B64' mediaType='image/jpeg'",
    ])
      expect(await look('html', `<observationMedia><value ${attributes}>${broken}</value>`)).toEqual(found([jpeg]));
  });

  it('are passed over where they are small, drawn or elsewhere, and said to be left where nothing here decodes them', async () => {
    const gif = (width: number) =>
      latin1(`GIF89a${String.fromCharCode(width & 255, width >> 8, width & 255, width >> 8)}......`);
    const drawing = base64(utf8('<svg xmlns="http://www.w3.org/2000/svg"/>'));
    expect(
      await look(
        'html',
        [
          img(small),
          img(gif(1), 'gif'),
          `<img src="data:image/svg+xml;base64,${drawing}">`,
          '<img src="data:image/svg+xml;utf8,<svg/>">',
          '<value mediaType="image/jpeg"><reference value="elsewhere.jpg"/></value>',
        ].join(''),
      ),
    ).toEqual(found([], 0, 5));
    expect(await look('html', img(gif(800), 'gif') + img(utf8('RIFF....WEBP and more'), 'webp'))).toEqual(found([], 2));
  });

  it('are capped in number and bytes, and none is lost unsaid', async () => {
    expect(await look('html', img(jpeg).repeat(4), { ...photoLimits, pictures: 2 })).toEqual(found([jpeg, jpeg], 2));
    expect(await look('html', img(jpeg), { ...photoLimits, pictureBytes: 20_000 })).toEqual(found([], 1));
    expect(await look('html', img(jpeg), { ...photoLimits, paperBytes: 10 })).toEqual({ ok: false, reason: 'limit' });
    // Cut off: what is there is shown to whoever decodes it.
    expect(await look('html', img(jpeg).slice(0, 9000))).toMatchObject({
      ok: true,
      pictures: [['jpeg', expect.any(String)]],
    });
    expect(await look('html', 'data:image/'.repeat(40_000))).toEqual(found([]));
    expect(await look('html', '<a '.repeat(90_000))).toEqual(found([]));
  });
});

describe('pictures written out in an RTF file', () => {
  const pict = (bytes: Uint8Array, kind = 'jpegblip') =>
    `{\\pict{\\*\\picprop\\shplid1025{\\sp{\\sn fHidden}{\\sv 0}}}\\picw420\\pich560\\${kind}\n{\\*\\blipuid 00ffee}${hex(bytes).replace(/.{128}/g, '$&\r\n')}}`;
  const rtf = (body: string) => `{\\rtf1\\ansi ${body}}`;

  it('are handed out as they were, wherever in the file they stand', async () => {
    for (const before of [0, 131_072 - 60, 131_072 - 20, 131_072 - 16, 150_000])
      expect(await look('rtf', rtf(`${filler.slice(0, before)}${pict(jpeg)}${filler}${pict(jpeg)}`))).toEqual(
        found([jpeg, jpeg]),
      );
  });

  it('are read where their bytes stand as they are', async () => {
    const [before, after] = [latin1(`{\\rtf1 {\\pict\\jpegblip\\bin${jpeg.length} `), latin1('}}')];
    expect(await look('rtf', concat([before, jpeg, after]))).toEqual(found([jpeg]));
    // Bytes of another object are no picture, whatever they read as.
    const object = `{\\object\\bin${pict(jpeg).length} ${pict(jpeg)}}`;
    expect(await look('rtf', rtf(`${object}${pict(jpeg)}`))).toEqual(found([jpeg]));
  });

  it('are told once, and drawings are passed over', async () => {
    const twice = `{\\*\\shppict${pict(jpeg)}}{\\nonshppict${pict(new Uint8Array(400_000), 'wmetafile8')}}`;
    expect(await look('rtf', rtf(twice))).toEqual(found([jpeg], 0, 1));
    expect(await look('rtf', rtf(pict(new Uint8Array(5000), 'emfblip') + pict(small)))).toEqual(found([], 0, 2));
    expect(await look('rtf', rtf(pict(new Uint8Array(400_000), 'wmetafile8')))).toEqual(found([], 1));
    const bitmap = new Uint8Array(new Int32Array([40, 900, -700, 1]).buffer);
    expect(await look('rtf', rtf(pict(bitmap, 'dibitmap0')))).toEqual(found([], 1));
    expect(await look('rtf', rtf('a path C:\\\\pict0 and \\picture'))).toEqual(found([]));
  });

  it('end with the file, however it lies', async () => {
    expect(await look('rtf', rtf(pict(jpeg)).slice(0, -900))).toMatchObject({
      ok: true,
      pictures: [['jpeg', expect.any(String)]],
    });
    expect(await look('rtf', `{\\rtf1{\\pict\\jpegblip\\bin4000000000 ${filler}`)).toEqual(found([], 1));
    expect(await look('rtf', `{\\rtf1${'{\\pict'.repeat(50_000)}`)).toEqual(found([], 0, 1));
    expect(await look('rtf', '\\'.repeat(300_001))).toEqual(found([]));
  });
});
