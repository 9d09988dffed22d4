import { startOwnWorker } from '@medpass/dicom-core';
import './with-resolvers.ts';

export type PdfFault = 'locked' | 'damaged' | 'too-long';

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** Draws the page at `scale` CSS pixels a point. */
  readonly draw: (canvas: HTMLCanvasElement, scale: number) => Promise<void>;
}

export interface PdfDocument {
  readonly pages: number;
  readonly page: (number: number) => Promise<PdfPage>;
  readonly close: () => void;
}

const patience = 20_000;

/**
 * Opens a PDF with pdf.js in a worker of its own, which is ended when it takes too long. No scripts, forms, links or network; glyphs
 * are drawn as shapes, so that no font of a file ever reaches the browser's own font code.
 */
export async function openPdf(data: Uint8Array): Promise<PdfDocument | PdfFault> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const port = pdfWorker();
  const worker = pdfjs.PDFWorker.create({ port });
  const close = (): void => {
    worker.destroy();
    port.terminate();
  };
  const task = pdfjs.getDocument({
    data,
    worker,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    disableAutoFetch: true,
    disableStream: true,
    enableXfa: false,
    stopAtErrors: false,
    isOffscreenCanvasSupported: false,
    verbosity: 0,
  });
  try {
    const pdf = await inTime(task.promise);
    return {
      pages: pdf.numPages,
      close,
      page: async (number) => {
        const page = await inTime(pdf.getPage(number));
        const { width, height } = page.getViewport({ scale: 1 });
        return {
          width,
          height,
          draw: async (canvas, scale) => {
            const density = Math.min(2, window.devicePixelRatio || 1);
            const viewport = page.getViewport({ scale: scale * density });
            canvas.width = Math.round(viewport.width);
            canvas.height = Math.round(viewport.height);
            await inTime(page.render({ canvas, viewport, annotationMode: 0 }).promise);
          },
        };
      },
    };
  } catch (error) {
    close();
    if (error instanceof TooLong) return 'too-long';
    return (error as { readonly name?: unknown } | undefined)?.name === 'PasswordException' ? 'locked' : 'damaged';
  }
}

// The literal form twice, for bundlers: as it is meant, and for pages that require trusted script URLs.
function pdfWorker(): Worker {
  try {
    return new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return startOwnWorker((Worker) => new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' }));
  }
}

class TooLong extends Error {}

function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer = 0;
  const late = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => reject(new TooLong('pdf')), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
