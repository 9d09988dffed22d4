import { parentPort } from 'node:worker_threads';
import { answerPdf, buffersOf } from '../evidence/document-kinds/pdf-asked.ts';
import type { PdfAsked } from '../evidence/document-kinds/pdf-asked.ts';

// One message in; out come the word that it began, and the result. Whoever started this thread ends it when it takes too long.
parentPort?.on('message', (asked: PdfAsked) => {
  void answerPdf(asked, () => parentPort?.postMessage({ began: true })).then((result) =>
    parentPort?.postMessage(result, buffersOf(result)),
  );
});
