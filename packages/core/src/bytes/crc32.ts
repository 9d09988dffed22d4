const table = new Int32Array(256 * 8);
for (let index = 0; index < 256; index++) {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  table[index] = value;
}
for (let index = 256; index < table.length; index++) {
  const previous = table[index - 256] as number;
  table[index] = (previous >>> 8) ^ (table[previous & 0xff] as number);
}

/**
 * CRC-32 of ISO 3309 as ZIP and gzip use it (RFC 1952 §8), over parts: pass the last result on. Unsigned.
 *
 * Eight tables at once (slicing-by-8), for a whole-disc check runs this over every byte.
 */
export function crc32(bytes: Uint8Array, previous = 0): number {
  let crc = ~previous;
  let index = 0;
  const t = table;
  const whole = bytes.length - (bytes.length % 8);
  for (; index < whole; index += 8) {
    const low =
      crc ^
      ((bytes[index] as number) |
        ((bytes[index + 1] as number) << 8) |
        ((bytes[index + 2] as number) << 16) |
        ((bytes[index + 3] as number) << 24));
    crc =
      (t[1792 + (low & 0xff)] as number) ^
      (t[1536 + ((low >>> 8) & 0xff)] as number) ^
      (t[1280 + ((low >>> 16) & 0xff)] as number) ^
      (t[1024 + (low >>> 24)] as number) ^
      (t[768 + (bytes[index + 4] as number)] as number) ^
      (t[512 + (bytes[index + 5] as number)] as number) ^
      (t[256 + (bytes[index + 6] as number)] as number) ^
      (t[bytes[index + 7] as number] as number);
  }
  for (; index < bytes.length; index++) crc = (crc >>> 8) ^ (t[(crc ^ (bytes[index] as number)) & 0xff] as number);
  return ~crc >>> 0;
}
