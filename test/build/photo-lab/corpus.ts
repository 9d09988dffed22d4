import { PNG } from 'pngjs';
import type { Half } from './body-slices.ts';
import { photograph, camerasOf } from './camera.ts';
import type { Canvas, Picture } from './canvas.ts';
import { desktopScreen } from './desktop.ts';
import { Dice } from './dice.ts';
import { filmLight, sceneLight, sheetLight } from './flat-light.ts';
import { poseBy } from './light.ts';
import type { Light } from './light.ts';
import { encodeHalved, sendByMessenger } from './messenger.ts';
import { ordinaryScene } from './ordinary.ts';
import { ecgSheet, passportPage, reportSheet } from './papers.ts';
import { exportedSlice, filmSheet, viewerScreen } from './scan-layouts.ts';
import { displaysOf, screenLight } from './screen-light.ts';

export const pictureKinds = [
  'scan-on-screen',
  'other-on-screen',
  'film',
  'report',
  'ecg',
  'passport',
  'scanned-sheet',
  'ordinary',
  'exported-slice',
  'viewer-screenshot',
  'other-screenshot',
] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** What a simulated picture truly is. */
export interface PictureTruth {
  readonly shows: 'scan' | 'paper' | 'identity-page' | 'ecg-trace' | 'other';
  readonly made:
    'camera-at-screen' | 'camera-at-film' | 'camera-at-paper' | 'scanner' | 'camera' | 'screenshot-or-export';
}

export const truths: Readonly<Record<PictureKind, PictureTruth>> = {
  'scan-on-screen': { shows: 'scan', made: 'camera-at-screen' },
  'other-on-screen': { shows: 'other', made: 'camera-at-screen' },
  film: { shows: 'scan', made: 'camera-at-film' },
  report: { shows: 'paper', made: 'camera-at-paper' },
  ecg: { shows: 'ecg-trace', made: 'camera-at-paper' },
  passport: { shows: 'identity-page', made: 'camera-at-paper' },
  'scanned-sheet': { shows: 'paper', made: 'scanner' },
  ordinary: { shows: 'other', made: 'camera' },
  'exported-slice': { shows: 'scan', made: 'screenshot-or-export' },
  'viewer-screenshot': { shows: 'scan', made: 'screenshot-or-export' },
  'other-screenshot': { shows: 'other', made: 'screenshot-or-export' },
};

export interface SimulatedPicture {
  readonly kind: PictureKind;
  readonly half: Half;
  readonly seed: number;
  readonly truth: PictureTruth;
  /** Display and camera, for recall by device. */
  readonly devices: readonly string[];
  readonly bytes: Uint8Array;
}

/** One picture, the same for the same kind, half and seed; `sizes` are its longer side's. The halves share no seed, display, camera or body. */
export function simulate(
  kind: PictureKind,
  half: Half,
  seed: number,
  sizes: readonly number[] = [840, 960, 1120, 1280],
): SimulatedPicture {
  const dice = new Dice(seed * 2 + (half === 'fit' ? 0 : 1) + 100_003 * pictureKinds.indexOf(kind));
  const made = draw(kind, half, dice, sizes);
  return { kind, half, seed, truth: truths[kind], devices: made.devices, bytes: made.bytes };
}

export type Made = Pick<SimulatedPicture, 'devices' | 'bytes'>;

