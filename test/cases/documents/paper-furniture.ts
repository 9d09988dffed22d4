import { deflateSync } from 'node:zlib';
import type { PdfImageParts } from '../../build/pdf.ts';
import { seededRandom, syntheticSlice } from '../../build/photo.ts';

// What hospitals put on their papers beside the words, drawn anew for each seed.

type Ink = (x: number, y: number) => readonly [red: number, green: number, blue: number];

function drawn(width: number, height: number, ink: Ink): PdfImageParts {
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data.set(ink(x / width, y / height), (y * width + x) * 3);
  return { width, height, colours: 'DeviceRGB', bits: 8, filter: 'FlateDecode', data: deflateSync(data) };
}

const paper = [255, 255, 255] as const;

/** A ring and bars in the colour of the house, wide. */
export function logo(seed: number): PdfImageParts {
  const random = seededRandom(seed);
  const colour = [random() * 200, random() * 200, random() * 255].map(Math.round) as [number, number, number];
  return drawn(900, 260, (x, y) => {
    const ring = Math.hypot((x - 0.14) * 3.4, y - 0.5);
    const bar = x > 0.32 && x < 0.95 && y > 0.35 && y < 0.62 && Math.sin(x * 140) > -0.4;
    return (ring > 0.26 && ring < 0.4) || bar ? colour : paper;
  });
}

/** A round rubber stamp: two rings, letters between, worn. */
export function stamp(seed: number): PdfImageParts {
  const random = seededRandom(seed + 100);
  return drawn(420, 420, (x, y) => {
    const radius = Math.hypot(x - 0.5, y - 0.5);
    const angle = Math.atan2(y - 0.5, x - 0.5);
    const rings = Math.abs(radius - 0.45) < 0.012 || Math.abs(radius - 0.3) < 0.008;
    const letters = radius > 0.33 && radius < 0.42 && Math.sin(angle * 34 + seed) > 0.2;
    return (rings || letters) && random() > 0.15 ? [60, 70, 170] : paper;
  });
}

/** A stroke of a pen. */
export function signature(seed: number): PdfImageParts {
  return drawn(700, 240, (x, y) => {
    const line = 0.5 + 0.28 * Math.sin(x * (17 + seed)) * Math.exp(-x) + 0.1 * Math.sin(x * 41 + seed);
    return Math.abs(y - line) < 0.02 && x > 0.06 && x < 0.94 ? [20, 30, 90] : paper;
  });
}

/** A square code of black and white modules. */
export function codeSquare(seed: number): PdfImageParts {
  const random = seededRandom(seed + 200);
  const modules = Array.from({ length: 29 * 29 }, () => random() > 0.5);
  return drawn(348, 348, (x, y) => (modules[Math.floor(y * 29) * 29 + Math.floor(x * 29)] ? [0, 0, 0] : paper));
}

/** A slice in grey, as a report shows one beside its words. */
export function keyImage(seed: number, side: number): PdfImageParts {
  const turn = 0.1 * Math.sin(seed);
  return drawn(side, side, (x, y) => {
    const grey = Math.round(255 * syntheticSlice(x + turn * (y - 0.5), y - turn * (x - 0.5)));
    return [grey, grey, grey];
  });
}
