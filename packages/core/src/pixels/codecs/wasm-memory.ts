/** What a codec's heap may grow to: 512 MB, in pages of 64 KB. The npm builds ask for 2 GB and were seen to reach it. */
export const maximumPages = 8_192;

const memorySection = 5;

/**
 * Lowers the maximum of the memory that a WebAssembly module declares (WebAssembly core, 5.5.8), in a copy. The builds
 * make their memory themselves, so this is the only place where a cap can be set. Unchanged where there is none to lower.
 */
export function limitMemory(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  let position = 8;
  while (position < copy.length) {
    const id = copy[position];
    const size = readUnsigned(copy, position + 1);
    if (id === memorySection) {
      lowerMaximum(copy, size.next);
      return copy;
    }
    position = size.next + size.value;
  }
  return copy;
}

function lowerMaximum(bytes: Uint8Array, at: number): void {
  const count = readUnsigned(bytes, at);
  const flags = readUnsigned(bytes, count.next);
  if (count.value !== 1 || (flags.value & 1) === 0) return;
  const minimum = readUnsigned(bytes, flags.next);
  const maximum = readUnsigned(bytes, minimum.next);
  if (maximum.value <= maximumPages) return;
  // LEB128 may be padded, so the smaller number takes the same room and nothing moves.
  let rest = maximumPages;
  for (let position = minimum.next; position < maximum.next; position += 1) {
    bytes[position] = (rest & 0x7f) | (position + 1 < maximum.next ? 0x80 : 0);
    rest >>>= 7;
  }
}

function readUnsigned(bytes: Uint8Array, at: number): { readonly value: number; readonly next: number } {
  let value = 0;
  let position = at;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = bytes[position] ?? 0;
    position += 1;
    value += (byte & 0x7f) * 2 ** shift;
    if ((byte & 0x80) === 0) break;
  }
  return { value, next: position };
}
