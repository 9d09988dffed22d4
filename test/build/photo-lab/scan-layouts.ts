import { Canvas, grey } from './canvas.ts';
import type { Colour } from './canvas.ts';
import { sliceBank } from './body-slices.ts';
import type { BodySlice, Half } from './body-slices.ts';
import type { Dice } from './dice.ts';

/** One slice into a place of a canvas, keeping its shape; window, zoom and place by chance. */
export function drawScan(
  canvas: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  half: Half,
  dice: Dice,
): void {
  const slice = dice.pick(sliceBank(half));
  placeSlice(canvas, slice, x, y, width, height, {
    zoom: dice.range(0.8, 1.35),
    gain: dice.range(0.85, 1.5),
    offset: dice.range(-0.12, 0.06),
    mirrored: dice.chance(0.5),
    inverted: dice.chance(0.02),
  });
}

interface Placing {
  readonly zoom: number;
  readonly gain: number;
  readonly offset: number;
  readonly mirrored: boolean;
  readonly inverted: boolean;
}

export function placeSlice(
  canvas: Canvas,
  slice: BodySlice,
  left: number,
  top: number,
  width: number,
  height: number,
  { zoom, gain, offset, mirrored, inverted }: Placing,
): void {
  const side = Math.min(width, height) * zoom;
  for (let row = 0; row < height; row++) {
    const v = ((row - height / 2) / side + 0.5) * slice.size;
    for (let column = 0; column < width; column++) {
      const across = (column - width / 2) / side + 0.5;
      const u = (mirrored ? 1 - across : across) * slice.size;
      const value = sample(slice, u, v) * gain + offset;
      const level = 255 * Math.max(0, Math.min(1, inverted ? 1 - value : value));
      canvas.set(left + column, top + row, grey(level));
    }
  }
}

function sample({ size, level }: BodySlice, u: number, v: number): number {
  if (u < 0 || v < 0 || u >= size - 1 || v >= size - 1) return 0;
  const x = Math.floor(u);
  const y = Math.floor(v);
  const fx = u - x;
  const fy = v - y;
  const at = y * size + x;
  const upper = (level[at] ?? 0) * (1 - fx) + (level[at + 1] ?? 0) * fx;
  const lower = (level[at + size] ?? 0) * (1 - fx) + (level[at + size + 1] ?? 0) * fx;
  return upper * (1 - fy) + lower * fy;
}

/** Corner texts and a scale bar, as viewers lay over a slice. A printer of films has no colours. */
function overlay(
  canvas: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  dice: Dice,
  colours = true,
): void {
  const picked: Colour = dice.pick([grey(235), [230, 220, 90], [120, 220, 120], [90, 180, 255]]);
  const ink = colours ? picked : grey(235);
  const size = Math.max(6, Math.round(height / dice.range(42, 70)));
  const corner = (left: boolean, top: boolean) => {
    for (let line = 0; line < dice.int(1, 6); line++)
      canvas.text(
        left ? x + size : x + width - size * dice.int(8, 14),
        top ? y + size + line * size * 1.6 : y + height - size * (2 + line * 1.6),
        size,
        dice.int(4, 14),
        ink,
        dice,
      );
  };
  corner(true, true);
  corner(false, true);
  corner(true, false);
  if (dice.chance(0.6)) corner(false, false);
  if (dice.chance(0.4))
    for (let tick = 0; tick < 11; tick++)
      canvas.rect(x + width - size * 2, y + height * 0.3 + (tick * height) / 28, size, 1.5, ink);
}

