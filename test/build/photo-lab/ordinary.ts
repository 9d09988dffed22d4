import { Canvas } from './canvas.ts';
import type { Colour } from './canvas.ts';
import type { Half } from './body-slices.ts';
import type { Dice } from './dice.ts';

/**
 * Scenes of no paper and no screen. Leaves that fall over one another have the statistics of natural pictures (dead leaves, Lee,
 * Mumford and Huang 2001); sky, ground, walls, lamps and woven or built patterns are laid around and over them.
 */
export function ordinaryScene(half: Half, dice: Dice, width = 1000): Canvas {
  const height = Math.round(width * dice.pick([0.75, 0.66, 1.33, 1.78]));
  const kind = dice.pick(
    half === 'fit'
      ? (['leaves', 'landscape', 'night', 'pattern', 'room', 'dim', 'portrait', 'still'] as const)
      : (['leaves', 'landscape', 'night', 'pattern', 'room', 'dim', 'portrait', 'still', 'street'] as const),
  );
  const mood = palette(dice, kind === 'dim' ? 0.25 : 1);
  const canvas = new Canvas(width, height, mood());
  if (kind === 'leaves' || kind === 'dim') leaves(canvas, mood, dice, dice.int(250, 900), dice.range(0.01, 0.05));
  else if (kind === 'landscape' || kind === 'street') landscape(canvas, mood, dice, kind === 'street');
  else if (kind === 'night') night(canvas, dice);
  else if (kind === 'pattern') pattern(canvas, mood, dice);
  else if (kind === 'room') room(canvas, mood, dice);
  else if (kind === 'portrait') portrait(canvas, mood, dice);
  else still(canvas, mood, dice);
  texture(canvas, dice);
  if (dice.chance(0.06)) drain(canvas);
  return canvas;
}

type Mood = () => Colour;

function palette(dice: Dice, light: number): Mood {
  const hues = Array.from({ length: dice.int(2, 5) }, (): Colour => [
    dice.int(0, 255),
    dice.int(0, 255),
    dice.int(0, 255),
  ]);
  const greyness = dice.range(0.1, 0.9);
  return () => {
    const hue = dice.pick(hues);
    const gain = dice.range(0.25, 1.15) * light;
    const mean = (hue[0] + hue[1] + hue[2]) / 3;
    const mix = (c: number) =>
      Math.max(0, Math.min(255, (c + (mean - c) * greyness) * gain + dice.range(-14, 14) * light));
    return [mix(hue[0]), mix(hue[1]), mix(hue[2])];
  };
}

function leaves(canvas: Canvas, mood: Mood, dice: Dice, count: number, smallest: number): void {
  for (let i = 0; i < count; i++) {
    const radius = canvas.width * Math.min(0.35, smallest / Math.sqrt(dice.range(0.01, 1)));
    const x = dice.range(0, canvas.width);
    const y = dice.range(0, canvas.height);
    const kind = dice.chance(0.6) ? 'disc' : dice.chance(0.6) ? 'rect' : 'line';
    if (kind === 'disc') canvas.disc(x, y, radius, radius * dice.range(0.3, 1), mood());
    else if (kind === 'rect') canvas.rect(x, y, radius * dice.range(0.3, 2), radius * dice.range(0.3, 2), mood());
    else
      canvas.line(
        x,
        y,
        x + dice.range(-3, 3) * radius,
        y + dice.range(-3, 3) * radius,
        Math.max(1, radius * 0.2),
        mood(),
      );
  }
}

function shade(canvas: Canvas, top: number, bottom: number, from: Colour, to: Colour): void {
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(canvas.height, bottom); y++) {
    const t = (y - top) / Math.max(1, bottom - top);
    canvas.rect(0, y, canvas.width, 1, [
      from[0] + (to[0] - from[0]) * t,
      from[1] + (to[1] - from[1]) * t,
      from[2] + (to[2] - from[2]) * t,
    ]);
  }
}

function landscape(canvas: Canvas, mood: Mood, dice: Dice, street: boolean): void {
  const horizon = canvas.height * dice.range(0.25, 0.65);
  const sky: Colour = dice.pick<Colour>([
    [110, 160, 220],
    [180, 200, 225],
    [235, 160, 90],
    [90, 100, 130],
    [230, 225, 220],
  ]);
  shade(canvas, 0, horizon, sky, [Math.min(255, sky[0] + 60), Math.min(255, sky[1] + 45), Math.min(255, sky[2] + 20)]);
  shade(canvas, horizon, canvas.height, mood(), mood());
  for (let i = 0; i < dice.int(20, 90); i++) {
    const x = dice.range(0, canvas.width);
    const tall = canvas.height * dice.range(0.02, street ? 0.45 : 0.15);
    if (street) {
      canvas.rect(x, horizon - tall, canvas.width * dice.range(0.03, 0.15), tall * 1.3, mood());
      for (let w = 0; w < 8; w++)
        canvas.rect(x + 5 + (w % 2) * 14, horizon - tall + 8 + Math.floor(w / 2) * 20, 8, 12, mood());
    } else canvas.disc(x, horizon, tall * dice.range(0.4, 1.4), tall, mood());
  }
  const ground = canvas.height - horizon;
  for (let i = 0; i < dice.int(300, 2500); i++) {
    const y = horizon + ground * dice.next() ** 0.7;
    const near = (y - horizon) / ground;
    const x = dice.range(0, canvas.width);
    canvas.line(x, y, x + dice.range(-6, 6) * near, y - dice.range(2, 26) * near, 1 + 2 * near, mood());
  }
  if (dice.chance(0.5)) {
    const x = canvas.width * dice.range(0.3, 0.7);
    for (let y = Math.floor(horizon); y < canvas.height; y++) {
      const wide = ((y - horizon) / ground) * canvas.width * 0.3;
      canvas.rect(x - wide / 2, y, wide, 1, [120, 118, 115]);
    }
  }
}

