import type { Canvas } from './canvas.ts';
import type { Half } from './body-slices.ts';
import type { Dice } from './dice.ts';
import { placer, sampleCanvas } from './light.ts';
import type { Light, Pose } from './light.ts';
import { ordinaryScene } from './ordinary.ts';

/** A kind of display. Those of one half are never met in the other. */
export interface DisplayModel {
  readonly name: string;
  readonly columns: number;
  readonly rows: number;
  readonly subpixels: 'rgb' | 'bgr' | 'chevron' | 'diamond' | 'vertical';
  /** Share of a pixel that is dark between sub-pixels, across and down. */
  readonly gapAcross: number;
  readonly gapDown: number;
  readonly glossy: boolean;
  readonly laptop: boolean;
  /** Glow of black, 0 … 1 of white. */
  readonly glow: number;
}

const models: readonly DisplayModel[] = [
  {
    name: 'laptop-hd',
    columns: 1366,
    rows: 768,
    subpixels: 'rgb',
    gapAcross: 0.08,
    gapDown: 0.16,
    glossy: false,
    laptop: true,
    glow: 0.004,
  },
  {
    name: 'laptop-fhd-ips',
    columns: 1920,
    rows: 1080,
    subpixels: 'chevron',
    gapAcross: 0.07,
    gapDown: 0.2,
    glossy: false,
    laptop: true,
    glow: 0.0025,
  },
  {
    name: 'desk-24-fhd',
    columns: 1920,
    rows: 1080,
    subpixels: 'rgb',
    gapAcross: 0.1,
    gapDown: 0.24,
    glossy: false,
    laptop: false,
    glow: 0.002,
  },
  {
    name: 'desk-22-va',
    columns: 1680,
    rows: 1050,
    subpixels: 'bgr',
    gapAcross: 0.12,
    gapDown: 0.2,
    glossy: false,
    laptop: false,
    glow: 0.001,
  },
  {
    name: 'desk-27-qhd',
    columns: 2560,
    rows: 1440,
    subpixels: 'rgb',
    gapAcross: 0.09,
    gapDown: 0.18,
    glossy: false,
    laptop: false,
    glow: 0.002,
  },
  {
    name: 'desk-19-ips',
    columns: 1280,
    rows: 1024,
    subpixels: 'chevron',
    gapAcross: 0.12,
    gapDown: 0.26,
    glossy: false,
    laptop: false,
    glow: 0.004,
  },
  {
    name: 'laptop-oled',
    columns: 1920,
    rows: 1200,
    subpixels: 'diamond',
    gapAcross: 0.2,
    gapDown: 0.25,
    glossy: true,
    laptop: true,
    glow: 0.0001,
  },
  {
    name: 'tablet',
    columns: 2048,
    rows: 1536,
    subpixels: 'rgb',
    gapAcross: 0.08,
    gapDown: 0.15,
    glossy: true,
    laptop: false,
    glow: 0.002,
  },
  {
    name: 'grey-3mp',
    columns: 2048,
    rows: 1536,
    subpixels: 'vertical',
    gapAcross: 0.06,
    gapDown: 0.1,
    glossy: false,
    laptop: false,
    glow: 0.001,
  },
  {
    name: 'desk-24-wuxga',
    columns: 1920,
    rows: 1200,
    subpixels: 'chevron',
    gapAcross: 0.1,
    gapDown: 0.2,
    glossy: false,
    laptop: false,
    glow: 0.003,
  },
];

export function displaysOf(half: Half): readonly DisplayModel[] {
  return models.filter((_, index) => index % 2 === (half === 'fit' ? 0 : 1));
}

/** Lit share of `[from, to]` where each period of 1 is lit from `start` for `duty`. */
function lit(from: number, to: number, start: number, duty: number): number {
  const integral = (x: number) => {
    const whole = Math.floor(x - start);
    return whole * duty + Math.min(duty, x - start - whole);
  };
  return (integral(to) - integral(from)) / (to - from);
}

