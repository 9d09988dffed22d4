import type { ByteSource } from '@medpass/dicom-core';

/** The bytes of an encapsulated document inside its DICOM file. */
export function byteWindow(of: ByteSource, offset: number, length: number): ByteSource {
  const start = Math.min(Math.max(0, offset), of.size);
  const size = Math.min(Math.max(0, length), of.size - start);
  const read = (at: number, count: number, signal?: AbortSignal) => {
    const from = Math.min(Math.max(0, at), size);
    return of.read(start + from, Math.min(Math.max(0, count), size - from), signal);
  };
  return {
    size,
    read,
    stream(signal) {
      let at = 0;
      return new ReadableStream<Uint8Array>({
        async pull(controller) {
          const chunk = await read(at, 1 << 20, signal);
          if (chunk.length === 0) controller.close();
          else {
            at += chunk.length;
            controller.enqueue(chunk);
          }
        },
      });
    },
    descriptor: { kind: 'slice', of: of.descriptor, offset: start, length: size },
  };
}
