import { Canvas } from './canvas.ts';
import type { Picture } from './canvas.ts';
import type { Half } from './body-slices.ts';
import type { Dice } from './dice.ts';
import type { Light } from './light.ts';

/** A kind of camera. Those of one half are never met in the other. */
export interface CameraModel {
  readonly name: string;
  /** Sites across the sensor for each pixel of the photo that is kept. */
  readonly oversampling: number;
  readonly readNoise: number;
  readonly shotNoise: number;
  /** 0 … 1: how much the camera's own smoothing takes of noise, in brightness and in colour. */
  readonly smoothing: number;
  readonly colourSmoothing: number;
  readonly sharpening: number;
  readonly contrast: number;
  readonly vignette: number;
}

const models: readonly CameraModel[] = [
  {
    name: 'old-phone',
    oversampling: 1,
    readNoise: 0.008,
    shotNoise: 0.02,
    smoothing: 0.3,
    colourSmoothing: 0.5,
    sharpening: 0.5,
    contrast: 0.3,
    vignette: 0.5,
  },
  {
    name: 'old-phone-2',
    oversampling: 1.1,
    readNoise: 0.006,
    shotNoise: 0.016,
    smoothing: 0.5,
    colourSmoothing: 0.7,
    sharpening: 0.7,
    contrast: 0.2,
    vignette: 0.4,
  },
  {
    name: 'new-phone',
    oversampling: 1.5,
    readNoise: 0.003,
    shotNoise: 0.009,
    smoothing: 0.5,
    colourSmoothing: 0.9,
    sharpening: 0.8,
    contrast: 0.4,
    vignette: 0.25,
  },
  {
    name: 'new-phone-2',
    oversampling: 1.35,
    readNoise: 0.003,
    shotNoise: 0.01,
    smoothing: 0.7,
    colourSmoothing: 0.8,
    sharpening: 1.1,
    contrast: 0.5,
    vignette: 0.2,
  },
  {
    name: 'camera',
    oversampling: 1.25,
    readNoise: 0.002,
    shotNoise: 0.007,
    smoothing: 0.15,
    colourSmoothing: 0.3,
    sharpening: 0.3,
    contrast: 0.2,
    vignette: 0.3,
  },
  {
    name: 'camera-2',
    oversampling: 1.6,
    readNoise: 0.003,
    shotNoise: 0.008,
    smoothing: 0.2,
    colourSmoothing: 0.4,
    sharpening: 0.5,
    contrast: 0.35,
    vignette: 0.35,
  },
  {
    name: 'cheap-phone',
    oversampling: 1,
    readNoise: 0.012,
    shotNoise: 0.028,
    smoothing: 0.75,
    colourSmoothing: 0.8,
    sharpening: 1.3,
    contrast: 0.45,
    vignette: 0.6,
  },
  {
    name: 'cheap-phone-2',
    oversampling: 1.2,
    readNoise: 0.01,
    shotNoise: 0.022,
    smoothing: 0.6,
    colourSmoothing: 0.9,
    sharpening: 0.9,
    contrast: 0.3,
    vignette: 0.55,
  },
];

export function camerasOf(half: Half): readonly CameraModel[] {
  return models.filter((_, index) => index % 2 === (half === 'fit' ? 0 : 1));
}

type Planes = readonly [Float32Array, Float32Array, Float32Array];

/** A photo of a scene: one colour a site, demosaiced, balanced, smoothed, sharpened, toned and made small. */
export function photograph(light: Light, width: number, height: number, camera: CameraModel, dice: Dice): Picture {
  const across = Math.round(width * camera.oversampling);
  const down = Math.round(height * camera.oversampling);
  const defocus = dice.chance(0.2) ? dice.range(1.2, 3.2) : dice.range(0.6, 1.2);
  const raw = expose(light, across, down, defocus / across, camera, dice);
  const planes = demosaic(raw, across, down, dice);
  smooth(planes, across, down, camera);
  return shrinkTo(tone(planes, across, down, camera.contrast * dice.range(0.5, 1.2)), width, height);
}

/** RGGB: even rows red and green, odd rows green and blue. */
function colourAt(x: number, y: number): number {
  return (y & 1) === 0 ? ((x & 1) === 0 ? 0 : 1) : (x & 1) === 0 ? 1 : 2;
}

function expose(
  light: Light,
  width: number,
  height: number,
  footprint: number,
  camera: CameraModel,
  dice: Dice,
): Float32Array {
  const probes: number[] = [];
  for (let i = 0; i < 600; i++)
    probes.push(
      light(((i % 30) + 0.5) / 30 - 0.5, ((Math.floor(i / 30) + 0.5) / 20 - 0.5) * (height / width), 1, footprint),
    );
  probes.sort((a, b) => a - b);
  const mean = probes.reduce((sum, value) => sum + value, 0) / probes.length;
  const high = probes[Math.floor(probes.length * 0.96)] ?? 1;
  // Metered by the mean, held back where that would burn the lights out.
  const gain =
    Math.min(0.3 / Math.max(1e-4, mean), (dice.chance(0.35) ? 1.8 : 1.05) / Math.max(1e-4, high)) *
    2 ** (dice.normal() * 0.35);
  const darkness = Math.min(3, Math.max(1, Math.sqrt(gain / 3)));
  const raw = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const py = (y + 0.5 - height / 2) / width;
    for (let x = 0; x < width; x++) {
      const px = (x + 0.5) / width - 0.5;
      const value = light(px, py, colourAt(x, y), footprint) * gain * (1 - camera.vignette * (px * px + py * py));
      const noise = Math.sqrt(camera.readNoise ** 2 + camera.shotNoise ** 2 * Math.max(0, value)) * darkness;
      raw[y * width + x] = Math.max(
        0,
        Math.min(1, value + noise * ((dice.next() + dice.next() + dice.next() - 1.5) * 2)),
      );
    }
  }
  return raw;
}

