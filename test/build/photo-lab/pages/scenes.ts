import type { Half } from '../body-slices.ts';
import type { Dice } from '../dice.ts';
import type { PictureAddress } from './contents.ts';
import { deskTop } from './desk-tops.ts';
import { devicesOf, keyboard } from './devices.ts';
import type { Device } from './devices.ts';
import { roundThings } from './rounds.ts';
import { anySheet, ecgStrip, printedThing } from './sheets.ts';
import type { Sheet } from './sheets.ts';
import { filmContent, sliceCell, viewerContent } from './viewers.ts';
import { list } from './words.ts';

export const sceneKinds = [
  'viewer-in-room',
  'page-in-room',
  'film-in-room',
  'paper-in-room',
  'ecg-in-room',
  'room',
  'viewer-copy',
  'slice-copy',
  'page-copy',
  'round-on-screen',
  'round-on-desk',
  'night-on-screen',
  'night-copy',
] as const;
export type SceneKind = (typeof sceneKinds)[number];

/** What Chromium is given to draw, in CSS pixels. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly html: string;
  readonly device?: string;
}

const shade = (level: number) => `rgb(${list(3, (i) => `${i > 0 ? ',' : ''}${Math.round(255 * Math.min(1, level))}`)})`;
const spread = (dice: Dice, by: number) => (dice.normal() * by).toFixed(1);

const copied = { 'viewer-copy': 'scan', 'page-copy': 'other', 'night-copy': 'night' } as const;

/** A scene by its seed. Rooms and desks are lit by the same chances whatever stands in them. */
export function drawScene(kind: SceneKind, half: Half, dice: Dice, picture: PictureAddress): Scene {
  const [width, height] = dice.pick([
    [1024, 768],
    [1024, 768],
    [768, 1024],
    [768, 1024],
    [1080, 608],
    [608, 1080],
  ] as const);
  switch (kind) {
    case 'viewer-in-room':
    case 'page-in-room':
      return deviceScene(kind === 'viewer-in-room' ? 'scan' : 'other', half, width, height, dice, picture);
    case 'night-on-screen':
      return deviceScene('night', half, width, height, dice, picture);
    case 'round-on-screen':
      return deviceScene('round', half, width, height, dice, picture);
    case 'round-on-desk':
      return { width, height, html: desk(width, height, [roundCover(dice, picture)], dice, picture) };
    case 'film-in-room':
      return { width, height, html: lightBox(width, height, dice, picture) };
    case 'paper-in-room':
      return {
        width,
        height,
        html: desk(
          width,
          height,
          Array(dice.pick([1, 1, 1, 2, 3]))
            .fill(0)
            .map(() => anySheet(dice, picture)),
          dice,
          picture,
        ),
      };
    case 'ecg-in-room':
      return { width, height, html: desk(width, height, [ecgStrip(dice)], dice, picture) };
    case 'room':
      return { width, height, html: room(half, width, height, dice, picture) };
    case 'viewer-copy':
    case 'night-copy':
    case 'page-copy': {
      const { width: across, height: down } = dice.pick(devicesOf(half));
      const whole = dice.chance(0.25) && kind === 'viewer-copy';
      const html = whole
        ? `<div style="width:${across}px;height:${down}px">${viewerContent(dice, picture)}</div>`
        : deskTop(copied[kind], half, across, down, dice, picture);
      return { width: across, height: down, html };
    }
    case 'slice-copy': {
      const side = dice.int(300, 900);
      return {
        width: side,
        height: side,
        html: `<div style="display:grid;width:${side}px;height:${side}px">${sliceCell(dice, picture, dice.chance(0.5))}</div>`,
      };
    }
  }
}

/** Something in three dimensions before a wall, seen by a camera at `turn`. */
function staged(
  width: number,
  height: number,
  wall: string,
  world: string,
  turn: string,
  over: string,
  dice: Dice,
): string {
  const depth = Math.round(Math.max(width, height) * dice.range(1.1, 3));
  return `<div style="position:relative;width:${width}px;height:${height}px;overflow:hidden;perspective:${depth}px"><div style="position:absolute;inset:-20px;${wall}"></div><div style="position:absolute;left:50%;top:50%;transform-style:preserve-3d;transform:${turn}">${world}</div><div style="position:absolute;inset:0;${over}"></div></div>`;
}

