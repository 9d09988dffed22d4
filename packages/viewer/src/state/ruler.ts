export interface Ruler {
  readonly millimetres: number;
  /** Its length on the screen in CSS pixels. */
  readonly pixels: number;
  readonly label: string;
}

const steps = [1, 2, 5];

/** The longest round length that fits: 1, 2, 5, 10 … mm. Undefined where not even a tenth of a millimetre does. */
export function rulerOf(pixelsPerMillimetre: number, longest: number): Ruler | undefined {
  if (!(pixelsPerMillimetre > 0) || !Number.isFinite(pixelsPerMillimetre)) return undefined;
  for (let power = 3; power >= -1; power--)
    for (const step of [...steps].reverse()) {
      const millimetres = step * 10 ** power;
      const pixels = millimetres * pixelsPerMillimetre;
      if (pixels <= longest)
        return { millimetres, pixels, label: millimetres >= 10 ? `${millimetres / 10} cm` : `${millimetres} mm` };
    }
  return undefined;
}