function night(canvas: Canvas, dice: Dice): void {
  shade(
    canvas,
    0,
    canvas.height,
    [dice.int(0, 14), dice.int(0, 12), dice.int(0, 20)],
    [dice.int(0, 45), dice.int(0, 30), dice.int(0, 25)],
  );
  for (let i = 0; i < dice.int(4, 40); i++) {
    const x = dice.range(0, canvas.width);
    const y = dice.range(0, canvas.height);
    const radius = canvas.width * dice.range(0.004, 0.05);
    const lamp: Colour = dice.pick<Colour>([
      [255, 220, 160],
      [255, 240, 220],
      [255, 140, 60],
      [190, 220, 255],
      [120, 255, 140],
      [255, 60, 60],
    ]);
    for (let ring = 5; ring > 0; ring--) canvas.disc(x, y, radius * ring, radius * ring, lamp, 0.07);
    canvas.disc(x, y, radius * 0.7, radius * 0.7, lamp, 0.9);
  }
  for (let i = 0; i < dice.int(0, 60); i++)
    canvas.rect(dice.range(0, canvas.width), dice.range(0, canvas.height), dice.range(3, 80), dice.range(3, 120), [
      dice.int(5, 70),
      dice.int(5, 55),
      dice.int(5, 45),
    ]);
}

/** Bricks, tiles, shelves, cloth, blinds and fences: what repeats without any screen. */
function pattern(canvas: Canvas, mood: Mood, dice: Dice): void {
  const step = dice.pick([dice.range(3, 8), dice.range(8, 30), dice.range(30, 120)]);
  const ratio = dice.range(0.4, 2.2);
  const [one, two] = [mood(), mood()];
  const turn = dice.range(-0.5, 0.5);
  const kind = dice.pick(['weave', 'brick', 'blinds', 'fence', 'dots'] as const);
  const gap = dice.range(0.06, 0.3);
  for (let y = 0; y < canvas.height; y++)
    for (let x = 0; x < canvas.width; x++) {
      const bend = 0.02 * canvas.width * Math.sin(y / 190) * (kind === 'weave' ? 1 : 0);
      const u = ((x + bend) * Math.cos(turn) + y * Math.sin(turn)) / step;
      const v = (-x * Math.sin(turn) + y * Math.cos(turn)) / (step * ratio);
      const fu = u - Math.floor(u);
      const fv = v - Math.floor(v);
      const checker = (Math.floor(u) + Math.floor(v)) & 1;
      const shifted = (u + (Math.floor(v) & 1) * 0.5) % 1;
      const first =
        kind === 'weave'
          ? checker === 1
          : kind === 'brick'
            ? Math.abs(shifted) > gap && fv > gap
            : kind === 'blinds'
              ? fv > 0.35
              : kind === 'fence'
                ? fu > gap && fv > gap
                : Math.hypot(fu - 0.5, fv - 0.5) < 0.3;
      const colour = first ? one : two;
      const uneven = kind === 'brick' ? 1 + 0.18 * Math.sin(Math.floor(u) * 12.9 + Math.floor(v) * 78.2) : 1;
      canvas.set(x, y, [colour[0] * uneven, colour[1] * uneven, colour[2] * uneven]);
    }
  if (dice.chance(0.7)) leaves(canvas, mood, dice, dice.int(1, 14), 0.05);
}

