import { createRequire } from 'node:module';
import { concat, latin1 } from './dicom-writer.ts';

// The checker's own encoder: it is a dependency there, not of the tests.
const requireFromChecker = createRequire(new URL('../../packages/checker/package.json', import.meta.url));
const jpeg = requireFromChecker('jpeg-js') as {
  encode(image: { width: number; height: number; data: Uint8Array }, quality: number): { data: Uint8Array };
};

export interface Raster {
  readonly width: number;
  readonly height: number;
  /** RGBA */
  readonly data: Uint8Array;
}

/** Numbers 0 … 1 by a seed: the same picture every time. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39);
    mixed ^= mixed >>> 16;
    return (mixed >>> 0) / 2 ** 32;
  };
}

/** An invented slice: an oval with rings and spots, grey on black. `x`, `y` 0 … 1; returns 0 … 1. */
export function syntheticSlice(x: number, y: number): number {
  const u = (x - 0.5) / 0.38;
  const v = (y - 0.5) / 0.46;
  const radius = Math.hypot(u, v);
  if (radius > 1) return 0.01;
  if (radius > 0.93) return 0.85;
  const folds = 0.12 * Math.sin(14 * Math.atan2(v, u) + 9 * radius) + 0.08 * Math.sin(31 * u) * Math.sin(27 * v);
  const inner = Math.abs(u) < 0.16 && Math.abs(v) < 0.3 ? -0.3 : 0;
  return Math.max(0.03, Math.min(1, 0.48 + folds + inner));
}

export interface ScreenPhotoOptions {
  readonly seed?: number;
  readonly width?: number;
  readonly height?: number;
  /** Display pixels across the whole screen. */
  readonly displayPixels?: number;
  /** Turn of the camera in radians, and how much smaller the far edge appears. */
  readonly turn?: number;
  readonly keystone?: number;
  /** Radius of the blur in pixels of the photo; 0 is a sharp photo. */
  readonly defocus?: number;
  readonly noise?: number;
  /** What the screen shows, 0 … 1 by place; default {@link syntheticSlice}. */
  readonly shows?: (x: number, y: number) => number;
  /** Share of the photo that the screen takes; below 1 the dark frame and the wall behind it are seen. */
  readonly fill?: number;
}

/** A photo of a screen: sub-pixels of three colours sampled by the camera's own grid, in perspective, out of focus, with noise. */
export function photographScreen(options: ScreenPhotoOptions = {}): Raster {
  const {
    seed = 1,
    width = 1024,
    height = 768,
    displayPixels = 900,
    turn = 0.04,
    keystone = 0.05,
    defocus = 0.6,
    noise = 5,
    shows = syntheticSlice,
    fill = 0.82,
  } = options;
  const random = seededRandom(seed);
  const light = new Float32Array(width * height * 3);
  const samples = 4;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let s = 0; s < samples * samples; s++) {
        const px = (x + ((s % samples) + 0.5) / samples) / width - 0.5;
        const py = ((y + (Math.floor(s / samples) + 0.5) / samples) / height - 0.5) * (height / width);
        const u = (px * Math.cos(turn) - py * Math.sin(turn)) / (fill * (1 - keystone * py * 2)) + 0.5;
        const v = ((px * Math.sin(turn) + py * Math.cos(turn)) / (fill * (1 - keystone * py))) * (width / height) + 0.5;
        const at = (y * width + x) * 3;
        for (let c = 0; c < 3; c++)
          light[at + c] = (light[at + c] ?? 0) + emitted(u, v, c, displayPixels, shows) / (samples * samples);
      }
    }
  }
  const soft = blurred(light, width, height, defocus);
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i++) {
    for (let c = 0; c < 3; c++) {
      const value =
        255 * Math.pow(Math.min(1, soft[i * 3 + c] ?? 0), 1 / 2.2) +
        (random() + random() + random() - 1.5) * noise * 1.6;
      data[i * 4 + c] = Math.max(0, Math.min(255, value));
    }
  }
  return { width, height, data };
}

/** Light of one colour at a place of the screen; beyond it lie the dark frame and a grey wall. */
function emitted(
  u: number,
  v: number,
  colour: number,
  pixels: number,
  shows: (x: number, y: number) => number,
): number {
  if (u < 0 || u >= 1 || v < 0 || v >= 1) return u < -0.025 || u > 1.025 || v < -0.03 || v > 1.03 ? 0.22 : 0.005;
  const column = u * pixels;
  const row = v * pixels * 0.75;
  const within = column - Math.floor(column);
  if (Math.floor(within * 3) !== colour || row - Math.floor(row) > 0.86) return 0.004;
  const value = shows((Math.floor(column) + 0.5) / pixels, (Math.floor(row) + 0.5) / (pixels * 0.75));
  // A backlit screen's black glows a little; three stripes share the light of a pixel.
  return (0.006 + Math.pow(value, 2.2)) * 2.6;
}

