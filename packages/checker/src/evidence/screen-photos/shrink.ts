import type { DecodedPicture } from '../evidence-map.ts';

/** Averages boxes of pixels, so that the longer side is at most `longestSide`; never enlarges. */
export function shrink(
  raster: { readonly width: number; readonly height: number; readonly data: Uint8Array | Uint8ClampedArray },
  longestSide: number,
): DecodedPicture {
  const { width: naturalWidth, height: naturalHeight, data } = raster;
  const scale = Math.min(1, longestSide / Math.max(naturalWidth, naturalHeight));
  if (scale === 1)
    return {
      width: naturalWidth,
      height: naturalHeight,
      naturalWidth,
      naturalHeight,
      rgba: new Uint8ClampedArray(data),
    };
  const width = Math.max(1, Math.round(naturalWidth * scale));
  const height = Math.max(1, Math.round(naturalHeight * scale));
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    const top = Math.floor((y * naturalHeight) / height);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * naturalHeight) / height));
    for (let x = 0; x < width; x++) {
      const left = Math.floor((x * naturalWidth) / width);
      const right = Math.max(left + 1, Math.floor(((x + 1) * naturalWidth) / width));
      let r = 0;
      let g = 0;
      let b = 0;
      for (let v = top; v < bottom; v++) {
        for (let u = left; u < right; u++) {
          const i = (v * naturalWidth + u) * 4;
          r += data[i] ?? 0;
          g += data[i + 1] ?? 0;
          b += data[i + 2] ?? 0;
        }
      }
      const count = (bottom - top) * (right - left);
      const o = (y * width + x) * 4;
      rgba[o] = r / count;
      rgba[o + 1] = g / count;
      rgba[o + 2] = b / count;
      rgba[o + 3] = 255;
    }
  }
  return { width, height, naturalWidth, naturalHeight, rgba };
}
