/** A picture made so small that compression, size and a few letters in its corners no longer count. */
export interface Fingerprint {
  /** Grey, `side` × `side`, whatever the picture's proportions. */
  readonly grey: Float32Array;
  /** The same less its surroundings: edges and texture. */
  readonly detail: Float32Array;
}

export interface Likeness {
  /** Correlation of brightness, -1 … 1. */
  readonly whole: number;
  /** Correlation of edges: two heads are alike in brightness, hardly in these. */
  readonly detail: number;
}

const side = 48;

export function fingerprint(rgba: Uint8ClampedArray, width: number, height: number): Fingerprint {
  const grey = new Float32Array(side * side);
  for (let y = 0; y < side; y++) {
    const top = Math.floor((y * height) / side);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * height) / side));
    for (let x = 0; x < side; x++) {
      const left = Math.floor((x * width) / side);
      const right = Math.max(left + 1, Math.floor(((x + 1) * width) / side));
      let sum = 0;
      for (let v = top; v < bottom; v++)
        for (let u = left; u < right; u++) {
          const at = (v * width + u) * 4;
          sum += 0.299 * (rgba[at] ?? 0) + 0.587 * (rgba[at + 1] ?? 0) + 0.114 * (rgba[at + 2] ?? 0);
        }
      grey[y * side + x] = sum / ((bottom - top) * (right - left));
    }
  }
  return { grey, detail: lessSurroundings(grey) };
}

/** Windows differ between programs: correlation forgives another brightness and contrast, not another picture. */
export function likeness(a: Fingerprint, b: Fingerprint): Likeness {
  return { whole: correlation(a.grey, b.grey), detail: correlation(a.detail, b.detail) };
}

function lessSurroundings(grey: Float32Array): Float32Array {
  const out = new Float32Array(grey.length);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      let sum = 0;
      let count = 0;
      for (let v = Math.max(0, y - 2); v <= Math.min(side - 1, y + 2); v++)
        for (let u = Math.max(0, x - 2); u <= Math.min(side - 1, x + 2); u++) {
          sum += grey[v * side + u] ?? 0;
          count++;
        }
      out[y * side + x] = (grey[y * side + x] ?? 0) - sum / count;
    }
  }
  return out;
}

/** Pearson's; 0 where one of the two is flat, for everything is alike to a grey wall. */
function correlation(a: Float32Array, b: Float32Array): number {
  const mean = (values: Float32Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let product = 0;
  let squareA = 0;
  let squareB = 0;
  for (const [index, value] of a.entries()) {
    const [x, y] = [value - meanA, (b[index] ?? 0) - meanB];
    product += x * y;
    squareA += x * x;
    squareB += y * y;
  }
  const flat = a.length * 0.25;
  return squareA < flat || squareB < flat ? 0 : product / Math.sqrt(squareA * squareB);
}
