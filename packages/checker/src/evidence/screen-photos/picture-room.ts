import { transfer } from 'comlink';
import { WorkerPool } from '@medpass/dicom-core';
import type { ByteSource, PixelFrame, SourceDescriptor, StartWorker } from '@medpass/dicom-core';
import type { DecodedPicture } from '../evidence-map.ts';
import type { PictureHead } from './picture-head.ts';
import type { PictureLook, PictureWorkerApi } from './picture-worker-api.ts';
import type { PictureSeen } from './see-picture.ts';

/**
 * Where pictures are looked at: a worker of their own, never the page's thread. Undefined where nothing here decodes the picture,
 * or where looking took too long or ended the worker: unseen, and said so.
 */
export interface PictureRoom {
  /** A picture file: JPEG, PNG and what the platform knows besides. */
  file(bytes: ByteSource, signal: AbortSignal): Promise<PictureSeen | undefined>;
  /** A picture file, decoded and made small; undefined as above. */
  small(bytes: ByteSource, longestSide: number, signal: AbortSignal): Promise<DecodedPicture | undefined>;
  /** A frame of a DICOM file, already decoded. */
  frame(frame: PixelFrame, signal: AbortSignal): Promise<PictureSeen | undefined>;
  /** A picture of a film, already decoded. */
  raster(picture: DecodedPicture, signal: AbortSignal): Promise<PictureSeen | undefined>;
  /** What each picture file says of itself; undefined for those that only this thread can read. */
  heads?(files: readonly ByteSource[], signal: AbortSignal): Promise<readonly (PictureHead | undefined)[]>;
  close(): void;
}

/**
 * Decoding and looking together take well under a second, and some three where a page forbids wasm; a phone takes four times that. A
 * hostile file may not take the check with it.
 */
const cpuMilliseconds = 16_000;

/** The network comes with the worker: two megabytes, half a minute and more on a slow line. */
const startupMilliseconds = 120_000;

const saysNothing: PictureHead = { header: { format: 'other', recompressed: false, hasExif: false }, exif: {} };

/** Bytes that a worker reads without being taught how: not those of paths and of servers. */
function isHere(descriptor: SourceDescriptor): boolean {
  if (descriptor.kind === 'slice' || descriptor.kind === 'inflate') return isHere(descriptor.of);
  return descriptor.kind === 'blob' || descriptor.kind === 'memory';
}

/** One worker: pictures are few, and the other cores read and decode. */
export function createPictureRoom(start: StartWorker): PictureRoom {
  const pool = new WorkerPool<PictureWorkerApi>({ start, size: 1, startupMilliseconds });
  const ask = async <T>(call: (api: PictureWorkerApi, job: number) => Promise<T>, signal: AbortSignal) => {
    const result = await pool.run({ call, cpuMilliseconds, signal, retries: { deadline: 0, crash: 1 } });
    signal.throwIfAborted();
    return result.ok ? result.value : undefined;
  };
  const look = (request: () => PictureLook, signal: AbortSignal) => ask((api, job) => api.look(job, request()), signal);
  const headsOf = (files: readonly ByteSource[], signal: AbortSignal) => {
    const descriptors = files.map(({ descriptor }) => descriptor);
    return ask((api, job) => api.heads(job, descriptors), signal);
  };
  return {
    async heads(files, signal) {
      const readable = files.filter(({ descriptor }) => isHere(descriptor));
      const known = new Map<ByteSource, PictureHead>();
      const all = readable.length === 0 ? [] : await headsOf(readable, signal);
      for (const [at, file] of readable.entries()) {
        // One of them took the worker with it: each is asked alone, and the guilty one says nothing.
        const head = all ? all[at] : (await headsOf([file], signal))?.[0];
        if (head !== undefined || !pool.degraded) known.set(file, head ?? saysNothing);
      }
      return files.map((file) => known.get(file));
    },
    async file(bytes, signal) {
      const file = bytes.blob ?? (await bytes.read(0, bytes.size, signal));
      return look(() => ({ kind: 'file', file }), signal);
    },
    async small(bytes, longestSide, signal) {
      const file = bytes.blob ?? (await bytes.read(0, bytes.size, signal));
      return ask((api, job) => api.small(job, file, longestSide), signal);
    },
    frame: (frame, signal) => look(() => ({ kind: 'frame', frame }), signal),
    raster: (picture, signal) =>
      look(() => {
        // Copied before it is given away: a worker that is lost over it is given it again.
        const rgba = picture.rgba.slice();
        return transfer({ kind: 'raster', picture: { ...picture, rgba } }, [rgba.buffer]);
      }, signal),
    close: () => pool.close(),
  };
}
