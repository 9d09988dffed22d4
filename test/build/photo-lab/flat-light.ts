import type { Canvas } from './canvas.ts';
import type { Half } from './body-slices.ts';
import type { Dice } from './dice.ts';
import { illumination, placer, sampleCanvas } from './light.ts';
import type { Light, Pose } from './light.ts';
import { ordinaryScene } from './ordinary.ts';

/** A sheet on a table. */
export function sheetLight(sheet: Canvas, pose: Pose, half: Half, dice: Dice): Light {
  const place = placer(pose);
  const ratio = sheet.height / sheet.width;
  const table = ordinaryScene(half, dice, 420);
  const grain = dice.range(1, 3);
  const lamp = illumination(dice);
  const level = dice.range(0.15, 0.9);
  const [curl, wave] = [dice.range(0, 0.12), dice.range(0, 6)];
  const warm = [1 + dice.range(0, 0.2), 1, 1 - dice.range(0, 0.3)];
  return (x, y, colour, footprint) => {
    const [u, v, scale] = place(x, y);
    const light = lamp(x, y) * (warm[colour] ?? 1);
    const inU = u + 0.5;
    const inV = v / ratio + 0.5;
    if (inU < 0 || inU >= 1 || inV < 0 || inV >= 1) {
      const near = Math.max(-inU, inU - 1, -inV * ratio, (inV - 1) * ratio);
      const shadow = 1 - 0.5 * Math.exp(-near * 60);
      return (
        level *
        light *
        shadow *
        sampleCanvas(
          table,
          ((((u + 7) * grain) / 3) % 1) * table.width,
          ((((v + 7) * grain) / 3) % 1) * table.height,
          colour,
          1.5,
        )
      );
    }
    const bend = 1 - curl * (0.5 + 0.5 * Math.sin(inV * wave + inU));
    return (
      light *
      bend *
      0.9 *
      sampleCanvas(sheet, inU * sheet.width, inV * sheet.height, colour, footprint * scale * sheet.width)
    );
  };
}

/** A film in front of a lit panel, or held against a window. */
export function filmLight(film: Canvas, pose: Pose, half: Half, dice: Dice): Light {
  const place = placer(pose);
  const ratio = film.height / film.width;
  const window = dice.chance(0.3) ? ordinaryScene(half, dice, 220) : undefined;
  const panel = {
    left: dice.range(0.02, 0.5),
    right: dice.range(0.02, 0.5),
    top: dice.range(0.02, 0.25),
    bottom: dice.range(0.02, 0.25),
  };
  const frame = dice.range(0.02, 0.06);
  const [gx, gy, tubes] = [dice.normal() * 0.25, dice.normal() * 0.25, dice.range(0, 0.12)];
  const density = dice.range(1.1, 1.8);
  const base = dice.range(0.002, 0.012);
  const blue = dice.chance(0.6) ? dice.range(0.05, 0.3) : 0;
  const room = dice.range(0.01, 0.2);
  const shine = dice.range(0, 0.02);
  return (x, y, colour, footprint) => {
    const [u, v, scale] = place(x, y);
    const inU = u + 0.5;
    const inV = v / ratio + 0.5;
    const onPanel = inU > -panel.left && inU < 1 + panel.right && inV > -panel.top && inV < 1 + panel.bottom;
    let back = (1 + gx * u + gy * v) * (1 - tubes * (0.5 + 0.5 * Math.cos(v * 40)));
    if (window)
      back *=
        0.3 +
        0.9 *
          sampleCanvas(window, ((u * 0.4 + 5.5) % 1) * window.width, ((v * 0.4 + 5.5) % 1) * window.height, colour, 4);
    else if (!onPanel) {
      const edge = Math.max(-panel.left - inU, inU - 1 - panel.right, -panel.top - inV, inV - 1 - panel.bottom);
      return edge < frame ? room * 0.6 : room * 0.25 * (1 + 0.3 * u);
    }
    if (inU < 0 || inU >= 1 || inV < 0 || inV >= 1) return Math.max(0, back);
    const clear =
      sampleCanvas(film, inU * film.width, inV * film.height, colour, footprint * scale * film.width) **
      (density / 1.3);
    const stain = colour === 2 ? 1 : colour === 1 ? 1 - blue * 0.4 : 1 - blue;
    return Math.max(0, back) * (clear * 0.85 + base) * stain + shine * room;
  };
}

/** An ordinary scene as it is, sharp or out of focus. */
export function sceneLight(scene: Canvas, dice: Dice, aspect: number): Light {
  const soft = dice.chance(0.25) ? dice.range(2, 14) : 1;
  const zoom = dice.range(0.7, 0.98);
  const level = dice.range(0.5, 1);
  return (x, y, colour, footprint) =>
    level *
    sampleCanvas(
      scene,
      (x * zoom + 0.5) * scene.width,
      ((y / aspect) * zoom + 0.5) * scene.height,
      colour,
      Math.max(footprint * scene.width, soft),
    );
}