function wallBy(light: number, dice: Dice, picture: PictureAddress): string {
  const level = shade(light);
  if (dice.chance(0.45))
    return `background:linear-gradient(${level},${level}),url(${picture('photo', dice)}) ${dice.int(0, 100)}% ${dice.int(0, 100)}%/${dice.int(120, 300)}%;background-blend-mode:multiply;filter:blur(${dice.int(0, 14)}px)`;
  if (dice.chance(0.4))
    return `background:linear-gradient(${level},${level}),url(${picture('surface', dice)}) 0 0/${dice.int(100, 600)}px;background-blend-mode:multiply;filter:blur(${dice.int(0, 5)}px)`;
  const paint = (strength: number) =>
    `hsl(${dice.int(0, 359)} ${dice.int(0, 30)}% ${Math.round(100 * light * strength)}%)`;
  return `background:linear-gradient(${dice.int(0, 359)}deg,${paint(dice.range(0.5, 0.95))},${paint(dice.range(0.3, 0.9))})`;
}

/** The top of a table: wood, cloth, stone or paint. */
function tableBy(light: number, dice: Dice, picture: PictureAddress): string {
  const level = shade(light);
  return dice.chance(0.6)
    ? `background:linear-gradient(${level},${level}),url(${picture('surface', dice)}) 0 0/${dice.int(150, 900)}px;background-blend-mode:multiply`
    : `background:hsl(${dice.int(0, 359)} ${dice.int(0, 35)}% ${Math.round(100 * light * dice.range(0.1, 0.95))}%)`;
}

/** Lamps, windows and shadows over the whole photo. */
function lighting(dice: Dice): string {
  const lamp = `radial-gradient(circle at ${dice.int(0, 100)}% ${dice.int(0, 100)}%,rgba(255,${dice.int(215, 255)},${dice.int(170, 255)},${dice.range(0, 0.28).toFixed(2)}),#0000 ${dice.int(30, 90)}%)`;
  const shadow = `linear-gradient(${dice.int(0, 359)}deg,rgba(0,0,0,${dice.range(0, 0.5).toFixed(2)}),#0000 ${dice.int(30, 90)}%)`;
  return `background:${dice.chance(0.6) ? lamp : 'none'},${dice.chance(0.5) ? shadow : 'none'}`.replace(
    /none,none/,
    'none',
  );
}

function things(count: number, wide: number, light: number, dice: Dice, picture: PictureAddress): string {
  return list(
    count,
    () =>
      `<img src="${picture('stamp', dice)}" style="position:absolute;left:${dice.int(-wide, wide)}px;top:${dice.int(-wide, wide)}px;width:${dice.int(60, 420)}px;filter:brightness(${light.toFixed(2)}) drop-shadow(4px 6px 6px #0008);transform:translateZ(2px) rotate(${dice.int(0, 359)}deg)">`,
  );
}

function glare(dice: Dice): string {
  const spot = () =>
    `radial-gradient(${dice.chance(0.5) ? 'circle' : 'ellipse'} at ${dice.int(0, 100)}% ${dice.int(0, 100)}%,rgba(255,255,${dice.int(200, 255)},${dice.range(0.1, 0.95).toFixed(2)}),#0000 ${dice.int(2, 30)}%)`;
  const pane = `linear-gradient(${dice.int(90, 150)}deg,#0000 ${dice.int(10, 40)}%,rgba(255,255,255,${dice.range(0.03, 0.25).toFixed(2)}) ${dice.int(41, 48)}% ${dice.int(52, 75)}%,#0000 ${dice.int(76, 90)}%)`;
  return dice.chance(0.35) ? `background:${dice.chance(0.6) ? spot() : pane}` : '';
}

