import { startOwnWorker } from '@medpass/dicom-core';
import type { PdfTextResult } from '../evidence-map.ts';
import type { PdfAnswer, PdfAsked } from './pdf-asked.ts';
import type { PdfRoom } from './pdf-text.ts';
import type { PicturesFound } from './picture-limits.ts';

// The literal form twice, for bundlers: as it is meant, and for pages that require trusted script URLs.
function pdfWorker(): Worker {
  try {
    return new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return startOwnWorker((Worker) => new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' }));
  }
}

/** A room that is a Web Worker. `createWorker` is the embedder's way to start one, where its own address will not do. */
export function openWorkerRoom(createWorker: () => Worker = pdfWorker): PdfRoom {
  const worker = createWorker();
  let lose: ((reason: Error) => void) | undefined;
  const lost = () => lose?.(new Error('worker-lost'));
  worker.addEventListener('error', lost);
  worker.addEventListener('messageerror', lost);
  const ask = <T extends PdfAnswer>(asked: PdfAsked, began: () => void) =>
    new Promise<T>((resolve, reject) => {
      lose = reject;
      const listen = (event: MessageEvent<unknown>) => {
        // pdf.js greets from inside any worker that loads it: only what has the shape of an answer is one.
        if (hasOwn(event.data, 'began')) began();
        if (!hasOwn(event.data, 'ok')) return;
        worker.removeEventListener('message', listen);
        resolve(event.data as T);
      };
      worker.addEventListener('message', listen);
      // Copied, not transferred: a source may still own these bytes.
      worker.postMessage(asked);
    });
  return {
    extract: (data, limits, began) => ask<PdfTextResult>({ job: 'text', data, limits }, began),
    pictures: (data, limits, began) => ask<PicturesFound>({ job: 'pictures', data, limits }, began),
    close() {
      worker.terminate();
      lost();
    },
  };
}

function hasOwn(data: unknown, key: string): boolean {
  return Object.hasOwn(Object(data) as object, key);
}
