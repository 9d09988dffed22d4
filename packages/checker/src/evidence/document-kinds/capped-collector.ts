/** A part of a file that inflates beyond its cap. */
export class PartTooLarge extends Error {}

/** Collects what is inflated and stops at `cap` bytes: counted as they come, whatever was declared. */
export function cappedCollector(cap: number): { readonly writable: WritableStream<Uint8Array>; bytes(): Uint8Array } {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const writable = new WritableStream<Uint8Array>({
    write(chunk) {
      size += chunk.length;
      if (size > cap) throw new PartTooLarge();
      chunks.push(chunk);
    },
  });
  return {
    writable,
    bytes() {
      const whole = new Uint8Array(size);
      let at = 0;
      for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      return whole;
    },
  };
}
