import type { PdfTextResult } from '../evidence-map.ts';
import type { PdfRoom } from './pdf-text.ts';

/** A room that is a Web Worker. `createWorker` is the embedder's way to start one, where its own address will not do. */
export function openWorkerRoom(
  createWorker: () => Worker = () =>
    new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module', name: 'medpass-pdf' }),
): PdfRoom {
  const worker = createWorker();
  let lose: ((reason: Error) => void) | undefined;
  const lost = () => lose?.(new Error('worker-lost'));
  worker.addEventListener('error', lost);
  worker.addEventListener('messageerror', lost);
  return {
    extract(data, limits) {
      return new Promise<PdfTextResult>((resolve, reject) => {
        lose = reject;
        worker.addEventListener('message', (event: MessageEvent<PdfTextResult>) => resolve(event.data), { once: true });
        // Copied, not transferred: a source may still own these bytes.
        worker.postMessage({ data, limits });
      });
    },
    close() {
      worker.terminate();
      lost();
    },
  };
}
