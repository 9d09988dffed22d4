import { expose } from 'comlink';
import { describe, expect, it } from 'vitest';
import type { ByteSource, SourceDescriptor, StartWorker } from '@medpass/dicom-core';
import { pixels } from '../../../../../test/build/pixels.ts';
import { seenWith } from '../../../../../test/build/picture-seen.ts';
import { MemorySource } from '../../../../core/src/bytes/memory-source.ts';
import { createPictureRoom } from './picture-room.ts';
import type { PictureLook } from './picture-worker-api.ts';

interface Fake {
  /** What each worker makes of a look; one that never answers is lost instead. */
  readonly answers?: readonly ('seen' | 'nothing' | 'lost')[];
}

/** Workers of this thread behind a channel, as what is sent to them arrives. */
function workers({ answers = ['seen'] }: Fake = {}) {
  const asked: (readonly unknown[])[] = [];
  let started = 0;
  let ended = 0;
  const start: StartWorker = () => {
    const answer = answers[started++] ?? 'seen';
    const { port1, port2 } = new MessageChannel();
    let lost = () => {};
    const reply = <T>(value: T) => {
      if (answer !== 'lost') return Promise.resolve(answer === 'seen' ? value : undefined);
      setTimeout(() => lost(), 0);
      return new Promise<undefined>(() => {});
    };
    expose(
      {
        hello: () => Promise.resolve('ready'),
        look: (job: number, look: PictureLook) => (
          asked.push(['look', typeof job, look]),
          reply(seenWith({ scan: 'sure' }))
        ),
        small: (job: number, file: unknown, longestSide: number) => (
          asked.push(['small', typeof job, file, longestSide]),
          reply(pixels(2, 1, () => 7))
        ),
        heads: (job: number, files: readonly SourceDescriptor[]) => (
          asked.push(['heads', typeof job, files.length]),
          reply(files.map(() => camera))
        ),
      },
      port2 as never,
    );
    return {
      endpoint: port1 as never,
      onLost: (listener) => void (lost = listener),
      onBeat: () => {},
      terminate: () => {
        ended++;
        port1.close();
      },
    };
  };
  return { start, asked, started: () => started, ended: () => ended };
}

const bytes = Uint8Array.of(1, 2, 3);
const camera = {
  header: { format: 'jpeg', width: 4, height: 3, recompressed: false, hasExif: true },
  exif: { make: 'Sony' },
};
const silent = { header: { format: 'other', recompressed: false, hasExif: false }, exif: {} };
const running = new AbortController().signal;

