import { transfer } from 'comlink';
import { WorkerPool } from '@medpass/dicom-core';
import type { ByteSource, PixelFrame, StartWorker } from '@medpass/dicom-core';
import type { DecodedPicture } from '../evidence-map.ts';
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
  close(): void;
}

/** Decoding and looking together take well under a second; a hostile file may not take the check with it. */
const cpuMilliseconds = 8_000;

/** The network comes with the worker: two megabytes, half a minute and more on a slow line. */
const startupMilliseconds = 120_000;

/** One worker: pictures are few, and the other cores read and decode. */
export function createPictureRoom(start: StartWorker): PictureRoom {
  const pool = new WorkerPool<PictureWorkerApi>({ start, size: 1, startupMilliseconds });
  const look = async (request: () => PictureLook, signal: AbortSignal): Promise<PictureSeen | undefined> => {
    const result = await pool.run({
      call: (api, job) => api.look(job, request()),
      cpuMilliseconds,
      signal,
      retries: { deadline: 0, crash: 1 },
    });
    signal.throwIfAborted();
    return result.ok ? result.value : undefined;
  };
  return {
    async file(bytes, signal) {
      const file = bytes.blob ?? (await bytes.read(0, bytes.size, signal));
      return look(() => ({ kind: 'file', file }), signal);
    },
    async small(bytes, longestSide, signal) {
      const file = bytes.blob ?? (await bytes.read(0, bytes.size, signal));
      const result = await pool.run({
        call: (api, job) => api.small(job, file, longestSide),
        cpuMilliseconds,
        signal,
        retries: { deadline: 0, crash: 1 },
      });
      signal.throwIfAborted();
      return result.ok ? result.value : undefined;
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