/** A viewer on a screen: a tool bar, a strip of series, one to nine slices. */
export function viewerScreen(width: number, height: number, half: Half, dice: Dice): Canvas {
  const canvas = new Canvas(width, height, dice.chance(0.75) ? grey(dice.int(0, 12)) : grey(dice.int(25, 60)));
  const light = dice.chance(0.25);
  const bar = dice.chance(0.75) ? Math.round(height * dice.range(0.03, 0.1)) : 0;
  const strip = dice.chance(0.6) ? Math.round(width * dice.range(0.06, 0.2)) : 0;
  const foot = dice.chance(0.5) ? Math.round(height * dice.range(0.025, 0.05)) : 0;
  const chrome: Colour = light ? grey(dice.int(190, 240)) : [dice.int(20, 60), dice.int(25, 60), dice.int(30, 75)];
  if (bar > 0) toolBar(canvas, 0, 0, width, bar, chrome, light, dice);
  if (foot > 0) toolBar(canvas, 0, height - foot, width, foot, chrome, light, dice);
  if (strip > 0) {
    canvas.rect(0, bar, strip, height - bar - foot, chrome);
    const each = Math.min(strip * 1.05, height / 5);
    for (let y = bar + 6; y + each < height - foot; y += each + 8)
      drawScan(canvas, 6, Math.round(y), strip - 12, Math.round(each - 12), half, dice);
  }
  const columns = dice.pick([1, 1, 1, 2, 2, 3, 4]);
  const rows = dice.pick(columns === 1 ? [1] : [1, 2, 2, 3]);
  const cellWidth = Math.floor((width - strip) / columns);
  const cellHeight = Math.floor((height - bar - foot) / rows);
  const border = dice.chance(0.7) ? grey(dice.int(40, 110)) : grey(0);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const x = strip + column * cellWidth;
      const y = bar + row * cellHeight;
      drawScan(canvas, x + 2, y + 2, cellWidth - 4, cellHeight - 4, half, dice);
      if (dice.chance(0.8)) overlay(canvas, x, y, cellWidth, cellHeight, dice);
      canvas.frame(x, y, cellWidth, cellHeight, 2, border);
    }
  if (dice.chance(0.7)) pointer(canvas, dice.int(strip, width - 30), dice.int(bar, height - 30), width / 1920);
  return canvas;
}

function toolBar(
  canvas: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: Colour,
  light: boolean,
  dice: Dice,
): void {
  canvas.rect(x, y, width, height, colour);
  const side = Math.min(height * 0.6, 40);
  const gap = side * dice.range(1.3, 2.2);
  const ink = light ? grey(50) : grey(200);
  for (let at = x + side; at < x + width * dice.range(0.3, 0.98); at += gap) {
    if (dice.chance(0.25)) continue;
    const tint: Colour = dice.chance(0.3) ? [dice.int(40, 240), dice.int(40, 240), dice.int(40, 240)] : ink;
    const top = y + (height - side) / 2;
    if (dice.chance(0.3)) canvas.disc(at + side / 2, top + side / 2, side / 2, side / 2, tint);
    else if (dice.chance(0.5)) canvas.frame(at, top, side, side, Math.max(1.5, side / 9), tint);
    else canvas.text(at, top + side * 0.2, side * 0.55, 3, tint, dice);
  }
}

export function pointer(canvas: Canvas, x: number, y: number, scale: number): void {
  const size = 18 * Math.max(0.6, scale);
  for (let row = 0; row < size; row++) {
    canvas.rect(x, y + row, Math.max(1, row * 0.62), 1, grey(255));
    canvas.set(x, y + row, grey(0));
    canvas.set(x + Math.round(row * 0.62), y + row, grey(0));
  }
}

/** A sheet of film or a full-screen single slice: black, slices in a grid, small white print. */
export function filmSheet(width: number, height: number, half: Half, dice: Dice): Canvas {
  const canvas = new Canvas(width, height, grey(dice.int(0, 10)));
  const columns = dice.pick([1, 2, 3, 3, 4, 4, 5]);
  const rows = dice.pick(columns === 1 ? [1] : [columns, columns + 1, columns]);
  const cellWidth = Math.floor((width * 0.94) / columns);
  const cellHeight = Math.floor((height * 0.94) / rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const x = Math.round(width * 0.03) + column * cellWidth;
      const y = Math.round(height * 0.03) + row * cellHeight;
      drawScan(canvas, x + 3, y + 3, cellWidth - 6, cellHeight - 6, half, dice);
      if (dice.chance(0.9)) overlay(canvas, x, y, cellWidth, cellHeight, dice, false);
    }
  return canvas;
}

/** What a viewer's “save as picture” makes: the slice, with or without its texts. */
export function exportedSlice(half: Half, dice: Dice): Canvas {
  const side = dice.pick([256, 384, 512, 512, 640, 768]);
  const width = dice.chance(0.7) ? side : Math.round(side * 1.3);
  const canvas = new Canvas(width, side);
  drawScan(canvas, 0, 0, width, side, half, dice);
  if (dice.chance(0.5)) overlay(canvas, 0, 0, width, side, dice);
  return canvas;
}
