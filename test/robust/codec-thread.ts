import { parentPort } from 'node:worker_threads';
import type { FrameShape } from '../../packages/core/src/pixels/codecs/codec.ts';
import { decodeCodestream } from '../../packages/core/src/pixels/decode-codestream.ts';
import { storedValues } from '../../packages/core/src/pixels/stored-values.ts';

/** One frame to decode; answered with the stored values or the reason. */
export interface CodecJob {
  readonly id: number;
  readonly transferSyntaxUID: string;
  readonly bytes: Uint8Array;
  readonly shape: FrameShape;
}
export type CodecAnswer =
  { readonly id: number; readonly values: Uint8Array } | { readonly id: number; readonly reason: string };

parentPort?.on('message', (job: CodecJob) => {
  void decodeCodestream(job.transferSyntaxUID, job.bytes, job.shape).then(
    (raw) => {
      const values = storedValues(raw, job.shape);
      parentPort?.postMessage({
        id: job.id,
        values: new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
      } satisfies CodecAnswer);
    },
    (error: unknown) => {
      const reason = (error as { reason?: unknown }).reason;
      parentPort?.postMessage({
        id: job.id,
        reason: typeof reason === 'string' ? reason : `untyped: ${String(error)}`,
      } satisfies CodecAnswer);
    },
  );
});
