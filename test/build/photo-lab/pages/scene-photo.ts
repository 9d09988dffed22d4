import { PNG } from 'pngjs';
import { copied, shoot } from '../corpus.ts';
import type { Made, PictureTruth } from '../corpus.ts';
import type { Half } from '../body-slices.ts';
import { Dice } from '../dice.ts';
import { sampleCanvas } from '../light.ts';
import type { Light } from '../light.ts';
import { displaysOf, grid } from '../screen-light.ts';
import type { DrawnScene, SceneDrawer } from './render.ts';
import type { SceneKind } from './scenes.ts';

export const sceneTruths: Readonly<Record<SceneKind, PictureTruth>> = {
  'viewer-in-room': { shows: 'scan', made: 'camera-at-screen' },
  'page-in-room': { shows: 'other', made: 'camera-at-screen' },
  'film-in-room': { shows: 'scan', made: 'camera-at-film' },
  'paper-in-room': { shows: 'paper', made: 'camera-at-paper' },
  'ecg-in-room': { shows: 'ecg-trace', made: 'camera-at-paper' },
  room: { shows: 'other', made: 'camera' },
  'viewer-copy': { shows: 'scan', made: 'screenshot-or-export' },
  'slice-copy': { shows: 'scan', made: 'screenshot-or-export' },
  'page-copy': { shows: 'other', made: 'screenshot-or-export' },
  'round-on-screen': { shows: 'other', made: 'camera-at-screen' },
  'round-on-desk': { shows: 'other', made: 'camera' },
  'night-on-screen': { shows: 'other', made: 'camera-at-screen' },
  'night-copy': { shows: 'other', made: 'screenshot-or-export' },
};

/** Trees are fitted on seeds from here; the network on those below. */
const firstSeed = 50_000;

/** A drawn scene in front of the lab's cameras, or, where a program made it, written as programs write. */
export async function sceneMade(drawer: SceneDrawer, kind: SceneKind, half: Half, seed: number): Promise<Made> {
  const copy = sceneTruths[kind].made === 'screenshot-or-export';
  const drawn = await drawer.draw(kind, half, firstSeed + seed, 1, 'png');
  const dice = new Dice(seed * 2 + (half === 'fit' ? 0 : 1) + 5_000_011);
  const picture = PNG.sync.read(Buffer.from(drawn.bytes));
  const data = new Uint8ClampedArray(picture.data);
  const { width, height } = picture;
  if (copy) return copied({ width, height, data }, dice);
  const aspect = height / width;
  const light = sceneLight({ width, height, data }, drawn.corners, half, dice);
  return shoot(light, half, dice, drawn.device === undefined ? [] : [drawn.device], aspect, [800, 960]);
}

/** The scene as it was drawn, with the grid of a display within its corners. */
function sceneLight(
  scene: { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray },
  corners: DrawnScene['corners'],
  half: Half,
  dice: Dice,
): Light {
  const aspect = scene.height / scene.width;
  const display = dice.pick(displaysOf(half));
  const inside = corners.length === 4 ? unitSquare(corners.map(([x, y]) => [x - 0.5, (y - 0.5) * aspect])) : undefined;
  const place: Place = { u: 0, v: 0, scale: 0 };
  return (x, y, colour, footprint) => {
    const light = sampleCanvas(
      scene,
      (x + 0.5) * scene.width,
      (y / aspect + 0.5) * scene.height,
      colour,
      footprint * scene.width,
    );
    if (!inside) return light;
    inside(x, y, place);
    if (place.u < 0 || place.u >= 1 || place.v < 0 || place.v >= 1) return light;
    const wide = Math.max(0.25, footprint * place.scale * display.columns);
    return (light + display.glow) * grid(display, place.u * display.columns, place.v * display.rows, wide, colour);
  };
}

export interface Place {
  u: number;
  v: number;
  /** Widths of the square for one of the photo, here and across. */
  scale: number;
}

/** Where in a square of 1 a point of a quadrilateral lies. */
export function unitSquare(quad: readonly (readonly number[])[]): (x: number, y: number, to: Place) => void {
  const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = [], [x3 = 0, y3 = 0] = []] = quad;
  // Heckbert 1989, Fundamentals of Texture Mapping: square to quadrilateral, then turned round.
  const [dx1, dx2, sx] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3];
  const [dy1, dy2, sy] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3];
  const area = dx1 * dy2 - dx2 * dy1 || 1e-9;
  const g = (sx * dy2 - dx2 * sy) / area;
  const h = (dx1 * sy - sx * dy1) / area;
  const [a, b, c] = [x1 - x0 + g * x1, x3 - x0 + h * x3, x0];
  const [d, e, f] = [y1 - y0 + g * y1, y3 - y0 + h * y3, y0];
  const [ux, uy, u1] = [e - f * h, c * h - b, b * f - c * e];
  const [vx, vy, v1] = [f * g - d, a - c * g, c * d - a * f];
  const [wx, wy, w1] = [d * h - e * g, b * g - a * h, a * e - b * d];
  return (x, y, to) => {
    const w = wx * x + wy * y + w1;
    to.u = (ux * x + uy * y + u1) / w;
    to.v = (vx * x + vy * y + v1) / w;
    to.scale = Math.hypot(ux - wx * to.u, vx - wx * to.v) / Math.abs(w);
  };
}
