import { seededRandom } from '../photo.ts';

export interface Glyph {
  readonly width: number;
  readonly height: number;
  /** Pixels to the next letter. */
  readonly advance: number;
  /** 0 … 1 */
  readonly ink: Float32Array;
}

type Stroke = readonly [x0: number, y0: number, x1: number, y1: number];

const cache = new Map<string, Glyph>();

/** Letters of no alphabet: stems, bars, bowls and slopes, as print has them. 62 of them, the same every time. */
export function glyph(index: number, size: number, bold: boolean): Glyph {
  const tall = Math.max(3, Math.round(size * 2) / 2);
  const key = `${index} ${tall} ${bold}`;
  let found = cache.get(key);
  if (!found) cache.set(key, (found = draw(strokes(index), tall, bold)));
  return found;
}

function draw(lines: readonly Stroke[], size: number, bold: boolean): Glyph {
  const pen = Math.max(0.55, size * (bold ? 0.11 : 0.07));
  const right = Math.max(...lines.map(([x0, , x1]) => Math.max(x0, x1)));
  const width = Math.ceil(right * size + 2 * pen + 1);
  const height = Math.ceil(size * 1.3 + 2 * pen + 1);
  const ink = new Float32Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let nearest = Infinity;
      for (const line of lines) nearest = Math.min(nearest, distance(x - pen, y - pen, line, size));
      ink[y * width + x] = Math.max(0, Math.min(1, pen + 0.5 - nearest));
    }
  return { width, height, advance: (right + 0.22) * size, ink };
}

function distance(x: number, y: number, [x0, y0, x1, y1]: Stroke, size: number): number {
  const dx = (x1 - x0) * size;
  const dy = (y1 - y0) * size;
  const px = x - x0 * size;
  const py = y - y0 * size;
  const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy + 1e-9)));
  return Math.hypot(px - along * dx, py - along * dy);
}

function strokes(index: number): readonly Stroke[] {
  const random = seededRandom(7919 * (index + 3));
  for (let i = 0; i < 5; i++) random();
  const small = index > 30;
  const top = small ? 0.32 : 0;
  const wide = 0.3 + 0.3 * random();
  const parts: Stroke[] = [];
  const bowl = (x: number, y: number, rx: number, ry: number, from: number, to: number) => {
    for (let i = 0; i < 8; i++) {
      const a = from + ((to - from) * i) / 8;
      const b = from + ((to - from) * (i + 1)) / 8;
      parts.push([x + rx * Math.cos(a), y + ry * Math.sin(a), x + rx * Math.cos(b), y + ry * Math.sin(b)]);
    }
  };
  if (random() < 0.65) parts.push([0, small && random() < 0.4 ? 0 : top, 0, 1]);
  if (random() < 0.3) parts.push([wide, top, wide, small && random() < 0.3 ? 1.25 : 1]);
  if (random() < 0.45) parts.push([0, top + 0.02, wide, top + 0.02]);
  if (random() < 0.35) parts.push([0, (top + 1) / 2, wide, (top + 1) / 2]);
  if (random() < 0.25) parts.push([0, 1, wide, 1]);
  if (random() < 0.25) parts.push([0, top, wide, 1]);
  if (random() < 0.2) parts.push([wide, top, 0, 1]);
  if (random() < 0.5 || parts.length === 0)
    bowl(wide / 2, (top + 1) / 2, wide / 2, (1 - top) / 2, random() < 0.5 ? 0 : -2, random() < 0.5 ? 6.283 : 3.4);
  return parts;
}
