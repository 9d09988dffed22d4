import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../../core/src/bytes/memory-source.ts';
import { buildDocx } from '../../../../../test/build/docx.ts';
import { concat } from '../../../../../test/build/dicom-writer.ts';
import { encodeJpeg, renderScreenshot } from '../../../../../test/build/photo.ts';
import { seenWith } from '../../../../../test/build/picture-seen.ts';
import { drawnPicture, roomTelling } from '../../../../../test/build/told-room.ts';
import type { PaperBytes } from '../document-kinds/paper-bytes.ts';
import type { PicturesFound } from '../document-kinds/picture-limits.ts';
import type { GatherServices } from '../evidence-map.ts';
import { lookInPaper } from './look-in-paper.ts';

const screen = seenWith({ scan: 'sure', screen: 'sure' });
const room = roomTelling({ file: () => Promise.resolve(screen), raster: () => Promise.resolve(screen) });
const jpeg = (width: number, height: number) => encodeJpeg(renderScreenshot(width, height));

const paper = (format: PaperBytes['format'], bytes = new Uint8Array(8)): PaperBytes => ({
  path: 'papers/a',
  format,
  bytes: new MemorySource(bytes),
});
const word = (media: Readonly<Record<string, Uint8Array>>) =>
  paper('office', Uint8Array.from(buildDocx(['My scan'], { media })));

function look(
  from: PaperBytes,
  services: Partial<GatherServices> = { pictures: room },
  { budget = 10, signal = new AbortController().signal } = {},
) {
  return lookInPaper(from, budget, { bytes: () => undefined, ...services }, signal);
}

const raster = (page: number, width = 300, height = 300, natural?: readonly [number, number]) => ({
  name: `page ${page}`,
  type: 'raster' as const,
  page,
  picture: drawnPicture(width, height, undefined, natural),
});
const pdf = (found: PicturesFound | Error): Partial<GatherServices> => ({
  pictures: room,
  pdfPictures: () => (found instanceof Error ? Promise.reject(found) : Promise.resolve(found)),
});
const held = (pictures: readonly ReturnType<typeof raster>[], others = 0): PicturesFound => ({
  ok: true,
  pictures,
  others,
  passedOver: 0,
});

describe('pictures in a Word file', () => {
  it('are told one by one: place in the file, size and verdict, and no path of their own', async () => {
    const seen = await look(word({ 'image1.jpeg': jpeg(320, 240), 'image2.jpeg': jpeg(200, 260) }));
    expect(seen).toEqual({
      path: 'papers/a',
      pictures: [
        expect.objectContaining({ number: 1, width: 320, height: 240, shows: 'scan', made: 'camera-at-screen' }),
        expect.objectContaining({ number: 2, width: 200, height: 260, certainty: 'sure' }),
      ],
      notLookedAt: 0,
    });
    expect(seen?.pictures[0]).not.toHaveProperty('path');
    expect(seen?.pictures[0]).not.toHaveProperty('page');
    expect(seen).not.toHaveProperty('sopInstanceUID');
  });

  it('that are logos by their size are passed over, and keep their number', async () => {
    const seen = await look(word({ 'image1.jpeg': jpeg(199, 400), 'image2.jpeg': jpeg(400, 200) }));
    expect(seen).toMatchObject({ pictures: [{ number: 2, width: 400, height: 200 }], notLookedAt: 0 });
    expect(await look(word({ 'image1.jpeg': jpeg(400, 199) }))).toBeUndefined();
    expect(await look(word({}))).toBeUndefined();
  });

  it('are counted where nobody looks: past the budget, without a place to look, or not decoded', async () => {
    const two = word({ 'image1.jpeg': jpeg(200, 200), 'image2.jpeg': jpeg(200, 200) });
    expect(await look(two, undefined, { budget: 1 })).toMatchObject({ pictures: [{ number: 1 }], notLookedAt: 1 });
    expect(await look(two, undefined, { budget: 0 })).toMatchObject({ pictures: [], notLookedAt: 2 });
    expect(await look(two, {})).toEqual({ path: 'papers/a', pictures: [], notLookedAt: 2 });
    expect(await look(two, { pictures: roomTelling() })).toMatchObject({ pictures: [], notLookedAt: 2 });
  });

  it('are counted where their size is not told, and where nothing here decodes them', async () => {
    const sizeless = jpeg(300, 300).slice(0, 20);
    expect(await look(word({ 'image1.jpeg': sizeless }))).toMatchObject({ pictures: [], notLookedAt: 1 });
    const large = new Uint8Array(400_000).fill(7);
    expect(await look(word({ 'image1.emf': large }))).toMatchObject({ pictures: [], notLookedAt: 1 });
  });

  it('tell their size behind what a phone writes in front of it', async () => {
    const bare = jpeg(300, 220);
    const segment = concat([Uint8Array.of(0xff, 0xe2, 0xea, 0x60), new Uint8Array(59_998)]);
    // A preview, and a depth map of a megabyte and a half: as far as a photo that lies by itself is read.
    for (const segments of [2, 26]) {
      const before = Array.from({ length: segments }, () => segment);
      const stuffed = concat([bare.subarray(0, 2), ...before, bare.subarray(2)]);
      expect(await look(word({ 'image1.jpeg': stuffed }))).toMatchObject({
        pictures: [{ width: 300, height: 220 }],
        notLookedAt: 0,
      });
    }
  });

  it('stay closed where the file is none', async () => {
    expect(await look(paper('office'))).toEqual({
      path: 'papers/a',
      pictures: [],
      notLookedAt: 0,
      unseen: 'malformed',
    });
  });
});

