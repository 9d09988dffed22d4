import type { ByteSource } from '@medpass/dicom-core';
import { describe, expect, it, vi } from 'vitest';
import { encodeJpeg, renderScreenshot } from '../../../../../test/build/photo.ts';
import { seenWith } from '../../../../../test/build/picture-seen.ts';
import { emptyModel } from '../../../../../test/build/study-model.ts';
import { filesHolding, roomTelling } from '../../../../../test/build/told-room.ts';
import { MemorySource } from '../../../../core/src/bytes/memory-source.ts';
import type { GatherServices } from '../evidence-map.ts';
import { screenPhotosEvidence } from './index.ts';
import { lookAt } from './look-at.ts';

const photo = encodeJpeg(renderScreenshot(64, 48), { camera: { make: 'Apple', model: 'iPhone', focalLength: 4.2 } });

/** Says its head, and how large it is; nobody may read the rest. */
function sized(head: Uint8Array, size: number): ByteSource {
  return {
    size,
    read: (from: number, length: number) => Promise.resolve(head.slice(from, from + length)),
    stream: () => new ReadableStream<Uint8Array>(),
    descriptor: { kind: 'memory', bytes: head },
  };
}

/** A JPEG that says how large it is, and nothing else. */
const saying = (width: number, height: number) =>
  Uint8Array.of(0xff, 0xd8, 0xff, 0xc0, 0, 8, 8, height >> 8, height & 255, width >> 8, width & 255, 3);

async function look(bytes: ByteSource, { decode = true, pictures = {}, signal = new AbortController().signal } = {}) {
  let asked = 0;
  const room = roomTelling({ file: () => Promise.resolve((asked++, seenWith({ scan: 'sure' }))), ...pictures });
  const facts = await lookAt(
    { path: 'a/b.jpg', name: 'b.jpg', bytes },
    { bytes: () => undefined, pictures: room },
    decode,
    signal,
  );
  return { facts, asked };
}

describe('a picture', () => {
  it('is told with its path, by its head and by what it shows', async () => {
    const { facts } = await look(new MemorySource(photo));
    expect(facts).toMatchObject({ path: 'a/b.jpg', shows: 'scan', certainty: 'doubtful' });
    expect(facts.evidence).toContainEqual({ kind: 'exif-camera', value: 4.2 });
  });

  it('is decoded where that was asked, up to 100 megapixels and 64 MB', async () => {
    const asked = async (...how: Parameters<typeof look>) => (await look(...how)).asked;
    expect(await asked(new MemorySource(photo), { decode: false })).toBe(0);
    expect(await asked(sized(saying(10_000, 10_000), 999))).toBe(1);
    expect(await asked(sized(saying(10_000, 10_001), 999))).toBe(0);
    expect(await asked(sized(saying(100, 100), 64 * 2 ** 20))).toBe(1);
    expect(await asked(sized(saying(100, 100), 64 * 2 ** 20 + 1))).toBe(0);
    // What has no head known here may still be a picture to the platform.
    expect(await asked(new MemorySource(Uint8Array.of(0x42, 0x4d, 9, 9)))).toBe(1);
    const heic = Uint8Array.from([0, 0, 0, 24, ...[...'ftypheic'].map((letter) => letter.charCodeAt(0))]);
    expect(await asked(new MemorySource(heic))).toBe(0);
  });

  it('tells its size behind much of its own, and is not decoded where it tells none', async () => {
    /** As many segments of 64 KB as are asked, then the size. */
    const behind = (segments: number, ...size: readonly number[]) => {
      const segment = new Uint8Array(65_537);
      segment.set([0xff, 0xe2, 0xff, 0xff]);
      return Uint8Array.from([0xff, 0xd8, ...Array.from({ length: segments }, () => [...segment]).flat(), ...size]);
    };
    const size = (width: number) => [...saying(width, 10_000)].slice(2);
    expect((await look(new MemorySource(behind(3, ...size(10_000))))).asked).toBe(1);
    expect((await look(new MemorySource(behind(3, ...size(10_001))))).asked).toBe(0);
    expect((await look(new MemorySource(behind(3)))).asked).toBe(0);
    expect((await look(new MemorySource(behind(33, ...size(100))))).asked).toBe(0);
  });

  it('is read further only where its head tells no size, and there is more', async () => {
    const reads = async (head: Uint8Array, size: number) => {
      const lengths: number[] = [];
      const source = sized(head, size);
      const read = (from: number, length: number) => (lengths.push(length), source.read(from, length));
      await look({ ...source, read } as never);
      return lengths;
    };
    expect(await reads(saying(100, 100), 200_000)).toEqual([131_072]);
    expect(await reads(Uint8Array.of(0xff, 0xd8), 200_000)).toEqual([131_072, 200_000]);
    expect(await reads(Uint8Array.of(0xff, 0xd8), 131_072)).toEqual([131_072]);
    expect(await reads(Uint8Array.of(0xff, 0xd8), 3_000_000)).toEqual([131_072, 2_097_152]);
  });

  it('is unseen where it cannot be read, or looking at it fails', async () => {
    const gone = { ...sized(photo, photo.length), read: () => Promise.reject(new Error('gone')) };
    const unseen = { shows: 'unknown', certainty: 'unseen' };
    expect((await look(gone, { pictures: { file: () => Promise.resolve(undefined) } })).facts).toEqual({
      path: 'a/b.jpg',
      ...unseen,
      made: 'unknown',
      confidence: 0,
      evidence: [],
    });
    const lost = { file: () => Promise.reject(new Error('worker ended')) };
    expect((await look(new MemorySource(photo), { pictures: lost })).facts).toMatchObject({
      ...unseen,
      made: 'camera',
    });
  });

  it('is left where the check was stopped', async () => {
    const aborted = { name: 'AbortError' };
    await expect(look(new MemorySource(photo), { signal: AbortSignal.abort() })).rejects.toMatchObject(aborted);
    const stop = new AbortController();
    const file = () => (stop.abort(), Promise.reject(new Error('worker ended')));
    await expect(look(new MemorySource(photo), { pictures: { file }, signal: stop.signal })).rejects.toMatchObject(
      aborted,
    );
  });
});

