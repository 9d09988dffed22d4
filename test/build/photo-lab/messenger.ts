import { encodeJpeg } from '../photo.ts';
import type { Picture } from './canvas.ts';
import { shrinkTo } from './camera.ts';
import type { Dice } from './dice.ts';

/** JPEG with colour at half the size, as phones and messengers write it. */
export function encodeHalved({ width, height, data }: Picture, quality: number): Uint8Array {
  const halved = new Uint8Array(data);
  for (let y = 0; y + 1 < height; y += 2)
    for (let x = 0; x + 1 < width; x += 2) {
      const places = [
        (y * width + x) * 4,
        (y * width + x + 1) * 4,
        ((y + 1) * width + x) * 4,
        ((y + 1) * width + x + 1) * 4,
      ];
      let cb = 0;
      let cr = 0;
      for (const at of places) {
        const level = brightness(data, at);
        cb += ((data[at + 2] ?? 0) - level) / 4;
        cr += ((data[at] ?? 0) - level) / 4;
      }
      for (const at of places) {
        const level = brightness(data, at);
        halved[at] = clamp(level + cr);
        halved[at + 2] = clamp(level + cb);
        halved[at + 1] = clamp((level - 0.299 * (level + cr) - 0.114 * (level + cb)) / 0.587);
      }
    }
  return encodeJpeg({ width, height, data: halved }, { quality });
}

/** Sent through a messenger: made smaller, written anew with coarse steps, nothing of the camera's own words left. */
export function sendByMessenger(picture: Picture, dice: Dice): Uint8Array {
  const scale = dice.chance(0.5) ? 1 : dice.range(0.6, 0.95);
  const small = shrinkTo(picture, Math.round(picture.width * scale), Math.round(picture.height * scale));
  return encodeHalved(small, dice.int(46, 80));
}

function brightness(data: Uint8ClampedArray, at: number): number {
  return 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
}

function clamp(value: number): number {
  return Math.max(0, Math.min(255, Math.round(value)));
}
