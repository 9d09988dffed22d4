import type { DecodedPicture } from '../evidence-map.ts';

/** A plane of numbers, row by row. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** Luminance of a picture made small: enough for edges and areas, and free of noise. */
export function smallLuminance(picture: DecodedPicture, longestSide: number): Plane {
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const data = new Float32Array(width * height);
  // Every second pixel of each box: the average hardly differs and costs a quarter.
  const step = scale < 0.5 ? 2 : 1;
  for (let y = 0; y < height; y++) {
    const top = Math.floor(y / scale);
    const bottom = Math.min(picture.height, Math.max(top + 1, Math.floor((y + 1) / scale)));
    for (let x = 0; x < width; x++) {
      const left = Math.floor(x / scale);
      const right = Math.min(picture.width, Math.max(left + 1, Math.floor((x + 1) / scale)));
      let sum = 0;
      let count = 0;
      for (let v = top; v < bottom; v += step) {
        for (let u = left; u < right; u += step) {
          const i = (v * picture.width + u) * 4;
          sum += 0.299 * (picture.rgba[i] ?? 0) + 0.587 * (picture.rgba[i + 1] ?? 0) + 0.114 * (picture.rgba[i + 2] ?? 0);
          count++;
        }
      }
      data[y * width + x] = sum / Math.max(1, count);
    }
  }
  return { width, height, data };
}

/** Turned a quarter, clockwise. */
export function turned({ width, height, data }: Plane): Plane {
  const out = new Float32Array(data.length);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) out[x * height + (height - 1 - y)] = data[y * width + x] ?? 0;
  return { width: height, height: width, data: out };
}