function deviceHtml(
  device: Device,
  shown: string,
  light: number,
  dice: Dice,
  picture: PictureAddress,
  lit = true,
): string {
  const { width, height, sides, top, chin, frame, body, keys, brand, kind } = device;
  const [side, above, below] = [sides * width, top * width, chin * width];
  const round = kind === 'tablet' || kind === 'phone' ? width * 0.05 : width * 0.008;
  const dim = `filter:brightness(${Math.min(1, light + 0.1).toFixed(2)})`;
  const outer = { width: width + 2 * side, height: height + above + below };
  const sheen = dice.chance(0.25)
    ? `<img src="${picture('photo', dice)}" style="position:absolute;inset:0;width:100%;height:100%;opacity:${(0.12 * light).toFixed(2)}">`
    : '';
  // Between these the lab lays the grid and the glow of a display; one that is off has neither.
  const corners = (lit ? ['left:0;top:0', 'right:0;top:0', 'right:0;bottom:0', 'left:0;bottom:0'] : [])
    .map((at) => `<i class="corner" style="position:absolute;${at}"></i>`)
    .join('');
  const lid = `<div style="position:absolute;left:${-outer.width / 2}px;top:${-height / 2 - above}px;width:${outer.width}px;height:${outer.height}px"><div style="position:absolute;inset:0;background:${frame};border-radius:${round}px;${dim}"><div style="position:absolute;bottom:0;width:100%;text-align:center;line-height:${below}px;font:${Math.max(8, below * 0.5)}px/${below}px sans-serif;color:#999">${dice.chance(0.7) ? brand : ''}</div></div><div style="position:absolute;left:${side}px;top:${above}px;filter:brightness(${dice.range(0.75, 1.25).toFixed(2)}) contrast(${dice.range(0.8, 1.1).toFixed(2)})">${shown}</div><div style="position:absolute;left:${side}px;top:${above}px;width:${width}px;height:${height}px;${glare(dice)}">${sheen}${corners}</div></div>`;
  const table = (y: number, angle: number, behind = 2400) =>
    `<div style="position:absolute;left:-3000px;top:${y - behind}px;width:6000px;height:${behind + 2600}px;transform-origin:50% ${behind}px;transform:rotateX(${angle}deg) translateZ(-12px);${tableBy(light, dice, picture)}"></div>`;
  if (kind === 'laptop') {
    const y = height / 2 + below;
    const angle = dice.range(50, 88);
    const deep = outer.width * 0.66;
    const touch = `<div style="width:${outer.width * 0.3}px;height:${deep * 0.34}px;border-radius:8px;background:#0003;margin:${deep * 0.05}px auto"></div>`;
    const deck = `<div style="position:absolute;left:${-outer.width / 2}px;top:${y}px;width:${outer.width}px;height:${deep}px;transform-origin:50% 0;transform:rotateX(${angle}deg);background:${body};border-radius:0 0 16px 16px;${dim}"><div style="margin:${deep * 0.06}px ${outer.width * 0.06}px 0">${keyboard(outer.width * 0.88, deep * 0.46, keys, dice)}</div>${touch}</div>`;
    return (dice.chance(0.75) ? table(y, angle) : '') + deck + lid;
  }
  if (kind === 'monitor') {
    const y = height / 2 + below + height * 0.22;
    const stand = `<div style="position:absolute;left:-70px;top:${height / 2}px;width:140px;height:${height * 0.3}px;background:${body};${dim};transform:translateZ(-30px)"></div>`;
    const board = dice.chance(0.5)
      ? `<div style="position:absolute;left:-420px;top:${y}px;transform-origin:50% 0;transform:rotateX(82deg) translateY(160px);background:#222;padding:14px;${dim}">${keyboard(840, 300, '#111', dice)}</div>`
      : '';
    return (dice.chance(0.7) ? table(y, dice.range(72, 88)) : '') + stand + lid + board;
  }
  return (
    (dice.chance(0.7)
      ? `<div style="position:absolute;left:-3000px;top:-3000px;width:6000px;height:6000px;transform:translateZ(-14px);${tableBy(light, dice, picture)}"></div>${things(dice.int(0, 3), 900, light, dice, picture)}`
      : '') + lid
  );
}

/** How bright the room is, beside a white screen. */
const roomLight = (dice: Dice) => dice.pick([0.05, 0.15, 0.3, 0.5, 0.7, 0.9]) * dice.range(0.7, 1.1);

function roundCover(dice: Dice, picture: PictureAddress): Sheet {
  const [width, height] = [dice.int(500, 1000), dice.int(500, 1300)];
  return {
    width,
    height,
    html: `<div style="width:${width}px;height:${height}px">${roundThings(dice, picture)}</div>`,
  };
}