function draw(kind: PictureKind, half: Half, dice: Dice, sizes: readonly number[]): Made {
  const shot = (light: Light, devices: readonly string[] = [], aspect = dice.pick([0.75, 0.75, 1.333, 0.5625])) =>
    shoot(light, half, dice, devices, aspect, sizes);
  const sheet = (page: Canvas, from: number, to: number) => shot(sheetLight(page, poseBy(dice, from, to), half, dice));
  switch (kind) {
    case 'scan-on-screen':
    case 'other-on-screen': {
      const display = dice.pick(displaysOf(half));
      const show = kind === 'scan-on-screen' ? viewerScreen : desktopScreen;
      const scale = Math.min(1, 1600 / display.columns);
      const content = show(Math.round(display.columns * scale), Math.round(display.rows * scale), half, dice);
      const near = dice.chance(0.3);
      const pose = poseBy(dice, near ? 1.1 : 0.62, near ? 2.2 : 1.1, near ? 0.6 : 1);
      const moved = near ? { ...pose, dx: dice.range(-0.15, 0.15), dy: dice.range(-0.1, 0.1) } : pose;
      return shot(screenLight(display, content, moved, half, dice), [display.name]);
    }
    case 'film':
      return shot(
        filmLight(
          filmSheet(1100, Math.round(1100 * dice.pick([0.82, 1.2, 1, 1.25])), half, dice),
          poseBy(dice, 0.5, 1.15),
          half,
          dice,
        ),
      );
    case 'report':
      return sheet(reportSheet(1000, 1414, dice), 0.45, 1.25);
    case 'ecg':
      return sheet(ecgSheet(1400, Math.round(1400 * dice.range(0.4, 0.8)), dice), 0.7, 1.5);
    case 'passport':
      return sheet(passportPage(1100, 780, dice), 0.5, 1.1);
    case 'scanned-sheet': {
      const drawn = dice.chance(0.7) ? reportSheet(850, 1200, dice) : ecgSheet(1100, 800, dice);
      speckle(drawn, dice);
      return { devices: ['scanner'], bytes: encodeHalved(drawn, dice.int(60, 92)) };
    }
    case 'ordinary': {
      const scene = ordinaryScene(half, dice, 900);
      const aspect = scene.height / scene.width;
      return shot(sceneLight(scene, dice, aspect), [], aspect);
    }
    case 'exported-slice':
      return copied(exportedSlice(half, dice), dice);
    case 'viewer-screenshot':
      return copied(viewerScreen(...dice.pick(screens), half, dice), dice);
    case 'other-screenshot':
      return copied(desktopScreen(...dice.pick(screens), half, dice), dice);
  }
}

const screens: readonly (readonly [number, number])[] = [
  [1366, 768],
  [1280, 720],
  [1440, 900],
  [1280, 1024],
  [828, 1792 / 2],
  [1179, 820],
];

export function shoot(
  light: Light,
  half: Half,
  dice: Dice,
  devices: readonly string[],
  aspect: number,
  sizes: readonly number[],
): Made {
  const camera = dice.pick(camerasOf(half));
  const long = dice.pick(sizes);
  const width = Math.round(aspect <= 1 ? long : long / aspect);
  const photo = photograph(light, width, Math.round(width * aspect), camera, dice);
  const bytes = dice.chance(0.5) ? sendByMessenger(photo, dice) : encodeHalved(photo, dice.int(80, 95));
  return { devices: [...devices, camera.name], bytes };
}

/** What a program writes: exact, as PNG or as JPEG; perhaps sent through a messenger. */
export function copied(drawn: Picture, dice: Dice): Made {
  const way = dice.pick(['png', 'png', 'jpeg', 'messenger'] as const);
  if (way === 'png') return { devices: [way], bytes: encodePng(drawn) };
  return {
    devices: [way],
    bytes: way === 'jpeg' ? encodeHalved(drawn, dice.int(75, 96)) : sendByMessenger(drawn, dice),
  };
}

function encodePng({ width, height, data }: Picture): Uint8Array {
  const png = new PNG({ width, height });
  png.data.set(data);
  return new Uint8Array(PNG.sync.write(png));
}

function speckle({ data }: Canvas, dice: Dice): void {
  const strength = dice.range(1, 5);
  const turn = dice.range(-6, 6);
  for (let i = 0; i < data.length; i += 4) {
    const noise = (dice.next() + dice.next() - 1) * strength;
    for (let c = 0; c < 3; c++)
      data[i + c] = (data[i + c] ?? 0) + noise + (dice.next() - 0.5) * 2 - Math.abs(turn) * 0.4;
  }
}