/** Light of a display that shows `content`, in its frame, before what is behind it. */
export function screenLight(model: DisplayModel, content: Canvas, pose: Pose, half: Half, dice: Dice): Light {
  const place = placer(pose);
  const ratio = model.rows / model.columns;
  const bezel = dice.range(0.008, model.laptop ? 0.05 : 0.03);
  const chin = bezel * dice.range(1, 3.5);
  const frameLevel = dice.chance(0.85) ? dice.range(0.003, 0.03) : dice.range(0.2, 0.6);
  const room = dice.pick([0.02, 0.08, 0.2, 0.4]) * dice.range(0.6, 1.4);
  const behind = ordinaryScene(half, dice, 160);
  const second = dice.chance(model.laptop ? 0.05 : 0.2) ? behind : undefined;
  const glare = dice.chance(model.glossy ? 0.6 : 0.25) ? spots(dice, model.glossy) : [];
  const mirror = model.glossy ? dice.range(0, 0.04) : dice.range(0, 0.008);
  const veil = dice.range(0, 0.02) * (1 + room * 3);
  const [gx, gy] = [dice.normal() * 0.2, dice.normal() * 0.2];
  const tint = [1 + dice.normal() * 0.05, 1, 1 + dice.normal() * 0.08];
  const bands = dice.chance(0.2)
    ? { count: dice.range(1, 7), depth: dice.range(0.03, 0.2), phase: dice.range(0, 6) }
    : undefined;
  const white = dice.range(0.5, 1.4);

  return (x, y, colour, footprint) => {
    const [u, v, scale] = place(x, y);
    const inU = u + 0.5;
    const inV = v / ratio + 0.5;
    if (inU < 0 || inU >= 1 || inV < 0 || inV >= 1) {
      const out = Math.max(-inU, inU - 1, -inV * ratio, (inV - 1) * ratio);
      if (out < (inV > 1 ? chin : bezel)) return frameLevel * (room + 0.05) * (1 + 0.2 * u);
      if (second && inU > 1 + 2 * bezel && inU < 2 + 2 * bezel && inV > 0 && inV < 1)
        return 0.3 * sampleCanvas(second, (inU - 1 - 2 * bezel) * second.width, inV * second.height, colour, 1) + 0.004;
      if (model.laptop && inV > 1) return keyboard(u, (inV - 1) * ratio - chin, room);
      return (
        room *
        (0.15 +
          0.85 *
            sampleCanvas(
              behind,
              ((u * 0.35 + 5.5) % 1) * behind.width,
              ((v * 0.35 + 5.5) % 1) * behind.height,
              colour,
              2,
            ))
      );
    }
    const column = inU * model.columns;
    const row = inV * model.rows;
    const wide = Math.max(0.25, footprint * scale * model.columns);
    let light = sampleCanvas(
      content,
      inU * content.width,
      inV * content.height,
      colour,
      (wide * content.width) / model.columns,
    );
    light = (light + model.glow) * grid(model, column, row, wide, colour) * (tint[colour] ?? 1);
    light *= Math.max(0.3, 1 + gx * u + gy * v) * white;
    if (bands) light *= 1 - bands.depth * (0.5 + 0.5 * Math.sin(bands.phase + y * bands.count * 6.28));
    let reflected = veil * room;
    if (mirror > 0)
      reflected += mirror * room * sampleCanvas(behind, inU * behind.width, inV * behind.height, colour, 3);
    for (const spot of glare)
      reflected += spot.power * Math.exp(-((inU - spot.x) ** 2 + (inV - spot.y) ** 2) / spot.spread);
    return light + reflected;
  };
}

/** How much of a pixel's light of one colour falls into a window of `wide` pixels; 1 on the average. */
export function grid(
  { subpixels, gapAcross, gapDown }: DisplayModel,
  column: number,
  row: number,
  wide: number,
  colour: number,
): number {
  const half = wide / 2;
  const down = lit(row - half, row + half, gapDown / 2, 1 - gapDown) / (1 - gapDown);
  if (subpixels === 'vertical') {
    const third = lit(3 * (column - half), 3 * (column + half), gapAcross / 2, 1 - gapAcross) / (1 - gapAcross);
    return third * down;
  }
  if (subpixels === 'diamond') {
    if (colour === 1) return (lit(column - half, column + half, 0.1, 0.45) / 0.45) * down;
    const shift = ((Math.floor(row) & 1) + (colour === 2 ? 1 : 0)) / 2;
    return (lit(column / 2 - half / 2 + shift, column / 2 + half / 2 + shift, 0.3, 0.3) / 0.3) * down;
  }
  const stripe = subpixels === 'bgr' ? 2 - colour : colour;
  const duty = (1 - gapAcross) / 3;
  const slant = subpixels === 'chevron' && wide < 1.6 ? 0.35 * Math.abs(row - Math.floor(row) - 0.5) : 0;
  return (lit(column - half + slant, column + half + slant, (stripe + gapAcross / 2) / 3, duty) / duty) * down;
}

function keyboard(u: number, below: number, room: number): number {
  const deck = room * 0.35;
  if (below < 0.04 || below > 0.4 || Math.abs(u) > 0.45) return deck;
  const key = 0.062;
  const row = Math.floor(below / key);
  const across = u / key + row * 0.4;
  const inside = below / key - row > 0.12 && across - Math.floor(across) > 0.12;
  return inside ? deck * 0.25 : deck * 0.9;
}

function spots(dice: Dice, glossy: boolean) {
  return Array.from({ length: dice.int(1, 3) }, () => ({
    x: dice.next(),
    y: dice.next(),
    power: dice.range(0.05, glossy ? 2.5 : 0.4),
    spread: glossy ? dice.range(0.0002, 0.006) : dice.range(0.004, 0.06),
  }));
}