function deviceScene(
  shows: 'scan' | 'other' | 'night' | 'round',
  half: Half,
  width: number,
  height: number,
  dice: Dice,
  picture: PictureAddress,
): Scene {
  const device = dice.pick(devicesOf(half));
  const shown =
    shows === 'round'
      ? `<div style="width:${device.width}px;height:${device.height}px">${roundThings(dice, picture)}</div>`
      : deskTop(shows, half, device.width, device.height, dice, picture);
  const light = roomLight(dice);
  const near = dice.chance(0.3);
  const fill = near ? dice.range(1.05, 2.4) : dice.range(0.5, 1.12);
  const scale = ((fill * width) / device.width).toFixed(3);
  const shift = near ? 0.22 : 0.06;
  const turn = `translate(${spread(dice, shift * width)}px,${spread(dice, shift * height)}px) rotateX(${spread(dice, 9)}deg) rotateY(${spread(dice, 13)}deg) rotateZ(${spread(dice, dice.chance(0.1) ? 20 : 3)}deg) scale3d(${scale},${scale},${scale})`;
  const html = staged(
    width,
    height,
    wallBy(light, dice, picture),
    deviceHtml(device, shown, light, dice, picture),
    turn,
    lighting(dice),
    dice,
  );
  return { width, height, html, device: device.name };
}

function desk(width: number, height: number, sheets: readonly Sheet[], dice: Dice, picture: PictureAddress): string {
  const light = dice.range(0.25, 1);
  const first = sheets[0]?.width ?? 800;
  const scale = ((dice.range(0.4, 1.25) * width) / first).toFixed(3);
  const table = `<div style="position:absolute;left:-4000px;top:-4000px;width:8000px;height:8000px;transform:translateZ(-6px);${tableBy(light, dice, picture)}"></div>`;
  const laid = sheets
    .map(
      (sheet, i) =>
        `<div style="position:absolute;left:${-sheet.width / 2 + i * dice.int(-400, 400)}px;top:${-sheet.height / 2 + i * dice.int(-300, 300)}px;filter:brightness(${light.toFixed(2)});transform:translateZ(${(sheets.length - i) * 2 - 4}px) rotate(${spread(dice, dice.chance(0.2) ? 40 : 6)}deg)">${sheet.html}</div>`,
    )
    .join('');
  const board = dice.chance(0.2)
    ? `<div style="position:absolute;left:${dice.int(-900, 300)}px;top:${dice.pick([-900, 560])}px;background:#333;padding:14px;transform:rotate(${spread(dice, 8)}deg)">${keyboard(880, 320, dice.pick(['#111', '#ddd', '#444']), dice)}</div>`
    : '';
  const turn = `translate(${spread(dice, 40)}px,${spread(dice, 40)}px) rotateX(${dice.range(0, 48).toFixed(1)}deg) rotateY(${spread(dice, 8)}deg) rotateZ(${dice.chance(0.12) ? dice.pick([90, 180, 270]) : spread(dice, 6)}deg) scale(${scale})`;
  const html = table + things(dice.int(0, 3), 900, light, dice, picture) + board + laid;
  return staged(width, height, wallBy(light, dice, picture), html, turn, lighting(dice), dice);
}

function lightBox(width: number, height: number, dice: Dice, picture: PictureAddress): string {
  const [across, down] = dice.pick([
    [900, 1100],
    [1100, 900],
    [1000, 1000],
  ] as const);
  const scale = ((dice.range(0.5, 1.3) * width) / across).toFixed(3);
  const glow = dice.int(200, 255);
  const window = dice.chance(0.3) ? `url(${picture('photo', dice)}) center/cover` : `rgb(${glow},${glow},255)`;
  const panel = `<div style="position:absolute;left:${-across * 0.8}px;top:${-down * 0.65}px;width:${across * 1.6}px;height:${down * 1.3}px;background:${window};border:${dice.int(10, 60)}px solid ${shade(dice.range(0.05, 0.7))}"></div>`;
  const film = `<div style="position:absolute;left:${-across / 2}px;top:${-down / 2}px;width:${across}px;height:${down}px;filter:${dice.chance(0.5) ? `sepia(.6) hue-rotate(170deg) saturate(${dice.range(0.6, 2).toFixed(1)})` : 'none'} brightness(${dice.range(0.7, 1.1).toFixed(2)})">${filmContent(dice, picture)}</div>`;
  const turn = `translate(${spread(dice, 50)}px,${spread(dice, 50)}px) rotateX(${spread(dice, 8)}deg) rotateY(${spread(dice, 10)}deg) rotateZ(${spread(dice, 4)}deg) scale(${scale})`;
  return staged(width, height, wallBy(dice.range(0.05, 0.5), dice, picture), panel + film, turn, lighting(dice), dice);
}

