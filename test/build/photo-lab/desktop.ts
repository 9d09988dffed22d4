import { Canvas, grey } from './canvas.ts';
import type { Colour } from './canvas.ts';
import type { Half } from './body-slices.ts';
import type { Dice } from './dice.ts';
import { ordinaryScene } from './ordinary.ts';
import { reportSheet } from './papers.ts';
import { pointer } from './scan-layouts.ts';

const vivid = (dice: Dice): Colour => [dice.int(20, 250), dice.int(20, 250), dice.int(20, 250)];

/** Screens that show no scan: text, code, pages, tiles, a film, an empty desk top. */
export function desktopScreen(width: number, height: number, half: Half, dice: Dice): Canvas {
  const kind = dice.pick(['page', 'page', 'code', 'tiles', 'video', 'wallpaper', 'document', 'slides'] as const);
  const canvas = new Canvas(width, height, grey(dice.int(0, 40)));
  const task = Math.round(height * (dice.chance(0.75) ? dice.range(0.03, 0.05) : 0));
  const tabs = Math.round(height * (dice.chance(0.7) ? dice.range(0.03, 0.09) : 0));
  const area = { x: 0, y: tabs, width, height: height - tabs - task };
  if (kind === 'page') page(canvas, area, dice);
  else if (kind === 'code') code(canvas, area, dice);
  else if (kind === 'tiles') tiles(canvas, area, half, dice);
  else if (kind === 'document') {
    canvas.rect(0, area.y, width, area.height, grey(dice.int(60, 225)));
    const side = area.height * dice.range(0.75, 1.4);
    const sheet = reportSheet(Math.round(side), Math.round(side * 1.35), dice);
    canvas.image(sheet, Math.round((width - side) / 2), area.y + 20, sheet.width, Math.min(sheet.height, area.height));
  } else if (kind === 'slides') slides(canvas, area, dice);
  else canvas.image(ordinaryScene(half, dice, 480), 0, area.y, width, area.height);
  if (kind === 'wallpaper')
    for (let icon = 0; icon < 20; icon++) {
      canvas.rect(30, 30 + icon * 90, 44, 44, vivid(dice));
      canvas.text(20, 80 + icon * 90, 9, 9, grey(240), dice);
    }
  if (kind === 'video' && dice.chance(0.6)) {
    canvas.rect(0, height - task - 50, width * 0.9, 4, [220, 30, 30]);
    canvas.text(40, height - task - 34, 14, 12, grey(230), dice);
  }
  if (tabs > 0) strip(canvas, 0, tabs, dice);
  if (task > 0) strip(canvas, height - task, task, dice);
  if (dice.chance(0.8)) pointer(canvas, dice.int(0, width - 30), dice.int(0, height - 30), width / 1600);
  return canvas;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function strip(canvas: Canvas, y: number, height: number, dice: Dice): void {
  const light = dice.chance(0.4);
  canvas.rect(
    0,
    y,
    canvas.width,
    height,
    light ? grey(dice.int(205, 245)) : [dice.int(10, 50), dice.int(10, 50), dice.int(15, 60)],
  );
  const side = height * 0.5;
  for (let x = side; x < canvas.width - side; x += side * dice.range(1.5, 5)) {
    if (dice.chance(0.6)) canvas.rect(x, y + height * 0.25, side, side, vivid(dice));
    else canvas.text(x, y + height * 0.3, height * 0.28, 7, light ? grey(40) : grey(220), dice);
  }
}

function page(canvas: Canvas, { x, y, width, height }: Area, dice: Dice): void {
  const dark = dice.chance(0.45);
  const ground: Colour = dark ? [dice.int(8, 40), dice.int(8, 40), dice.int(10, 48)] : grey(dice.int(232, 255));
  const ink = dark ? grey(dice.int(190, 245)) : grey(dice.int(10, 90));
  canvas.rect(x, y, width, height, ground);
  const left = x + width * dice.range(0.03, 0.3);
  const size = dice.range(9, 20) * (width / 1600);
  for (let at = y + size * 2; at < y + height - size * 2;) {
    const heading = dice.chance(0.12);
    const high = heading ? size * dice.range(1.4, 2.6) : size;
    if (dice.chance(0.12)) {
      const box: Colour = dice.chance(0.5) ? vivid(dice) : dark ? grey(dice.int(30, 80)) : grey(dice.int(205, 240));
      canvas.rect(left, at, width * dice.range(0.1, 0.6), size * dice.range(2, 9), box);
    } else
      canvas.text(left, at, high, dice.int(8, heading ? 26 : Math.round((width * 0.6) / size)), ink, dice, heading);
    at += high * dice.range(1.7, 2.6) + (dice.chance(0.15) ? size * 2 : 0);
  }
  if (dice.chance(0.5)) {
    canvas.rect(x, y, width * 0.14, height, dark ? grey(dice.int(15, 55)) : grey(dice.int(225, 250)));
    for (let row = 0; row < 12; row++) canvas.text(x + size, y + size * 2 + row * size * 3.2, size, 9, ink, dice);
  }
}

function code(canvas: Canvas, { x, y, width, height }: Area, dice: Dice): void {
  const dark = dice.chance(0.8);
  canvas.rect(x, y, width, height, dark ? [dice.int(5, 35), dice.int(5, 35), dice.int(10, 45)] : grey(250));
  const size = dice.range(8, 15) * (width / 1600);
  const inks: readonly Colour[] = dark
    ? [grey(215), [90, 160, 230], [210, 150, 110], [110, 180, 110], [200, 120, 200]]
    : [grey(40), [20, 60, 180], [160, 40, 30], [20, 120, 60]];
  for (let row = y + size; row < y + height - size; row += size * 2) {
    if (dice.chance(0.15)) continue;
    let at = x + size * 4 + dice.int(0, 4) * size * 2;
    for (let word = 0; word < dice.int(1, 7); word++)
      at = canvas.text(at, row, size, dice.int(2, 11), dice.pick(inks), dice) + size;
  }
}

function tiles(canvas: Canvas, { x, y, width, height }: Area, half: Half, dice: Dice): void {
  canvas.rect(x, y, width, height, dice.chance(0.6) ? grey(dice.int(0, 25)) : grey(dice.int(230, 255)));
  const side = width * dice.range(0.1, 0.24);
  const scene = ordinaryScene(half, dice, 200);
  for (let row = y + 20; row < y + height; row += side * 1.1)
    for (let column = x + 20; column < x + width; column += side * 1.08) {
      if (dice.chance(0.5))
        canvas.image(scene, Math.round(column), Math.round(row), Math.round(side), Math.round(side * 0.8));
      else canvas.rect(column, row, side, side * 0.8, vivid(dice));
      canvas.text(column + 4, row + side * 0.84, side * 0.06, 12, grey(dice.int(120, 250)), dice);
    }
}

function slides(canvas: Canvas, { x, y, width, height }: Area, dice: Dice): void {
  canvas.rect(x, y, width, height, grey(dice.int(10, 60)));
  const inset = width * dice.range(0.03, 0.2);
  const ground: Colour = dice.chance(0.7) ? grey(dice.int(225, 255)) : vivid(dice);
  canvas.rect(x + inset, y + height * 0.06, width - 2 * inset, height * 0.88, ground);
  const size = height / dice.range(22, 34);
  canvas.text(x + inset * 1.3, y + height * 0.1, size * 1.7, 22, grey(30), dice, true);
  for (let row = 0; row < 8; row++)
    canvas.text(x + inset * 1.3, y + height * 0.25 + row * size * 2.2, size, 38, grey(40), dice);
  canvas.rect(x + inset, y + height * 0.88, (width - 2 * inset) * dice.next(), height * 0.05, vivid(dice));
}
