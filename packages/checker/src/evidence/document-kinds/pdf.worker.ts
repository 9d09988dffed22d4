import { extractPdfText } from './pdf-extract.ts';
import type { DocumentLimits } from './document-limits.ts';

// One message in; out come the word that it began, and the result. The page ends this worker when it takes too long.
self.addEventListener(
  'message',
  (event: MessageEvent<{ readonly data: Uint8Array; readonly limits: DocumentLimits }>) => {
    void extractPdfText(event.data.data, event.data.limits, () => self.postMessage({ began: true })).then(
      (result) => self.postMessage(result),
      // Its code did not load: the error event of the page says that this worker is lost.
      (error: unknown) => reportError(error),
    );
  },
);
