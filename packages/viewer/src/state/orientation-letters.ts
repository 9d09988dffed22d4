/** What lies at each edge of the picture, as the letters that radiology uses: L R A P H F, up to two an edge. */
export interface OrientationLetters {
  readonly left: string;
  readonly right: string;
  readonly top: string;
  readonly bottom: string;
}

export interface Presentation {
  readonly flipHorizontal: boolean;
  readonly flipVertical: boolean;
  /** Clockwise quarter turns, 0 … 3. */
  readonly quarterTurns: number;
}

export const upright: Presentation = { flipHorizontal: false, flipVertical: false, quarterTurns: 0 };

/** Letters for Image Orientation (Patient), PS3.3 C.7.6.2.1.1: the patient's left, posterior and head are the positive axes. */
export function orientationLetters(
  cosines: readonly number[] | undefined,
  presentation: Presentation = upright,
): OrientationLetters | undefined {
  if (!cosines || cosines.length !== 6) return undefined;
  const right = letters(cosines.slice(0, 3));
  const left = letters(cosines.slice(0, 3).map((value) => -value));
  const bottom = letters(cosines.slice(3, 6));
  const top = letters(cosines.slice(3, 6).map((value) => -value));
  if (!right || !bottom) return undefined;
  let edges = [top, right, bottom, left];
  if (presentation.flipHorizontal) edges = [edges[0], edges[3], edges[2], edges[1]] as string[];
  if (presentation.flipVertical) edges = [edges[2], edges[1], edges[0], edges[3]] as string[];
  const turn = (4 - (presentation.quarterTurns % 4)) % 4;
  const at = (edge: number) => edges[(edge + turn) % 4] ?? '';
  return { top: at(0), right: at(1), bottom: at(2), left: at(3) };
}

/** The axes of a direction, strongest first; those below 0.2 (12°) are left out, and a third is never written. */
function letters(direction: readonly number[]): string {
  const axes = [
    { size: Math.abs(direction[0] ?? 0), letter: (direction[0] ?? 0) > 0 ? 'L' : 'R' },
    { size: Math.abs(direction[1] ?? 0), letter: (direction[1] ?? 0) > 0 ? 'P' : 'A' },
    { size: Math.abs(direction[2] ?? 0), letter: (direction[2] ?? 0) > 0 ? 'H' : 'F' },
  ];
  return axes
    .filter(({ size }) => size >= 0.2)
    .sort((a, b) => b.size - a.size)
    .slice(0, 2)
    .map(({ letter }) => letter)
    .join('');
}
