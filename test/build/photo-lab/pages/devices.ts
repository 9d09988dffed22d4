import type { Half } from '../body-slices.ts';
import type { Dice } from '../dice.ts';

/** A thing with a display, as its buyer sees it. Those of one half are never met in the other. */
export interface Device {
  readonly name: string;
  readonly kind: 'laptop' | 'monitor' | 'tablet' | 'phone';
  /** CSS pixels of what is shown. */
  readonly width: number;
  readonly height: number;
  /** Frame at the sides, above and below, in shares of the width. */
  readonly sides: number;
  readonly top: number;
  readonly chin: number;
  readonly frame: string;
  readonly body: string;
  readonly keys: string;
  readonly brand: string;
}

const device = (
  name: string,
  kind: Device['kind'],
  size: readonly [number, number],
  frame: readonly [number, number, number],
  colours: readonly [string, string, string],
  brand = '',
): Device => ({
  name,
  kind,
  width: size[0],
  height: size[1],
  sides: frame[0],
  top: frame[1],
  chin: frame[2],
  frame: colours[0],
  body: colours[1],
  keys: colours[2],
  brand,
});

const models: readonly Device[] = [
  device('page-laptop-15', 'laptop', [1366, 768], [0.03, 0.04, 0.06], ['#111', '#2b2b2e', '#151516'], 'LUMO'),
  device('page-laptop-14', 'laptop', [1440, 810], [0.016, 0.03, 0.075], ['#0b0b0c', '#9a9ca0', '#2a2a2c'], 'kestrel'),
  device('page-laptop-13', 'laptop', [1280, 800], [0.02, 0.025, 0.05], ['#070708', '#b9bbbf', '#1a1a1c']),
  device('page-laptop-white', 'laptop', [1366, 768], [0.05, 0.05, 0.08], ['#dcdcda', '#d2d2d0', '#f2f2f0'], 'Ovio'),
  device('page-laptop-blue', 'laptop', [1366, 768], [0.035, 0.04, 0.07], ['#15171c', '#27324a', '#0e1016'], 'NORD'),
  device('page-laptop-silver', 'laptop', [1536, 864], [0.012, 0.022, 0.06], ['#101011', '#c4c5c7', '#3a3a3c'], 'Velo'),
  device('page-laptop-old', 'laptop', [1280, 800], [0.045, 0.05, 0.07], ['#1c1c1c', '#3c3a38', '#111'], 'tarn'),
  device('page-laptop-game', 'laptop', [1536, 864], [0.02, 0.03, 0.08], ['#0a0a0a', '#161618', '#300'], 'FANG'),
  device('page-monitor-24', 'monitor', [1600, 900], [0.02, 0.02, 0.035], ['#121212', '#1d1d1d', ''], 'ARCO'),
  device('page-monitor-thin', 'monitor', [1600, 900], [0.006, 0.006, 0.02], ['#0a0a0a', '#666', ''], 'iris'),
  device('page-monitor-54', 'monitor', [1280, 1024], [0.025, 0.025, 0.045], ['#222', '#2a2a2a', ''], 'Mira'),
  device('page-monitor-white', 'monitor', [1440, 900], [0.03, 0.03, 0.09], ['#d8d8d6', '#c8c8c6', ''], 'pomme'),
  device('page-monitor-tall', 'monitor', [900, 1440], [0.04, 0.04, 0.06], ['#161616', '#202020', '']),
  device('page-monitor-wide', 'monitor', [1920, 820], [0.008, 0.01, 0.02], ['#0c0c0c', '#333', ''], 'VISTA'),
  device('page-tablet', 'tablet', [1180, 820], [0.03, 0.03, 0.03], ['#0c0c0c', '#aaa', '']),
  device('page-tablet-white', 'tablet', [1024, 768], [0.05, 0.04, 0.04], ['#eee', '#ccc', '']),
  device('page-phone', 'phone', [440, 930], [0.03, 0.03, 0.03], ['#050505', '#444', '']),
  device('page-phone-2', 'phone', [412, 880], [0.02, 0.07, 0.08], ['#111', '#777', '']),
];

export function devicesOf(half: Half): readonly Device[] {
  return models.filter((_, index) => index % 2 === (half === 'fit' ? 0 : 1));
}

const rows = ['`1234567890-=←', 'QWERTYUIOP[]\\', 'ASDFGHJKL;’', '⇧ZXCVBNM,./⇧', '⌃⌥⌘ ‗‗‗‗‗ ⌘⌥◂▸'];

/** Keys of a keyboard, `width` by `height` CSS pixels. */
export function keyboard(width: number, height: number, keys: string, dice: Dice): string {
  const ink = dice.chance(0.2) ? '#6cf' : keys === '#f2f2f0' ? '#444' : '#bbb';
  const round = dice.int(2, 9);
  const line = (text: string, shift: number) =>
    `<div style="display:flex;gap:5px;flex:1;padding-left:${shift}px">${[...text].map((key) => `<i style="flex:${key === ' ' || key === '‗' ? 1.6 : 1};background:${keys};border-radius:${round}px;color:${ink};font:normal ${Math.round(height / 15)}px sans-serif;padding:5px 8px;box-shadow:0 2px 2px #0006">${key}</i>`).join('')}</div>`;
  return `<div style="width:${width}px;height:${height}px;display:flex;flex-direction:column;gap:5px">${rows.map((text, row) => line(text, row * 8)).join('')}</div>`;
}
