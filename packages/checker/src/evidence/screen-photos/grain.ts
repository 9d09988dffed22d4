import type { DecodedPicture } from '../evidence-map.ts';

/**
 * Share of pixels whose three colours are the same to within one step: 0 … 1. A sensor adds noise of its own to each colour,
 * so a camera hardly makes them; a program that writes grey makes nothing else.
 */
export function greyExactShare({ rgba }: DecodedPicture): number {
  let exact = 0;
  for (let i = 0; i < rgba.length; i += 4) {
    const green = rgba[i + 1] ?? 0;
    if (Math.abs((rgba[i] ?? 0) - green) <= 1 && Math.abs((rgba[i + 2] ?? 0) - green) <= 1) exact++;
  }
  return rgba.length === 0 ? 0 : exact / (rgba.length / 4);
}
