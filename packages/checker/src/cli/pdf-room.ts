import { Worker } from 'node:worker_threads';
import { extractPdfText } from '../evidence/document-kinds/pdf-extract.ts';
import type { PdfAnswer, PdfAsked } from '../evidence/document-kinds/pdf-asked.ts';
import { extractPdfPictures } from '../evidence/document-kinds/pdf-pictures.ts';
import type { PdfRoom } from '../evidence/document-kinds/pdf-text.ts';
import type { PicturesFound } from '../evidence/document-kinds/picture-limits.ts';
import type { PdfTextResult } from '../evidence/evidence-map.ts';

/** A room that is a Node thread, to be ended from outside when a PDF takes too long. */
export function openPdfRoom(): PdfRoom {
  // Node 20 runs no TypeScript: started from sources there is no thread to start, and tests bring their own PDFs.
  return import.meta.url.endsWith('.ts') ? roomInThisThread() : roomInThread();
}

function roomInThread(): PdfRoom {
  const thread = new Worker(new URL('./pdf.thread.ts', import.meta.url), { stdout: true, stderr: true });
  thread.unref();
  let lose: ((reason: Error) => void) | undefined;
  thread.on('error', (error: Error) => lose?.(error));
  thread.on('exit', () => lose?.(new Error('worker-lost')));
  const ask = <T extends PdfAnswer>(asked: PdfAsked, began: () => void) =>
    new Promise<T>((resolve, reject) => {
      const listen = (message: T | { readonly began: true }) => {
        if ('began' in message) return began();
        thread.off('message', listen);
        resolve(message);
      };
      thread.on('message', listen);
      lose = reject;
      // Copied, not transferred: a source may still own these bytes.
      thread.postMessage(asked);
    });
  return {
    extract: (data, limits, began) => ask<PdfTextResult>({ job: 'text', data, limits }, began),
    pictures: (data, limits, began) => ask<PicturesFound>({ job: 'pictures', data, limits }, began),
    close: () => void thread.terminate(),
  };
}

export function roomInThisThread(): PdfRoom {
  return {
    extract: (data, limits, began) => extractPdfText(data.slice(), limits, began),
    pictures: (data, limits, began) => extractPdfPictures(data.slice(), limits, began),
    close: () => undefined,
  };
}
