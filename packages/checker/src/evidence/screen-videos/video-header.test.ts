import { describe, expect, it } from 'vitest';
import { filmFile } from '../../../../../test/build/video.ts';
import { MemorySource } from '../../../../core/src/bytes/memory-source.ts';
import { videoHeader } from './video-header.ts';

const read = (bytes: Uint8Array) => videoHeader(new MemorySource(bytes), new AbortController().signal);
const nothing = { format: 'other', sound: false, makers: [] };

describe('the container of a film', () => {
  it('tells size, length, sound and maker, wherever its index lies', async () => {
    expect(await read(filmFile({ seconds: 7, sound: true, maker: 'Apple iPhone', before: 300_000 }))).toEqual({
      format: 'mp4',
      width: 1920,
      height: 1080,
      duration: 7,
      sound: true,
      makers: ['apple', 'iphone'],
    });
    expect(await read(filmFile({ maker: 'ReplayKit' }))).toMatchObject({ sound: false, makers: ['replaykit'] });
  });

  it('reads a WebM by its first elements', async () => {
    const webm = new Uint8Array(200);
    webm.set([0x1a, 0x45, 0xdf, 0xa3]);
    webm.set([0xb0, 0x82, 0x07, 0x80, 0xba, 0x82, 0x04, 0x38], 60);
    webm.set(
      [...'Chrome'].map((c) => c.charCodeAt(0)),
      90,
    );
    expect(await read(webm)).toEqual({ format: 'webm', width: 1920, height: 1080, sound: false, makers: ['chrome'] });
  });

  it('hostile sizes end the walk, and say nothing', async () => {
    const film = filmFile();
    expect(await read(new Uint8Array(64))).toEqual(nothing);
    expect(await read(film.slice(0, 30))).toEqual(nothing);
    const endless = film.slice();
    endless.set([0, 0, 0, 4]);
    expect(await read(endless)).toEqual(nothing);
    // An index cut in the middle says what is there.
    expect(await read(film.slice(0, film.length - 60))).toMatchObject({ format: 'mp4', duration: 12 });
  });
});

