/** A place along an axis in millimetres, as it stands on the picture; nothing lies at “-0.0”. */
export function placeText(millimetres: number): string {
  // The sum turns -0 into 0.
  return `${(Math.round(millimetres * 10) / 10 + 0).toFixed(1)} mm`;
}
