import { Canvas, grey } from './canvas.ts';
import type { Colour } from './canvas.ts';
import type { Dice } from './dice.ts';

const paperWhite = (dice: Dice): Colour => {
  const level = dice.int(225, 255);
  return [level, level - dice.int(0, 6), level - dice.int(0, 16)];
};

/** A printed report or letter: a head, lines of print, perhaps a table, a stamp, a signature. */
export function reportSheet(width: number, height: number, dice: Dice): Canvas {
  const canvas = new Canvas(width, height, paperWhite(dice));
  const ink = grey(dice.int(10, 70));
  const size = (width / 1000) * dice.range(9, 17);
  const margin = width * dice.range(0.05, 0.13);
  if (dice.chance(0.6)) {
    const logo: Colour = [dice.int(10, 200), dice.int(10, 160), dice.int(60, 220)];
    canvas.disc(margin + size * 2, margin + size * 2, size * 2, size * 2, logo);
    canvas.text(margin + size * 6, margin + size, size * 1.6, 24, logo, dice, true);
    canvas.rect(margin, margin + size * 5, width - 2 * margin, 2, grey(90));
  }
  let y = margin + size * 7;
  while (y < height - margin) {
    const kind = dice.next();
    if (kind < 0.08) y += size * 2;
    else if (kind < 0.16) {
      canvas.text(margin, y, size * 1.25, dice.int(8, 20), ink, dice, true);
      y += size * 2.6;
    } else if (kind < 0.2) y = table(canvas, margin, y, width - 2 * margin, size, ink, dice);
    else {
      const lines = dice.int(1, 9);
      for (let line = 0; line < lines && y < height - margin; line++) {
        const letters = Math.round(
          ((width - 2 * margin) / (size * 0.62)) * (line === lines - 1 ? dice.range(0.2, 0.9) : 0.97),
        );
        textWithin(canvas, margin, y, size, letters, width - margin, ink, dice);
        y += size * 1.9;
      }
      y += size;
    }
  }
  if (dice.chance(0.4)) {
    const blue: Colour = [40, 50, dice.int(120, 190)];
    const x = width * dice.range(0.5, 0.75);
    const at = height * dice.range(0.75, 0.92);
    for (let ring = 0; ring < 60; ring++) {
      const angle = ring / 9.5;
      canvas.disc(x + Math.cos(angle) * width * 0.08, at + Math.sin(angle) * width * 0.08, 2, 2, blue, 0.7);
    }
    let from: readonly [number, number] = [x - width * 0.15, at];
    for (let stroke = 0; stroke < 14; stroke++) {
      const to = [from[0] + dice.range(-5, 22) * (width / 1000), at + dice.range(-25, 25) * (width / 1000)] as const;
      canvas.line(from[0], from[1], to[0], to[1], 2.2, blue);
      from = to;
    }
  }
  return canvas;
}

function textWithin(
  canvas: Canvas,
  x: number,
  y: number,
  size: number,
  letters: number,
  right: number,
  ink: Colour,
  dice: Dice,
): void {
  let at = x;
  for (let left = letters; left > 0 && at < right - size * 4; left -= 6)
    at = canvas.text(at, y, size, Math.min(6, left), ink, dice) + size * 0.3;
}

function table(canvas: Canvas, x: number, y: number, width: number, size: number, ink: Colour, dice: Dice): number {
  const rows = dice.int(3, 9);
  const columns = dice.int(2, 5);
  const high = size * 2.3;
  for (let row = 0; row <= rows; row++) canvas.rect(x, y + row * high, width, 1.5, grey(110));
  for (let column = 0; column <= columns; column++)
    canvas.rect(x + (column * width) / columns, y, 1.5, rows * high, grey(110));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      canvas.text(
        x + (column * width) / columns + size * 0.5,
        y + row * high + size * 0.6,
        size * 0.9,
        dice.int(2, 7),
        ink,
        dice,
      );
  return y + rows * high + size * 2;
}