describe('a room where pictures are looked at', () => {
  it('hands a file over whole, and gives back what is seen', async () => {
    const { start, asked, ended } = workers();
    const room = createPictureRoom(start);
    expect(await room.file(new MemorySource(bytes), running)).toEqual(seenWith({ scan: 'sure' }));
    expect(asked).toEqual([['look', 'number', { kind: 'file', file: bytes }]]);
    room.close();
    expect(ended()).toBe(1);
  });

  it('hands over the file of the page itself where there is one: nothing is read twice', async () => {
    const { start, asked } = workers();
    const room = createPictureRoom(start);
    const blob = new Blob([bytes]);
    const source = {
      size: 3,
      blob,
      read: () => Promise.reject(new Error('read')),
      stream: () => blob.stream(),
      descriptor: { kind: 'blob', blob },
    };
    await room.file(source as never, running);
    await room.small(source as never, 96, running);
    room.close();
    const [[, , look] = [], [, , file, side] = []] = asked;
    expect((look as { file: Blob }).file).toBeInstanceOf(Blob);
    expect(file).toBeInstanceOf(Blob);
    expect(side).toBe(96);
  });

  it('makes a file small, looks at a frame, and at a picture of a film', async () => {
    const { start, asked, started } = workers();
    const room = createPictureRoom(start);
    expect(await room.small(new MemorySource(bytes), 96, running)).toEqual(pixels(2, 1, () => 7));
    const frame = { rows: 1, columns: 1, samplesPerPixel: 1, data: Uint8Array.of(9) };
    expect(await room.frame(frame as never, running)).toEqual(seenWith({ scan: 'sure' }));
    const picture = pixels(2, 2, (x, y) => x + 10 * y);
    expect(await room.raster(picture, running)).toEqual(seenWith({ scan: 'sure' }));
    // What is sent is a copy: the film's own picture stays with its owner.
    expect(picture).toEqual(pixels(2, 2, (x, y) => x + 10 * y));
    room.close();
    expect(asked).toEqual([
      ['small', 'number', bytes, 96],
      ['look', 'number', { kind: 'frame', frame }],
      ['look', 'number', { kind: 'raster', picture }],
    ]);
    expect(started()).toBe(1);
  });

  it('sees nothing where the worker does not', async () => {
    const room = createPictureRoom(workers({ answers: ['nothing'] }).start);
    expect(await room.file(new MemorySource(bytes), running)).toBeUndefined();
    expect(await room.small(new MemorySource(bytes), 96, running)).toBeUndefined();
    room.close();
  });

  it('asks another worker once where one is lost over a picture, and then leaves it unseen', async () => {
    const once = workers({ answers: ['lost', 'seen'] });
    const room = createPictureRoom(once.start);
    const picture = pixels(2, 2, () => 5);
    expect(await room.raster(picture, running)).toEqual(seenWith({ scan: 'sure' }));
    expect(once.asked).toEqual([1, 2].map(() => ['look', 'number', { kind: 'raster', picture }]));
    room.close();
    const twice = workers({ answers: ['lost', 'lost', 'seen'] });
    const other = createPictureRoom(twice.start);
    expect(await other.small(new MemorySource(bytes), 96, running)).toBeUndefined();
    expect(twice.asked).toHaveLength(2);
    other.close();
  });

  it('has the heads of many files read in one go, but for those that it cannot open', async () => {
    const { start, asked } = workers();
    const room = createPictureRoom(start);
    const described = (descriptor: SourceDescriptor) => ({ size: 3, descriptor }) as ByteSource;
    const blob = { kind: 'blob', blob: new Blob([bytes]) } as const;
    const inflated = {
      kind: 'inflate',
      of: { kind: 'slice', of: blob, offset: 0, length: 3 },
      format: 'gzip',
      size: 3,
    };
    const path = { kind: 'file', path: '/a', size: 3 } as const;
    const there = { kind: 'http', url: 'https://a.test/', headers: {}, size: 3 } as const;
    const files = [
      blob,
      path,
      inflated as SourceDescriptor,
      { kind: 'slice', of: there, offset: 0, length: 1 } as const,
    ];
    expect(await room.heads?.(files.map(described), running)).toEqual([camera, undefined, camera, undefined]);
    expect(await room.heads?.([described(path)], running)).toEqual([undefined]);
    expect(asked).toEqual([['heads', 'number', 2]]);
    room.close();
  });

  it('asks for the heads one by one where a file takes the worker with it: the guilty one says nothing', async () => {
    const { start, asked } = workers({ answers: ['lost', 'lost', 'seen'] });
    const room = createPictureRoom(start);
    const files = [new MemorySource(bytes), new MemorySource(bytes)];
    expect(await room.heads?.(files, running)).toEqual([camera, camera]);
    expect(asked.map(([, , count]) => count)).toEqual([2, 2, 1, 1]);
    room.close();
    const worse = workers({ answers: ['lost', 'lost', 'lost', 'lost', 'seen'] });
    const other = createPictureRoom(worse.start);
    expect(await other.heads?.(files, running)).toEqual([silent, camera]);
    other.close();
  });

  it('leaves the heads to this thread where no worker starts', async () => {
    const room = createPictureRoom(() => {
      throw new Error('refused');
    });
    expect(await room.heads?.([new MemorySource(bytes)], running)).toEqual([undefined]);
    room.close();
  });

  it('leaves a picture where the check is stopped', async () => {
    const aborted = { name: 'AbortError' };
    const room = createPictureRoom(workers().start);
    await expect(room.file(new MemorySource(bytes), AbortSignal.abort())).rejects.toMatchObject(aborted);
    await expect(room.small(new MemorySource(bytes), 96, AbortSignal.abort())).rejects.toMatchObject(aborted);
    await expect(room.frame({} as never, AbortSignal.abort())).rejects.toMatchObject(aborted);
    await expect(room.heads?.([new MemorySource(bytes)], AbortSignal.abort())).rejects.toMatchObject(aborted);
    await expect(
      room.raster(
        pixels(1, 1, () => 0),
        AbortSignal.abort(),
      ),
    ).rejects.toMatchObject(aborted);
    room.close();
  });

  it('answers nothing any more once it is closed', async () => {
    const { start, started } = workers();
    const room = createPictureRoom(start);
    room.close();
    expect(await room.frame({} as never, running)).toBeUndefined();
    expect(started()).toBe(0);
  });
});
