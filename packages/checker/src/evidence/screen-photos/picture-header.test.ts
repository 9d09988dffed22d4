import { describe, expect, it } from 'vitest';
import { pictureHeader } from './picture-header.ts';
import { provenanceSigns } from './provenance-signs.ts';
import { isCameraSize, isDisplaySize } from './known-sizes.ts';
import { shrink } from './shrink.ts';
import type { PictureHeader } from './picture-header.ts';
import type { ExifFacts } from './exif.ts';

const ascii = (text: string) => [...text].map((c) => c.charCodeAt(0));
const segment = (marker: number, ...body: readonly number[]) => [
  0xff,
  marker,
  (body.length + 2) >> 8,
  (body.length + 2) & 255,
  ...body,
];
const frame = (width: number, height: number, marker = 0xc0) =>
  segment(marker, 8, height >> 8, height & 255, width >> 8, width & 255, 3);
const table = (first: number, id = 0) => segment(0xdb, id, first, 9, 9);
const exif = segment(0xe1, ...ascii('Exif'), 0, 0);
const jpeg = (...parts: readonly (readonly number[])[]) =>
  pictureHeader(Uint8Array.from([0xff, 0xd8, ...parts.flat()]));

describe('the head of a JPEG', () => {
  it('tells its size, EXIF, and whether a messenger wrote it', () => {
    expect(jpeg(table(3), frame(4032, 3024))).toEqual({
      format: 'jpeg',
      width: 4032,
      height: 3024,
      hasExif: false,
      recompressed: false,
    });
    expect(jpeg(table(5), frame(640, 480))).toMatchObject({ recompressed: true });
    expect(jpeg(table(4), frame(640, 480))).toMatchObject({ recompressed: false });
    expect(jpeg(exif, table(9), frame(640, 480))).toMatchObject({ hasExif: true, recompressed: false });
    expect(jpeg(table(9, 1), frame(640, 480))).toMatchObject({ recompressed: false });
    expect(jpeg(segment(0xe1, ...ascii('http://'), 0), frame(640, 480))).toMatchObject({ hasExif: false });
    expect(jpeg(segment(0xe2, ...ascii('Exif'), 0, 0), frame(640, 480))).toMatchObject({ hasExif: false });
    const other = segment(0xe0, 0, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9);
    expect(jpeg(other, exif, frame(640, 480))).toMatchObject({ hasExif: true });
    expect(jpeg(other, table(3), frame(640, 480))).toMatchObject({ recompressed: false });
  });
  it.each([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xcf])('a frame of marker %i has a size', (marker) => {
    expect(jpeg(frame(300, 200, marker))).toMatchObject({ width: 300, height: 200 });
  });
  it.each([0xc4, 0xc8, 0xcc, 0xe0, 0xbf, 0xd0])('marker %i has none', (marker) => {
    expect(jpeg(frame(300, 200, marker))).not.toHaveProperty('width');
  });
  it('ends with the pixels, with a length that is none, and with what is no marker', () => {
    for (const end of [
      [0xff, 0xda, 0, 4, 1, 1],
      [0xff, 0xd9, 0, 4, 1, 1],
      [0xff, 0xe0, 0, 1],
      [0x12, 0x34, 0, 2],
    ])
      expect(jpeg(end, frame(300, 200))).toEqual({ format: 'jpeg', hasExif: false, recompressed: false });
    expect(jpeg([0xff, 0xff], frame(300, 200))).toMatchObject({ width: 300 });
    expect(jpeg(segment(0xe0), frame(300, 200))).toMatchObject({ width: 300 });
    expect(jpeg(segment(0xe0, ...Array.from({ length: 300 }, () => 7)), frame(300, 200))).toMatchObject({ width: 300 });
  });
});

describe('the head of other pictures', () => {
  const png = (...more: readonly number[]) =>
    pictureHeader(
      Uint8Array.from([
        0x89,
        0x50,
        0x4e,
        0x47,
        13,
        10,
        26,
        10,
        0,
        0,
        0,
        13,
        ...ascii('IHDR'),
        0,
        1,
        2,
        3,
        0x80,
        0,
        0,
        4,
        ...more,
      ]),
    );
  it('PNG', () => {
    expect(png()).toEqual({ format: 'png', width: 0x10203, height: 0x80000004, recompressed: false, hasExif: false });
    expect(png(...ascii('..eXIf..'))).toMatchObject({ hasExif: true });
    expect(png(...Array.from({ length: 65_536 }, () => 0), ...ascii('eXIf'))).toMatchObject({ hasExif: false });
    const behind = (at: number) => png(...Array.from({ length: at - 24 }, () => 0), ...ascii('eXIf')).hasExif;
    expect([behind(65_532), behind(65_533), behind(65_535)]).toEqual([true, false, false]);
    for (const at of [0, 1, 2, 3]) {
      const other = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0);
      other[at] = 1;
      expect(pictureHeader(other).format).toBe('other');
    }
  });
  it.each(['heic', 'heix', 'mif1', 'msf1', 'hevc', 'heim', 'avif'])('%s', (brand) => {
    const head = Uint8Array.from([0, 0, 0, 24, ...ascii(`ftyp${brand}`), ...ascii('....Exif')]);
    expect(pictureHeader(head)).toEqual({ format: 'heic', recompressed: false, hasExif: true });
    expect(pictureHeader(head.slice(0, 14))).toMatchObject({ hasExif: false });
  });
  it('nothing known', () => {
    for (const head of [[], [0xff, 0xd9], [0, 0xd8], [0, 0, 0, 24, ...ascii('ftypisom')], ascii('xftypheicx')])
      expect(pictureHeader(Uint8Array.from(head))).toEqual({ format: 'other', recompressed: false, hasExif: false });
  });
});

