import type { ColourStatistics } from './colour-statistics.ts';
import type { Plane } from './luminance.ts';

/** How a picture's areas look, whoever made it. Shares, 0 … 1. */
export interface ContentFacts {
  /** Bright area with thin dark strokes in it. */
  readonly paper: number;
  /** Grey picture on black, as sections of a body are shown. */
  readonly scan: number;
  /** Blown-out spots: reflections of lamps on glass. */
  readonly glare: number;
}

export function contentFacts(plane: Plane, colours: ColourStatistics): ContentFacts {
  const { width, height, data } = plane;
  let bright = 0;
  let strokes = 0;
  let mid = 0;
  let dark = 0;
  let blown = 0;
  let lit = 0;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const value = data[y * width + x] ?? 0;
      const around =
        ((data[y * width + x - 1] ?? 0) +
          (data[y * width + x + 1] ?? 0) +
          (data[(y - 1) * width + x] ?? 0) +
          (data[(y + 1) * width + x] ?? 0)) /
        4;
      if (around > 125) bright++;
      if (around > 110 && around - value > 6) strokes++;
      if (value > 50 && value < 225) mid++;
      if (value < 52) dark++;
      if (value > 250) blown++;
      if (value > 110) lit++;
    }
  }
  const all = Math.max(1, (width - 2) * (height - 2));
  const paper =
    bright / all > 0.2 && colours.coloured < 0.45
      ? Math.min(1, (bright / all) * Math.min(1, strokes / (bright * 0.04 + 1)))
      : 0;
  const grey = Math.max(0, (colours.grey - 0.6) / 0.3);
  const scan =
    dark / all > 0.25 && mid / all > 0.08 && lit / all > 0.02 && colours.white < 0.15 && colours.coloured < 0.04
      ? Math.min(1, grey * 1.2)
      : 0;
  return { paper, scan, glare: blown / all };
}
