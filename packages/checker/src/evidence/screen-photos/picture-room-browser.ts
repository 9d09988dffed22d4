import { browserWorker } from '@medpass/dicom-core';
import { createPictureRoom } from './picture-room.ts';
import type { PictureRoom } from './picture-room.ts';

/** A room that is a Web Worker. `createWorker` is the embedder's way to start one, where its own address will not do. */
export function openPictureRoom(
  createWorker: () => Worker = () =>
    new Worker(new URL('./picture.worker.ts', import.meta.url), { type: 'module', name: 'medpass-pictures' }),
): PictureRoom {
  return createPictureRoom(() => browserWorker(createWorker()));
}