function room(canvas: Canvas, mood: Mood, dice: Dice): void {
  const floor = canvas.height * dice.range(0.55, 0.85);
  shade(canvas, 0, floor, mood(), mood());
  shade(canvas, floor, canvas.height, mood(), mood());
  for (let i = 0; i < dice.int(4, 14); i++) {
    const wide = canvas.width * dice.range(0.06, 0.4);
    const tall = canvas.height * dice.range(0.06, 0.45);
    const x = dice.range(-0.1, 0.9) * canvas.width;
    const y = floor - tall * dice.range(0.1, 1.6);
    canvas.rect(x, y, wide, tall, mood());
    if (dice.chance(0.3)) canvas.rect(x + wide * 0.06, y + tall * 0.06, wide * 0.88, tall * 0.88, mood());
    if (dice.chance(0.25))
      for (let book = 0; book < 14; book++) canvas.rect(x + (book * wide) / 14, y, wide / 16, tall, mood());
  }
  // A window or a bright picture on the wall: as square and as bright as a screen.
  if (dice.chance(0.35)) {
    const x = canvas.width * dice.range(0.1, 0.6);
    const wide = canvas.width * dice.range(0.15, 0.35);
    canvas.rect(x, canvas.height * 0.1, wide, wide * 0.8, [235, 240, 245]);
    canvas.frame(x - 8, canvas.height * 0.1 - 8, wide + 16, wide * 0.8 + 16, 8, mood());
    canvas.rect(x + wide / 2, canvas.height * 0.1, 6, wide * 0.8, mood());
  }
}

function portrait(canvas: Canvas, mood: Mood, dice: Dice): void {
  shade(canvas, 0, canvas.height, mood(), mood());
  leaves(canvas, mood, dice, dice.int(0, 60), 0.06);
  for (let person = 0; person < dice.int(1, 3); person++) {
    const x = canvas.width * dice.range(0.2, 0.8);
    const size = canvas.width * dice.range(0.08, 0.24);
    const y = canvas.height * dice.range(0.25, 0.5);
    const skin: Colour = dice.pick<Colour>([
      [230, 190, 165],
      [185, 135, 105],
      [115, 78, 58],
      [245, 210, 185],
    ]);
    canvas.disc(x, y + size * 2.6, size * 1.6, size * 1.7, mood());
    canvas.disc(x, y - size * 0.25, size * 0.95, size * 1.15, [dice.int(10, 110), dice.int(10, 80), dice.int(10, 60)]);
    for (let ring = 0; ring < 6; ring++)
      canvas.disc(
        x - ring,
        y - ring,
        size * (0.8 - ring * 0.1),
        size * (1 - ring * 0.12),
        skin.map((c) => c * (0.9 + ring * 0.03)) as unknown as Colour,
      );
    for (const side of [-1, 1])
      canvas.disc(x + side * size * 0.3, y - size * 0.1, size * 0.09, size * 0.06, [40, 30, 30]);
    canvas.disc(x, y + size * 0.45, size * 0.25, size * 0.07, [160, 80, 80]);
  }
}

function still(canvas: Canvas, mood: Mood, dice: Dice): void {
  shade(canvas, 0, canvas.height, mood(), mood());
  for (let i = 0; i < dice.int(2, 9); i++) {
    const x = canvas.width * dice.range(0.1, 0.9);
    const y = canvas.height * dice.range(0.2, 0.9);
    const radius = canvas.width * dice.range(0.05, 0.28);
    const colour = mood();
    const flat = dice.range(0.5, 1);
    canvas.disc(x + radius * 0.2, y + radius * 0.3, radius * 1.05, radius * flat, [0, 0, 0], 0.35);
    for (let ring = 0; ring < 12; ring++) {
      const lit = 0.6 + ring * 0.05;
      canvas.disc(
        x - ring * radius * 0.02,
        y - ring * radius * 0.02,
        radius * (1 - ring * 0.075),
        radius * flat * (1 - ring * 0.075),
        [colour[0] * lit, colour[1] * lit, colour[2] * lit],
      );
    }
  }
}

/** Fine unevenness over everything, of several sizes. */
function texture(canvas: Canvas, dice: Dice): void {
  const strength = dice.range(0.02, 0.25);
  const size = 97;
  const noise = Float32Array.from({ length: size * size }, () => dice.next() - 0.5);
  const cell = (x: number, y: number) => noise[(y % size) * size + (x % size)] ?? 0;
  const at = (x: number, y: number) => {
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const [fx, fy] = [x - left, y - top];
    return (
      (cell(left, top) * (1 - fx) + cell(left + 1, top) * fx) * (1 - fy) +
      (cell(left, top + 1) * (1 - fx) + cell(left + 1, top + 1) * fx) * fy
    );
  };
  const clouds = dice.range(0, 0.5);
  const { data, width, height } = canvas;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const gain =
        1 +
        strength * (at(x, y) + at(x / 3.1, y / 2.9) + 1.3 * at(x / 11, y / 13)) +
        clouds * (at(x / 61, y / 67) + at(x / 190, y / 170));
      const i = (y * width + x) * 4;
      for (let c = 0; c < 3; c++) data[i + c] = Math.max(0, Math.min(255, (data[i + c] ?? 0) * gain));
    }
}

function drain({ data }: Canvas): void {
  for (let i = 0; i < data.length; i += 4)
    data.fill(0.3 * (data[i] ?? 0) + 0.59 * (data[i + 1] ?? 0) + 0.11 * (data[i + 2] ?? 0), i, i + 3);
}