/** An ECG strip: ruled in millimetres and five of them, with traces. */
export function ecgSheet(width: number, height: number, dice: Dice): Canvas {
  const canvas = new Canvas(width, height, paperWhite(dice));
  const ruled: Colour = dice.pick<Colour>([
    [235, 150, 150],
    [240, 180, 170],
    [225, 170, 190],
    [190, 190, 190],
    [240, 200, 160],
    [170, 210, 170],
  ]);
  const step = width / dice.range(110, 260);
  const small = dice.chance(0.75);
  for (let i = 0; i * step < Math.max(width, height); i++) {
    const fifth = i % 5 === 0;
    if (!fifth && !small) continue;
    const opacity = fifth ? 0.95 : 0.5;
    canvas.rect(i * step, 0, Math.max(1, step * (fifth ? 0.14 : 0.09)), height, ruled, opacity);
    canvas.rect(0, i * step, width, Math.max(1, step * (fifth ? 0.14 : 0.09)), ruled, opacity);
  }
  const leads = dice.int(2, 6);
  const ink = grey(dice.int(0, 60));
  const beat = step * dice.range(14, 26);
  for (let lead = 0; lead < leads; lead++) {
    const base = (height * (lead + 0.6)) / leads;
    const tall = step * dice.range(4, 14) * (dice.chance(0.8) ? 1 : -1);
    let previous = base;
    for (let x = 0; x < width; x++) {
      const phase = (x % beat) / beat;
      const wave =
        tall *
        (0.12 * bump(phase, 0.2, 0.03) -
          0.12 * bump(phase, 0.34, 0.008) +
          bump(phase, 0.37, 0.012) -
          0.25 * bump(phase, 0.4, 0.01) +
          0.25 * bump(phase, 0.62, 0.05));
      const y = base - wave + (dice.next() - 0.5);
      canvas.line(x - 1, previous, x, y, Math.max(1.2, step * 0.16), ink);
      previous = y;
    }
    canvas.text(step * 2, base - step * 8, step * 2.2, 2, ink, dice, true);
  }
  for (let line = 0; line < dice.int(0, 4); line++)
    canvas.text(step * 3, step * (2 + 4 * line), step * 2.2, 30, ink, dice);
  return canvas;
}

function bump(at: number, centre: number, width: number): number {
  return Math.exp(-(((at - centre) / width) ** 2));
}

/** A passport's page: a face, fields, and the two machine-readable lines. */
export function passportPage(width: number, height: number, dice: Dice): Canvas {
  const tint: Colour = [dice.int(205, 240), dice.int(210, 240), dice.int(205, 240)];
  const canvas = new Canvas(width, height, tint);
  const waves: Colour = [dice.int(140, 210), dice.int(140, 200), dice.int(160, 220)];
  for (let line = 0; line < 60; line++)
    for (let x = 0; x < width; x += 2)
      canvas.set(x, Math.round((line / 60) * height + 9 * Math.sin(x / 40 + line)), waves, 0.6);
  const face = { x: width * 0.05, y: height * 0.16, width: width * 0.27, height: height * 0.5 };
  canvas.rect(face.x, face.y, face.width, face.height, grey(dice.int(200, 245)));
  const skin: Colour = dice.pick<Colour>([
    [225, 185, 160],
    [180, 130, 100],
    [110, 75, 55],
    [240, 205, 180],
  ]);
  const cx = face.x + face.width / 2;
  const cy = face.y + face.height * 0.45;
  canvas.disc(cx, face.y + face.height, face.width * 0.45, face.height * 0.25, [
    dice.int(20, 90),
    dice.int(20, 90),
    dice.int(20, 120),
  ]);
  canvas.disc(cx, cy - face.height * 0.05, face.width * 0.3, face.height * 0.3, [
    dice.int(10, 90),
    dice.int(10, 60),
    20,
  ]);
  canvas.disc(cx, cy, face.width * 0.24, face.height * 0.27, skin);
  for (const side of [-1, 1]) canvas.disc(cx + side * face.width * 0.1, cy - 4, 4, 3, grey(30));
  canvas.rect(cx - face.width * 0.07, cy + face.height * 0.13, face.width * 0.14, 3, [150, 70, 70]);
  const size = height / 36;
  for (let row = 0; row < 8; row++) {
    canvas.text(width * 0.36, height * (0.13 + row * 0.075), size * 0.6, 14, grey(110), dice);
    canvas.text(width * 0.36, height * (0.155 + row * 0.075), size, dice.int(6, 18), grey(25), dice, true);
  }
  canvas.rect(0, height * 0.8, width, height * 0.2, [240, 240, 236]);
  for (let row = 0; row < 2; row++) {
    const pitch = (width * 0.94) / 44;
    for (let letter = 0; letter < 44; letter++)
      canvas.text(width * 0.03 + letter * pitch, height * (0.84 + row * 0.075), pitch * 1.05, 1, grey(15), dice, true);
  }
  return canvas;
}
