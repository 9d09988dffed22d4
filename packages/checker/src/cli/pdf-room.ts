import { Worker } from 'node:worker_threads';
import { extractPdfText } from '../evidence/document-kinds/pdf-extract.ts';
import type { PdfRoom } from '../evidence/document-kinds/pdf-text.ts';
import type { PdfTextResult } from '../evidence/evidence-map.ts';

/** A room that is a Node thread, to be ended from outside when a PDF takes too long. */
export function openPdfRoom(): PdfRoom {
  // Node 20 runs no TypeScript: started from sources there is no thread to start, and tests bring their own PDFs.
  return import.meta.url.endsWith('.ts') ? roomInThisThread() : roomInThread();
}

function roomInThread(): PdfRoom {
  const thread = new Worker(new URL('./pdf.thread.ts', import.meta.url), { stdout: true, stderr: true });
  thread.unref();
  return {
    extract: (data, limits, began) =>
      new Promise<PdfTextResult>((resolve, reject) => {
        const listen = (message: PdfTextResult | { readonly began: true }) => {
          if ('began' in message) return began();
          thread.off('message', listen);
          resolve(message);
        };
        thread.on('message', listen);
        thread.once('error', reject);
        thread.once('exit', () => reject(new Error('worker-lost')));
        // Copied, not transferred: a source may still own these bytes.
        thread.postMessage({ data, limits });
      }),
    close: () => void thread.terminate(),
  };
}

function roomInThisThread(): PdfRoom {
  return { extract: (data, limits, began) => extractPdfText(data.slice(), limits, began), close: () => undefined };
}