/** No paper and no lit screen: the world, things on a table, frames and windows on a wall, screens that are off, keyboards. */
function room(half: Half, width: number, height: number, dice: Dice, picture: PictureAddress): string {
  const light = dice.range(0.2, 1);
  const kind = dice.pick(['world', 'world', 'things', 'things', 'wall', 'wall', 'off', 'keys', 'boxes'] as const);
  if (kind === 'world') {
    const zoom = dice.int(100, 330);
    return `<div style="width:${width}px;height:${height}px;background:url(${picture('photo', dice)}) ${dice.int(0, 100)}% ${dice.int(0, 100)}%/${zoom}% auto, url(${picture('photo', dice)}) center/cover"></div>`;
  }
  const turn = `translate(${spread(dice, 60)}px,${spread(dice, 60)}px) rotateX(${dice.range(0, 50).toFixed(1)}deg) rotateY(${spread(dice, 12)}deg) rotateZ(${spread(dice, 10)}deg) scale(${dice.range(0.5, 1.6).toFixed(2)})`;
  const upright = `translate(${spread(dice, 60)}px,${spread(dice, 60)}px) rotateX(${spread(dice, 7)}deg) rotateY(${spread(dice, 16)}deg) rotateZ(${spread(dice, 4)}deg) scale(${dice.range(0.4, 1.4).toFixed(2)})`;
  const table = `<div style="position:absolute;left:-4000px;top:-4000px;width:8000px;height:8000px;transform:translateZ(-6px);${tableBy(light, dice, picture)}"></div>`;
  const wall = wallBy(light, dice, picture);
  const over = lighting(dice);
  if (kind === 'things')
    return staged(width, height, wall, table + things(dice.int(1, 9), 420, light, dice, picture), turn, over, dice);
  if (kind === 'boxes') {
    const boxes = list(dice.int(1, 4), () => {
      const thing = printedThing(dice, picture);
      return `<div style="position:absolute;left:${dice.int(-700, 200)}px;top:${dice.int(-700, 200)}px;filter:brightness(${light.toFixed(2)});transform:rotate(${spread(dice, 15)}deg)">${thing.html}</div>`;
    });
    return staged(
      width,
      height,
      wall,
      table + boxes + things(dice.int(0, 3), 500, light, dice, picture),
      turn,
      over,
      dice,
    );
  }
  if (kind === 'keys')
    return staged(
      width,
      height,
      wall,
      `${table}<div style="position:absolute;left:-450px;top:-180px;background:${dice.pick(['#222', '#ccc', '#555'])};padding:16px;filter:brightness(${light.toFixed(2)})">${keyboard(900, 330, dice.pick(['#111', '#eee', '#333']), dice)}</div>${things(dice.int(0, 2), 600, light, dice, picture)}`,
      turn,
      over,
      dice,
    );
  if (kind === 'off') {
    const device = dice.pick(devicesOf(half));
    // Glass and matte films send back 1 to 4 % of the light, and what stands opposite may be a window, some times as bright as the wall.
    const sheen = (light * dice.range(0.01, 0.12)).toFixed(3);
    const shown = `<div style="width:${device.width}px;height:${device.height}px;background:#050506"><img src="${picture('photo', dice)}" style="width:100%;height:100%;opacity:${sheen};filter:blur(6px)"></div>`;
    return staged(width, height, wall, deviceHtml(device, shown, light, dice, picture, false), upright, over, dice);
  }
  const frames = list(dice.int(1, 5), () => {
    const [across, down] = [dice.int(160, 900), dice.int(160, 700)];
    const inside = dice.chance(0.7)
      ? `url(${picture(dice.chance(0.7) ? 'photo' : 'surface', dice)}) center/cover`
      : dice.chance(0.5)
        ? 'linear-gradient(#dfe9f5,#f6f8fa)'
        : shade(dice.range(0, 1));
    return `<div style="position:absolute;left:${dice.int(-900, 500)}px;top:${dice.int(-600, 300)}px;width:${across}px;height:${down}px;background:${inside};border:${dice.int(4, 46)}px ${dice.pick(['solid', 'ridge', 'outset'])} ${shade(dice.range(0, 0.8))};filter:brightness(${light.toFixed(2)});box-shadow:0 8px 20px #0006"></div>`;
  });
  return staged(width, height, wall, frames + things(dice.int(0, 2), 500, light, dice, picture), upright, over, dice);
}
