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

/** Lower and upper bound of a LINEAR window, PS3.3 C.11.2.1.2.1. */
export function windowRange({ center, width }: Window): { readonly lower: number; readonly upper: number } {
  return { lower: center - 0.5 - (width - 1) / 2, upper: center - 0.5 + (width - 1) / 2 };
}
