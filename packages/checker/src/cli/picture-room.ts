import { threadStarter } from '@medpass/dicom-core/node';
import { decodePictureInNode } from '../evidence/screen-photos/decode-picture-node.ts';
import { createPictureRoom } from '../evidence/screen-photos/picture-room.ts';
import type { PictureRoom } from '../evidence/screen-photos/picture-room.ts';
import { createPictureWorkerApi } from '../evidence/screen-photos/picture-worker-api.ts';

/** A room that is a Node thread, to be ended from outside when a picture takes too long. */
export function openPictureRoom(): PictureRoom {
  // Node 20 runs no TypeScript: started from sources there is no thread to start, and tests bring their own pictures.
  return import.meta.url.endsWith('.ts')
    ? roomInThisThread()
    : createPictureRoom(threadStarter(new URL('./picture.thread.ts', import.meta.url)));
}

export function roomInThisThread(): PictureRoom {
  const api = createPictureWorkerApi(() => undefined, decodePictureInNode);
  return {
    file: async (bytes, signal) => api.look(0, { kind: 'file', file: await bytes.read(0, bytes.size, signal) }),
    small: async (bytes, longestSide, signal) => api.small(0, await bytes.read(0, bytes.size, signal), longestSide),
    frame: (frame) => api.look(0, { kind: 'frame', frame }),
    raster: (picture) => api.look(0, { kind: 'raster', picture }),
    close: () => undefined,
  };
}
