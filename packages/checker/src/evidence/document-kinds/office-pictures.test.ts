import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../../core/src/bytes/memory-source.ts';
import { utf8 } from '../../../../../test/build/bytes.ts';
import { buildZip } from '../../../../../test/build/zip.ts';
import { officePictures } from './office-pictures.ts';
import { photoLimits } from './picture-limits.ts';

const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xd9);
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2);
const look = (bytes: Uint8Array, limits = photoLimits) =>
  officePictures(new MemorySource(bytes), new AbortController().signal, limits);

describe('pictures in a Word file', () => {
  const file = buildZip([
    { name: 'word/document.xml', bytes: utf8('<w:document/>') },
    { name: 'word/media/image1.jpeg', bytes: jpeg, method: 'deflate' },
    { name: 'word/media/image2.png', bytes: png },
    { name: 'word/media/image3.emf', bytes: utf8('lines of a logo') },
    { name: 'word/media/image4.tiff', bytes: utf8('not a picture we hand out') },
    { name: 'docProps/thumbnail.jpeg', bytes: jpeg },
  ]);

  it('are handed out as they are, the rest is counted', async () => {
    expect(await look(file)).toEqual({
      ok: true,
      pictures: [
        { name: 'word/media/image1.jpeg', type: 'jpeg', bytes: jpeg },
        { name: 'word/media/image2.png', type: 'png', bytes: png },
      ],
      others: 1,
      passedOver: 1,
    });
  });

  it('are capped in number and in inflated bytes', async () => {
    expect(await look(file, { ...photoLimits, pictures: 1 })).toMatchObject({ pictures: [{}], others: 2 });
    const bomb = buildZip([{ name: 'word/media/a.jpeg', bytes: new Uint8Array(2 ** 20), method: 'deflate' }]);
    expect(await look(bomb, { ...photoLimits, pictureBytes: 1000 })).toMatchObject({ pictures: [], others: 1 });
  });

  it('are never taken for what they are not: one wrong byte, and they are only counted', async () => {
    for (const [real, signature] of [
      [jpeg, 3],
      [png, 4],
    ] as const)
      for (let at = 0; at < signature; at++) {
        const almost = real.with(at, 7);
        const one = buildZip([{ name: 'word/media/a.jpeg', bytes: almost }]);
        expect(await look(one), `byte ${at}`).toEqual({ ok: true, pictures: [], others: 1, passedOver: 0 });
      }
  });

  it('that are drawings of lines are passed over, unless a photo may hide in them', async () => {
    const drawing = (name: string, length: number) =>
      look(buildZip([{ name: `word/media/${name}`, bytes: new Uint8Array(length), method: 'deflate' }]));
    expect(await drawing('a.emf', 299_999)).toMatchObject({ others: 0, passedOver: 1 });
    expect(await drawing('a.WMF', 10)).toMatchObject({ others: 0, passedOver: 1 });
    expect(await drawing('a.emf', 300_000)).toMatchObject({ others: 1, passedOver: 0 });
    expect(await drawing('a.svg.bin', 10)).toMatchObject({ others: 1, passedOver: 0 });
  });

  it('that are locked or damaged are said to be: none is passed in silence', async () => {
    const locked = buildZip([{ name: 'word/media/a.jpeg', bytes: jpeg, encryptedFlag: true }]);
    expect(await look(locked)).toEqual({ ok: false, reason: 'locked' });
    const damaged = buildZip([
      { name: 'word/media/a.jpeg', bytes: jpeg, raw: { method: 8, compressed: utf8('not deflated at all') } },
    ]);
    expect(await look(damaged)).toEqual({ ok: false, reason: 'malformed' });
  });

  it('of an OpenDocument file are found where that keeps them', async () => {
    const odt = buildZip([
      { name: 'Pictures/1.png', bytes: png },
      { name: 'Pictures/', bytes: new Uint8Array(0), directory: true },
      { name: 'Thumbnails/thumbnail.png', bytes: png },
    ]);
    expect(await look(odt)).toMatchObject({ pictures: [{ name: 'Pictures/1.png' }], others: 0 });
  });

  it('stay closed where the file is too large or no ZIP', async () => {
    expect(await look(utf8('no zip'))).toEqual({ ok: false, reason: 'malformed' });
    expect(await look(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toEqual({ ok: false, reason: 'unavailable' });
    for (const first of [Uint8Array.of(0xd0, 1, 0x11, 0xe0), Uint8Array.of(1, 0xcf, 0x11, 0xe0)])
      expect(await look(first)).toEqual({ ok: false, reason: 'malformed' });
    expect(await look(file, { ...photoLimits, paperBytes: 10 })).toEqual({ ok: false, reason: 'limit' });
    expect(await look(file, { ...photoLimits, paperBytes: file.length })).toMatchObject({ ok: true });
  });
});
