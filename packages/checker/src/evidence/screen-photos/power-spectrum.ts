import FFT from 'fft.js';
import type { Plane } from './luminance.ts';

/** Pixels along one side of a tile. */
export const tileSize = 128;

const columns = tileSize / 2 + 1;
const transform = new FFT(tileSize);
const rows = new Float64Array(tileSize * tileSize * 2);
const line = new Float64Array(tileSize * 2);
const lineOut = new Float64Array(tileSize * 2);
const tile = new Float64Array(tileSize * tileSize);
const taper = Float64Array.from({ length: tileSize }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / tileSize));

/** Natural logarithm of the power of one tile, columns 0 … 64, rows 0 … 127 with the negative frequencies last. */
export function powerSpectrum(plane: Plane, left: number, top: number): Float32Array {
  fillTile(plane, left, top);
  for (let y = 0; y < tileSize; y += 2) transformTwo(y);
  const power = new Float32Array(columns * tileSize);
  for (let x = 0; x < columns; x++) {
    for (let y = 0; y < tileSize; y++) {
      const at = (y * tileSize + x) * 2;
      line[2 * y] = rows[at] ?? 0;
      line[2 * y + 1] = rows[at + 1] ?? 0;
    }
    transform.transform(lineOut, line);
    for (let y = 0; y < tileSize; y++) {
      const re = lineOut[2 * y] ?? 0;
      const im = lineOut[2 * y + 1] ?? 0;
      // Over the power of rounding to whole steps, so that an empty tile has no peaks.
      power[y * columns + x] = Math.log(re * re + im * im + 200);
    }
  }
  return power;
}

/** Two rows at once, one as the real and one as the imaginary part: what is even of the outcome belongs to the first. */
function transformTwo(y: number): void {
  for (let x = 0; x < tileSize; x++) {
    line[2 * x] = tile[y * tileSize + x] ?? 0;
    line[2 * x + 1] = tile[(y + 1) * tileSize + x] ?? 0;
  }
  transform.transform(lineOut, line);
  for (let x = 0; x < columns; x++) {
    const back = 2 * ((tileSize - x) % tileSize);
    const [re, im] = [lineOut[2 * x] ?? 0, lineOut[2 * x + 1] ?? 0];
    const [reBack, imBack] = [lineOut[back] ?? 0, lineOut[back + 1] ?? 0];
    const first = (y * tileSize + x) * 2;
    const second = first + tileSize * 2;
    rows[first] = (re + reBack) / 2;
    rows[first + 1] = (im - imBack) / 2;
    rows[second] = (im + imBack) / 2;
    rows[second + 1] = (reBack - re) / 2;
  }
}

function fillTile({ width, data }: Plane, left: number, top: number): void {
  let mean = 0;
  for (let y = 0; y < tileSize; y++)
    for (let x = 0; x < tileSize; x++) {
      const value = data[(top + y) * width + left + x] ?? 0;
      tile[y * tileSize + x] = value;
      mean += value;
    }
  mean /= tileSize * tileSize;
  for (let y = 0; y < tileSize; y++)
    for (let x = 0; x < tileSize; x++)
      tile[y * tileSize + x] = ((tile[y * tileSize + x] ?? 0) - mean) * (taper[x] ?? 0) * (taper[y] ?? 0);
}