function demosaic(raw: Float32Array, width: number, height: number, dice: Dice): Planes {
  const planes: Planes = [new Float32Array(raw.length), new Float32Array(raw.length), new Float32Array(raw.length)];
  const balance = [1 + dice.normal() * 0.06, 1, 1 + dice.normal() * 0.08];
  const [r, g, b] = planes;
  const [wr, wg, wb] = balance as [number, number, number];
  const at = (i: number) => raw[i] ?? 0;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const beside = (at(i - 1) + at(i + 1)) / 2;
      const above = (at(i - width) + at(i + width)) / 2;
      const own = colourAt(x, y);
      if (own === 1) {
        const redRow = (y & 1) === 0;
        r[i] = Math.min(1, (redRow ? beside : above) * wr);
        g[i] = Math.min(1, at(i) * wg);
        b[i] = Math.min(1, (redRow ? above : beside) * wb);
        continue;
      }
      const corners = (at(i - width - 1) + at(i - width + 1) + at(i + width - 1) + at(i + width + 1)) / 4;
      r[i] = Math.min(1, (own === 0 ? at(i) : corners) * wr);
      g[i] = Math.min(1, ((beside + above) / 2) * wg);
      b[i] = Math.min(1, (own === 0 ? corners : at(i)) * wb);
    }
  }
  return planes;
}

/** The camera's own processing: colour smoothed more than brightness, then edges made steeper. */
function smooth(planes: Planes, width: number, height: number, camera: CameraModel): void {
  const [r, g, b] = planes;
  const y = new Float32Array(r.length);
  for (let i = 0; i < y.length; i++) y[i] = 0.3 * (r[i] ?? 0) + 0.59 * (g[i] ?? 0) + 0.11 * (b[i] ?? 0);
  const soft = boxed(y, width, height, 1);
  const wide = boxed(soft, width, height, 1);
  const differences = planes.map((plane) =>
    boxed(
      plane.map((value, i) => value - (y[i] ?? 0)),
      width,
      height,
      camera.colourSmoothing > 0.6 ? 2 : 1,
    ),
  );
  for (let i = 0; i < y.length; i++) {
    const own = y[i] ?? 0;
    const average = soft[i] ?? 0;
    // Noise is small and edges are large: only the small is smoothed.
    const edge = Math.min(1, Math.abs(own - average) / (0.02 + 0.08 * average));
    const kept = own + (average - own) * camera.smoothing * (1 - edge);
    const sharp = Math.max(0, kept + camera.sharpening * (kept - (wide[i] ?? 0)) * 0.6);
    for (let c = 0; c < 3; c++) {
      const plane = planes[c as 0 | 1 | 2];
      const difference = (plane[i] ?? 0) - own;
      plane[i] = Math.max(0, sharp + difference + ((differences[c]?.[i] ?? 0) - difference) * camera.colourSmoothing);
    }
  }
}

function boxed(plane: Float32Array, width: number, height: number, radius: number): Float32Array {
  const pass = (from: Float32Array, step: number, length: number, lines: number, jump: number) => {
    const to = new Float32Array(from.length);
    const span = 2 * radius + 1;
    for (let line = 0; line < lines; line++) {
      const start = line * jump;
      let sum = 0;
      for (let k = -radius; k <= radius; k++) sum += from[start + Math.max(0, k) * step] ?? 0;
      for (let i = 0; i < length; i++) {
        to[start + i * step] = sum / span;
        sum +=
          (from[start + Math.min(length - 1, i + radius + 1) * step] ?? 0) -
          (from[start + Math.max(0, i - radius) * step] ?? 0);
      }
    }
    return to;
  };
  return pass(pass(plane, 1, width, height, width), width, height, width, 1);
}

function tone(planes: Planes, width: number, height: number, contrast: number): Picture {
  const curve = Float32Array.from({ length: 1025 }, (_, i) => {
    const gamma = (i / 1024) ** (1 / 2.2);
    const bent = gamma * gamma * (3 - 2 * gamma);
    return 255 * (gamma + (bent - gamma) * contrast);
  });
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let c = 0; c < 3; c++) {
    const plane = planes[c as 0 | 1 | 2];
    for (let i = 0; i < plane.length; i++)
      data[i * 4 + c] = curve[Math.min(1024, Math.round((plane[i] ?? 0) * 1024))] ?? 255;
  }
  return { width, height, data };
}

/** Averaged down, each pixel over what it covers. */
export function shrinkTo(from: Picture, width: number, height: number): Picture {
  if (from.width <= width) return from;
  const to = new Canvas(width, height);
  const [sx, sy] = [from.width / width, from.height / height];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let [red, green, blue, weights] = [0, 0, 0, 0];
      for (let v = Math.floor(y * sy); v < Math.min(from.height, (y + 1) * sy); v++) {
        const wy = Math.min(v + 1, (y + 1) * sy) - Math.max(v, y * sy);
        for (let u = Math.floor(x * sx); u < Math.min(from.width, (x + 1) * sx); u++) {
          const weight = wy * (Math.min(u + 1, (x + 1) * sx) - Math.max(u, x * sx));
          const at = (v * from.width + u) * 4;
          weights += weight;
          red += weight * (from.data[at] ?? 0);
          green += weight * (from.data[at + 1] ?? 0);
          blue += weight * (from.data[at + 2] ?? 0);
        }
      }
      const at = (y * width + x) * 4;
      to.data[at] = red / weights;
      to.data[at + 1] = green / weights;
      to.data[at + 2] = blue / weights;
    }
  return to;
}
