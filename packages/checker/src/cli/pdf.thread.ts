import { parentPort } from 'node:worker_threads';
import type { DocumentLimits } from '../evidence/document-kinds/document-limits.ts';
import { extractPdfText } from '../evidence/document-kinds/pdf-extract.ts';

// One message in; out come the word that it began, and the result. Whoever started this thread ends it when it takes too long.
parentPort?.on('message', ({ data, limits }: { readonly data: Uint8Array; readonly limits: DocumentLimits }) => {
  void extractPdfText(data, limits, () => parentPort?.postMessage({ began: true })).then((result) =>
    parentPort?.postMessage(result),
  );
});
