import type { DecodedPicture } from '../../packages/checker/src/evidence/evidence-map.ts';
import type { Plane } from '../../packages/checker/src/evidence/screen-photos/luminance.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** A picture by the colour of each of its pixels; one number is a grey. */
export function pixels(width: number, height: number, at: (x: number, y: number) => Colour | number): DecodedPicture {
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const colour = at(x, y);
      rgba.set(typeof colour === 'number' ? [colour, colour, colour] : colour, (y * width + x) * 4);
    }
  return { width, height, naturalWidth: width, naturalHeight: height, rgba };
}

/** A plane by the number at each of its places. */
export function planeOf(width: number, height: number, at: (x: number, y: number) => number): Plane {
  const data = Float32Array.from({ length: width * height }, (_, i) => at(i % width, Math.floor(i / width)));
  return { width, height, data };
}
