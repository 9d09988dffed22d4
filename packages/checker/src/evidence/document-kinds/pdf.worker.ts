import type { PdfAsked } from './pdf-asked.ts';
import { answerPdf, buffersOf } from './pdf-asked.ts';
import { providePdfWasm } from './pdf-wasm.ts';

// The literal form, by which bundlers find them.
providePdfWasm({
  'jbig2.wasm': new URL('pdfjs-dist/wasm/jbig2.wasm', import.meta.url).href,
  'openjpeg.wasm': new URL('pdfjs-dist/wasm/openjpeg.wasm', import.meta.url).href,
});

// One message in; out come the word that it began, and the result. The page ends this worker when it takes too long.
self.addEventListener('message', (event: MessageEvent<PdfAsked>) => {
  void answerPdf(event.data, () => self.postMessage({ began: true })).then(
    (result) => self.postMessage(result, { transfer: buffersOf(result) }),
    // Its code did not load: the error event of the page says that this worker is lost.
    (error: unknown) => reportError(error),
  );
});
