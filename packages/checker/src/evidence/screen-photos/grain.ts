import type { DecodedPicture } from '../evidence-map.ts';

/** What single pixels say about how a picture was made. Shares are 0 … 1. */
export interface GrainFacts {
  /**
   * Pixels whose three colours are the same to within one step. A sensor adds noise of its own to each colour, so a camera hardly
   * makes them; a program that writes grey makes nothing else.
   */
  readonly greyExact: number;
  /** Pixels exactly like their right neighbour: areas that no sensor has seen. */
  readonly flat: number;
  /** Black to the step. */
  readonly blackExact: number;
  /** Steps between neighbours in the quieter half of the picture. */
  readonly noise: number;
  /** Steps across the borders of JPEG's blocks, over those inside them; 1 where nothing was compressed. */
  readonly blocks: number;
  /** Steps between colours of dark pixels: glowing black is bluish, and a room is warm. */
  readonly darkTint: number;
}

export function grainFacts({ width, height, rgba }: DecodedPicture): GrainFacts {
  const histogram = new Float64Array(256);
  let exact = 0;
  let flat = 0;
  let black = 0;
  let onBorder = 0;
  let inBlock = 0;
  let tint = 0;
  let dark = 0;
  let seen = 0;
  for (let y = 0; y < height; y += 2) {
    const row = y * width * 4;
    for (let x = 0; x + 1 < width; x++) {
      const i = row + x * 4;
      const r = rgba[i] ?? 0;
      const g = rgba[i + 1] ?? 0;
      const b = rgba[i + 2] ?? 0;
      seen++;
      if (Math.abs(r - g) <= 1 && Math.abs(b - g) <= 1) exact++;
      if (r + g + b <= 3) black++;
      const step = Math.abs(g - (rgba[i + 5] ?? 0));
      if (step === 0 && r === rgba[i + 4] && b === rgba[i + 6]) flat++;
      histogram[step] = (histogram[step] ?? 0) + 1;
      if (step < 20) {
        if (x % 8 === 7) onBorder += step;
        else inBlock += step;
      }
      if (g < 40) {
        dark++;
        tint += b - r;
      }
    }
  }
  const all = Math.max(1, seen);
  return {
    greyExact: exact / all,
    flat: flat / all,
    blackExact: black / all,
    noise: quieterHalf(histogram, all),
    blocks: (onBorder * 7 + 1) / (inBlock + 1),
    darkTint: dark > 0 ? tint / dark : 0,
  };
}

function quieterHalf(histogram: Float64Array, all: number): number {
  let count = 0;
  let sum = 0;
  for (let step = 0; step < 256 && count < all / 2; step++) {
    const some = Math.min(histogram[step] ?? 0, all / 2 - count);
    count += some;
    sum += some * step;
  }
  return sum / Math.max(1, count);
}
