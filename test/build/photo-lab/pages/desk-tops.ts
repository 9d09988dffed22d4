import type { Half } from '../body-slices.ts';
import type { Dice } from '../dice.ts';
import { pageContent } from './contents.ts';
import type { PictureAddress } from './contents.ts';
import { nightPage } from './nights.ts';
import { viewerContent } from './viewers.ts';
import { hue, list, phrase, tongueBy } from './words.ts';

const icon = (dice: Dice, side: number) =>
  `<i style="display:inline-block;width:${side}px;height:${side}px;border-radius:${dice.int(0, side / 2)}px;background:${dice.chance(0.6) ? hue(dice, 75, 55) : `linear-gradient(${dice.int(0, 180)}deg,${hue(dice, 75, 60)},${hue(dice, 75, 35)})`}"></i>`;

function taskBar(dice: Dice): string {
  const light = dice.chance(0.4);
  const high = dice.int(34, 56);
  const middle = dice.chance(0.5);
  const ink = light ? '#222' : '#eee';
  const ground = light ? hue(dice, 20, 90) : hue(dice, 25, dice.range(6, 18));
  return `<div style="height:${high}px;background:${ground};color:${ink};display:flex;align-items:center;gap:16px;padding:0 14px;justify-content:${middle ? 'center' : 'flex-start'};font-size:14px">${list(dice.int(4, 13), () => icon(dice, high * 0.55))}${dice.chance(0.4) ? `<span style="background:#8883;padding:6px 60px 6px 12px;border-radius:14px">${phrase(tongueBy(dice), 1, dice)}</span>` : ''}<span style="margin-left:auto;text-align:right;line-height:1.1">${dice.int(1, 23)}:${dice.int(10, 59)}<br>${dice.int(1, 28)}/0${dice.int(1, 9)}/202${dice.int(0, 6)}</span></div>`;
}

function dock(dice: Dice): string {
  return `<div style="position:absolute;bottom:8px;left:50%;transform:translateX(-50%);background:#fff5;padding:8px 12px;border-radius:20px;display:flex;gap:12px">${list(dice.int(8, 15), () => icon(dice, 46))}</div>`;
}

function tabs(dice: Dice): string {
  const light = dice.chance(0.5);
  const tongue = tongueBy(dice);
  const ground = light ? hue(dice, 15, 85) : hue(dice, 10, 14);
  const front = light ? '#fff' : hue(dice, 10, 24);
  const ink = light ? '#333' : '#ddd';
  const round = dice.int(0, 12);
  return `<div style="background:${ground};color:${ink};font-size:13px"><div style="display:flex;align-items:flex-end;gap:2px;padding:6px 8px 0">${list(dice.int(1, 9), (i) => `<span style="background:${i === 1 ? front : '#8882'};padding:7px 14px;border-radius:${round}px ${round}px 0 0;white-space:nowrap;overflow:hidden;flex:0 1 190px">${icon(dice, 14)} ${phrase(tongue, 3, dice)} ×</span>`)}<b style="margin-left:auto;padding:4px 8px;white-space:nowrap">— ▢ ✕</b></div><div style="background:${front};padding:6px 12px;display:flex;gap:14px;align-items:center">← → ⟳<span style="flex:1;background:#8883;border-radius:${dice.int(2, 16)}px;padding:5px 14px">https://www.${phrase(tongue, 1, dice).toLowerCase()}.com/${dice.int(1, 99999)}</span>${list(4, () => icon(dice, 16))}</div></div>`;
}

function titleBar(dice: Dice): string {
  const light = dice.chance(0.5);
  const tongue = tongueBy(dice);
  const menu = dice.chance(0.6)
    ? `<div style="display:flex;gap:20px;padding:3px 12px">${list(dice.int(4, 9), () => `<span>${phrase(tongue, 1, dice)}</span>`)}</div>`
    : '';
  return `<div style="background:${light ? hue(dice, 12, 90) : hue(dice, 12, 16)};color:${light ? '#222' : '#ddd'};font-size:14px"><div style="display:flex;padding:5px 12px">${icon(dice, 15)}&nbsp;${phrase(tongue, 4, dice)}<b style="margin-left:auto">— ▢ ✕</b></div>${menu}</div>`;
}

function pointer(dice: Dice): string {
  const size = dice.int(18, 30);
  return `<svg width="${size}" height="${size * 1.5}" viewBox="0 0 12 18" style="position:absolute;left:${dice.int(3, 92)}%;top:${dice.int(3, 90)}%"><path d="M0 0V15L4 11.5L6.5 17L9 16L6.5 10.500H11Z" fill="${dice.chance(0.8) ? '#fff' : '#000'}" stroke="${dice.chance(0.8) ? '#000' : '#fff'}"/></svg>`;
}

function wallpaper(dice: Dice, picture: PictureAddress): string {
  return dice.chance(0.75)
    ? `url(${picture(dice.chance(0.6) ? 'wallpaper' : 'photo', dice)}) center/cover`
    : `linear-gradient(${dice.int(0, 180)}deg,${hue(dice, 60, dice.int(15, 60))},${hue(dice, 60, dice.int(10, 60))})`;
}

function icons(dice: Dice): string {
  const tongue = tongueBy(dice);
  return `<div style="position:absolute;inset:12px auto auto 12px;display:grid;grid:repeat(6,92px)/auto-flow 92px;color:#fff;font-size:12px;text-align:center;text-shadow:0 1px 2px #000">${list(dice.int(3, 22), () => `<div>${icon(dice, 44)}<br>${phrase(tongue, 1, dice)}</div>`)}</div>`;
}

/** What a whole display holds: a program full size, in windows, or nothing but the desk top. `width` and `height` in CSS pixels. */
export function deskTop(
  shows: 'scan' | 'other' | 'night',
  half: Half,
  width: number,
  height: number,
  dice: Dice,
  picture: PictureAddress,
): string {
  const content = () => {
    if (shows === 'night') return nightPage(dice, picture);
    return shows === 'scan' ? viewerContent(dice, picture) : pageContent(half, dice, picture);
  };
  const bare = shows === 'other' && dice.chance(0.12);
  const whole = dice.chance(0.2);
  const head = whole ? '' : dice.chance(0.6) ? tabs(dice) : titleBar(dice);
  const foot = whole && dice.chance(0.6) ? '' : dice.chance(0.8) ? taskBar(dice) : '';
  const windowed = !whole && dice.chance(0.18);
  const program = `<div style="height:100%;display:flex;flex-direction:column">${head}<div style="flex:1;min-height:0">${content()}</div></div>`;
  const place = windowed
    ? `position:absolute;left:${dice.int(2, 20)}%;top:${dice.int(2, 15)}%;width:${dice.int(55, 78)}%;height:${dice.int(60, 80)}%;box-shadow:0 8px 40px #000a`
    : 'position:absolute;inset:0';
  const ground = bare || windowed ? wallpaper(dice, picture) : '#000';
  const inside =
    (bare ? icons(dice) : (windowed ? icons(dice) : '') + `<div style="${place}">${program}</div>`) +
    (foot === '' && dice.chance(0.3) ? dock(dice) : '');
  const black = dice.chance(0.03) ? 'filter:brightness(.5);' : '';
  return `<div style="width:${width}px;height:${height}px;position:relative;overflow:hidden;display:flex;flex-direction:column;${black}background:${ground};font-family:sans-serif"><div style="flex:1;min-height:0;position:relative">${inside}</div>${foot}${dice.chance(0.75) ? pointer(dice) : ''}</div>`;
}
