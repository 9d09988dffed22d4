import { glyph } from './glyphs.ts';
import type { Dice } from './dice.ts';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** RGBA */
  readonly data: Uint8ClampedArray;
}

export type Colour = readonly [red: number, green: number, blue: number];

export const black: Colour = [0, 0, 0];
export const white: Colour = [255, 255, 255];

export function grey(level: number): Colour {
  return [level, level, level];
}

/** A picture that is drawn on: screens, sheets and scenes before any camera sees them. */
export class Canvas implements Picture {
  readonly data: Uint8ClampedArray;

  constructor(
    readonly width: number,
    readonly height: number,
    background: Colour = black,
  ) {
    this.data = new Uint8ClampedArray(width * height * 4);
    this.rect(0, 0, width, height, background);
  }

  set(x: number, y: number, colour: Colour, opacity = 1): void {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return;
    const at = ((y | 0) * this.width + (x | 0)) * 4;
    const { data } = this;
    const through = 1 - opacity;
    data[at] = colour[0] * opacity + (data[at] ?? 0) * through;
    data[at + 1] = colour[1] * opacity + (data[at + 1] ?? 0) * through;
    data[at + 2] = colour[2] * opacity + (data[at + 2] ?? 0) * through;
    data[at + 3] = 255;
  }

  rect(x: number, y: number, width: number, height: number, colour: Colour, opacity = 1): void {
    const left = Math.max(0, Math.round(x));
    const right = Math.min(this.width, Math.round(x + width));
    const bottom = Math.min(this.height, Math.round(y + height));
    for (let row = Math.max(0, Math.round(y)); row < bottom; row++)
      for (let column = left; column < right; column++) this.set(column, row, colour, opacity);
  }

  frame(x: number, y: number, width: number, height: number, thickness: number, colour: Colour): void {
    this.rect(x, y, width, thickness, colour);
    this.rect(x, y + height - thickness, width, thickness, colour);
    this.rect(x, y, thickness, height, colour);
    this.rect(x + width - thickness, y, thickness, height, colour);
  }

  disc(x: number, y: number, radiusX: number, radiusY: number, colour: Colour, opacity = 1): void {
    const top = Math.max(0, Math.floor(y - radiusY));
    const bottom = Math.min(this.height - 1, Math.ceil(y + radiusY));
    for (let row = top; row <= bottom; row++) {
      const across = radiusX * Math.sqrt(Math.max(0, 1 - ((row - y) / radiusY) ** 2));
      for (let column = Math.ceil(x - across); column <= x + across; column++) this.set(column, row, colour, opacity);
    }
  }

  line(x0: number, y0: number, x1: number, y1: number, thickness: number, colour: Colour, opacity = 1): void {
    const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / Math.max(0.5, thickness / 2)));
    const radius = thickness / 2;
    for (let i = 0; i <= steps; i++) {
      const x = x0 + ((x1 - x0) * i) / steps;
      const y = y0 + ((y1 - y0) * i) / steps;
      for (let dy = Math.floor(-radius); dy <= radius; dy++)
        for (let dx = Math.floor(-radius); dx <= radius; dx++)
          if (dx * dx + dy * dy <= radius * radius + 0.5)
            this.set(Math.round(x + dx), Math.round(y + dy), colour, opacity);
    }
  }

  /** A line of invented print; `size` is the height of a capital in pixels. Returns where it ended. */
  text(x: number, y: number, size: number, letters: number, colour: Colour, dice: Dice, bold = false): number {
    let at = x;
    for (let i = 0; i < letters && at < this.width; i++) {
      if (i > 1 && dice.chance(0.17)) {
        at += size * 0.5;
        continue;
      }
      const shape = glyph(dice.int(0, 61), size, bold);
      for (let row = 0; row < shape.height; row++)
        for (let column = 0; column < shape.width; column++) {
          const ink = shape.ink[row * shape.width + column] ?? 0;
          if (ink > 0.05) this.set(Math.round(at) + column, Math.round(y) + row, colour, ink);
        }
      at += shape.advance;
    }
    return at;
  }

  /** Another picture, stretched into a place. */
  image(from: Picture, x: number, y: number, width: number, height: number): void {
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++) {
        const at =
          (Math.min(from.height - 1, Math.floor((row / height) * from.height)) * from.width +
            Math.min(from.width - 1, Math.floor((column / width) * from.width))) *
          4;
        this.set(x + column, y + row, [from.data[at] ?? 0, from.data[at + 1] ?? 0, from.data[at + 2] ?? 0]);
      }
    }
  }
}
