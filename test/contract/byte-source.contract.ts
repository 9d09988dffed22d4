import { describe, expect, it } from 'vitest';
import { ByteSourceError } from '../../packages/core/src/bytes/byte-source.ts';
import type { ByteSource } from '../../packages/core/src/bytes/byte-source.ts';
import { openByteSource } from '../../packages/core/src/bytes/open-byte-source.ts';

export interface ByteSourceCase {
  readonly name: string;
  /** A fresh source over exactly these bytes. */
  readonly make: (bytes: Uint8Array) => ByteSource | Promise<ByteSource>;
}

async function drain(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const reader = stream.getReader();
  for (;;) {
    const next = await reader.read();
    if (next.done) return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
    parts.push(next.value);
  }
}

/** What every {@link ByteSource} promises, whatever lies behind it. */
export function byteSourceContract(
  { name, make }: ByteSourceCase,
  sizes: readonly number[] = [0, 1, 5_000, 300_001],
): void {
  describe(`byte source: ${name}`, () => {
    for (const size of sizes) {
      const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 31 + (index >> 8)) & 0xff);

      it(`reads any window of ${String(size)} bytes, short only at the end`, async () => {
        const source = await make(bytes);
        expect(source.size).toBe(size);
        for (const [offset, length] of [
          [0, size],
          [0, 1],
          [0, 132],
          [size - 1, 1],
          [size - 10, 100],
          [Math.floor(size / 2), 4_096],
          [size, 10],
          [size + 10, 10],
          [3, 0],
        ] as const) {
          if (offset < 0) continue;
          const expected = bytes.subarray(offset, Math.min(offset + length, size));
          const read = await source.read(offset, length);
          expect(Buffer.from(read).equals(expected), `${String(offset)}+${String(length)}`).toBe(true);
        }
      });

      it(`streams ${String(size)} bytes in order`, async () => {
        const source = await make(bytes);
        expect(Buffer.from(await drain(source.stream())).equals(bytes)).toBe(true);
      });
    }

    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) & 0xff);

    it('gives bytes that the caller may transfer away', async () => {
      const source = await make(bytes);
      const first = await source.read(0, 1_000);
      structuredClone(first, { transfer: [first.buffer as ArrayBuffer] });
      expect(Buffer.from(await source.read(0, 1_000)).equals(bytes.subarray(0, 1_000))).toBe(true);
    });

    it('answers many reads at once, each with its own bytes', async () => {
      const source = await make(bytes);
      const offsets = Array.from({ length: 40 }, (_, index) => (index * 7919) % 69_000);
      const reads = await Promise.all(offsets.map((offset) => source.read(offset, 500)));
      for (const [index, offset] of offsets.entries())
        expect(Buffer.from(reads[index] as Uint8Array).equals(bytes.subarray(offset, offset + 500))).toBe(true);
    });

    it('rejects with AbortError when the signal has fired, and reads on afterwards', async () => {
      const source = await make(bytes);
      const controller = new AbortController();
      controller.abort();
      await expect(source.read(0, 100, controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
      expect((await source.read(0, 100)).length).toBe(100);
    });

    it('stops within 200 ms when aborted in the middle', async () => {
      const source = await make(bytes);
      const controller = new AbortController();
      const reading = source.read(0, 70_000, controller.signal).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      const started = performance.now();
      controller.abort();
      const thrown = await reading;
      expect(performance.now() - started).toBeLessThan(200);
      if (thrown !== undefined) expect(thrown).toMatchObject({ name: 'AbortError' });
    });

    it('is rebuilt elsewhere from its descriptor after structured cloning', async () => {
      const source = await make(bytes);
      const again = openByteSource(structuredClone(source.descriptor));
      expect(again.size).toBe(bytes.length);
      expect(Buffer.from(await again.read(60_000, 20_000)).equals(bytes.subarray(60_000))).toBe(true);
    });

    it('lets a stream be cancelled early', async () => {
      const source = await make(bytes);
      const reader = source.stream().getReader();
      await reader.read();
      await reader.cancel();
      expect((await source.read(1, 1))[0]).toBe(bytes[1]);
    });

    it('offers a Blob only where it holds the same bytes', async () => {
      const source = await make(bytes);
      if (source.blob === undefined) return;
      expect(Buffer.from(await source.blob.arrayBuffer()).equals(bytes)).toBe(true);
    });
  });
}

/** What a read threw, which must be of the closed kind. */
export async function faultOf(reading: Promise<unknown>): Promise<ByteSourceError> {
  const thrown = await reading.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(ByteSourceError);
  return thrown as ByteSourceError;
}
