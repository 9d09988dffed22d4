/** A VOI window in modality units (HU for CT). */
export interface Window {
  readonly center: number;
  readonly width: number;
}

export type PresetId = 'file' | 'brain' | 'soft-tissue' | 'lung' | 'bone' | 'liver' | 'full';

const ct: readonly (Window & { readonly id: PresetId })[] = [
  { id: 'soft-tissue', center: 40, width: 400 },
  { id: 'brain', center: 40, width: 80 },
  { id: 'lung', center: -600, width: 1500 },
  { id: 'bone', center: 480, width: 2500 },
  { id: 'liver', center: 60, width: 160 },
];

/** What may be offered: fixed windows have a meaning in Hounsfield units only. */
export function presetsFor(modality: string): readonly PresetId[] {
  return modality === 'CT' ? ['file', ...ct.map(({ id }) => id), 'full'] : ['file', 'full'];
}

/** The window of a preset; `undefined` for those that depend on the picture: `file` and `full`. */
export function presetWindow(id: PresetId): Window | undefined {
  const found = ct.find((preset) => preset.id === id);
  return found && { center: found.center, width: found.width };
}

/** A drag of `dx`, `dy` pixels from `start`: right widens, down darkens, at a speed that follows the window. */
export function draggedWindow(start: Window, dx: number, dy: number): Window {
  const speed = Math.max(start.width, 1) / 300;
  return { width: Math.max(1, start.width + dx * speed), center: start.center + dy * speed };
}

/** From the lowest value to the highest. */
export function fullWindow({ smallest, largest }: { readonly smallest: number; readonly largest: number }): Window {
  return { center: (smallest + largest + 1) / 2, width: Math.max(1, largest - smallest + 1) };
}

export type WindowFunction = 'LINEAR' | 'LINEAR_EXACT' | 'SIGMOID';

/** Lower and upper bound of a window, PS3.3 C.11.2.1.2.1 and C.11.2.1.3.2; a sigmoid has none, the engine names it by a LINEAR's. */
export function windowRange(
  { center, width }: Window,
  by: WindowFunction = 'LINEAR',
): { readonly lower: number; readonly upper: number } {
  if (by === 'LINEAR_EXACT') return { lower: center - width / 2, upper: center + width / 2 };
  return { lower: center - 0.5 - (width - 1) / 2, upper: center - 0.5 + (width - 1) / 2 };
}
