import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { encodeJpeg, renderScreenshot } from '../../../../../test/build/photo.ts';
import { drawnPicture } from '../../../../../test/build/told-room.ts';
import type { DecodedPicture } from '../evidence-map.ts';
import { decodePictureInNode } from './decode-picture-node.ts';
import { createPictureWorkerApi } from './picture-worker-api.ts';

const { PNG } = createRequire(new URL('../../../package.json', import.meta.url))('pngjs') as {
  PNG: { new (size: object): { data: Uint8Array }; sync: { write(picture: object): Uint8Array } };
};

describe('what a worker of pictures does', () => {
  const grey = drawnPicture(160, 140, (x, y) => (x + y) / 2);
  function api(decoded: DecodedPicture | undefined) {
    const asked: (readonly [file: unknown, longestSide: number])[] = [];
    const beats: unknown[] = [];
    const worker = createPictureWorkerApi(
      (beat) => beats.push(beat),
      (file, longestSide) => Promise.resolve((asked.push([file, longestSide]), decoded)),
    );
    return { worker, asked, beats };
  }
  const file = Uint8Array.of(1);

  it('says that it is there', async () => {
    expect(await api(undefined).worker.hello()).toBe('ready');
  });

  it('decodes a file no larger than a messenger sends it, and tells by its beat that it works', async () => {
    const { worker, asked, beats } = api(grey);
    expect(await worker.look(5, { kind: 'file', file })).toHaveProperty('scores.scan.answer');
    expect(asked).toEqual([[file, 1600]]);
    expect(beats).toEqual([{ beat: 'cpu', job: 5 }]);
  });

  it('sees nothing in what does not decode, or has no pixels', async () => {
    expect(await api(undefined).worker.look(1, { kind: 'file', file })).toBeUndefined();
    for (const empty of [drawnPicture(0, 4), drawnPicture(4, 0)])
      expect(await api(empty).worker.look(1, { kind: 'file', file })).toBeUndefined();
    expect(await api(undefined).worker.look(1, { kind: 'raster', picture: drawnPicture(0, 0) })).toBeUndefined();
  });

  it('looks at the same pixels alike, decoded here or before', async () => {
    const { worker, asked } = api(grey);
    const raster = await worker.look(1, { kind: 'raster', picture: grey });
    expect(asked).toEqual([]);
    expect(await worker.look(1, { kind: 'file', file })).toEqual(raster);
    const frame = {
      rows: 140,
      columns: 160,
      samplesPerPixel: 3,
      photometricInterpretation: 'RGB',
      data: Uint8Array.from({ length: 160 * 140 * 3 }, (_, i) => grey.rgba[Math.floor(i / 3) * 4 + (i % 3)] ?? 0),
    };
    expect(await worker.look(1, { kind: 'frame', frame: frame as never })).toEqual(raster);
    expect(asked).toHaveLength(1);
  });

  it('reads the heads of files from their recipes, in their order', async () => {
    const { worker, beats } = api(undefined);
    const photo = encodeJpeg(renderScreenshot(64, 48), {
      camera: { make: 'Apple', model: 'iPhone', focalLength: 4.2 },
    });
    const [told, none] = await worker.heads(9, [
      { kind: 'blob', blob: new Blob([Uint8Array.from(photo)]) },
      { kind: 'memory', bytes: new Uint8Array(0) },
    ]);
    expect(told).toMatchObject({ header: { format: 'jpeg', width: 64, height: 48 }, exif: { focalLength: 4.2 } });
    expect(none).toEqual({ header: { format: 'other', recompressed: false, hasExif: false }, exif: {} });
    expect(beats).toEqual([{ beat: 'cpu', job: 9 }]);
  });

  it('hands out a small picture', async () => {
    const { worker, asked, beats } = api(grey);
    expect(await worker.small(7, file, 96)).toBe(grey);
    expect(asked).toEqual([[file, 96]]);
    expect(beats).toEqual([{ beat: 'cpu', job: 7 }]);
  });
});

describe('pictures where there is no browser', () => {
  const raster = renderScreenshot(60, 40);
  const png = () => {
    const picture = Object.assign(new PNG({ width: 60, height: 40 }), { data: Buffer.from(raster.data) });
    return Uint8Array.from(PNG.sync.write(picture));
  };

  it('are decoded from JPEG and PNG, as large as asked', async () => {
    expect(await decodePictureInNode(png(), 100)).toEqual({
      width: 60,
      height: 40,
      naturalWidth: 60,
      naturalHeight: 40,
      rgba: Uint8ClampedArray.from(raster.data),
    });
    const jpeg = encodeJpeg(raster);
    const decoded = await decodePictureInNode(jpeg, 30);
    expect(decoded).toMatchObject({ width: 30, height: 20, naturalWidth: 60, naturalHeight: 40 });
    expect(Math.abs((decoded?.rgba[4 * 15] ?? 0) - 48)).toBeLessThan(12);
    expect(await decodePictureInNode(new Blob([Uint8Array.from(jpeg)]), 30)).toEqual(decoded);
  });

  it('are decoded from the middle of other bytes', async () => {
    const around = Uint8Array.from([9, 9, 9, ...png(), 9]);
    expect(await decodePictureInNode(around.subarray(3, -1), 100)).toMatchObject({ width: 60, height: 40 });
  });

  it('are unseen in any other form, and where they are broken', async () => {
    const heic = Uint8Array.from([0, 0, 0, 24, ...[...'ftypheic'].map((letter) => letter.charCodeAt(0))]);
    for (const other of [heic, new Uint8Array(0), png().slice(0, 60), encodeJpeg(raster).slice(0, 90)])
      expect(await decodePictureInNode(Uint8Array.from(other), 100)).toBeUndefined();
  });
});
