import { headPhantom, kneePhantom } from '../phantom.ts';
import type { Phantom } from '../phantom.ts';
import { Dice } from './dice.ts';

/** An invented slice or X-ray, 0 … 1, square. */
export interface BodySlice {
  readonly size: number;
  readonly level: Float32Array;
}

/** Which of the invented bodies; those of one half never stand in the other. */
export type Half = 'fit' | 'held-out';

const size = 288;
const banks = new Map<Half, readonly BodySlice[]>();

/** Slices of heads, knees, chests and bellies, X-rays and ultrasound fans; drawn once a process. */
export function sliceBank(half: Half): readonly BodySlice[] {
  let bank = banks.get(half);
  if (!bank) banks.set(half, (bank = draw(half === 'fit' ? 0 : 1)));
  return bank;
}

function draw(odd: number): readonly BodySlice[] {
  const slices: BodySlice[] = [];
  const contrasts = ['t1', 't2', 'flair'] as const;
  for (const [index, contrast] of contrasts.entries()) {
    const head = headPhantom(contrast);
    for (let i = 0; i < 3; i++) slices.push(section(head, 2, -30 + 35 * i + 16 * odd, 230, 11 * index + i + odd * 50));
    slices.push(section(head, 0, -10 + 20 * odd + 7 * index, 250, 70 + index + odd * 50));
  }
  for (let i = 0; i < 3; i++)
    slices.push(section(kneePhantom(), ([2, 0, 1] as const)[i] ?? 2, -8 + 9 * odd, 190, 90 + i + odd * 50));
  for (let i = 0; i < 6; i++) slices.push(trunk(400 + 2 * i + odd, i % 2 === 0));
  for (let i = 0; i < 4; i++) slices.push(chestXray(500 + 2 * i + odd));
  for (let i = 0; i < 2; i++) slices.push(limbXray(540 + 2 * i + odd));
  for (let i = 0; i < 2; i++) slices.push(fan(560 + 2 * i + odd));
  return slices;
}

function make(at: (x: number, y: number) => number): BodySlice {
  const level = new Float32Array(size * size);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) level[y * size + x] = Math.max(0, Math.min(1, at(x / size - 0.5, y / size - 0.5)));
  return { size, level };
}

function section(phantom: Phantom, normal: 0 | 1 | 2, at: number, millimetres: number, seed: number): BodySlice {
  const dice = new Dice(seed);
  return make((u, v) => {
    const a = u * millimetres;
    const b = v * millimetres;
    const value = normal === 2 ? phantom(a, b, at) : normal === 0 ? phantom(at, a, -b) : phantom(a, at, -b);
    return value + (dice.next() - 0.5) * 0.06;
  });
}

const oval = (u: number, v: number, x: number, y: number, rx: number, ry: number) =>
  Math.hypot((u - x) / rx, (v - y) / ry);

/** CT across chest or belly: fat, muscle, spine, ribs, and lungs or organs. */
function trunk(seed: number, chest: boolean): BodySlice {
  const dice = new Dice(seed);
  const rx = dice.range(0.4, 0.47);
  const ry = dice.range(0.27, 0.34);
  const organs = Array.from({ length: chest ? 30 : 14 }, () => ({
    x: dice.range(-0.8, 0.8) * rx,
    y: dice.range(-0.7, 0.6) * ry,
    r: chest ? dice.range(0.003, 0.014) : dice.range(0.03, 0.11),
    level: chest ? dice.range(0.4, 0.7) : dice.range(0.42, 0.62),
  }));
  return make((u, v) => {
    const body = oval(u, v, 0, 0, rx, ry);
    const noise = (dice.next() - 0.5) * 0.09;
    if (body > 1) return Math.abs(v - ry - 0.05 - u * u * 0.3) < 0.006 ? 0.35 : Math.max(0, noise * 0.2);
    if (oval(u, v, 0, ry * 0.72, 0.055, 0.05) < 1) return 0.92 + noise;
    if (oval(u, v, 0, ry * 0.5, 0.09, 0.075) < 1) return 0.78 + noise;
    if (body > 0.88) return 0.22 + noise;
    if (body > 0.82) return Math.sin(Math.atan2(v, u) * 14) > 0.3 ? 0.85 + noise : 0.5 + noise;
    const lung =
      chest &&
      (oval(u, v, -rx * 0.48, 0, rx * 0.38, ry * 0.72) < 1 || oval(u, v, rx * 0.48, 0, rx * 0.36, ry * 0.72) < 1);
    let level = lung ? 0.06 : chest ? 0.5 : 0.3;
    for (const organ of organs) if (oval(u, v, organ.x, organ.y, organ.r, organ.r * 0.8) < 1) level = organ.level;
    return level + noise;
  });
}

/** X-rays fill the whole film: bright bones over dark lungs. */
function chestXray(seed: number): BodySlice {
  const dice = new Dice(seed);
  const tilt = dice.range(-0.03, 0.03);
  const wide = dice.range(0.15, 0.19);
  return make((u, v) => {
    const a = u + tilt * v;
    const lung = Math.min(oval(a, v, -0.2, 0.02, wide, 0.33), oval(a, v, 0.2, 0.02, wide, 0.33));
    const soft = 1 / (1 + Math.exp((1 - lung) * 9));
    const ribs = 0.07 * Math.max(0, Math.sin((v * 3.1 + Math.abs(a) * 1.3) * 11));
    const spine = 0.2 * Math.exp(-((a / 0.05) ** 2));
    const heart = 0.25 / (1 + Math.exp((oval(a, v, 0.07, 0.17, 0.16, 0.15) - 1) * 10));
    const outside = Math.abs(u) > 0.46 - 0.18 * Math.max(0, -v) ? 0.55 : 0;
    return 0.14 + 0.5 * soft + ribs + spine + heart - outside + (dice.next() - 0.5) * 0.04;
  });
}

function limbXray(seed: number): BodySlice {
  const dice = new Dice(seed);
  const bend = dice.range(-0.2, 0.2);
  return make((u, v) => {
    const a = u - bend * v;
    const flesh = Math.abs(a) < 0.2 - 0.05 * v ? 0.3 : 0.02;
    const gap = Math.abs(v - 0.05) < 0.015 ? 0.3 : 1;
    const bone = Math.exp(-(((Math.abs(a) - 0.045) / 0.03) ** 2)) * 0.55 * gap;
    return flesh + bone + (dice.next() - 0.5) * 0.05;
  });
}

/** Ultrasound: a fan of speckle. */
function fan(seed: number): BodySlice {
  const dice = new Dice(seed);
  const cysts = Array.from(
    { length: 4 },
    () => [dice.range(-0.25, 0.25), dice.range(-0.2, 0.35), dice.range(0.03, 0.1)] as const,
  );
  return make((u, v) => {
    const depth = Math.hypot(u, v + 0.62);
    if (depth < 0.2 || depth > 1.08 || Math.abs(Math.atan2(u, v + 0.62)) > 0.6) return 0;
    const speckle = 0.35 + 0.5 * Math.abs(dice.next() - 0.4);
    const hollow = cysts.some(([x, y, r]) => Math.hypot(u - x, v - y) < r);
    return hollow ? 0.05 : speckle * (0.75 + 0.25 * Math.sin(depth * 40));
  });
}
