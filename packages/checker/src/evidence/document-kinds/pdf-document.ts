import { installPdfPlatform } from './pdf-platform.ts';

/**
 * pdf.js, whole, in the thread that calls it: call it in a worker or a thread that can be ended, for a hostile PDF may keep it
 * busy for ever. No fonts, scripts, attachments or network.
 */
export async function loadPdf() {
  installPdfPlatform();
  // With its handler at hand, pdf.js starts no worker of its own: this thread is the worker.
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string);
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = worker;
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** What every opening of a PDF refuses. Pictures above `maxImageSize` pixels are left out. */
export const pdfOptions = {
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  disableAutoFetch: true,
  disableStream: true,
  enableXfa: false,
  stopAtErrors: false,
  maxImageSize: 1,
  verbosity: 0,
} as const;

/** Why pdf.js threw. */
export function pdfFault(error: unknown): 'locked' | 'malformed' {
  return (error as { name?: unknown } | undefined)?.name === 'PasswordException' ? 'locked' : 'malformed';
}
