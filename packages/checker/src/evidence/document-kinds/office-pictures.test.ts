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

  it('stay closed where the file is too large or no ZIP', async () => {
    expect(await look(utf8('no zip'))).toEqual({ ok: false, reason: 'malformed' });
    expect(await look(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toEqual({ ok: false, reason: 'unavailable' });
    expect(await look(file, { ...photoLimits, paperBytes: 10 })).toEqual({ ok: false, reason: 'limit' });
  });
});
