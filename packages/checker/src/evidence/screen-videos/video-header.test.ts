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