function blurred(light: Float32Array, width: number, height: number, radius: number): Float32Array {
  if (radius <= 0) return light;
  const side = Math.exp(-1 / (2 * radius * radius));
  const weights = [side, 1, side].map((weight) => weight / (1 + 2 * side));
  const pass = (from: Float32Array, step: number, limit: (i: number) => number, size: number) => {
    const to = new Float32Array(from.length);
    for (let i = 0; i < width * height; i++) {
      for (let c = 0; c < 3; c++) {
        let sum = 0;
        for (let k = -1; k <= 1; k++) {
          const place = limit(i) + k;
          const j = place < 0 || place >= size ? i : i + k * step;
          sum += (from[j * 3 + c] ?? 0) * (weights[k + 1] ?? 0);
        }
        to[i * 3 + c] = sum;
      }
    }
    return to;
  };
  const across = pass(light, 1, (i) => i % width, width);
  return pass(across, width, (i) => Math.floor(i / width), height);
}

export interface PaperPhotoOptions {
  readonly seed?: number;
  readonly width?: number;
  readonly height?: number;
}

/** A photo of a printed page on a table: white with lines of dark words, light falling off to one side. */
export function photographPaper({ seed = 1, width = 768, height = 1024 }: PaperPhotoOptions = {}): Raster {
  const random = seededRandom(seed);
  const data = new Uint8Array(width * height * 4).fill(255);
  const ink = Array.from({ length: 4000 }, () => random() < 0.72);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const onPaper = x > width * 0.08 && x < width * 0.92 && y > height * 0.06 && y < height * 0.94;
      const line = Math.floor(y / 22);
      const word = ink[(line * 61 + Math.floor(x / 7)) % ink.length] === true;
      const text = onPaper && x > width * 0.16 && x < width * 0.84 && y % 22 < 9 && word && (x * 13 + y * 7) % 11 < 7;
      const level = (onPaper ? (text ? 60 : 222) : 95) * (1 - 0.22 * (x / width));
      for (let c = 0; c < 3; c++)
        data[(y * width + x) * 4 + c] = Math.max(
          0,
          Math.min(255, level * (onPaper ? 1 : 1 - c * 0.22) + (random() - 0.5) * 10),
        );
    }
  }
  return { width, height, data };
}

/** An export of a viewer: the slice itself, flat black around it, no noise. */
export function renderScreenshot(width: number, height: number): Raster {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const inside = Math.abs(x - width / 2) < height / 3 && Math.abs(y - height / 2) < height / 3;
      const slice = inside
        ? syntheticSlice((x - width / 2) / ((height * 2) / 3) + 0.5, (y - height / 2) / ((height * 2) / 3) + 0.5)
        : 0;
      const level = y < 40 ? 48 : Math.round(slice * 25) * 10;
      data.fill(level, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return { width, height, data };
}

export interface CameraFacts {
  readonly make: string;
  readonly model: string;
  readonly focalLength: number;
}

/** JPEG of a raster, with a camera's EXIF where one is named. */
export function encodeJpeg(
  raster: Raster,
  options: { readonly quality?: number; readonly camera?: CameraFacts } = {},
): Uint8Array {
  const plain = new Uint8Array(jpeg.encode(raster, options.quality ?? 88).data);
  if (!options.camera) return plain;
  return concat([plain.subarray(0, 2), exifSegment(options.camera), plain.subarray(2)]);
}

/** APP1 with a big-endian TIFF: Make, Model, and the Exif IFD with FocalLength. */
function exifSegment({ make, model, focalLength }: CameraFacts): Uint8Array {
  const text = (value: string) => latin1(`${value}\0`.padEnd(8, '\0'));
  const makeBytes = text(make);
  const modelBytes = text(model);
  const dataAt = 8 + 2 + 3 * 12 + 4;
  const modelAt = dataAt + makeBytes.length;
  const exifAt = modelAt + modelBytes.length;
  const rationalAt = exifAt + 2 + 12 + 4;
  const tiff = new Uint8Array(rationalAt + 8);
  const view = new DataView(tiff.buffer);
  tiff.set(latin1('MM\0*\0\0\0\x08'));
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    view.setUint16(at, tag);
    view.setUint16(at + 2, type);
    view.setUint32(at + 4, count);
    view.setUint32(at + 8, value);
  };
  view.setUint16(8, 3);
  entry(10, 0x010f, 2, makeBytes.length, dataAt);
  entry(22, 0x0110, 2, modelBytes.length, modelAt);
  entry(34, 0x8769, 4, 1, exifAt);
  tiff.set(makeBytes, dataAt);
  tiff.set(modelBytes, modelAt);
  view.setUint16(exifAt, 1);
  entry(exifAt + 2, 0x920a, 5, 1, rationalAt);
  view.setUint32(rationalAt, Math.round(focalLength * 100));
  view.setUint32(rationalAt + 4, 100);
  const body = concat([latin1('Exif\0\0'), tiff]);
  return concat([Uint8Array.of(0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255), body]);
}