describe('boxes by hand', () => {
  const bytes = (...values: readonly (number | string | Uint8Array)[]): Uint8Array =>
    Uint8Array.from(
      values.flatMap((value) =>
        typeof value === 'number'
          ? [value]
          : typeof value === 'string'
            ? [...value].map((c) => c.charCodeAt(0))
            : [...value],
      ),
    );
  const u32 = (value: number) => bytes(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
  const box = (type: string, body: Uint8Array, size = body.length + 8) => bytes(u32(size), type, body);
  const zero = (length: number) => new Uint8Array(length);
  const film = (...parts: readonly Uint8Array[]) => bytes(box('ftyp', bytes('isom')), box('moov', bytes(...parts)));
  const shortLength = (scale: number, length: number) =>
    box('mvhd', bytes(zero(12), u32(scale), u32(length), zero(20)));
  const longLength = (scale: number, length: number) =>
    box('mvhd', bytes(1, zero(19), u32(scale), u32(0), u32(length), zero(20)));
  const track = (width: number, height: number) =>
    box('trak', box('tkhd', bytes(zero(68), u32(width << 16), u32(height << 16))));
  const sound = (type: string) => box('trak', box('mdia', box('hdlr', bytes(zero(8), type))));

  it.each<[string, Uint8Array, number | undefined]>([
    ['short', shortLength(600, 4200), 7],
    ['long', longLength(1000, 2500), 2.5],
    ['of nothing', shortLength(600, 0), undefined],
    ['without a scale', shortLength(0, 600), undefined],
    ['of a hundred hours', shortLength(1, 360_000), undefined],
    ['of less', shortLength(1, 359_999), 359_999],
    ['in a box too small for it', box('mvhd', zero(20)), undefined],
    ['in a box too small for it by a few bytes', box('mvhd', bytes(zero(12), u32(600), u32(4200))), undefined],
    ['in a box as small as it may be', box('mvhd', bytes(zero(12), u32(600), u32(4200), zero(4))), 7],
    ['long, and the last of the file', box('mvhd', bytes(1, zero(19), u32(1000), u32(0), u32(2500))), 2.5],
    ['long, and cut', box('mvhd', bytes(1, zero(23))), undefined],
  ])('length, %s', async (_, header, duration) => {
    const told = await read(film(header));
    expect(told.format).toBe('mp4');
    expect(told.duration).toBe(duration);
  });

  it('the size is that of the largest track, where both sides are known', async () => {
    expect(await read(film(track(640, 480), track(1920, 1080), track(0, 0)))).toMatchObject({
      width: 1920,
      height: 1080,
    });
    expect(await read(film(track(640, 0)))).not.toHaveProperty('width');
    expect(await read(film(track(0, 480)))).not.toHaveProperty('height');
    const small = box('trak', box('tkhd', zero(75).fill(2)));
    expect(await read(film(small))).not.toHaveProperty('width');
  });

  it('sound is a track that says so', async () => {
    expect((await read(film(sound('soun')))).sound).toBe(true);
    expect((await read(film(sound('vide')))).sound).toBe(false);
    expect((await read(film(box('hdlr', bytes(zero(8), 'sou'))))).sound).toBe(false);
    expect((await read(film(box('free', bytes(zero(8), 'soun'))))).sound).toBe(false);
    expect((await read(film(box('hdlr', zero(8)), bytes('soun', 'free')))).sound).toBe(false);
  });

  it.each(['meta', 'udta', '\u00a9mak', '\u00a9mod', '\u00a9swr'])('makers stand in %s, once each', async (type) => {
    expect((await read(film(box(type, bytes('..Apple iPhone 12, Apple')))))?.makers).toEqual(['apple', 'iphone']);
    expect((await read(film(box('free', bytes('Apple'))))).makers).toEqual([]);
  });

  it('makers are those in a box of words, not beside it and not behind its first 8 KB', async () => {
    const words = (...parts: readonly Uint8Array[]) => read(film(...parts)).then(({ makers }) => makers);
    expect(await words(box('free', bytes('Apple')), box('meta', bytes('none')))).toEqual([]);
    expect(await words(box('meta', bytes('none')), box('free', bytes('Apple')))).toEqual([]);
    expect(await words(box('meta', bytes(zero(8200), 'Apple')))).toEqual([]);
    expect(await words(box('meta', bytes(zero(8100), 'Apple')))).toEqual(['apple']);
    // A box too short to be one ends the walk, whatever its bytes would make of the next.
    expect(await words(bytes(u32(4), 'free', 'meta', 'Apple'))).toEqual([]);
  });

  it('boxes in boxes are walked as deep as films go', async () => {
    const nested = (depth: number): Uint8Array => (depth === 0 ? track(640, 480) : box('trak', nested(depth - 1)));
    expect(await read(film(nested(7)))).toMatchObject({ width: 640 });
    expect(await read(film(nested(8)))).not.toHaveProperty('width');
    const behind = (count: number) =>
      read(film(...Array.from({ length: count }, () => box('free', zero(0))), track(640, 480)));
    expect(await behind(399)).toMatchObject({ width: 640 });
    expect(await behind(400)).not.toHaveProperty('width');
    // A box that says it is larger than the one around it ends with that one.
    expect(await read(bytes(box('moov', bytes(box('trak', box('mdia', zero(0)), 500)))))).toMatchObject({
      format: 'mp4',
    });
  });

  it('an index is found behind boxes of any length that is written', async () => {
    const index = box('moov', track(640, 480));
    expect(await read(bytes(u32(1), 'mdat', u32(0), u32(26), zero(10), index))).toMatchObject({ width: 640 });
    expect(await read(bytes(u32(0), 'moov', track(640, 480)))).toMatchObject({ width: 640 });
    expect(await read(bytes(box('free', zero(3)), index))).toMatchObject({ width: 640 });
    const endless = [
      bytes(u32(7), 'free', index),
      bytes(u32(1), 'mdat', u32(0xffffffff), u32(9), index),
      bytes(u32(8), '\u0001\u0002ab', index),
      bytes(u32(8), 'abc\u0001', index),
      bytes(u32(7), 'free', zero(3), 'moov', track(640, 480)),
      bytes(u32(1), 'mdat', u32(0)),
    ];
    for (const hostile of endless) expect(await read(hostile)).toEqual(nothing);
    const many = (count: number) => bytes(...Array.from({ length: count }, () => box('free', zero(0))), index);
    expect(await read(many(199))).toMatchObject({ width: 640 });
    expect(await read(many(200))).toEqual(nothing);
  });

  it('a WebM tells its size in one byte or two, and what it cannot be is none', async () => {
    const webm = (...parts: readonly Uint8Array[]) => bytes(0x1a, 0x45, 0xdf, 0xa3, zero(40), ...parts, zero(40));
    const wide = (id: number, value: number) => bytes(id, 0x82, value >> 8, value & 255);
    expect(await read(webm(wide(0xb0, 1280), bytes(0xba, 0x81, 200)))).toMatchObject({
      format: 'webm',
      width: 1280,
      height: 200,
    });
    const short = bytes(0xb0, 0x80, 5, 0);
    for (const bad of [wide(0xb0, 63), wide(0xb0, 16_385), bytes(0xb0, 0x83, 1, 2, 3), bytes(0xb0, 0x80, 99), short])
      expect(await read(webm(bad, wide(0xba, 720)))).not.toHaveProperty('width');
    expect(await read(webm(wide(0xb0, 64), wide(0xba, 16_384)))).toMatchObject({ width: 64, height: 16_384 });
    expect(await read(webm(wide(0xb0, 1280)))).not.toHaveProperty('width');
    expect((await read(webm(bytes('A_OPUS')))).sound).toBe(true);
    expect((await read(webm(bytes('A_VORBIS Lavf')))).makers).toEqual(['lavf']);
    expect((await read(webm(zero(9)))).makers).toEqual([]);
    expect(await read(webm(zero(4200), bytes('A_OPUS Chrome')))).toMatchObject({ sound: false, makers: [] });
    for (const other of [
      [0x1b, 0x45, 0xdf, 0xa3],
      [0x1a, 0x46, 0xdf, 0xa3],
      [0x1a, 0x45, 0xde, 0xa3],
      [0x1a, 0x45, 0xdf, 0xa4],
    ])
      expect(await read(bytes(...other, zero(60)))).toEqual(nothing);
    expect(
      await read(bytes(0x1a, 0x45, 0xdf, 0xa3, zero(4200), wide(0xb0, 1280), wide(0xba, 720), zero(9))),
    ).not.toHaveProperty('width');
  });
});

describe('a long film', () => {
  it('is not read, its head and its index alone', async () => {
    const asked: number[] = [];
    class Counting extends MemorySource {
      override read(offset: number, length: number, signal?: AbortSignal) {
        asked.push(length);
        return super.read(offset, length, signal);
      }
    }
    const header = (bytes: Uint8Array) => videoHeader(new Counting(bytes), new AbortController().signal);
    expect(await header(filmFile({ before: 6 * 2 ** 20 }))).toMatchObject({ width: 1920, duration: 12 });
    expect(asked.reduce((sum, length) => sum + length, 0)).toBeLessThan(2 ** 20);
    asked.length = 0;
    const endless = new Uint8Array(6 * 2 ** 20);
    endless.set([0, 0x60, 0, 0, ...[...'moov'].map((letter) => letter.charCodeAt(0))]);
    expect(await header(endless)).toMatchObject({ format: 'mp4' });
    expect(Math.max(...asked)).toBe(4 * 2 ** 20);
  });
});