describe('pictures of a package', () => {
  const gather = (paths: readonly string[], services: Partial<GatherServices>, signal = new AbortController().signal) =>
    screenPhotosEvidence.gather({
      model: emptyModel({
        pictures: filesHolding(Object.fromEntries(paths.map((path) => [path, saying(40, 30)])), {
          state: 'picture',
          contentType: 'jpeg',
        }),
      }),
      services: { bytes: () => undefined, ...services },
      evidence: {},
      now: new Date(0),
      deep: false,
      signal,
    });

  it('are told in order of their paths; beyond 400, by their heads alone', async () => {
    let asked = 0;
    const pictures = roomTelling({ file: () => Promise.resolve((asked++, seenWith())) });
    const paths = Array.from({ length: 402 }, (_, at) => `${String(401 - at).padStart(3, '0')}.jpg`);
    const facts = await gather(paths, { pictures });
    expect(facts.map(({ path }) => path)).toEqual([...paths].reverse());
    expect(asked).toBe(400);
    expect(facts.map(({ certainty }) => certainty === 'unseen').lastIndexOf(false)).toBe(399);
  });

  it('have their heads read beside the page, many at a time; one that only the page can read is read there', async () => {
    const batches: number[] = [];
    const head = {
      header: { format: 'jpeg', width: 9, height: 9, recompressed: true, hasExif: false },
      exif: {},
    } as const;
    const heads = (files: readonly ByteSource[]) => {
      batches.push(files.length);
      return Promise.resolve(files.map((_, at) => (at === 1 ? undefined : head)));
    };
    const paths = Array.from({ length: 70 }, (_, at) => `${at + 10}.jpg`);
    const facts = await gather(paths, { pictures: roomTelling({ heads }) });
    expect(batches).toEqual([32, 32, 6]);
    const told = facts.map(({ evidence }) => evidence.some(({ kind }) => kind === 'recompressed'));
    expect(told.flatMap((is, at) => (is ? [] : [at]))).toEqual([1, 33, 65]);
  });

  it('give the page its thread back in between', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 5));
    const pauses = vi.spyOn(globalThis, 'setImmediate');
    await gather(['a.jpg', 'b.jpg', 'c.jpg'], {});
    vi.restoreAllMocks();
    expect(pauses.mock.calls.length).toBeGreaterThanOrEqual(1);
  });

  it('are left where the check was stopped', async () => {
    await expect(gather(['a.jpg'], {}, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  });
});
