import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decodePictureInNode } from '../../../packages/checker/src/evidence/screen-photos/decode-picture-node.ts';
import type { Half } from './body-slices.ts';
import { shrinkTo } from './camera.ts';
import type { Made } from './corpus.ts';
import { Dice } from './dice.ts';
import { encodeHalved, sendByMessenger } from './messenger.ts';

/** A part of a photograph of the world out of the folder that nature.py fills, written as phones and messengers write. */
export async function photographMade(nature: string, half: Half, seed: number): Promise<Made | undefined> {
  const folder = join(nature, half, 'photos');
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder).sort();
  const dice = new Dice(seed * 2 + (half === 'fit' ? 0 : 1) + 9_000_011);
  const whole = await decodePictureInNode(
    new Uint8Array(readFileSync(join(folder, names[seed % names.length] ?? ''))),
    1600,
  );
  if (!whole) return undefined;
  const share = dice.range(0.5, 1);
  const [width, height] = [Math.floor(whole.width * share), Math.floor(whole.height * share)];
  const left = dice.int(0, whole.width - width);
  const top = dice.int(0, whole.height - height);
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * whole.width + left) * 4;
    data.set(whole.rgba.subarray(from, from + width * 4), y * width * 4);
  }
  const scale = Math.min(1, dice.pick([840, 960, 1120, 1280]) / Math.max(width, height));
  const photo = shrinkTo({ width, height, data }, Math.round(width * scale), Math.round(height * scale));
  darkenOrGrey(photo.data, dice);
  if (dice.chance(0.1)) barred(photo, dice);
  return {
    devices: [],
    bytes: dice.chance(0.5) ? sendByMessenger(photo, dice) : encodeHalved(photo, dice.int(75, 95)),
  };
}

/** Nights, and photographs without colour: dark ground and grey are not what makes a scan. */
function darkenOrGrey(data: Uint8ClampedArray, dice: Dice): void {
  const dark = dice.chance(0.15) ? dice.range(1.2, 2.5) : 1;
  const gain = dark > 1 ? dice.range(0.5, 1) : 1;
  const grey = dice.chance(0.12) ? dice.range(0.7, 1) : 0;
  for (let i = 0; i < data.length; i += 4) {
    const level = 0.299 * (data[i] ?? 0) + 0.587 * (data[i + 1] ?? 0) + 0.114 * (data[i + 2] ?? 0);
    for (let c = 0; c < 3; c++) {
      const mixed = (data[i + c] ?? 0) * (1 - grey) + level * grey;
      data[i + c] = 255 * gain * (mixed / 255) ** dark;
    }
  }
}

/** Black bars, as galleries and letterboxes lay around a photograph. */
function barred({ width, height, data }: { width: number; height: number; data: Uint8ClampedArray }, dice: Dice): void {
  const upright = dice.chance(0.5);
  const bar = Math.round((upright ? width : height) * dice.range(0.08, 0.25));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = upright ? Math.min(x, width - 1 - x) : Math.min(y, height - 1 - y);
      if (at < bar) data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
}
