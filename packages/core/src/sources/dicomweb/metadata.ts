import { DicomwebFault } from './failure.ts';
import type { DicomwebAnswer, DicomwebFailureReason } from './failure.ts';
import { JsonArrayError, readJsonArray } from './json-array.ts';
import type { JsonArrayFault, JsonArrayLimits } from './json-array.ts';
import { askDicomweb } from './request.ts';
import type { DicomwebServer } from './request.ts';
import { listedInstancesMax } from './search.ts';

const limits: JsonArrayLimits = { itemBytes: 64 * 2 ** 20, items: listedInstancesMax };
/** Descriptions handed on at once: enough to be worth a message to a worker, few enough that the first come at once. */
const batchItems = 32;
const batchBytes = 2 ** 20;

/**
 * WADO-RS Retrieve Metadata of a series (PS3.18 10.4.1.1.2): each instance's description as JSON text, in batches as they arrive.
 * A request that broke off is made again, so that the same description may come twice.
 */
export function retrieveMetadata(
  server: DicomwebServer,
  series: { readonly studyInstanceUID: string; readonly seriesInstanceUID: string },
  onBatch: (texts: readonly Uint8Array[]) => Promise<void>,
  signal: AbortSignal,
): Promise<DicomwebAnswer<void>> {
  const path = `/studies/${series.studyInstanceUID}/series/${series.seriesInstanceUID}/metadata`;
  return askDicomweb(
    server,
    { path, accept: 'application/dicom+json' },
    async ({ body, status }) => {
      let batch: Uint8Array[] = [];
      let bytes = 0;
      try {
        for await (const text of readJsonArray(body, limits)) {
          batch.push(text);
          bytes += text.length;
          if (batch.length < batchItems && bytes < batchBytes) continue;
          const full = batch;
          [batch, bytes] = [[], 0];
          await onBatch(full);
        }
        const rest = batch;
        batch = [];
        if (rest.length > 0) await onBatch(rest);
      } catch (thrown) {
        // What came whole before the connection broke is not lost with it.
        if (batch.length > 0 && !signal.aborted) await onBatch(batch);
        throw thrown instanceof JsonArrayError ? new DicomwebFault({ reason: reasonOf(thrown.fault), status }) : thrown;
      }
    },
    signal,
  );
}

/** A list without its end is a connection that broke without saying so. */
function reasonOf(fault: JsonArrayFault): DicomwebFailureReason {
  return fault === 'cut-off' ? 'server-stopped' : fault;
}
