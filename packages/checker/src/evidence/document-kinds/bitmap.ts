import type { DecodedPicture } from '../evidence-map.ts';

const head = 54;

/** A picture as an uncompressed Windows bitmap, 24 bits a pixel: what every reader of words opens, written without a library. */
export function bitmapOf({ width, height, rgba }: DecodedPicture): Uint8Array {
  const row = (width * 3 + 3) & ~3;
  const bytes = new Uint8Array(head + row * height);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0x424d);
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, head, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, width, true);
  view.setInt32(22, height, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 24, true);
  view.setUint32(34, row * height, true);
  for (let y = 0; y < height; y++) {
    // The lowest row comes first.
    let to = head + (height - 1 - y) * row;
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4;
      bytes[to++] = rgba[from + 2] ?? 0;
      bytes[to++] = rgba[from + 1] ?? 0;
      bytes[to++] = rgba[from] ?? 0;
    }
  }
  return bytes;
}
