import { drawSlice, headPhantom } from '../../test/build/phantom.ts';

const WIDTH = 800;
const HEIGHT = 600;
const DISPLAY = 720;
const SAMPLES = 3;

/**
 * A photograph of a screen that never was: an invented slice on a grid of red, green and blue stripes, seen a little askew.
 * Made here, from nothing, so that the demonstration needs no one's picture.
 */
export async function screenPhoto(): Promise<{ readonly path: string; readonly bytes: Uint8Array }> {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser cannot draw');
  const picture = context.createImageData(WIDTH, HEIGHT);
  expose(picture.data);
  context.putImageData(picture, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  const jpeg = new Uint8Array(await blob.arrayBuffer());
  const exif = cameraFacts();
  const bytes = new Uint8Array(jpeg.length + exif.length);
  bytes.set(jpeg.subarray(0, 2));
  bytes.set(exif, 2);
  bytes.set(jpeg.subarray(2), 2 + exif.length);
  return { path: 'PHOTOS/IMG_2031.JPG', bytes };
}

function expose(data: Uint8ClampedArray): void {
  const size = 256;
  const slice = drawSlice(
    headPhantom('t2'),
    { origin: [-100, -115, 6], right: [1, 0, 0], down: [0, 1, 0], spacing: 0.9, size },
    255,
    7,
  );
  let seed = 12345;
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const light = [0, 0, 0];
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
        const cameraX = (x + ((sample % SAMPLES) + 0.5) / SAMPLES) / WIDTH - 0.5;
        const cameraY = (y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / WIDTH - (0.5 * HEIGHT) / WIDTH;
        const depth = 1.14 + 0.05 * cameraX;
        const screenX = (cameraX * 0.999 - cameraY * 0.04) * depth;
        const screenY = (cameraX * 0.04 + cameraY * 0.999) * depth;
        if (Math.abs(screenX) > 0.5 || Math.abs(screenY) > 0.36) continue;
        const column = (screenX + 0.5) * DISPLAY;
        const row = (screenY + 0.36) * DISPLAY;
        if (row - Math.floor(row) > 0.86) continue;
        const at = Math.floor(row / 2) * size + Math.floor((column - (DISPLAY - 2 * size) / 2) / 2);
        const inside = column > (DISPLAY - 2 * size) / 2 && column < (DISPLAY + 2 * size) / 2 && row < 2 * size;
        const brightness = inside ? (slice[at * 2] ?? 0) + 10 : 14;
        const stripe = Math.floor((column - Math.floor(column)) * 3);
        light[stripe] = (light[stripe] ?? 0) + brightness * 3;
      }
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const noise = (seed / 2 ** 32 - 0.5) * 12;
      const target = (y * WIDTH + x) * 4;
      for (let channel = 0; channel < 3; channel++)
        data[target + channel] = (light[channel] ?? 0) / SAMPLES ** 2 + 12 + noise;
      data[target + 3] = 255;
    }
  }
}

/** EXIF of a camera that does not exist: an APP1 segment with a big-endian TIFF. */
function cameraFacts(): Uint8Array {
  const texts = ['Apple\0\0\0', 'Invented'];
  const tiff = new Uint8Array(8 + 2 + 24 + 4 + 16);
  const view = new DataView(tiff.buffer);
  tiff.set([0x4d, 0x4d, 0, 42, 0, 0, 0, 8]);
  view.setUint16(8, 2);
  texts.forEach((text, index) => {
    const at = 10 + index * 12;
    const value = 38 + index * 8;
    view.setUint16(at, 0x010f + index);
    view.setUint16(at + 2, 2);
    view.setUint32(at + 4, 8);
    view.setUint32(at + 8, value);
    tiff.set(new TextEncoder().encode(text), value);
  });
  const segment = new Uint8Array(10 + tiff.length);
  segment.set([0xff, 0xe1, 0, segment.length - 2, 0x45, 0x78, 0x69, 0x66, 0, 0]);
  segment.set(tiff, 10);
  return segment;
}
