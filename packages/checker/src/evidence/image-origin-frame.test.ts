import type { Series } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { concat } from '../../../../test/build/dicom-writer.ts';
import { encodeJpeg, renderScreenshot } from '../../../../test/build/photo.ts';
import { MemorySource } from '../../../core/src/bytes/memory-source.ts';
import type { GatherServices } from './evidence-map.ts';
import { frameSigns } from './image-origin-frame.ts';

const item = Uint8Array.of(0xfe, 0xff, 0x00, 0xe0, 0, 0, 0, 0, 0xfe, 0xff, 0x00, 0xe0, 0xff, 0xd8, 0x10, 0);
const photo = (make: string, focalLength = 0) =>
  encodeJpeg(renderScreenshot(16, 16), { camera: { make, model: 'x', focalLength } });

/** A series of one frame, whose pixel data begin behind 4 bytes of something else. */
function series({ samplesPerPixel = 3, encapsulated = true, pixels = true } = {}): Series {
  const header = {
    entryId: 7,
    numberOfFrames: 1,
    image: { samplesPerPixel },
    stack: {},
    warnings: [],
    ...(pixels && { pixelData: { offset: 4, length: encapsulated ? -1 : 600 } }),
  };
  return { modality: 'OT', instances: [{ header }] } as unknown as Series;
}

async function signs(
  of: Series,
  services: Partial<GatherServices>,
  signal = new AbortController().signal,
): Promise<readonly string[]> {
  const context = { services: { bytes: () => undefined, ...services }, signal };
  return (await frameSigns(of, context as never)).map(({ kind, value, leans }) => `${kind} ${value} ${leans}`);
}

describe('EXIF inside of a scan file', () => {
  const held = (frame: Uint8Array, before = new Uint8Array(4)) => ({
    bytes: () => new MemorySource(concat([before, item, frame])),
  });

  it('is that of a camera by its maker, or by a lens', async () => {
    expect(await signs(series(), held(photo('Apple')))).toEqual(['exif-camera Apple photo']);
    expect(await signs(series(), held(photo('Canon', 50)))).toEqual(['exif-camera 50 photo']);
    expect(await signs(series(), held(photo('Canon')))).toEqual([]);
  });

  it('is looked for in the pixels alone, and where they are a JPEG', async () => {
    const decoy = photo('Apple').slice(0, 4);
    expect(await signs(series(), held(new Uint8Array(200), decoy))).toEqual([]);
    expect(await signs(series({ encapsulated: false }), held(photo('Apple')))).toEqual([]);
    expect(await signs(series({ pixels: false }), held(photo('Apple')))).toEqual([]);
    expect(await signs(series(), {})).toEqual([]);
  });

  it('gives no sign where it cannot be read; the stop of the check is no failure', async () => {
    const broken = (before: () => void) => () =>
      Object.assign(new MemorySource(item), { read: () => (before(), Promise.reject(new Error('gone'))) });
    expect(await signs(series(), { bytes: broken(() => undefined) })).toEqual([]);
    const stop = new AbortController();
    await expect(signs(series(), { bytes: broken(() => stop.abort()) }, stop.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

describe('the colours of a frame', () => {
  type Colour = readonly [red: number, green: number, blue: number];
  const side = 40;
  const shown = (colour: (at: number) => Colour): Partial<GatherServices> => {
    const rgba = new Uint8ClampedArray(side * side * 4).fill(255);
    for (let at = 0; at < side * side; at++) rgba.set(colour(at), at * 4);
    const thumbnail = ({ entryId, frame }: { readonly entryId: number; readonly frame: number }) =>
      Promise.resolve(
        entryId === 7 && frame === 1
          ? { ok: true, thumbnail: { width: side, height: side, rgba } }
          : { ok: false, reason: 'malformed' },
      );
    return { intake: { thumbnail, frame: () => Promise.reject(new Error('not asked')) } as never };
  };
  const red = (at: number): Colour => [200 + (at % 2), 40, 30];
  const green = (at: number): Colour => [30, 160 + (at % 2), 60];
  const black = (at: number): Colour => [at % 2, 0, 0];
  const grey = (at: number): Colour => [120 + (at % 2), 120, 120];
  /** So many of ten pixels of the first, the rest of the second. */
  const mixed = (tenths: number, one: (at: number) => Colour, other: (at: number) => Colour) =>
    shown((at) => (at % 10 < tenths ? one(at) : other(at)));

  it('are a camera’s where they are all over, of several hues, with little black and no two alike', async () => {
    expect(await signs(series(), mixed(5, red, green))).toEqual(['natural-colour 1 photo']);
    expect(
      await signs(
        series(),
        shown((at) => (at % 2 === 0 ? red(at) : at % 3 === 0 ? green(at) : grey(at))),
      ),
    ).toEqual([expect.stringMatching(/^natural-colour 0\.6\d photo$/)]);
  });

  it.each<[string, Partial<GatherServices>]>([
    ['of one hue', shown(red)],
    ['mostly grey', shown((at) => [red, green, grey, grey, grey, grey, grey, grey, grey, grey][at % 10]!(at))],
    ['a third black', shown((at) => [red, green, red, green, red, green, black, black, black, red][at % 10]!(at))],
    ['in flat areas', shown((at) => (at % 20 < 10 ? [200, 40, 30] : [30, 160, 60]))],
  ])('are none %s', async (_, services) => expect(await signs(series(), services)).toEqual([]));

  it('are a program’s where most is flat and a little has colour', async () => {
    const flat = (tenths: number) => shown((at) => (at % 10 < tenths ? red(at) : [250, 250, 250]));
    expect(await signs(series(), flat(2))).toEqual([expect.stringMatching(/^interface-pixels 0\.\d+ screenshot$/)]);
    expect(await signs(series(), flat(0))).toEqual([]);
    expect(await signs(series(), flat(3))).toEqual([]);
    expect(await signs(series(), mixed(2, red, grey))).toEqual([]);
  });

  it('say nothing of a grey picture, and where the frame does not decode', async () => {
    expect(await signs(series({ samplesPerPixel: 1 }), mixed(5, red, green))).toEqual([]);
    const lost = { thumbnail: () => Promise.reject(new Error('lost')), frame: () => Promise.reject(new Error('lost')) };
    expect(await signs(series(), { intake: lost })).toEqual([]);
    const stop = new AbortController();
    const stopping = { ...lost, thumbnail: () => (stop.abort(), Promise.reject(new Error('ended'))) };
    await expect(signs(series(), { intake: stopping }, stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});

it('a series without pictures has no signs', async () => {
  expect(await signs({ modality: 'SR', instances: [] } as never, {})).toEqual([]);
});
