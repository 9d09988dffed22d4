import type { ByteSource } from './byte-source.ts';

/** Bytes taken by one pull. Large enough to hide a read's fixed cost, small enough for a phone. */
export const streamChunkBytes = 2 ** 20;

/** A stream over random reads, for sources that have no better one. Reads only as fast as it is consumed. */
export function streamOf(source: ByteSource, signal?: AbortSignal): ReadableStream<Uint8Array> {
  let offset = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const length = Math.min(streamChunkBytes, source.size - offset);
        if (length <= 0) {
          controller.close();
          return;
        }
        const chunk = await source.read(offset, length, signal);
        offset += chunk.length;
        if (chunk.length > 0) controller.enqueue(chunk);
        if (chunk.length < length) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}
