/** Brightness 0 … 1 at a point of an invented body, in millimetres from its centre: x to the left, y to the back, z up. */
export type Phantom = (x: number, y: number, z: number) => number;

interface Ellipsoid {
  readonly at: readonly [number, number, number];
  readonly radii: readonly [number, number, number];
  readonly value: number;
}

function inside({ at, radii }: Ellipsoid, x: number, y: number, z: number): number {
  const dx = (x - at[0]) / radii[0];
  const dy = (y - at[1]) / radii[1];
  const dz = (z - at[2]) / radii[2];
  return dx * dx + dy * dy + dz * dz;
}

/** Later shapes lie over earlier ones; edges are soft over a twentieth of the radius. */
function layered(shapes: readonly Ellipsoid[], texture: Phantom): Phantom {
  return (x, y, z) => {
    let value = 0;
    for (const shape of shapes) {
      const distance = inside(shape, x, y, z);
      if (distance >= 1) continue;
      const weight = Math.min(1, (1 - distance) * 10);
      value += (shape.value - value) * weight;
    }
    return value === 0 ? 0 : Math.max(0, value + texture(x, y, z));
  };
}

/** Smooth folds, so that a slice looks like tissue and not like a drawing. */
function folds(strength: number, size: number): Phantom {
  return (x, y, z) =>
    strength *
    (Math.sin(x / size + 2.1 * Math.sin(y / (1.7 * size))) *
      Math.cos(z / (1.3 * size) + 1.4 * Math.sin(x / (2.2 * size))) +
      0.5 * Math.sin((x + 2 * y - z) / (0.8 * size)));
}

/** A head by ellipsoids: skin, bone, brain, ventricles, eyes, brain stem. `contrast` sets which of them are bright. */
export function headPhantom(contrast: 't1' | 't2' | 'flair'): Phantom {
  const [skin, bone, outer, brain, inner, fluid, eye] =
    contrast === 't1'
      ? [0.85, 0.08, 0.2, 0.55, 0.72, 0.12, 0.2]
      : contrast === 't2'
        ? [0.6, 0.06, 0.95, 0.52, 0.38, 0.98, 0.95]
        : [0.5, 0.06, 0.15, 0.62, 0.5, 0.1, 0.15];
  const shapes: Ellipsoid[] = [
    { at: [0, 20, -85], radii: [46, 50, 62], value: skin * 0.65 },
    { at: [0, -62, -60], radii: [42, 34, 46], value: skin * 0.6 },
    { at: [0, -96, -28], radii: [10, 14, 16], value: skin * 0.8 },
    { at: [0, 0, 0], radii: [80, 98, 92], value: skin },
    { at: [0, 0, 0], radii: [75, 93, 87], value: bone },
    { at: [0, 0, 1], radii: [70, 88, 82], value: outer },
    { at: [0, 1, 3], radii: [67, 85, 78], value: brain },
    { at: [-27, 0, 8], radii: [23, 66, 50], value: inner },
    { at: [27, 0, 8], radii: [23, 66, 50], value: inner },
    { at: [0, 0, 50], radii: [2.2, 84, 46], value: outer },
    { at: [-44, -14, -10], radii: [17, 3.2, 12], value: outer },
    { at: [44, -14, -10], radii: [17, 3.2, 12], value: outer },
    { at: [-14, -4, 2], radii: [9, 11, 9], value: brain },
    { at: [14, -4, 2], radii: [9, 11, 9], value: brain },
    { at: [0, 44, -46], radii: [46, 30, 26], value: brain },
    { at: [0, 22, -50], radii: [15, 17, 40], value: inner },
    { at: [-11, 4, 12], radii: [7, 32, 14], value: fluid },
    { at: [11, 4, 12], radii: [7, 32, 14], value: fluid },
    { at: [0, 10, -6], radii: [3.5, 12, 14], value: fluid },
    { at: [-32, -80, -26], radii: [14, 14, 14], value: eye },
    { at: [32, -80, -26], radii: [14, 14, 14], value: eye },
  ];
  const texture = folds(0.04, 4.5);
  const head = layered(shapes, (x, y, z) =>
    inside({ at: [0, 0, 1], radii: [70, 88, 82], value: 0 }, x, y, z) < 1 ? texture(x, y, z) : 0.02 * Math.sin(x + y),
  );
  return head;
}

/** A knee by ellipsoids: muscle, thigh bone, shin bone, kneecap, in the brightness of CT. */
export function kneePhantom(): Phantom {
  return layered(
    [
      { at: [0, 8, 0], radii: [58, 62, 150], value: 0.41 },
      { at: [0, 8, 0], radii: [53, 57, 148], value: 0.48 },
      { at: [0, -6, 70], radii: [18, 18, 80], value: 0.95 },
      { at: [-19, 4, 18], radii: [22, 30, 24], value: 0.9 },
      { at: [19, 4, 18], radii: [22, 30, 24], value: 0.9 },
      { at: [0, -6, 70], radii: [11, 11, 70], value: 0.42 },
      { at: [-19, 4, 18], radii: [17, 24, 18], value: 0.72 },
      { at: [19, 4, 18], radii: [17, 24, 18], value: 0.72 },
      { at: [0, 2, -32], radii: [40, 28, 26], value: 0.92 },
      { at: [0, -2, -90], radii: [19, 17, 78], value: 0.95 },
      { at: [0, 2, -32], radii: [34, 23, 20], value: 0.7 },
      { at: [0, -2, -90], radii: [11, 10, 70], value: 0.44 },
      { at: [0, -46, 22], radii: [17, 9, 20], value: 0.93 },
      { at: [0, -46, 22], radii: [12, 6, 15], value: 0.74 },
      { at: [34, 22, -80], radii: [8, 8, 70], value: 0.9 },
    ],
    folds(0.012, 4),
  );
}

export interface Slice {
  /** Image Position (Patient): centre of the first pixel. */
  readonly origin: readonly [number, number, number];
  readonly right: readonly [number, number, number];
  readonly down: readonly [number, number, number];
  /** mm a pixel */
  readonly spacing: number;
  readonly size: number;
}

/** 16-bit pixels of one slice through a phantom, with a little noise that is the same each time. */
export function drawSlice(phantom: Phantom, slice: Slice, scale: number, seed: number): Uint8Array {
  const { origin, right, down, spacing, size } = slice;
  const bytes = new Uint8Array(size * size * 2);
  let random = (seed * 2654435761) >>> 0 || 1;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
      const across = column * spacing;
      const along = row * spacing;
      const value = phantom(
        origin[0] + right[0] * across + down[0] * along,
        origin[1] + right[1] * across + down[1] * along,
        origin[2] + right[2] * across + down[2] * along,
      );
      const noise = (random / 2 ** 32 - 0.5) * 0.05;
      const stored = Math.max(0, Math.min(4095, Math.round((value + noise) * scale)));
      const at = (row * size + column) * 2;
      bytes[at] = stored & 0xff;
      bytes[at + 1] = stored >>> 8;
    }
  }
  return bytes;
}