describe('pictures in a PDF', () => {
  it('are told with their page and the size that the file gives them', async () => {
    const seen = await look(paper('pdf'), pdf(held([raster(1), raster(3, 300, 225, [1920, 1080])], 2)));
    expect(seen).toMatchObject({
      pictures: [
        { number: 1, page: 1, width: 300, height: 300 },
        { number: 2, page: 3, width: 1920, height: 1080 },
      ],
      notLookedAt: 2,
    });
    const told = seen?.pictures.map(({ evidence }) => evidence.map(({ kind }) => kind));
    expect(told?.[0]).not.toContain('display-size');
    expect(told?.[1]).toContain('display-size');
    expect(told?.flat()).not.toContain('recompressed');
  });

  it('of an object of DICOM are those of that object', async () => {
    const inside = { ...paper('pdf'), sopInstanceUID: '1.2.3' };
    expect(await look(inside, pdf(held([raster(1)])))).toMatchObject({ path: 'papers/a', sopInstanceUID: '1.2.3' });
  });

  it('are counted where looking at one fails, and the next is looked at', async () => {
    let asked = 0;
    const failing = roomTelling({
      raster: () => (asked++ === 0 ? Promise.reject(new Error('lost')) : Promise.resolve(screen)),
    });
    const seen = await look(paper('pdf'), { ...pdf(held([raster(1), raster(2)])), pictures: failing });
    expect(seen).toMatchObject({ pictures: [{ number: 2, page: 2 }], notLookedAt: 1 });
    expect(await look(paper('pdf'), { ...pdf(held([raster(1)])), pictures: roomTelling() })).toMatchObject({
      pictures: [],
      notLookedAt: 1,
    });
  });

  it('stay closed with the reason why', async () => {
    const closed = { path: 'papers/a', pictures: [], notLookedAt: 0 };
    expect(await look(paper('pdf'), pdf({ ok: false, reason: 'locked' }))).toEqual({ ...closed, unseen: 'locked' });
    expect(await look(paper('pdf'), pdf(new Error('lost')))).toEqual({ ...closed, unseen: 'malformed' });
    expect(await look(paper('pdf'), { pictures: room })).toEqual({ ...closed, unseen: 'unavailable' });
  });

  it('are asked for no larger than photos are looked at, and none of one bit', async () => {
    const asked: unknown[] = [];
    await look(paper('pdf'), {
      pdfPictures: (_, limits) => Promise.resolve((asked.push(limits), held([]))),
    });
    expect(asked).toMatchObject([{ bitonal: false, shortSide: 200 }]);
  });
});

describe('a paper', () => {
  it.each(['text', 'unknown'] as const)('of %s holds no pictures', async (format) => {
    expect(await look(paper(format, Uint8Array.from(jpeg(300, 300))), pdf(held([raster(1)])))).toBeUndefined();
  });

  it('of HTML holds those that are written out in it', async () => {
    const written = (format: 'html' | 'rtf') =>
      paper(
        format,
        new TextEncoder().encode(
          `<p>My scan<img src="data:image/jpeg;base64,${Buffer.from(jpeg(300, 220)).toString('base64')}"></p>`,
        ),
      );
    expect(await look(written('html'))).toMatchObject({ pictures: [{ number: 1, width: 300, height: 220 }] });
    expect(await look(written('rtf'))).toBeUndefined();
  });

  it('is left where the check was stopped', async () => {
    const aborted = { name: 'AbortError' };
    const stop = () => new AbortController();
    const [before, between, within, lost] = [stop(), stop(), stop(), stop()];
    before.abort();
    await expect(look(word({}), undefined, before)).rejects.toMatchObject(aborted);
    await expect(look(paper('pdf'), pdf(held([raster(1)])), before)).rejects.toMatchObject(aborted);
    let asked = 0;
    const stopping = (by: AbortController) =>
      roomTelling({ raster: () => (asked++, by.abort(), Promise.resolve(screen)) });
    await expect(
      look(paper('pdf'), { ...pdf(held([raster(1), raster(2)])), pictures: stopping(between) }, between),
    ).rejects.toMatchObject(aborted);
    expect(asked).toBe(1);
    await expect(
      look(paper('pdf'), { ...pdf(held([raster(1)])), pictures: stopping(within) }, within),
    ).rejects.toMatchObject(aborted);
    const ending = () => (lost.abort(), Promise.reject(new Error('worker ended')));
    await expect(look(paper('pdf'), { pictures: room, pdfPictures: ending }, lost)).rejects.toMatchObject(aborted);
  });
});
