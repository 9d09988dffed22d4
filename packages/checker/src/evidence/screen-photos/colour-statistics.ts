/** Shares of a picture, each 0 … 1 but `hues`. */
export interface ColourStatistics {
  /** Pixels with clear colour. */
  readonly coloured: number;
  /** Pixels with hardly any colour. */
  readonly grey: number;
  readonly black: number;
  readonly white: number;
  /** Hue sectors of twelve that hold a fair part of the coloured pixels. */
  readonly hues: number;
  /** Pixels exactly like their right neighbour. */
  readonly flat: number;
}

export function colourStatistics(rgba: Uint8ClampedArray): ColourStatistics {
  const pixels = rgba.length >> 2;
  const sectors = new Float64Array(12);
  let coloured = 0;
  let grey = 0;
  let black = 0;
  let white = 0;
  let flat = 0;
  for (let i = 0; i < rgba.length; i += 4) {
    const r = rgba[i] ?? 0;
    const g = rgba[i + 1] ?? 0;
    const b = rgba[i + 2] ?? 0;
    const high = Math.max(r, g, b);
    const low = Math.min(r, g, b);
    const chroma = high - low;
    if (chroma > 28) {
      coloured++;
      const hue = high === r ? (g - b) / chroma + 6 : high === g ? (b - r) / chroma + 2 : (r - g) / chroma + 4;
      const sector = Math.floor((hue % 6) * 2);
      sectors[sector] = (sectors[sector] ?? 0) + 1;
    } else if (chroma <= 12) grey++;
    if (high < 24) black++;
    if (low > 215) white++;
    if (i + 7 < rgba.length && rgba[i + 4] === r && rgba[i + 5] === g && rgba[i + 6] === b) flat++;
  }
  const share = (count: number) => (pixels === 0 ? 0 : count / pixels);
  const hues = sectors.filter((count) => coloured > 0 && count / coloured > 0.04).length;
  return {
    coloured: share(coloured),
    grey: share(grey),
    black: share(black),
    white: share(white),
    hues,
    flat: share(flat),
  };
}
