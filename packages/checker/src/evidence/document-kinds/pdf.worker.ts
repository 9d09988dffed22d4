import { extractPdfText } from './pdf-extract.ts';
import type { DocumentLimits } from './document-limits.ts';

// One message in, one out. The page ends this worker when it takes too long.
self.addEventListener(
  'message',
  (event: MessageEvent<{ readonly data: Uint8Array; readonly limits: DocumentLimits }>) => {
    void extractPdfText(event.data.data, event.data.limits).then((result) => self.postMessage(result));
  },
);
