import { threadStarter } from '@medpass/dicom-core/node';
import { decodePictureInNode } from '../evidence/screen-photos/decode-picture-node.ts';
import { createPictureRoom } from '../evidence/screen-photos/picture-room.ts';
import type { PictureRoom } from '../evidence/screen-photos/picture-room.ts';
import type { createPictureWorkerApi, PictureWorkerApi } from '../evidence/screen-photos/picture-worker-api.ts';

/** A room that is a Node thread, to be ended from outside when a picture takes too long. */
export function openPictureRoom(): PictureRoom {
  // Node 20 runs no TypeScript: started from sources there is no thread to start, and tests bring their own pictures.
  return import.meta.url.endsWith('.ts')
    ? roomInThisThread()
    : createPictureRoom(threadStarter(new URL('./picture.thread.ts', import.meta.url)));
}

export function roomInThisThread(): PictureRoom {
  // Loaded when there is a picture: it brings a network of three megabytes.
  let loaded: Promise<PictureWorkerApi> | undefined;
  const api = () => (loaded ??= import('../evidence/screen-photos/picture-worker-api.ts').then(apiOf));
  return {
    file: async (bytes, signal) => {
      const file = await bytes.read(0, bytes.size, signal);
      return (await api()).look(0, { kind: 'file', file });
    },
    small: async (bytes, longestSide, signal) => {
      const file = await bytes.read(0, bytes.size, signal);
      return (await api()).small(0, file, longestSide);
    },
    frame: async (frame) => (await api()).look(0, { kind: 'frame', frame }),
    raster: async (picture) => (await api()).look(0, { kind: 'raster', picture }),
    close: () => undefined,
  };
}

function apiOf(module: { readonly createPictureWorkerApi: typeof createPictureWorkerApi }): PictureWorkerApi {
  return module.createPictureWorkerApi(() => undefined, decodePictureInNode);
}