describe('what a file says of its making', () => {
  const plain: PictureHeader = { format: 'jpeg', recompressed: false, hasExif: false };
  const signs = (name: string, header: Partial<PictureHeader> = {}, facts: ExifFacts = {}) =>
    provenanceSigns(name, { ...plain, ...header }, facts).map(({ kind, value }) =>
      value === 1 ? kind : `${kind} ${value}`,
    );
  it.each<[string, ExifFacts, readonly string[]]>([
    ['nothing', {}, []],
    ['a screenshot by its comment', { userComment: 'Screenshot', focalLength: 4 }, ['exif-screenshot']],
    ['a screenshot by its program', { software: 'screen-shot 3' }, ['exif-screenshot']],
    ['a focal length', { focalLength: 4.2 }, ['exif-camera 4.2']],
    ['an exposure', { exposureTime: 0.01 }, ['exif-camera']],
    ['a maker of phones', { make: 'Apple' }, ['exif-camera']],
    ['a maker of scanners too', { make: 'Canon' }, []],
  ])('%s', (_, facts, expected) => expect(signs('x.jpg', {}, facts)).toEqual(expected));
  it('the file itself and its name', () => {
    expect(signs('x.png', { format: 'png', recompressed: true, width: 1080, height: 1920 })).toEqual([
      'png',
      'recompressed',
      'display-size 1920',
    ]);
    expect(signs('x.png', { width: 1081, height: 1920 })).toEqual([]);
    expect(signs('x.png', { width: 1080 })).toEqual([]);
    for (const name of [
      'Screenshot_1.png',
      'Снимок экрана.png',
      '截屏.png',
      'Bildschirmfoto 2.png',
      'Capture d’écran.png',
    ])
      expect(signs(name), name).toEqual(['name-screenshot']);
    for (const name of ['WhatsApp Image.jpg', 'mmexport1.jpg', '微信图片.jpg', 'signal-2024.jpg'])
      expect(signs(name), name).toEqual(['name-messenger']);
  });
  it('sizes of displays and of cameras', () => {
    expect([isDisplaySize(2560, 1440), isDisplaySize(1440, 2560), isDisplaySize(2561, 1440)]).toEqual([
      true,
      true,
      false,
    ]);
    expect([
      isCameraSize(4032, 3024),
      isCameraSize(3024, 4032),
      isCameraSize(6000, 4000),
      isCameraSize(5312, 2988),
    ]).toEqual([true, true, true, true]);
    expect([
      isCameraSize(1920, 1080),
      isCameraSize(4032, 3100),
      isCameraSize(1333, 1000),
      isCameraSize(1999, 999),
    ]).toEqual([false, false, false, false]);
  });
});

describe('a picture made smaller', () => {
  const raster = (width: number, height: number, value: (x: number, y: number) => readonly number[]) => ({
    width,
    height,
    data: Uint8Array.from(
      { length: width * height * 4 },
      (_, at) => value((at >> 2) % width, Math.floor((at >> 2) / width))[at % 4] ?? 255,
    ),
  });
  it('is the mean of its boxes, and never larger', () => {
    const four = raster(4, 2, (x, y) => [x * 10, y * 20, 100]);
    expect(shrink(four, 2)).toEqual({
      width: 2,
      height: 1,
      naturalWidth: 4,
      naturalHeight: 2,
      rgba: Uint8ClampedArray.of(5, 10, 100, 255, 25, 10, 100, 255),
    });
    expect(shrink(four, 4)).toEqual({
      width: 4,
      height: 2,
      naturalWidth: 4,
      naturalHeight: 2,
      rgba: Uint8ClampedArray.from(four.data),
    });
    expect(shrink(four, 9)).toMatchObject({ width: 4, height: 2 });
  });
  it('keeps one pixel of a thin one, and uneven boxes', () => {
    expect(
      shrink(
        raster(9, 1, (x) => [x, 0, 0]),
        3,
      ),
    ).toMatchObject({ width: 3, height: 1, rgba: Uint8ClampedArray.of(1, 0, 0, 255, 4, 0, 0, 255, 7, 0, 0, 255) });
    expect(
      shrink(
        raster(1, 40, (_x, y) => [y, 0, 0]),
        4,
      ),
    ).toMatchObject({ width: 1, height: 4 });
    const uneven = shrink(
      raster(5, 3, (x, y) => [x * 10, y * 10, 0]),
      2,
    );
    expect([uneven.width, uneven.height, ...uneven.rgba]).toEqual([2, 1, 5, 10, 0, 255, 30, 10, 0, 255]);
  });
});
