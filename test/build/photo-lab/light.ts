import type { Picture } from './canvas.ts';
import type { Dice } from './dice.ts';

/**
 * What a camera is pointed at: linear light of one colour at a place of the photo, `x` and `y` in widths of the photo from its
 * middle, averaged over about `footprint` of such widths.
 */
export type Light = (x: number, y: number, colour: number, footprint: number) => number;

/** Places of the photo to places of a flat thing, its width 1 and its middle at 0. */
export interface Pose {
  /** Widths of the photo that the thing takes. */
  readonly fill: number;
  readonly roll: number;
  /** Keystone: how much smaller the far edge is, across and down. */
  readonly yaw: number;
  readonly pitch: number;
  readonly dx: number;
  readonly dy: number;
}

export function poseBy(dice: Dice, from: number, to: number, tilt = 1): Pose {
  return {
    fill: dice.range(from, to),
    roll: dice.normal() * 0.05 * tilt,
    yaw: dice.normal() * 0.16 * tilt,
    pitch: dice.normal() * 0.16 * tilt,
    dx: dice.normal() * 0.07,
    dy: dice.normal() * 0.07,
  };
}

export function placer({
  fill,
  roll,
  yaw,
  pitch,
  dx,
  dy,
}: Pose): (x: number, y: number) => readonly [u: number, v: number, scale: number] {
  const cos = Math.cos(roll);
  const sin = Math.sin(roll);
  return (x, y) => {
    const depth = 1 / Math.max(0.2, 1 + yaw * x + pitch * y);
    const scale = depth / fill;
    return [(cos * x - sin * y) * scale + dx, (sin * x + cos * y) * scale + dy, scale];
  };
}

const linear = Float32Array.from({ length: 256 }, (_, i) => (i / 255) ** 2.2);

/** Light of a drawn picture at a place in its own pixels, averaged over `footprint` of them. */
export function sampleCanvas(
  { width, height, data }: Picture,
  x: number,
  y: number,
  colour: number,
  footprint: number,
): number {
  const taps = Math.max(1, Math.min(4, Math.round(footprint)));
  let sum = 0;
  for (let j = 0; j < taps; j++)
    for (let i = 0; i < taps; i++) {
      const px = x - 0.5 + ((i + 0.5) / taps - 0.5) * footprint;
      const py = y - 0.5 + ((j + 0.5) / taps - 0.5) * footprint;
      const left = Math.max(0, Math.min(width - 2, Math.floor(px)));
      const top = Math.max(0, Math.min(height - 2, Math.floor(py)));
      const fx = Math.max(0, Math.min(1, px - left));
      const fy = Math.max(0, Math.min(1, py - top));
      const at = (top * width + left) * 4 + colour;
      const below = at + width * 4;
      sum +=
        ((linear[data[at] ?? 0] ?? 0) * (1 - fx) + (linear[data[at + 4] ?? 0] ?? 0) * fx) * (1 - fy) +
        ((linear[data[below] ?? 0] ?? 0) * (1 - fx) + (linear[data[below + 4] ?? 0] ?? 0) * fx) * fy;
    }
  return sum / (taps * taps);
}

/** Light falling unevenly on a thing: a slope, and perhaps a soft shadow's edge. */
export function illumination(dice: Dice): (u: number, v: number) => number {
  const [gx, gy] = [dice.normal() * 0.25, dice.normal() * 0.25];
  const shadow = dice.chance(0.35)
    ? {
        nx: dice.range(-1, 1),
        ny: dice.range(-1, 1),
        at: dice.range(-0.3, 0.3),
        depth: dice.range(0.15, 0.5),
        soft: dice.range(0.02, 0.15),
      }
    : undefined;
  return (u, v) => {
    let light = Math.max(0.25, 1 + gx * u + gy * v);
    if (shadow) light *= 1 - shadow.depth / (1 + Math.exp(-(shadow.nx * u + shadow.ny * v - shadow.at) / shadow.soft));
    return light;
  };
}
