import { expect, it } from 'vitest';
import { buildImagePdf, buildPdf } from '../../../../../test/build/pdf.ts';
import { documentLimits } from './document-limits.ts';
import { answerPdf, buffersOf } from './pdf-asked.ts';
import { photoLimits } from './picture-limits.ts';

const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xd9);

it('a room for PDFs answers what it was asked: the words of a paper, or its pictures', async () => {
  let began = 0;
  const words = await answerPdf({ job: 'text', data: buildPdf(['Findings']), limits: documentLimits }, () => began++);
  expect(words).toEqual({ ok: true, pages: ['Findings'], pageCount: 1 });
  expect(began).toBe(1);
  const pictures = await answerPdf(
    { job: 'pictures', data: buildPdf(['Findings']), limits: photoLimits },
    () => began++,
  );
  expect(pictures).toEqual({ ok: true, pictures: [], others: 0, passedOver: 0 });
  expect(began).toBe(2);
});

it('gives pixels and bytes away, so that a large picture is not held twice', async () => {
  const side = 256;
  const photo = { width: side, height: side, colours: 'DeviceRGB', bits: 8, filter: 'DCTDecode', data: jpeg } as const;
  const pixels = {
    width: side,
    height: side,
    colours: 'DeviceGray',
    bits: 8,
    data: new Uint8Array(side * side),
  } as const;
  const found = await answerPdf(
    { job: 'pictures', data: buildImagePdf([photo, pixels]), limits: photoLimits },
    () => undefined,
  );
  const buffers = buffersOf(found);
  expect(buffers.map(({ byteLength }) => byteLength)).toEqual([jpeg.length, side * side * 4]);
  expect(structuredClone(found, { transfer: buffers })).toMatchObject({ ok: true, pictures: [{}, {}] });
  expect(buffers.map(({ byteLength }) => byteLength)).toEqual([0, 0]);
});

it('has nothing to give away of words, or of a paper that it could not open', () => {
  expect(buffersOf({ ok: true, pages: ['x'], pageCount: 1 })).toEqual([]);
  expect(buffersOf({ ok: false, reason: 'malformed' })).toEqual([]);
});
