import { expect, it } from 'vitest';
import { MemorySource } from '../../../../core/src/bytes/memory-source.ts';
import { buildImagePdf } from '../../../../../test/build/pdf.ts';
import type { PdfImageParts } from '../../../../../test/build/pdf.ts';
import { documentLimits } from './document-limits.ts';
import { extractPdfPictures } from './pdf-pictures.ts';
import { createPdfText } from './pdf-text.ts';
import type { PdfRoom } from './pdf-text.ts';
import { photoLimits } from './picture-limits.ts';
import type { PictureLimits } from './picture-limits.ts';

const side = 240;
const grey = (level: number): PdfImageParts => ({
  width: side,
  height: side,
  colours: 'DeviceGray',
  bits: 8,
  data: new Uint8Array(side * side).fill(level),
});
const jpeg: PdfImageParts = {
  width: side,
  height: side,
  colours: 'DeviceRGB',
  bits: 8,
  filter: 'DCTDecode',
  data: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xd9),
};

/** Rooms in which pictures of these levels are never done with. Reads the PDF itself, by the real code. */
function rooms(pdf: Uint8Array, ...endless: readonly number[]) {
  const asked: PictureLimits[] = [];
  let closed = 0;
  const open = (): PdfRoom => ({
    extract: () => Promise.reject(new Error('not asked')),
    async pictures(data, limits, began) {
      asked.push(limits);
      const found = await extractPdfPictures(data.slice(), limits);
      began();
      const levels = found.ok
        ? found.pictures.map((one) => (one.type === 'raster' ? one.picture.rgba[0] : undefined))
        : [];
      return endless.some((level) => levels.includes(level)) ? new Promise(() => undefined) : found;
    },
    close: () => closed++,
  });
  const read = createPdfText(open, { ...documentLimits, pdfDeadline: 400 });
  return {
    asked,
    closed: () => closed,
    look: () => read.pictures(new MemorySource(pdf), photoLimits, new AbortController().signal),
  };
}

const levelsOf = (found: Awaited<ReturnType<ReturnType<typeof rooms>['look']>>) =>
  found.ok ? found.pictures.map((one) => (one.type === 'raster' ? one.picture.rgba[0] : one.type)) : found;

it('a picture that never ends costs itself, not the others of its PDF', async () => {
  const { look, closed } = rooms(buildImagePdf([grey(10), jpeg, grey(20), grey(30)]), 20);
  const found = await look();
  expect(levelsOf(found)).toEqual(['jpeg', 10, 30]);
  expect(found).toMatchObject({ ok: true, others: 1, passedOver: 0 });
  expect(closed()).toBe(2);
});

it('all are asked for together where none is late', async () => {
  const { look, asked } = rooms(buildImagePdf([grey(10), grey(20)]));
  expect(levelsOf(await look())).toEqual([10, 20]);
  expect(asked).toEqual([photoLimits]);
});

it('after four that never end the rest is left, and said to be', async () => {
  const levels = [1, 2, 3, 4, 5, 6];
  const { look, asked } = rooms(buildImagePdf(levels.map(grey)), ...levels);
  expect(await look()).toEqual({ ok: true, pictures: [], others: 6, passedOver: 0 });
  expect(asked).toHaveLength(2 + 4);
});

it('a PDF that keeps the code busy without any picture stays unseen', async () => {
  const open = (): PdfRoom => ({
    extract: () => Promise.reject(new Error('not asked')),
    pictures: (_data, _limits, began) => {
      began();
      return new Promise(() => undefined);
    },
    close: () => undefined,
  });
  const { pictures } = createPdfText(open, { ...documentLimits, pdfDeadline: 30 });
  expect(await pictures(new MemorySource(new Uint8Array(9)), photoLimits, new AbortController().signal)).toEqual({
    ok: false,
    reason: 'deadline',
  });
});
